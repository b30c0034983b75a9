// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace grapnel
{

/// The event types that Zendesk documents, by family, from resources/data/event-types.json. Reference: section 13.
/// The server may know others and refuse some of these: the catalogue is for choosing, not for judging.
class EventCatalogue
{
public:
    struct Family {
        /// "ticket"; also the first part of each name.
        QString name{};
        /// Whole types: "zen:event-type:ticket.created".
        QStringList types{};
    };

    /// The built-in catalogue.
    static const EventCatalogue &builtIn();
    /// From the text of such a file; empty when it cannot be read.
    explicit EventCatalogue(const QByteArray &json);

    [[nodiscard]] const QList<Family> &families() const { return m_families; }
    [[nodiscard]] bool contains(const QString &type) const;

    /// True for "zen:event-type:FAMILY.NAME" with lower-case letters and underscores.
    static bool isWellFormed(const QString &type);
    /// "ticket" of "zen:event-type:ticket.created"; empty when not well formed.
    static QString familyOf(const QString &type);
    /// "created" of "zen:event-type:ticket.created"; the whole text when not well formed.
    static QString nameOf(const QString &type);
    static QString prefix() { return QStringLiteral("zen:event-type:"); }

private:
    QList<Family> m_families;
};

} // namespace grapnel
