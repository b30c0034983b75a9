// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblelabel.h"

#include "plaintitle.h"

#include <QLabel>
#include <QTextDocumentFragment>

namespace grapnel
{

AccessibleLabel::AccessibleLabel(QLabel *label) : QAccessibleWidget(label, QAccessible::StaticText) { }

QLabel *AccessibleLabel::label() const
{
    return qobject_cast<QLabel *>(object());
}

QString AccessibleLabel::shownText() const
{
    if (!label())
        return {};
    QString text = label()->text();
    const Qt::TextFormat format = label()->textFormat();
    if (format == Qt::RichText || (format == Qt::AutoText && Qt::mightBeRichText(text)))
        return QTextDocumentFragment::fromHtml(text).toPlainText();
    // a letter of its own is marked only where there is a field that it leads to
    return label()->buddy() ? plainTitle(text) : text;
}

QString AccessibleLabel::text(QAccessible::Text kind) const
{
    if (!label())
        return {};
    const QString name = label()->accessibleName();
    if (kind == QAccessible::Name)
        return name.isEmpty() ? shownText() : name;
    if (kind == QAccessible::Description && !name.isEmpty() && label()->accessibleDescription().isEmpty())
        return name == shownText() ? QString() : shownText();
    return QAccessibleWidget::text(kind);
}

QList<QPair<QAccessibleInterface *, QAccessible::Relation>> AccessibleLabel::relations(
    QAccessible::Relation match) const
{
    auto result = QAccessibleWidget::relations(match);
    QWidget *buddy = label() ? label()->buddy() : nullptr;
    if (buddy && match.testFlag(QAccessible::Labelled)) {
        if (QAccessibleInterface *field = QAccessible::queryAccessibleInterface(buddy))
            result.append({field, QAccessible::Labelled});
    }
    return result;
}

} // namespace grapnel
