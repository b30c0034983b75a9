// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace grapnel
{

/// An enumeration of the API that may grow. A word that this version does not know is kept as it came,
/// so that it can be shown and survives an edit. \a E has an Unknown value, which is its first.
template<typename E> struct OpenEnum {
    E value = E::Unknown;
    /// The API's own word; empty unless value is Unknown.
    QString unknown{};

    OpenEnum() = default;
    OpenEnum(E known) : value(known) { }
    explicit OpenEnum(QString word) : unknown(std::move(word)) { }
    friend bool operator==(const OpenEnum &, const OpenEnum &) = default;
};

} // namespace grapnel
