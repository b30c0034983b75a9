// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testplan.h"
#include "theme.h"

#include <QTreeWidget>

class QAction;

namespace grapnel
{

/// The webhooks that are tested in turn, each with its state.
class TestList final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit TestList(QWidget *parent = nullptr);

    void setPlans(const QList<TestPlan> &plans);
    /// Name and endpoint anew.
    void updatePlan(int row, const TestPlan &plan);
    /// Word and icon; \a icon empty: none.
    void setState(int row, const QString &text, const QString &icon = {}, theme::Accent accent = theme::Accent::Muted);
    [[nodiscard]] int currentRow() const { return indexOfTopLevelItem(currentItem()); }

    /// "Cancel this test" of the current row: in the context menu, and on Delete. Disabled until it is enabled.
    [[nodiscard]] QAction *cancelAction() const { return m_cancel; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void rowChosen(int row);
    void cancelWanted(int row);

private:
    QAction *m_cancel = nullptr;
};

} // namespace grapnel
