// SPDX-License-Identifier: GPL-3.0-or-later
#include "signintext.h"

#include "safetext.h"

#include <QCoreApplication>

namespace grapnel::signintext
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SignInText)
};

QString withReason(const QString &hint, const QString &detail)
{
    if (detail.trimmed().isEmpty())
        return hint;
    //: %1 is what to do, %2 the words of a server or of the keychain in quotation marks
    return Words::tr("%1 Reason: %2").arg(hint, safetext::quoted(detail.trimmed()));
}

ErrorText denied(const SignInError &error)
{
    if (error.code == "access_denied"_L1)
        return {Words::tr("Access was refused in the browser"),
                Words::tr("Somebody chose not to let Grapnel in. Sign in again and allow it.")};
    if (error.code == "invalid_scope"_L1)
        return {Words::tr("Zendesk does not grant the scopes asked for"),
                withReason(Words::tr("Ask an administrator to allow them at the OAuth client, or ask for others under "
                                     "Advanced."),
                           error.detail)};
    if (error.code == "unauthorized_client"_L1 || error.code == "invalid_client"_L1
        || error.code == "invalid_request"_L1)
        return {Words::tr("Zendesk does not know this OAuth client"),
                withReason(Words::tr("Check the client identifier, and that the redirect URL at the client is the one "
                                     "shown here."),
                           error.detail)};
    return {Words::tr("Zendesk did not let Grapnel in"),
            withReason(Words::tr("Try again; if that does not help, check the OAuth client in Admin Center."),
                       error.detail.isEmpty() ? error.code : error.detail)};
}

ErrorText refused(const ApiError &error)
{
    const bool isRefusal = error.kind == ApiError::Kind::Unauthorized || error.kind == ApiError::Kind::Validation
        || error.kind == ApiError::Kind::Forbidden || error.kind == ApiError::Kind::Rejected;
    if (isRefusal)
        return {Words::tr("Zendesk refused the sign-in"),
                withReason(Words::tr("Check the client identifier and the client secret, and that the client is not "
                                     "disabled."),
                           error.detail)};
    if (error.kind == ApiError::Kind::NotFound)
        return {Words::tr("There is no Zendesk account at this address"),
                Words::tr("Check the subdomain and the base URL.")};
    if (error.isAmbiguous())
        return {errorText(error, ErrorContext::Account).title,
                Words::tr("Nobody is signed in. Try again; if that does not help, check the network.")};
    return errorText(error, ErrorContext::Account);
}

} // namespace

ErrorText error(const SignInError &error)
{
    switch (error.kind) {
    case SignInError::Kind::Cancelled:
        return {Words::tr("The sign-in was cancelled"), Words::tr("Nothing was changed.")};
    case SignInError::Kind::TimedOut:
        return {Words::tr("Nobody finished signing in within %n second(s)", nullptr, AccountService::signInSeconds),
                Words::tr("Sign in again, and allow Grapnel in the browser. If the page there shows an error, check "
                          "the client identifier and the redirect URL of the OAuth client.")};
    case SignInError::Kind::NoListener:
        return {Words::tr("The browser could not come back to Grapnel"),
                withReason(
                    Words::tr("The port on this computer could not be opened. Look for a program that uses or blocks "
                              "it, choose another redirect port, or use an access token."),
                    error.detail)};
    case SignInError::Kind::Denied:
        return denied(error);
    case SignInError::Kind::WrongState:
        return {Words::tr("An answer came that does not belong to this sign-in"),
                Words::tr("It was refused, and nothing of it was used. An old page in the browser may have sent it: "
                          "close it and sign in again.")};
    case SignInError::Kind::Refused:
        return refused(error.api);
    case SignInError::Kind::NoToken:
        return {Words::tr("Zendesk answered, but gave no access token"),
                withReason(Words::tr("Sign in again; if that does not help, check the OAuth client in Admin Center."),
                           error.detail)};
    }
    Q_UNREACHABLE();
}

QString details(const SignInError &error, const QDateTime &time)
{
    return error.kind == SignInError::Kind::Refused ? errorDetails(error.api, time) : QString();
}

ErrorText notKept(const SecretStoreError &error)
{
    const QString choice = Words::tr("The account is not saved yet. Keep the credentials for this session only, until "
                                     "Grapnel is closed, or try the keychain again. They are never written to a file.");
    switch (error.kind) {
    case SecretStoreError::Kind::Denied:
        return {Words::tr("The keychain is locked or refused"), withReason(choice, error.detail)};
    case SecretStoreError::Kind::Unavailable:
        return {Words::tr("There is no keychain that can be reached"), withReason(choice, error.detail)};
    case SecretStoreError::Kind::TimedOut:
        return {Words::tr("The keychain did not answer in time"), withReason(choice, error.detail)};
    case SecretStoreError::Kind::NotFound:
    case SecretStoreError::Kind::Other:
        return {Words::tr("The keychain did not keep the credentials"), withReason(choice, error.detail)};
    }
    Q_UNREACHABLE();
}

ErrorText notRead(const SecretStoreError &error)
{
    switch (error.kind) {
    case SecretStoreError::Kind::NotFound:
        return {Words::tr("No credentials are stored for this account"), Words::tr("Sign in to go on.")};
    case SecretStoreError::Kind::Denied:
        return {Words::tr("The keychain is locked or refused"),
                withReason(Words::tr("Unlock it and try again, or enter the credentials anew."), error.detail)};
    case SecretStoreError::Kind::Unavailable:
        return {Words::tr("There is no keychain that can be reached"),
                withReason(Words::tr("Start it and try again, or enter the credentials anew."), error.detail)};
    case SecretStoreError::Kind::TimedOut:
        return {Words::tr("The keychain did not answer in time"),
                withReason(Words::tr("It may be waiting to be unlocked. Try again, or enter the credentials anew."),
                           error.detail)};
    case SecretStoreError::Kind::Other:
        return {Words::tr("What the keychain holds for this account cannot be read"),
                withReason(Words::tr("Sign in again, or enter the credentials anew."), error.detail)};
    }
    Q_UNREACHABLE();
}

ErrorText notRemoved(const SecretStoreError &error)
{
    return {Words::tr("The keychain did not remove the credentials"),
            withReason(Words::tr("The account is still here. Unlock the keychain and try again."), error.detail)};
}

QString signInAgain(const QStringList &missingScopes)
{
    if (missingScopes.isEmpty())
        return Words::tr("Sign in again");
    //: %1 is one or more OAuth scopes, for example webhooks:write
    return Words::tr("Sign in again with %1").arg(missingScopes.join(", "_L1));
}

} // namespace grapnel::signintext
