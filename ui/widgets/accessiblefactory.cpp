// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblefactory.h"

#include "accessiblecombobox.h"
#include "accessiblelabel.h"
#include "accessibleview.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QTableView>
#include <QTimer>
#include <QTreeView>

#include <utility>

namespace grapnel
{

namespace
{

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    // asked for each class that the object is of
    if (className == QLatin1StringView(QComboBox::staticMetaObject.className()))
        return new AccessibleComboBox(qobject_cast<QComboBox *>(object));
    if (className == QLatin1StringView(QLabel::staticMetaObject.className()))
        return new AccessibleLabel(qobject_cast<QLabel *>(object));
    for (const QMetaObject &known :
         {QTableView::staticMetaObject, QTreeView::staticMetaObject, QListView::staticMetaObject}) {
        if (className == QLatin1StringView(known.className()))
            return new AccessibleView(qobject_cast<QAbstractItemView *>(object));
    }
    return nullptr;
}

/// Qt tells that a view gets the focus, and of its current cell only when that becomes another one.
void tellCurrentCell(QWidget *focused)
{
    auto *view = qobject_cast<QAbstractItemView *>(focused);
    if (!view || !QAccessible::isActive())
        return;
    // the view first
    QTimer::singleShot(0, view, [view] {
        if (const auto *told = dynamic_cast<AccessibleView *>(QAccessible::queryAccessibleInterface(view)))
            told->tellFocus();
    });
}

} // namespace

void installAccessibleFactory()
{
    static bool isInstalled = false;
    if (std::exchange(isInstalled, true))
        return;
    QAccessible::installFactory(makeAccessible);
    QObject::connect(qApp, &QApplication::focusChanged, qApp,
                     [](const QWidget *, QWidget *focused) { tellCurrentCell(focused); });
}

} // namespace grapnel
