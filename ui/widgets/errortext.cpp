// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext.h"

#include "credentialerror.h"
#include "safetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

bool mentions(const ApiError &error, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
    return expression.match(error.detail).hasMatch() || expression.match(error.code).hasMatch();
}

/// Phrases that come with a status and say no more than the title does.
bool saysNothing(const ApiError &error)
{
    static const QStringList phrases{u"bad request"_s,
                                     u"unauthorized"_s,
                                     u"forbidden"_s,
                                     u"not found"_s,
                                     u"conflict"_s,
                                     u"unprocessable entity"_s,
                                     u"internal server error"_s,
                                     u"bad gateway"_s,
                                     u"service unavailable"_s,
                                     u"gateway timeout"_s,
                                     u"gateway time-out"_s,
                                     u"too many requests"_s};
    const QString detail = error.detail.trimmed().toLower();
    return detail.isEmpty() || phrases.contains(detail) || detail == error.code.toLower();
}

/// \a hint with the words of the server, or of the network layer when no answer came.
QString withReason(const QString &hint, const ApiError &error)
{
    if (saysNothing(error))
        return hint;
    const QString words = safetext::quoted(error.detail.trimmed());
    //: %1 is what to do, %2 an error message in quotation marks
    return error.httpStatus == 0 ? Words::tr("%1 Reason: %2").arg(hint, words)
                                 //: %1 is what to do, %2 the server's own words in quotation marks
                                 : Words::tr("%1 The server says: %2").arg(hint, words);
}

/// What stays true although the operation failed.
QString rowsStay(ErrorContext context)
{
    switch (context) {
    case ErrorContext::FirstPage:
        return Words::tr("Nothing is loaded yet.");
    case ErrorContext::List:
        return Words::tr("What is shown here stays, but may be out of date.");
    case ErrorContext::Webhook:
        return Words::tr("What is shown comes from the list and may be out of date.");
    case ErrorContext::Secret:
        return Words::tr("The signing secret was not read.");
    case ErrorContext::Test:
        return Words::tr("No test was sent.");
    case ErrorContext::Change:
    case ErrorContext::Account:
        return Words::tr("Nothing was changed.");
    }
    Q_UNREACHABLE();
}

/// What the account is signed in with was not to be had, and nothing was sent. Disengaged: it is something else.
std::optional<ErrorText> withoutCredentials(const ApiError &error, ErrorContext context)
{
    if (error.httpStatus != 0)
        return std::nullopt;
    if (error.code == credentialerror::notSignedIn)
        return ErrorText{Words::tr("You are not signed in to this account"),
                         rowsStay(context) + u' ' + Words::tr("Sign in to go on.")};
    if (error.code == credentialerror::keychainDenied)
        return ErrorText{
            Words::tr("The keychain is locked or refused"),
            withReason(rowsStay(context) + u' '
                           + Words::tr("Unlock the keychain and try again, or sign in again for this session."),
                       error)};
    if (error.code == credentialerror::keychainUnavailable)
        return ErrorText{
            Words::tr("There is no keychain that can be reached"),
            withReason(rowsStay(context) + u' '
                           + Words::tr("Start the keychain and try again, or sign in again for this session."),
                       error)};
    if (error.code == credentialerror::keychainTimedOut)
        return ErrorText{
            Words::tr("The keychain did not answer in time"),
            rowsStay(context) + u' '
                + Words::tr("It may be waiting to be unlocked. Try again, or sign in again for this session.")};
    if (error.code == credentialerror::keychainUnreadable)
        return ErrorText{Words::tr("What the keychain holds for this account cannot be read"),
                         withReason(rowsStay(context) + u' ' + Words::tr("Sign in to replace it."), error)};
    return std::nullopt;
}

ErrorText unauthorized(const ApiError &error, ErrorContext context)
{
    if (const std::optional<ErrorText> text = withoutCredentials(error, context))
        return *text;
    return {Words::tr("The server refused the credentials"),
            withReason(Words::tr("They are wrong, expired or revoked. Sign in again with valid ones."), error)};
}

QString forbiddenByRole(ErrorContext context)
{
    if (context == ErrorContext::Change)
        return Words::tr("Your role does not allow this change");
    if (context == ErrorContext::Secret)
        return Words::tr("Your role does not allow reading signing secrets");
    if (context == ErrorContext::Test)
        return Words::tr("Your role does not allow testing webhooks");
    return Words::tr("Your role does not allow reading webhooks");
}

ErrorText forbidden(const ApiError &error, ErrorContext context)
{
    if (error.code == "read_only"_L1 && error.httpStatus == 0)
        return {Words::tr("This account is set to read only"), Words::tr("Nothing was sent. Change it in Accounts….")};
    const QStringList scopes = missingScopes(error);
    if (!scopes.isEmpty()) {
        const QString names = scopes.join(", "_L1);
        //: %1 is one or more OAuth scopes, for example webhooks:read
        return {Words::tr("The access token lacks a scope: %1").arg(names),
                Words::tr("Zendesk lets this token in, but not for this. Sign in with a token that has the scope %1.")
                    .arg(names)};
    }
    if (mentions(error, u"\\btrial\\b|webhooks? limit|limit of \\d+ webhooks"_s))
        return {Words::tr("The limit of the trial account is reached"),
                Words::tr("A trial account can have 10 webhooks. Delete one that is not needed, or choose a plan.")};
    if (mentions(error, u"\\b(an|the|by) app\\b|app[- ]?(made|created|installed|managed)|installation"_s))
        return {
            Words::tr("This webhook belongs to an app"),
            Words::tr("Zendesk does not allow this for a webhook that an app made. Change it in the app's settings, "
                      "or uninstall the app.")};
    if (mentions(error, u"cloudflare|\\b1020\\b|access denied"_s))
        return {Words::tr("The request was blocked on its way"),
                withReason(Words::tr("A protection in front of the server refused it. Ask the account's owner "
                                     "whether access is restricted by network address."),
                           error)};
    return {forbiddenByRole(context),
            withReason(Words::tr("Webhooks need an administrator, or a custom role with that permission. Ask an "
                                 "administrator of the account."),
                       error)};
}

/// What was asked for may have been done although the answer is of no use.
bool isUnclear(ErrorContext context)
{
    return context == ErrorContext::Change || context == ErrorContext::Test;
}

ErrorText ambiguous(const QString &title, ErrorContext context)
{
    if (context == ErrorContext::Change)
        return {title,
                Words::tr("Zendesk may have made the change all the same. Refresh and look before you repeat it.")};
    if (context == ErrorContext::Test)
        return {title,
                Words::tr("Zendesk may have sent the test all the same. Look at the receiver before you repeat it.")};
    return {title, rowsStay(context) + u' ' + Words::tr("Try again; if that does not help, check the network.")};
}

ErrorText notFound(const ApiError &error, ErrorContext context)
{
    if (context == ErrorContext::List || context == ErrorContext::FirstPage || context == ErrorContext::Account)
        return {Words::tr("There are no webhooks at this address"),
                withReason(Words::tr("The account does not exist, or the address is not that of Zendesk's API. Check "
                                     "the subdomain."),
                           error)};
    return {
        Words::tr("Deleted elsewhere"),
        Words::tr("The server no longer knows this webhook: someone has deleted it. What is shown is its last known "
                  "state.")};
}

ErrorText serverError(const ApiError &error, ErrorContext context)
{
    if (isUnclear(context))
        return ambiguous(Words::tr("The server has a problem (%1)").arg(error.httpStatus), context);
    return {Words::tr("The server has a problem (%1)").arg(error.httpStatus),
            withReason(Words::tr("The fault is there, not here.") + u' ' + rowsStay(context) + u' '
                           + Words::tr("Try again in a while."),
                       error)};
}

ErrorText unreadable(const ApiError &error, ErrorContext context)
{
    const QString title = Words::tr("The answer cannot be read");
    if (isUnclear(context))
        return ambiguous(title, context);
    return {
        title,
        withReason(rowsStay(context) + u' '
                       + Words::tr("Something that is not the webhooks API may have answered. Check the address and "
                                   "the proxy."),
                   error)};
}

ErrorText validation(const ApiError &error, ErrorContext context)
{
    const QString title = Words::tr("The server does not accept the request");
    if (context != ErrorContext::Change)
        return {title, withReason(rowsStay(context), error)};
    const QString hint = Words::tr("Nothing was changed. Correct what it names and try again.");
    if (error.fields.isEmpty())
        return {title, withReason(hint, error)};
    QStringList lines{hint};
    for (const FieldError &field : error.fields)
        lines.append(visibleText(field.field.isEmpty() ? field.message : QString(field.field + u": " + field.message)));
    return {title, lines.join(u'\n')};
}

QString untrustedTitle(ApiError::TlsProblem problem)
{
    using Problem = ApiError::TlsProblem;
    switch (problem) {
    case Problem::Expired:
        return Words::tr("The server's certificate has expired");
    case Problem::NotYetValid:
        return Words::tr("The server's certificate is not valid yet");
    case Problem::WrongHost:
        return Words::tr("The server's certificate is for another address");
    case Problem::UnknownIssuer:
        return Words::tr("The issuer of the server's certificate is not known");
    case Problem::CaFile:
        return Words::tr("The file of certificate authorities cannot be used");
    case Problem::None:
    case Problem::Other:
        break;
    }
    return Words::tr("The connection cannot be trusted");
}

QString untrustedHint(ApiError::TlsProblem problem)
{
    using Problem = ApiError::TlsProblem;
    switch (problem) {
    case Problem::Expired:
        return Words::tr("No credentials were sent. Check the date of this computer; if it is right, the certificate "
                         "has to be renewed at the server or the proxy.");
    case Problem::NotYetValid:
        return Words::tr("No credentials were sent. Check the date and the clock of this computer.");
    case Problem::WrongHost:
        return Words::tr("No credentials were sent. Check the address of the account, and whether something in "
                         "between answers in the server's place.");
    case Problem::UnknownIssuer:
        return Words::tr("No credentials were sent. If your organization has a certificate authority of its own, name "
                         "its CA file in Preferences, under Network. Otherwise someone else may be answering.");
    case Problem::CaFile:
        return Words::tr("Choose another CA file in Preferences, under Network, or none.");
    case Problem::None:
    case Problem::Other:
        break;
    }
    return Words::tr("No credentials were sent. Check the address, the date of this computer, and whether a proxy in "
                     "between needs a certificate of its own.");
}

QString wait(const ApiError &error)
{
    if (!error.retryAfter)
        return Words::tr("Zendesk asks to wait. Try again in a minute.");
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(*error.retryAfter).count();
    return Words::tr("Zendesk asks to wait. Try again in %n second(s).", nullptr, int(seconds));
}

} // namespace

ErrorText errorText(const ApiError &error, ErrorContext context)
{
    using Kind = ApiError::Kind;
    switch (error.kind) {
    case Kind::Cancelled:
        if (context == ErrorContext::Test)
            return ambiguous(Words::tr("Stopped before an answer came"), context);
        return {Words::tr("Stopped before an answer came"), rowsStay(context)};
    case Kind::Timeout:
        return ambiguous(Words::tr("The server did not answer in time"), context);
    case Kind::Unreachable:
        return {
            Words::tr("The server cannot be reached"),
            withReason(rowsStay(context) + u' ' + Words::tr("Check the network, the proxy and the address."), error)};
    case Kind::ConnectionLost:
        return ambiguous(Words::tr("The connection broke before the answer was complete"), context);
    case Kind::Tls:
        return {untrustedTitle(error.tlsProblem), withReason(untrustedHint(error.tlsProblem), error)};
    case Kind::Unauthorized:
        return unauthorized(error, context);
    case Kind::Forbidden:
        return forbidden(error, context);
    case Kind::NotFound:
        return notFound(error, context);
    case Kind::Conflict:
        return {Words::tr("It was changed elsewhere in the meantime"),
                withReason(Words::tr("Nothing was changed. Refresh, look at what is new, then try again."), error)};
    case Kind::Validation:
        return validation(error, context);
    case Kind::RateLimited:
        return {Words::tr("Too many requests this minute"), wait(error)};
    case Kind::Rejected:
        return {Words::tr("The server refused the request (%1)").arg(error.httpStatus),
                withReason(rowsStay(context), error)};
    case Kind::Server:
        return serverError(error, context);
    case Kind::Redirected:
        return {Words::tr("The server sends us to another address"),
                withReason(Words::tr("It was not followed, because credentials go to the account's own address only. "
                                     "Check the address of the account."),
                           error)};
    case Kind::Protocol:
        return unreadable(error, context);
    }
    Q_UNREACHABLE();
}

QStringList missingScopes(const ApiError &error)
{
    static const QRegularExpression list(u"scopes?:\\s*([a-z_]+(?::[a-z_]+)?(?:\\s*,\\s*[a-z_]+(?::[a-z_]+)?)*)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (error.kind != ApiError::Kind::Forbidden)
        return {};
    QStringList scopes = list.match(error.detail).captured(1).split(u',', Qt::SkipEmptyParts);
    for (QString &scope : scopes)
        scope = scope.trimmed();
    return scopes;
}

} // namespace grapnel
