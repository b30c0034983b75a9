// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace grapnel
{

class EventTreeModel;

/// Chooses event types: a tree by family with check boxes, a search that also takes a whole type
/// ("zen:event-type:…") that the tree does not hold, and the count of those chosen.
class EventPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit EventPicker(QWidget *parent = nullptr);

    /// Chooses exactly \a types, known or not, and unfolds their families.
    void setEvents(const QStringList &types);
    /// In the order of the tree.
    [[nodiscard]] QStringList events() const;

Q_SIGNALS:
    /// The choice has changed.
    void changed();
    /// The focus has left the search and the tree.
    void fieldLeft();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTree();
    void applyFilter();
    void addTyped();
    void updateTexts();
    void restoreTree();
    void toggle();

    EventTreeModel *m_model = nullptr;
    QLineEdit *m_search = nullptr;
    QCheckBox *m_selectedOnly = nullptr;
    QPushButton *m_add = nullptr;
    QTreeView *m_tree = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_hint = nullptr;
    /// Unfolded families, by the name that is shown.
    QSet<QString> m_unfolded;
    QString m_currentType;
    bool m_restoring = false;
};

} // namespace grapnel
