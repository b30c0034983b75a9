// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "httpanswer.h"

#include <QDateTime>
#include <QString>

namespace grapnel
{

/// What a complete answer that is not a success says, in whichever of the thirteen shapes. Reference: section 12.
/// Everything but `operation` is set. \a now is for a Retry-After that names a time.
[[nodiscard]] ApiError readError(const HttpAnswer &answer, const QDateTime &now);

/// The error for a success whose body cannot be used, for \a reason.
[[nodiscard]] ApiError unusableAnswer(const HttpAnswer &answer, const QString &reason);

/// The kind that a status stands for; Protocol for what is no error or no HTTP status.
[[nodiscard]] ApiError::Kind kindOf(int status);

/// \a text without tags and character references, blanks run together, cut to 300 characters.
[[nodiscard]] QString plainExcerpt(const QString &text);

/// Retry-After: seconds, which may have a fraction, or an HTTP date. Never negative.
[[nodiscard]] std::optional<std::chrono::milliseconds> readRetryAfter(const QByteArray &value, const QDateTime &now);

} // namespace grapnel
