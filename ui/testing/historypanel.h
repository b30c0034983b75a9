// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testhistorymodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QTreeView;

namespace grapnel
{

class EmptyState;

/// The last tests of a webhook: look at one again, send it again, compare two, copy, forget all.
class HistoryPanel final : public QWidget
{
    Q_OBJECT

public:
    /// \a clock must outlive the panel.
    explicit HistoryPanel(const Clock &clock, QWidget *parent = nullptr);

    void setRecords(const QList<TestRecord> &records);
    /// \a folder is where they are kept, for the words below the table; empty: nowhere.
    void setFolder(const QString &folder);
    void clearSelection();
    [[nodiscard]] QTreeView *table() const { return m_table; }

Q_SIGNALS:
    /// A record was selected, alone.
    void recordChosen(const QString &id);
    void runAgainWanted(const QString &id);
    /// Two were selected that have answers.
    void comparisonWanted(const QString &id, const QString &otherId);
    void clearWanted();

private:
    void buildActions();
    void onSelectionChanged();
    void askBeforeClearing();
    [[nodiscard]] QList<int> selectedRows() const;

    TestHistoryModel m_model;
    QTreeView *m_table = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_note = nullptr;
    QAction *m_runAgain = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_clear = nullptr;
};

} // namespace grapnel
