// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountservice.h"
#include "errortext.h"
#include "secretstore.h"

/// Words for what comes of signing in, and of keeping credentials, in the user's language.
namespace grapnel::signintext
{

/// Why somebody could not be signed in, and what to do. The server's own words are quoted where there are some.
[[nodiscard]] ErrorText error(const SignInError &error);
/// For "Copy details"; see errorDetails(). Empty when there is no more to tell than error() does.
[[nodiscard]] QString details(const SignInError &error, const QDateTime &time);

/// Why the keychain did not keep the credentials, and what the choices are.
[[nodiscard]] ErrorText notKept(const SecretStoreError &error);
/// Why the keychain did not give the credentials out.
[[nodiscard]] ErrorText notRead(const SecretStoreError &error);
/// Why the keychain did not remove the credentials.
[[nodiscard]] ErrorText notRemoved(const SecretStoreError &error);

/// "Sign in again", or "Sign in again with webhooks:write".
[[nodiscard]] QString signInAgain(const QStringList &missingScopes);

} // namespace grapnel::signintext
