// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountprofile.h"

#include <QDateTime>

/// The words for accounts, in the user's language.
namespace grapnel::accounttext
{

/// "Production"
[[nodiscard]] QString environment(Environment environment);
/// "OAuth in the browser"
[[nodiscard]] QString method(SignInMethod method);
/// What is wrong with a base URL, in a sentence or two; empty for BaseUrlProblem::None.
[[nodiscard]] QString problem(BaseUrlProblem problem);
/// The address without its scheme where that is https: "acme.zendesk.com".
[[nodiscard]] QString address(const QUrl &baseUrl);
/// "acme" of acme.zendesk.com; empty for other hosts.
[[nodiscard]] QString subdomain(const QUrl &baseUrl);

/// The last day of API tokens. Reference: section 2.1.
[[nodiscard]] QDate apiTokenEnd();
/// When that is, seen from \a now, and what to do.
[[nodiscard]] QString apiTokenNote(const QDateTime &now);

/// What is to be entered as the redirect URL of an OAuth client; \a port as in AccountProfile::redirectPort.
[[nodiscard]] QString redirectUrl(quint16 port = 0);
/// How an administrator makes an OAuth client for \a method; empty for methods without one.
[[nodiscard]] QString clientHowTo(SignInMethod method);

/// Of words parted by spaces or commas.
[[nodiscard]] QStringList scopesOf(const QString &text);

} // namespace grapnel::accounttext
