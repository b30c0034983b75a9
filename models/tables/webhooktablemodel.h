// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "webhook.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <memory>
#include <vector>

namespace grapnel
{

class WebhookStore;

/// The rows of the webhook table: what WebhookList has loaded, filtered and sorted by an index vector of its own.
/// It asks for nothing by itself; fetching is WebhookList's.
class WebhookTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// In the order in which they are shown at first. Settings name columns by columnKey(), not by number.
    enum class Column {
        Status,
        Name,
        Endpoint,
        Method,
        Format,
        Connection,
        Authentication,
        Updated,
        Created,
        CreatedBy,
        Id,
        Description,
        CustomHeaders,
    };
    static constexpr int ColumnCount = 13;

    enum Role {
        /// QString: the webhook's id, the same for every column.
        IdRole = Qt::UserRole + 1,
        /// The typed value: for Status an int of WebhookStatus, for dates a QDateTime in UTC, else text or number.
        RawRole,
        /// QString for the clipboard: as shown, but dates in ISO 8601 (UTC) and never elided.
        CopyRole,
        /// bool: the webhook was made by an app.
        AppMadeRole,
    };

    explicit WebhookTableModel(const Clock &clock = Clock::system(), QObject *parent = nullptr);
    ~WebhookTableModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: text of one line (control characters made visible, dates as setRelativeDates() says); ToolTipRole:
    /// the whole endpoint, dates absolute, local and UTC; AccessibleTextRole: what is shown.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// A name for settings that no translation changes ("updated").
    static QString columnKey(Column column);

    /// The webhook of a visible row, put together anew from compact storage.
    [[nodiscard]] Webhook webhookAt(int row) const;
    /// The id of a visible row.
    [[nodiscard]] QString idAt(int row) const;
    /// Visible row of \a id, or -1.
    [[nodiscard]] int rowOf(const QString &id) const;

    /// All that is loaded, shown or not.
    [[nodiscard]] const WebhookStore &store() const { return *m_store; }

    /// Whether dates are shown relative to now, as at first, or as day and time.
    void setRelativeDates(bool relative);
    /// Says anew what depends on the time of day; call once a minute while the window shows.
    void refreshRelativeDates();
    /// Says everything anew in the language that holds now.
    void retranslate();

private:
    friend class WebhookList;
    using Slots = std::vector<std::uint32_t>;

    /// Shows \a rows in place of the present ones, as a whole.
    void replaceRows(Slots rows);
    /// Turns the present rows into \a rows by removing, moving and inserting.
    void mergeRows(Slots rows);
    /// Says that the texts of these have changed.
    void announceChanges(const Slots &changed);

    void removeMissing(const Slots &target);
    void reorderKept(const Slots &target);
    void insertMissing(Slots target);
    void layOut(Slots rows);
    [[nodiscard]] int rowOfSlot(std::uint32_t slot) const;
    [[nodiscard]] std::vector<bool> memberTable(const Slots &slots) const;

    [[nodiscard]] QString shownText(std::uint32_t slot, Column column) const;
    [[nodiscard]] QString shownDate(const QDateTime &time) const;
    [[nodiscard]] QString toolTip(std::uint32_t slot, Column column) const;
    [[nodiscard]] QString copyText(std::uint32_t slot, Column column) const;
    [[nodiscard]] QVariant rawValue(std::uint32_t slot, Column column) const;

    std::unique_ptr<WebhookStore> m_store;
    const Clock &m_clock;
    bool m_hasRelativeDates = true;
    /// What is shown, as slots of the store.
    Slots m_rows;
    /// Row by slot, made when it is asked for; empty when out of date.
    mutable std::vector<int> m_rowBySlot;
};

} // namespace grapnel
