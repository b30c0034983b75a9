// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhook.h"

#include <QString>

#include <optional>

namespace grapnel
{

/// How a payload is written. Unknown formats are plain text: nothing is checked or formatted.
enum class PayloadLanguage { Plain, Json, Xml, Form };
[[nodiscard]] PayloadLanguage payloadLanguage(const OpenEnum<RequestFormat> &format);

/// Larger ones are neither checked nor formatted, so that typing never waits. In UTF-16 units.
constexpr qsizetype mostCheckedPayload = 1 << 20;
/// What Zendesk takes, in bytes of UTF-8. Reference: section 11.2.
constexpr qsizetype mostSentPayload = qsizetype{256} * 1024;

/// Where and why a payload cannot be read.
struct PayloadFault {
    enum class Kind {
        /// The parser's own words are in detail.
        Syntax,
        /// Form-encoded: a percent sign without two hexadecimal digits after it.
        BadPercent,
        /// Form-encoded: a character that has to be percent-encoded; it is the detail.
        NotEncoded,
    };
    Kind kind = Kind::Syntax;
    /// From 1.
    int line = 1;
    /// From 1, in UTF-16 units.
    int column = 1;
    /// In the user's language where the parser has one.
    QString detail{};
    friend bool operator==(const PayloadFault &, const PayloadFault &) = default;
};

/// The first fault of \a text; none for an empty one, which is sent as no body, nor for one beyond mostCheckedPayload.
[[nodiscard]] std::optional<PayloadFault> checkPayload(const QString &text, PayloadLanguage language);

/// Formatting moves white space between tokens only: numbers, escapes, repeated keys and their order stay as typed.
/// Disengaged where nothing can be formatted: faulty text, plain text, form-encoded text.
enum class PayloadLayout { Indented, Compact };
[[nodiscard]] std::optional<QString> formatPayload(const QString &text, PayloadLanguage language, PayloadLayout layout,
                                                   int indent = 2);

/// \a text with the values of fields that are named like credentials, and what follows "Bearer " and "Basic ", as eight
/// bullets: JSON, XML and form-encoded alike, whole or cut.
[[nodiscard]] QString withoutCredentialValues(const QString &text);
/// True when withoutCredentialValues() would change \a text.
[[nodiscard]] bool holdsCredentialValues(const QString &text);

} // namespace grapnel
