// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountcontext.h"
#include "accountstore.h"
#include "accountvault.h"
#include "fakeaccountservice.h"
#include "fakesecretstore.h"
#include "manualclock.h"

#include <QSettings>
#include <QTemporaryDir>

namespace grapnel
{

/// What the windows of accounts work with, answering when the test says so; the settings are in a folder of their own.
struct AccountFixture {
    QTemporaryDir folder{};
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ManualClock clock{};
    FakeSecretStore keychain{};
    FakeAccountService service{};
    AccountStore store{settings};
    AccountVault vault{keychain};
    /// What was opened in the browser.
    QList<QUrl> opened{};

    [[nodiscard]] AccountContext context()
    {
        return {.store = &store,
                .vault = &vault,
                .service = &service,
                .clock = &clock,
                .openBrowser = [this](const QUrl &url) { opened.append(url); }};
    }
    /// Saves an account that signs in by the browser.
    QString add(const QString &name, Environment environment = Environment::Production)
    {
        return store.save({.name = name,
                           .baseUrl = QUrl(QStringLiteral("https://%1.zendesk.com").arg(name)),
                           .environment = environment,
                           .clientId = QStringLiteral("grapnel")});
    }
    /// Answers the last reading of the keychain.
    void giveStored(const AccountSecrets &secrets) { keychain.readings.back().answer.give(encodeSecrets(secrets, {})); }
    void giveNothing() { failReading(SecretStoreError::Kind::NotFound); }
    void failReading(SecretStoreError::Kind kind)
    {
        keychain.readings.back().answer.give(SecretStoreError{.kind = kind});
    }
    void keep() { keychain.changes.back().answer.give(Done()); }
    void refuse(SecretStoreError::Kind kind) { keychain.changes.back().answer.give(SecretStoreError{.kind = kind}); }

    [[nodiscard]] static AccountSecrets tokens(const QByteArray &access = "access-of-the-test")
    {
        return {.tokens = OAuthTokens{.accessToken = Secret(QByteArray(access)),
                                      .refreshToken = Secret(QByteArray("refresh-of-the-test"))}};
    }
    [[nodiscard]] static ConnectionReport goodReport()
    {
        return {.user = ConnectionReport::User{.name = QStringLiteral("Ada Admin"),
                                               .email = QStringLiteral("ada@example.com"),
                                               .role = QStringLiteral("admin")},
                .rateLimit = 100,
                .planLimit = 700,
                .scopes
                = {QStringLiteral("webhooks:read"), QStringLiteral("webhooks:write"), QStringLiteral("users:read")}};
    }
};

} // namespace grapnel
