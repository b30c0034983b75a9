// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

#include <QDateTime>
#include <QString>

namespace grapnel
{

/// What was tried; the words depend on what a failure leaves behind.
enum class ErrorContext {
    /// Reading the list while it shows nothing.
    FirstPage,
    /// Reading the list anew or a further page of it: rows stay.
    List,
    /// Reading one webhook.
    Webhook,
    /// Reading a signing secret.
    Secret,
    /// Creating, changing, cloning or deleting.
    Change,
    /// Sending a test.
    Test,
    /// Signing in to an account, or testing whether that works.
    Account,
};

struct ErrorText {
    /// What happened, without a full stop: "No connection to the server".
    QString title{};
    /// What it means and what to do, in sentences. Holds the server's own words where they say more; plain text.
    QString hint{};
    friend bool operator==(const ErrorText &, const ErrorText &) = default;
};

/// Words for a failed operation, in the user's language. 403 is told apart by what the server says: a scope that the
/// token lacks, a webhook made by an app, the limit of a trial account, else the user's role. Reference: section 12.
[[nodiscard]] ErrorText errorText(const ApiError &error, ErrorContext context);

/// For "Copy details", to go into a ticket: operation, status, code, request id, the server's words and \a time (UTC).
/// In English whatever the user's language. No query, no user info of a URL, nothing that looks like a credential.
[[nodiscard]] QString errorDetails(const ApiError &error, const QDateTime &time);

/// The scopes that a 403 says are missing ("webhooks:read"); empty when it speaks of something else.
[[nodiscard]] QStringList missingScopes(const ApiError &error);

} // namespace grapnel
