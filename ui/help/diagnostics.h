// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace grapnel
{

/// What only the composition of the program knows of what it stands on.
struct ProgramFacts {
    /// "OpenSSL 3.0.17"; empty: not known.
    QString tls{};
    /// "Secret Service"; empty: not known.
    QString keychain{};
};

/// What the program and the system are, for people and for reports: nothing of it tells who uses it, with which
/// account, or where files are.
struct Diagnostics {
    struct Row {
        /// In the user's language.
        QString label{};
        /// In English, for reports.
        QString key{};
        QString value{};
    };

    [[nodiscard]] static QList<Row> collect(const ProgramFacts &facts);
    /// A line for each row.
    [[nodiscard]] static QString report(const QList<Row> &rows);
};

} // namespace grapnel
