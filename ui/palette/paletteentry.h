// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace grapnel
{

/// One row of the command palette.
struct PaletteEntry {
    enum class Kind { Command, Account, Webhook };
    Kind kind = Kind::Command;
    /// Of the command (its object name), account or webhook.
    QString id{};
    /// Visible text of one line.
    QString title{};
    /// Where it belongs, or why it cannot be done now; may be empty.
    QString detail{};
    /// As the platform writes it; may be empty.
    QString shortcut{};
    /// One of our icons.
    QString icon{};
    bool isPossible = true;
    /// Places in the title of the letters that were found.
    QList<int> marks{};

    /// Tells it from all others.
    [[nodiscard]] QString key() const { return QString::number(static_cast<int>(kind)) + u':' + id; }
    friend bool operator==(const PaletteEntry &, const PaletteEntry &) = default;
};

} // namespace grapnel
