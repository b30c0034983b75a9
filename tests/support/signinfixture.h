// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountsecrets.h"
#include "apiclient.h"
#include "secretstore.h"
#include "tokenrenewal.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

/// What a test signs in with, and where the secrets of its one account are kept: by hand, so that the test says when a
/// write has ended and how.
class SignInFixture final : public QObject
{
public:
    static grapnel::Secret secret(const char *text) { return grapnel::Secret(QByteArray(text)); }

    static grapnel::AccountProfile profile(const QUrl &url,
                                           grapnel::SignInMethod method = grapnel::SignInMethod::OAuthBrowser)
    {
        return {.id = QStringLiteral("id-of-the-account"),
                .name = QStringLiteral("Test"),
                .baseUrl = url,
                .method = method,
                .clientId = QStringLiteral("grapnel")};
    }
    /// Repeats come at once.
    static grapnel::ApiClientSettings settings()
    {
        grapnel::ApiClientSettings settings;
        settings.retry.initialInterval = std::chrono::milliseconds(2);
        settings.retry.maxInterval = std::chrono::milliseconds(2);
        settings.retry.maxElapsedTime = std::chrono::milliseconds(500);
        return settings;
    }
    static grapnel::AccountSecrets secretsWith(const char *access, const char *refresh)
    {
        return {.tokens = grapnel::OAuthTokens{.accessToken = secret(access), .refreshToken = secret(refresh)}};
    }

    /// Parks writes until answerWrites(), or answers them with \a writeError from the event loop.
    [[nodiscard]] grapnel::SecretsKeeper keeper()
    {
        using namespace grapnel;
        return {.owner = this,
                .write =
                    [this](const AccountSecrets &secrets, QObject *context, SecretStore::Handler<Done> handler) {
                        ++writes;
                        const auto end = [this, secrets, context = QPointer(context), handler = std::move(handler)] {
                            if (!writeError)
                                stored = secrets;
                            if (context && writeError)
                                handler(*writeError);
                            else if (context)
                                handler(Done());
                        };
                        if (parksWrites)
                            parked.push_back(end);
                        else
                            QMetaObject::invokeMethod(this, end, Qt::QueuedConnection);
                        return PendingCall();
                    },
                .read =
                    [this](QObject *context, SecretStore::Handler<AccountSecrets> handler) {
                        QMetaObject::invokeMethod(
                            context,
                            [this, handler = std::move(handler)] {
                                if (stored)
                                    handler(*stored);
                                else
                                    handler(SecretStoreError{.kind = SecretStoreError::Kind::NotFound});
                            },
                            Qt::QueuedConnection);
                        return PendingCall();
                    }};
    }
    void answerWrites()
    {
        for (const std::function<void()> &end : std::exchange(parked, {}))
            end();
    }

    std::optional<grapnel::AccountSecrets> stored;
    std::optional<grapnel::SecretStoreError> writeError;
    int writes = 0;
    bool parksWrites = false;
    std::vector<std::function<void()>> parked;
};
