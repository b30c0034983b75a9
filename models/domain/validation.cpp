// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation.h"

#include "eventcatalogue.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

using Problem = ValidationIssue::Problem;
using Issues = QList<ValidationIssue>;

bool hasControlCharacters(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

bool hasControlCharacters(const Secret &secret)
{
    return std::ranges::any_of(secret.reveal(),
                               [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

bool isPrivateHost(const QString &host)
{
    static const QRegularExpression form(
        u"\\A(localhost|.*\\.local|.*\\.localhost|.*\\.internal|127\\.[\\d.]+|10\\.[\\d.]+|192\\.168\\.[\\d.]+|"
        "169\\.254\\.[\\d.]+|172\\.(1[6-9]|2\\d|3[01])\\.[\\d.]+|0\\.0\\.0\\.0|::1|f[cd][0-9a-f]{2}:.*|fe80:.*)\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(host).hasMatch();
}

void checkName(const WebhookDraft &draft, const QStringList &takenNames, Issues &issues)
{
    const QString name = draft.name.trimmed();
    if (name.isEmpty())
        issues.append({.field = WebhookField::Name, .problem = Problem::NameMissing});
    else if (takenNames.contains(name))
        issues.append({.field = WebhookField::Name, .problem = Problem::NameTaken, .subject = name});
}

void checkEndpoint(const WebhookDraft &draft, Issues &issues)
{
    const auto add = [&issues](Problem problem, const QString &subject = {}) {
        issues.append({.field = WebhookField::Endpoint, .problem = problem, .subject = subject});
    };
    const QString text = draft.endpoint.trimmed();
    if (text.isEmpty())
        return add(Problem::EndpointMissing);
    static const QRegularExpression blank(u"\\s"_s);
    if (text.contains(blank))
        return add(Problem::EndpointHasSpaces);
    const QUrl url(text, QUrl::TolerantMode);
    if (!url.isValid() || url.isRelative() || (url.host().isEmpty() && text.startsWith("http"_L1)))
        return add(Problem::EndpointNotAbsolute);
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        return add(Problem::EndpointNotHttp, url.scheme());

    static const QRegularExpression placeholder(u"\\{\\{.*\\}\\}|<[^>]*>|%3C|YOUR[_-]|example\\.(com|org|net)|\\$\\{"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    if (url.scheme() == "http"_L1)
        add(Problem::EndpointPlainHttp);
    if (!url.userInfo().isEmpty())
        add(Problem::EndpointHasUserInfo);
    if (isPrivateHost(url.host()))
        add(Problem::EndpointPrivateHost, url.host());
    if (const auto match = placeholder.match(text); match.hasMatch())
        add(Problem::EndpointPlaceholder, match.captured());
}

void checkSubscriptions(const WebhookDraft &draft, Issues &issues)
{
    const auto add = [&issues](Problem problem, const QString &subject = {}) {
        issues.append({.field = WebhookField::Subscriptions, .problem = problem, .subject = subject});
    };
    if (draft.subscriptions == QStringList{Webhook::conditionalTicketEvents()})
        return;
    if (draft.subscriptions.isEmpty())
        return add(Problem::NoEvents);
    for (const QString &type : draft.subscriptions) {
        if (type == Webhook::conditionalTicketEvents())
            add(Problem::KindsMixed);
        else if (!EventCatalogue::isWellFormed(type))
            add(Problem::EventMalformed, type);
        else if (!EventCatalogue::builtIn().contains(type))
            add(Problem::EventUnknown, type);
    }
    if (draft.method != HttpMethod::Post)
        issues.append({.field = WebhookField::Method, .problem = Problem::EventsNeedPost});
    if (draft.format != RequestFormat::Json)
        issues.append({.field = WebhookField::Format, .problem = Problem::EventsNeedJson});
}

void checkAuthentication(const WebhookDraft &draft, Issues &issues)
{
    const auto add = [&issues](bool wrong, Problem problem) {
        if (wrong)
            issues.append({.field = WebhookField::Authentication, .problem = problem});
    };
    if (!draft.authentication)
        return;
    if (const auto *basic = std::get_if<sent::BasicAuth>(&*draft.authentication)) {
        add(basic->username.isEmpty(), Problem::UsernameMissing);
        add(basic->password.isEmpty(), Problem::PasswordMissing);
        add(hasControlCharacters(basic->username) || hasControlCharacters(basic->password),
            Problem::CredentialHasControlCharacters);
    } else if (const auto *bearer = std::get_if<sent::BearerToken>(&*draft.authentication)) {
        add(bearer->token.isEmpty(), Problem::TokenMissing);
        add(hasControlCharacters(bearer->token), Problem::CredentialHasControlCharacters);
    } else if (const auto *key = std::get_if<sent::ApiKey>(&*draft.authentication)) {
        add(key->headerName.isEmpty(), Problem::ApiKeyNameMissing);
        add(!key->headerName.isEmpty() && !isHeaderToken(key->headerName), Problem::ApiKeyNameInvalid);
        add(key->value.isEmpty(), Problem::ApiKeyValueMissing);
        add(hasControlCharacters(key->value), Problem::CredentialHasControlCharacters);
    }
}

void checkHeaders(const WebhookDraft &draft, Issues &issues)
{
    static const QRegularExpression reserved(
        u"\\A(authorization|host|content-type|content-length|user-agent|x-zendesk-.*)\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression secret(u"token|secret|passw|api[-_]?key|credential|cookie"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QSet<QString> seen;
    for (const CustomHeader &header : draft.customHeaders) {
        const auto add = [&issues, &header](Problem problem) {
            issues.append({.field = WebhookField::CustomHeaders, .problem = problem, .subject = header.name});
        };
        if (header.name.isEmpty())
            add(Problem::HeaderNameMissing);
        else if (!isHeaderToken(header.name))
            add(Problem::HeaderNameInvalid);
        else if (seen.contains(header.name.toLower()))
            add(Problem::HeaderRepeated);
        seen.insert(header.name.toLower());
        if (hasControlCharacters(header.value))
            add(Problem::HeaderValueInvalid);
        if (reserved.match(header.name).hasMatch())
            add(Problem::HeaderReserved);
        else if (secret.match(header.name).hasMatch())
            add(Problem::HeaderLooksSecret);
    }
    if (!draft.customHeaders.isEmpty() && QUrl(draft.endpoint.trimmed()).scheme() == "http"_L1)
        issues.append({.field = WebhookField::CustomHeaders, .problem = Problem::HeadersNeedHttps});
}

} // namespace

QList<ValidationIssue> validate(const WebhookDraft &draft, const QStringList &takenNames)
{
    Issues issues;
    checkName(draft, takenNames, issues);
    checkEndpoint(draft, issues);
    checkSubscriptions(draft, issues);
    checkAuthentication(draft, issues);
    checkHeaders(draft, issues);
    return issues;
}

bool isHeaderToken(const QString &name)
{
    static const QRegularExpression form(u"\\A[!#$%&'*+\\-.^_`|~0-9A-Za-z]+\\z"_s);
    return form.match(name).hasMatch();
}

QString punycodeHost(const QString &endpoint)
{
    // QUrl decodes names of some top-level domains only, so the typed text is what to compare with
    const QString encoded = QUrl(endpoint.trimmed()).host(QUrl::FullyEncoded);
    return encoded.contains("xn--"_L1) && !endpoint.contains(encoded, Qt::CaseInsensitive) ? encoded : QString();
}

} // namespace grapnel
