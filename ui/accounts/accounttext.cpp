// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounttext.h"

#include "accountservice.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace grapnel::accounttext
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AccountText)
};

constexpr auto zendeskHost = ".zendesk.com"_L1;

} // namespace

QString environment(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        //: Kind of an account: what is done there has effect on real work
        return Words::tr("Production");
    case Environment::Sandbox:
        //: Kind of an account: for trying things out
        return Words::tr("Sandbox");
    case Environment::Other:
        //: Kind of an account: neither production nor sandbox
        return Words::tr("Other");
    }
    Q_UNREACHABLE();
}

QString method(SignInMethod method)
{
    switch (method) {
    case SignInMethod::OAuthBrowser:
        return Words::tr("OAuth in the browser");
    case SignInMethod::OAuthClientCredentials:
        return Words::tr("OAuth client credentials");
    case SignInMethod::AccessToken:
        return Words::tr("OAuth access token");
    case SignInMethod::ApiToken:
        return Words::tr("API token");
    }
    Q_UNREACHABLE();
}

QString problem(BaseUrlProblem problem)
{
    switch (problem) {
    case BaseUrlProblem::None:
        return {};
    case BaseUrlProblem::NotAbsolute:
        return Words::tr("Enter a whole address, such as https://example.zendesk.com.");
    case BaseUrlProblem::NotHttp:
        return Words::tr("The address is to begin with https://.");
    case BaseUrlProblem::NotSecure:
        return Words::tr("With http, the credentials could be read on their way. Use https; http is taken for this "
                         "computer only (127.0.0.1).");
    case BaseUrlProblem::HasUserInfo:
        return Words::tr("Leave the user name and password out of the address. They are entered below.");
    }
    Q_UNREACHABLE();
}

QString address(const QUrl &baseUrl)
{
    const QString text = baseUrl.toDisplayString();
    return text.startsWith("https://"_L1) ? text.sliced(8) : text;
}

QString subdomain(const QUrl &baseUrl)
{
    const QString host = baseUrl.host();
    const bool isPlain = baseUrl.scheme() == "https"_L1 && baseUrl.port() == -1 && baseUrl.path().isEmpty();
    if (!isPlain || !host.endsWith(zendeskHost))
        return {};
    return host.chopped(zendeskHost.size());
}

QDate apiTokenEnd()
{
    return {2027, 4, 30};
}

QString apiTokenNote(const QDateTime &now)
{
    const QString end = QLocale().toString(apiTokenEnd(), QLocale::LongFormat);
    const auto days = static_cast<int>(now.date().daysTo(apiTokenEnd()));
    const QString what = Words::tr("Use OAuth in the browser instead: it needs an OAuth client, which an administrator "
                                   "makes in Admin Center.");
    if (days < 0)
        //: %1 is a date, %2 what to do
        return Words::tr("API tokens ended on %1. %2").arg(end, what);
    //: %1 is a date, %2 what to do
    return Words::tr("API tokens end on %1, in %n day(s), and no new ones can be made. %2", nullptr, days)
        .arg(end, what);
}

QString redirectUrl(quint16 port)
{
    QUrl url("http://127.0.0.1"_L1 + AccountService::redirectPath);
    url.setPort(port == 0 ? -1 : port);
    return url.toString();
}

QString clientHowTo(SignInMethod method)
{
    switch (method) {
    case SignInMethod::OAuthBrowser:
        return Words::tr("The unique identifier of an OAuth client of this account. An administrator makes one in "
                         "Admin Center, Apps and integrations, APIs, OAuth clients: client kind “Public”, and the "
                         "redirect URL below.");
    case SignInMethod::OAuthClientCredentials:
        return Words::tr("The unique identifier of an OAuth client of the kind “Confidential”. An administrator makes "
                         "one in Admin Center, Apps and integrations, APIs, OAuth clients; its secret is shown there "
                         "once.");
    case SignInMethod::AccessToken:
    case SignInMethod::ApiToken:
        return {};
    }
    Q_UNREACHABLE();
}

QStringList scopesOf(const QString &text)
{
    static const QRegularExpression gap(u"[\\s,]+"_s);
    QStringList scopes = text.split(gap, Qt::SkipEmptyParts);
    scopes.removeDuplicates();
    return scopes;
}

} // namespace grapnel::accounttext
