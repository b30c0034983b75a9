// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace grapnel
{

/// How a receiver checks a signature, in one programming language.
struct VerificationSnippet {
    /// "Python", a name in every language.
    QString language{};
    /// "verify.py".
    QString fileName{};
    /// Holds no secret.
    QString code{};
};

/// One for each language, in the order to show them in. The same code runs in the tests.
[[nodiscard]] QList<VerificationSnippet> verificationSnippets();

} // namespace grapnel
