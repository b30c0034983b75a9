// SPDX-License-Identifier: GPL-3.0-or-later
#include "environment.h"

#include <QByteArray>

#include <cstdlib>
#include <cstring>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Secret takeSecret(const char *name)
{
    char *value = std::getenv(name);
    if (!value || !*value)
        return {};
    const std::size_t length = std::strlen(value);
    Secret secret{QByteArray(value, static_cast<qsizetype>(length))};
    // the process's own environment block: unsetting alone would leave the text readable in /proc
    for (volatile char *c = value; *c; ++c)
        *c = 'x';
    qunsetenv(name);
    return secret;
}

std::optional<QUrl> urlFromEnvironment(QStringList &missing)
{
    const QString subdomain = qEnvironmentVariable("ZENDESK_SUBDOMAIN").trimmed();
    if (subdomain.isEmpty()) {
        missing.append(u"ZENDESK_SUBDOMAIN"_s);
        return std::nullopt;
    }
    QString domain = qEnvironmentVariable("ZENDESK_DOMAIN").trimmed();
    if (domain.isEmpty())
        domain = u"zendesk.com"_s;
    const QUrl url(u"https://%1.%2"_s.arg(subdomain, domain), QUrl::StrictMode);
    // a value like "example/../evil" or "user@host" would make another host of it
    const bool isHostOnly = url.isValid() && url.path().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery()
        && !url.hasFragment() && !subdomain.contains(u'/') && !subdomain.contains(u':');
    if (!isHostOnly) {
        missing.append(u"ZENDESK_SUBDOMAIN"_s);
        return std::nullopt;
    }
    return url;
}

/// What is missing of an account that was begun with an e-mail address or an API token, or not begun at all.
QString missingCredential(bool hasApiToken, bool hasEmail)
{
    if (hasApiToken == hasEmail)
        return u"ZENDESK_OAUTH_TOKEN"_s;
    return hasApiToken ? u"ZENDESK_EMAIL"_s : u"ZENDESK_API_TOKEN"_s;
}

} // namespace

EnvironmentAccount takeAccountFromEnvironment(const std::optional<QUrl> &baseUrl)
{
    const Secret oauthToken = takeSecret("ZENDESK_OAUTH_TOKEN");
    const Secret apiToken = takeSecret("ZENDESK_API_TOKEN");
    const QString email = qEnvironmentVariable("ZENDESK_EMAIL").trimmed();
    const bool hasAny = !oauthToken.isEmpty() || !apiToken.isEmpty() || !email.isEmpty();
    if (!hasAny && !baseUrl && !qEnvironmentVariableIsSet("ZENDESK_SUBDOMAIN"))
        return {};

    EnvironmentAccount result;
    const std::optional<QUrl> url = baseUrl ? baseUrl : urlFromEnvironment(result.missing);
    Credentials credentials;
    if (!oauthToken.isEmpty())
        credentials = AccessToken{.token = oauthToken};
    else if (!apiToken.isEmpty() && !email.isEmpty())
        credentials = ApiToken{.email = email, .token = apiToken};
    else if (hasAny || !baseUrl)
        result.missing.append(missingCredential(!apiToken.isEmpty(), !email.isEmpty()));

    if (result.missing.isEmpty())
        result.account = Account{.name = isLoopback(*url) ? url->authority() : url->host(),
                                 .baseUrl = *url,
                                 // nothing tells a sandbox account by its name: take the careful side
                                 .environment = isLoopback(*url) ? Environment::Other : Environment::Production,
                                 .credentials = credentials};
    return result;
}

} // namespace grapnel
