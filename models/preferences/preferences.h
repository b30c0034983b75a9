// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "networkpreferences.h"

#include <QStringList>

#include <optional>

namespace grapnel
{

struct GeneralPreferences {
    /// What is opened at the start, where there is a choice.
    enum class Start { LastAccount, Choose };

    Start start = Start::LastAccount;
    /// A notification on the desktop when something long has ended while no window was active.
    bool notifiesInBackground = true;
    /// As in the name of a translation: "de", "pt_BR"; empty: the system's. One that is not built in counts as empty.
    QString language{};
    friend bool operator==(const GeneralPreferences &, const GeneralPreferences &) = default;
};

struct SecurityPreferences {
    static constexpr int shortestReveal = 5;
    static constexpr int longestReveal = 120;
    static constexpr int shortestClipboard = 5;
    static constexpr int longestClipboard = 300;
    static constexpr int longestIdle = 120;

    /// How long a signing secret shows before it is hidden again.
    int revealSeconds = 30;
    /// How long a copied secret stays on the clipboard; disengaged: until it is cleared by hand or the program ends.
    std::optional<int> clipboardSeconds = 30;
    /// After so many minutes without a key or the mouse all that is secret is hidden; disengaged: never.
    std::optional<int> idleLockMinutes{};
    friend bool operator==(const SecurityPreferences &, const SecurityPreferences &) = default;
};

/// How the list of webhooks looks and is read.
struct TablePreferences {
    enum class Density { Compact, Normal, Comfortable };
    static constexpr int smallestPage = 25;
    static constexpr int largestPage = 100;

    /// Webhooks asked for at a time.
    int pageSize = largestPage;
    Density density = Density::Normal;
    /// Dates as "3 days ago" rather than as day and time.
    bool relativeDates = true;
    /// Read to the end at the start, so that search and sort work on every column at once.
    bool loadsAll = false;
    friend bool operator==(const TablePreferences &, const TablePreferences &) = default;
};

/// What differs from the shortcuts that commands have by themselves.
struct ShortcutPreferences {
    /// By the key of the command (see ActionCatalogue): key sequences as portable text ("Ctrl+R"); empty: none.
    QMap<QString, QStringList> keys{};
    friend bool operator==(const ShortcutPreferences &, const ShortcutPreferences &) = default;
};

/// What the user has chosen for the whole program. Holds no secret.
struct Preferences {
    GeneralPreferences general{};
    NetworkPreferences network{};
    SecurityPreferences security{};
    TablePreferences table{};
    ShortcutPreferences shortcuts{};
    friend bool operator==(const Preferences &, const Preferences &) = default;

    /// Each value that is out of its range replaced by its default, so that a file that somebody has edited does no
    /// harm.
    [[nodiscard]] Preferences repaired() const;
};

} // namespace grapnel
