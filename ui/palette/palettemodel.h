// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paletteentry.h"
#include "webhookfinder.h"

#include <QAbstractListModel>
#include <QStringList>

namespace grapnel
{

/// What the command palette offers: commands, accounts and webhooks, those that match best first. Without a search,
/// what was used last comes first, then all commands and accounts; webhooks have to be searched for.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        /// bool: it cannot be done now.
        ImpossibleRole = Qt::UserRole + 1,
        /// QString
        DetailRole,
        ShortcutRole,
        IconRole,
        /// QList<int>
        MarksRole,
    };

    /// \a entries: commands and accounts in their order. \a recent: keys of entries, the last used first. \a webhooks
    /// is not owned; may be null.
    PaletteModel(const QList<PaletteEntry> &entries, const QStringList &recent, const WebhookTableModel *webhooks,
                 QObject *parent = nullptr);

    void search(const QString &text);
    [[nodiscard]] const PaletteEntry &entry(int row) const { return m_shown.at(row); }
    /// More rows may come by themselves.
    [[nodiscard]] bool isSearching() const { return m_finder.isSearching(); }
    [[nodiscard]] const WebhookFinder &finder() const { return m_finder; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// AccessibleTextRole: all that the row tells.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Ranked {
        int score = 0;
        PaletteEntry entry{};
    };

    void showAll();
    void showFound();
    void rankEntries();
    void rankWebhooks();
    [[nodiscard]] qsizetype lastUse(const PaletteEntry &entry) const;
    [[nodiscard]] QString spoken(const PaletteEntry &entry) const;

    QList<PaletteEntry> m_entries;
    QStringList m_recent;
    WebhookFinder m_finder;
    QString m_text;
    QList<Ranked> m_ranked;
    QList<PaletteEntry> m_shown;
};

} // namespace grapnel
