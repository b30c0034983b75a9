// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace grapnel
{

/// Keys that are no commands, and so cannot be changed.
struct OtherKeys {
    struct Row {
        QString name{};
        /// As the platform writes them.
        QString keys{};
    };
    /// Where they work.
    QString place{};
    QList<Row> rows{};
};

[[nodiscard]] QList<OtherKeys> otherKeys();

} // namespace grapnel
