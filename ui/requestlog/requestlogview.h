// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QAction;

namespace grapnel
{

/// The table of requests, the newest at the bottom. While it follows, the newest stays in sight; scrolling up ends
/// that. Otherwise what is looked at stays where it is, whatever comes and goes.
class RequestLogView final : public QTableView
{
    Q_OBJECT

public:
    /// \a rows: a RequestLogFilter, not owned.
    explicit RequestLogView(QAbstractItemModel *rows, QWidget *parent = nullptr);

    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }
    void setFollowing(bool isFollowing);

    /// Ctrl+C: the selected rows as text with tabs.
    [[nodiscard]] QAction *copyAction() const { return m_copy; }
    /// The ids of the selected requests, a line each.
    [[nodiscard]] QAction *copyIdAction() const { return m_copyId; }

Q_SIGNALS:
    void followingChanged(bool isFollowing);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpColumns();
    void setUpActions();
    void connectRows();
    void onScrolled(int value);
    /// The selected rows from top to bottom.
    [[nodiscard]] QList<int> selectedRows() const;
    [[nodiscard]] QStringList selectedIds() const;
    void updateActions();
    void copyRows();

    QAction *m_copy = nullptr;
    QAction *m_copyId = nullptr;
    int m_scrolledTo = 0;
    bool m_isFollowing = true;
};

} // namespace grapnel
