// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signature.h"
#include "theme.h"

#include <QString>

/// Words for what came of checking a signature, in the user's language.
namespace grapnel::signaturetext
{

struct Words {
    QString icon{};
    theme::Accent accent = theme::Accent::Muted;
    /// "The signature matches", without a full stop.
    QString title{};
    /// What it means and what to do, in sentences; may be empty.
    QString text{};
    /// How old the delivery is; empty when the timestamp cannot be read.
    QString age{};
};

[[nodiscard]] Words words(const SignatureVerdict &verdict);

} // namespace grapnel::signaturetext
