// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// Finding words as people type them: in any case, with or without accents, full or half width.
namespace grapnel::helpsearch
{

struct Match {
    qsizetype start = 0;
    qsizetype length = 0;
};

/// Where \a word is in \a text.
[[nodiscard]] QList<Match> find(const QString &text, const QString &word);

} // namespace grapnel::helpsearch
