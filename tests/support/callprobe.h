// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"
#include "apicall.h"
#include "apiclient.h"

#include <QObject>
#include <QPointer>

#include <optional>

/// Notes what becomes of one call, and that it happens once.
struct CallProbe {
    explicit CallProbe(grapnel::ApiCall *observed) : call(observed)
    {
        QObject::connect(observed, &grapnel::ApiCall::finished, observed,
                         [this](const grapnel::ApiResult<grapnel::HttpAnswer> &result) {
                             ++finished;
                             if (result)
                                 answer = *result;
                             else
                                 error = result.error();
                         });
    }
    CallProbe(const CallProbe &) = delete;
    CallProbe &operator=(const CallProbe &) = delete;
    ~CallProbe()
    {
        if (call)
            call->disconnect();
    }

    QPointer<grapnel::ApiCall> call;
    int finished = 0;
    std::optional<grapnel::HttpAnswer> answer{};
    std::optional<grapnel::ApiError> error{};
};

/// An account there with an access token that tests look for where it must not be.
inline grapnel::Account testAccount(const QUrl &url)
{
    return {.name = QStringLiteral("Test"),
            .baseUrl = url,
            .environment = grapnel::Environment::Other,
            .credentials = grapnel::AccessToken{.token = grapnel::Secret(QByteArray("token-of-the-test"))}};
}

/// Settings that fail fast and repeat at once.
inline grapnel::ApiClientSettings fastSettings()
{
    using std::chrono::milliseconds;
    grapnel::ApiClientSettings settings;
    settings.retry.initialInterval = milliseconds(2);
    settings.retry.maxInterval = milliseconds(2);
    settings.retry.maxElapsedTime = milliseconds(20'000);
    settings.random = [] { return 0.5; };
    return settings;
}

inline grapnel::CallOptions withoutRepeats(grapnel::Priority priority = grapnel::Priority::Interactive)
{
    return {.priority = priority, .retry = grapnel::RetryPolicy::none()};
}
