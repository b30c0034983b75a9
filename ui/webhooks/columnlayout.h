// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhooktablemodel.h"

#include <QHeaderView>

#include <array>

namespace grapnel
{

/// One column's place in the layout.
struct ColumnPlace {
    WebhookTableModel::Column column = WebhookTableModel::Column::Name;
    /// In device-independent pixels, also while hidden.
    int width = 0;
    bool isShown = true;
    friend bool operator==(const ColumnPlace &, const ColumnPlace &) = default;
};

/// Which columns of the webhook table show, in which order and how wide. Name and Endpoint take the slack.
class ColumnLayout final : public QObject
{
    Q_OBJECT

public:
    using Column = WebhookTableModel::Column;

    /// \a header shows a WebhookTableModel already and owns this.
    explicit ColumnLayout(QHeaderView *header);

    /// All columns in visual order.
    [[nodiscard]] QList<ColumnPlace> places() const;
    /// Columns that \a places lacks follow, shown as at first; an empty list is reset().
    void restore(const QList<ColumnPlace> &places);
    /// The columns, order and widths of the start.
    void reset();

    [[nodiscard]] bool isShown(Column column) const;
    /// The last shown column stays.
    void setShown(Column column, bool isShown);
    [[nodiscard]] int shownCount() const;
    /// Shown columns in visual order.
    [[nodiscard]] QList<Column> shownColumns() const;

    /// Gives Name and Endpoint what \a width leaves, or takes from them down to their least, unless the user has
    /// made the columns wider than the table.
    void fit(int width);

Q_SIGNALS:
    /// A width, the order or what shows has changed.
    void changed();

private:
    void place(const QList<ColumnPlace> &places);
    [[nodiscard]] QList<ColumnPlace> defaults() const;
    [[nodiscard]] int defaultWidth(Column column) const;
    [[nodiscard]] int leastWidth(Column column) const;
    [[nodiscard]] int totalWidth() const;
    void noteWidth(int section, int width);

    QHeaderView *m_header;
    std::array<int, WebhookTableModel::ColumnCount> m_widths{};
    int m_available = 0;
    bool m_isOurs = false;
    bool m_isUserWide = false;
};

} // namespace grapnel
