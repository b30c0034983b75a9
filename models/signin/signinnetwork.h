// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountsecrets.h"
#include "accountservice.h"
#include "apiclient.h"
#include "clock.h"

#include <functional>

namespace grapnel
{

/// How what signs in reaches a server: each request by a client of its own, so that neither a refusal nor a limit of
/// one account holds up another, and nothing but this request carries what it carries. The base URL is checked as for
/// every client, and no redirect of a POST is followed.
class SignInNetwork
{
public:
    using Handler = std::function<void(const ApiResult<HttpAnswer> &)>;
    using TokenHandler = std::function<void(const Result<OAuthTokens, SignInError> &)>;

    /// \a settings is asked for each request; \a clock must outlive this and its copies.
    SignInNetwork(std::function<ApiClientSettings()> settings, const Clock &clock);

    /// Interactive, with few repeats: somebody waits. The request ends with \a context.
    PendingCall send(const Account &account, ApiRequest request, QObject *context, Handler handler) const;
    /// Sends a request for tokens to \a profile's base URL, without credentials. It is repeated only after what proves
    /// that nothing was done. Errors are of kind Refused or NoToken, both with `api` set.
    PendingCall requestTokens(const AccountProfile &profile, ApiRequest request, QObject *context,
                              TokenHandler handler) const;

    [[nodiscard]] const Clock &clock() const { return *m_clock; }

private:
    std::function<ApiClientSettings()> m_settings;
    const Clock *m_clock;
};

/// The account that \a profile is, for one client.
[[nodiscard]] Account accountOf(const AccountProfile &profile, const Credentials &credentials);

} // namespace grapnel
