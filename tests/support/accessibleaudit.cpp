// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibleaudit.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QWidget>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

void collect(QAccessibleInterface *item, QList<QAccessibleInterface *> &into)
{
    into.append(item);
    // of a long list the first rows are like the others
    constexpr int most = 400;
    for (int i = 0; i < std::min(item->childCount(), most); ++i) {
        if (QAccessibleInterface *child = item->child(i))
            collect(child, into);
    }
}

QString nameOf(QAccessible::Role role)
{
    return QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(role));
}

bool isInteractive(QAccessible::Role role)
{
    switch (static_cast<int>(role)) {
    case QAccessible::Button:
    case QAccessible::ButtonDropDown:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::ColumnHeader:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::HotkeyField:
    case QAccessible::Link:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
    case QAccessible::ProgressBar:
    case QAccessible::RadioButton:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::Table:
    case QAccessible::Tree:
        return true;
    default:
        return false;
    }
}

/// Has its name from what it is part of.
bool isPart(const QAccessibleInterface *item)
{
    const QAccessibleInterface *parent = item->parent();
    if (!parent)
        return false;
    return parent->role() == QAccessible::SpinBox || parent->role() == QAccessible::ComboBox
        || item->role() == QAccessible::ScrollBar;
}

QString cellFault(const QAccessibleInterface *item)
{
    const QAccessibleInterface *parent = item->parent();
    const auto *view = parent ? qobject_cast<const QAbstractItemView *>(parent->object()) : nullptr;
    if (!view || item->state().invisible || item->state().offscreen)
        return {};
    const QPoint place = view->viewport()->mapFromGlobal(item->rect().center());
    const QModelIndex index = view->indexAt(place);
    const bool hasPicture = !index.data(Qt::DecorationRole).isNull() || !index.data(Qt::CheckStateRole).isNull();
    return hasPicture && item->text(QAccessible::Name).isEmpty() ? u"a cell with a picture and no text"_s : QString();
}

QString labelFault(const QAccessibleInterface *item)
{
    const auto *label = qobject_cast<const QLabel *>(item->object());
    if (!label || label->text().isEmpty())
        return {};
    QString text = label->text();
    if (label->buddy())
        text.remove(u'&');
    const QString told = item->text(QAccessible::Name) + u'\n' + item->text(QAccessible::Description);
    if (label->textFormat() != Qt::RichText && !told.contains(text) && !Qt::mightBeRichText(text))
        return u"a label whose text is not told: "_s + text;
    return {};
}

QString faultOf(const QAccessibleInterface *item)
{
    static const QRegularExpression mnemonic(u"&[^ &]"_s);
    const QAccessible::State state = item->state();
    const QString name = item->text(QAccessible::Name);
    const bool isShown = !state.invisible || item->role() == QAccessible::MenuItem;
    if (!isShown || isPart(item))
        return {};
    if (mnemonic.match(name).hasMatch())
        return u"a mnemonic in a name: "_s + name;
    const bool isCell = item->role() == QAccessible::Cell || item->role() == QAccessible::TreeItem
        || item->role() == QAccessible::ListItem;
    if (isCell)
        return cellFault(item);
    // a tab widget hands the focus on, and a label is worth no name while it has no text
    const auto *widget = qobject_cast<const QWidget *>(item->object());
    const bool takesFocus
        = state.focusable && item->role() != QAccessible::StaticText && !(widget && widget->focusProxy());
    if (name.trimmed().isEmpty() && (isInteractive(item->role()) || takesFocus))
        return u"no name"_s;
    const auto *box = qobject_cast<const QComboBox *>(item->object());
    if (box && name == box->currentText())
        return u"named by its value: "_s + name;
    return labelFault(item);
}

} // namespace

QList<QAccessibleInterface *> accessibleTree(QWidget &window)
{
    QList<QAccessibleInterface *> items;
    collect(QAccessible::queryAccessibleInterface(&window), items);
    return items;
}

QStringList accessibleFaults(QWidget &window)
{
    QStringList faults;
    for (const QAccessibleInterface *item : accessibleTree(window)) {
        const QString fault = faultOf(item);
        if (fault.isEmpty())
            continue;
        QString who = nameOf(item->role());
        for (const QObject *object = item->object(); object; object = object->parent())
            who += u" < "_s + QString::fromLatin1(object->metaObject()->className()) + u' ' + object->objectName();
        faults.append(who + u": "_s + fault);
    }
    return faults;
}

QAccessibleInterface *accessibleNamed(QWidget &window, QAccessible::Role role, const QString &name)
{
    for (QAccessibleInterface *item : accessibleTree(window)) {
        const bool isShown = !item->state().invisible || role == QAccessible::MenuItem;
        if (item->role() == role && isShown && item->text(QAccessible::Name) == name)
            return item;
    }
    return nullptr;
}

QString accessibleTexts(QWidget &window)
{
    QString texts;
    for (QAccessibleInterface *item : accessibleTree(window)) {
        for (const QAccessible::Text kind :
             {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            texts += item->text(kind) + u'\n';
        if (QAccessibleTextInterface *text = item->textInterface())
            texts += text->text(0, text->characterCount()) + u'\n';
    }
    return texts;
}

} // namespace grapnel
