// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblefactory.h"

#include "accessiblecombobox.h"
#include "accessiblelabel.h"
#include "accessibleview.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QTableView>
#include <QTreeView>

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

} // namespace

void installAccessibleFactory()
{
    static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(installed);
}

} // namespace grapnel
