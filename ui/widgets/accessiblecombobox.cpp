// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblecombobox.h"

#include "announcer.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>

namespace grapnel
{

AccessibleComboBox::AccessibleComboBox(QComboBox *box)
    : QAccessibleWidget(box, QAccessible::ComboBox), m_listener(std::make_unique<QObject>())
{
    // a closed box changes with the arrow keys; an open one tells of its entries
    QObject::connect(box, &QComboBox::currentTextChanged, m_listener.get(), [box](const QString &text) {
        if (box->hasFocus() && !box->isEditable() && !box->view()->isVisible())
            Announcer::say(*box, text);
    });
}

AccessibleComboBox::~AccessibleComboBox() = default;

QComboBox *AccessibleComboBox::box() const
{
    return qobject_cast<QComboBox *>(object());
}

QString AccessibleComboBox::value() const
{
    return box() ? box()->currentText() : QString();
}

int AccessibleComboBox::childCount() const
{
    return box() ? (box()->isEditable() ? 2 : 1) : 0;
}

QAccessibleInterface *AccessibleComboBox::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    QObject *child = box()->view();
    if (index == 1)
        child = box()->lineEdit();
    return QAccessible::queryAccessibleInterface(child);
}

int AccessibleComboBox::indexOfChild(const QAccessibleInterface *child) const
{
    if (!box() || !child)
        return -1;
    if (child->object() == box()->view())
        return 0;
    return box()->isEditable() && child->object() == box()->lineEdit() ? 1 : -1;
}

QString AccessibleComboBox::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? value() : QAccessibleWidget::text(kind);
}

QAccessible::State AccessibleComboBox::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    if (!box())
        return state;
    state.expandable = true;
    // not view(): it would be made by being asked for
    const bool isOpen = box()->findChild<QAbstractItemView *>() && box()->view()->isVisible();
    state.expanded = isOpen;
    state.collapsed = !isOpen;
    state.hasPopup = true;
    state.editable = box()->isEditable();
    return state;
}

void *AccessibleComboBox::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QStringList AccessibleComboBox::actionNames() const
{
    return QStringList{showMenuAction(), pressAction()} + QAccessibleWidget::actionNames();
}

void AccessibleComboBox::doAction(const QString &actionName)
{
    if (actionName != showMenuAction() && actionName != pressAction())
        return QAccessibleWidget::doAction(actionName);
    if (!box() || !box()->isEnabled())
        return;
    if (box()->view()->isVisible())
        box()->hidePopup();
    else
        box()->showPopup();
}

QString AccessibleComboBox::text(int startOffset, int endOffset) const
{
    return endOffset < startOffset ? value().mid(startOffset) : value().mid(startOffset, endOffset - startOffset);
}

int AccessibleComboBox::characterCount() const
{
    return static_cast<int>(value().size());
}

QString AccessibleComboBox::attributes(int, int *startOffset, int *endOffset) const
{
    *startOffset = 0;
    *endOffset = characterCount();
    return {};
}

} // namespace grapnel
