// SPDX-License-Identifier: GPL-3.0-or-later
#include "signinnetwork.h"

#include "apicall.h"
#include "tokencodec.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace grapnel
{

namespace
{

constexpr std::chrono::milliseconds longestRepeating{8'000};

Result<OAuthTokens, SignInError> tokensOf(const ApiResult<HttpAnswer> &answer, const QDateTime &now)
{
    using Kind = SignInError::Kind;
    if (!answer)
        return SignInError{
            .kind = Kind::Refused, .code = answer.error().code, .detail = answer.error().detail, .api = answer.error()};
    Read<OAuthTokens> tokens = readTokens(QByteArray(answer->body), now);
    if (tokens)
        return std::move(tokens).value();
    // not unusableAnswer(), which quotes what may be a token in another shape
    ApiError error{.kind = ApiError::Kind::Protocol,
                   .httpStatus = answer->status,
                   .detail = tokens.error().reason,
                   .requestId = QString::fromLatin1(answer->header("X-Request-ID"))};
    return SignInError{.kind = Kind::NoToken, .detail = error.detail, .api = error};
}

} // namespace

SignInNetwork::SignInNetwork(std::function<ApiClientSettings()> settings, const Clock &clock)
    : m_settings(std::move(settings)), m_clock(&clock)
{
}

PendingCall SignInNetwork::send(const Account &account, ApiRequest request, QObject *context, Handler handler) const
{
    const ApiClientSettings settings = m_settings();
    RetryPolicy retry = settings.retry;
    retry.maxElapsedTime = std::min(retry.maxElapsedTime, longestRepeating);
    auto *client = new ApiClient(account, settings, *m_clock, context);
    const ApiCall *call = client->send(std::move(request), {.priority = Priority::Interactive, .retry = retry});
    const QMetaObject::Connection connection = QObject::connect(
        call, &ApiCall::finished, client, [client, handler = std::move(handler)](const ApiResult<HttpAnswer> &answer) {
            client->deleteLater();
            handler(answer);
        });
    return PendingCall([client = QPointer(client), connection] {
        QObject::disconnect(connection);
        if (client)
            client->deleteLater();
    });
}

PendingCall SignInNetwork::requestTokens(const AccountProfile &profile, ApiRequest request, QObject *context,
                                         TokenHandler handler) const
{
    const QString operation = request.operation();
    return send(accountOf(profile, NoCredentials()), std::move(request), context,
                [operation, clock = m_clock, handler = std::move(handler)](const ApiResult<HttpAnswer> &answer) {
                    Result<OAuthTokens, SignInError> tokens = tokensOf(answer, clock->now());
                    if (tokens)
                        return handler(tokens);
                    SignInError error = tokens.error();
                    error.api.operation = operation;
                    handler(error);
                });
}

Account accountOf(const AccountProfile &profile, const Credentials &credentials)
{
    return {.name = profile.name,
            .baseUrl = profile.baseUrl,
            .environment = profile.environment,
            .credentials = credentials,
            .id = profile.id,
            .isReadOnly = profile.isReadOnly};
}

} // namespace grapnel
