// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace grapnel
{

/// A place in a list, as the server names it: opaque, never empty. Reference: section 8.
struct Cursor {
    QString value{};
    friend bool operator==(const Cursor &, const Cursor &) = default;
};

/// One page of a list.
template<typename T> struct Page {
    QList<T> items{};
    /// Where the next page begins; disengaged on the last page.
    std::optional<Cursor> next{};
    std::optional<Cursor> previous{};
    /// What could not be read, with its place ("webhooks[3].endpoint: expected string"). A row that has an
    /// id stays in items with that field empty; a row without one is left out.
    QStringList problems{};
};

} // namespace grapnel
