// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettedelegate.h"

#include "icons.h"
#include "palettemodel.h"
#include "webhookwording.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int margin = 8;
constexpr int iconSize = 16;
constexpr int leftAligned = Qt::AlignVCenter | Qt::AlignAbsolute | Qt::AlignLeft;
constexpr int rightAligned = Qt::AlignVCenter | Qt::AlignAbsolute | Qt::AlignRight;

QList<QTextLayout::FormatRange> formatsOf(const QList<int> &marks, qsizetype length)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setFontUnderline(true);
    QList<QTextLayout::FormatRange> formats;
    for (const int mark : marks) {
        if (mark < length)
            formats.append({mark, 1, format});
    }
    return formats;
}

/// Draws the beginning of \a text that has room in \a rect, at its leading edge; returns how wide it is.
int drawMarked(QPainter &painter, const QRect &rect, const QString &text, const QList<int> &marks,
               const QStyleOptionViewItem &option)
{
    const QFontMetrics metrics(option.font);
    // bold letters are wider
    const int room = rect.width() - static_cast<int>(marks.size()) * 2;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, std::max(room, 0));
    QTextLayout layout(shown, option.font);
    QTextOption textOption;
    textOption.setTextDirection(option.direction);
    textOption.setWrapMode(QTextOption::NoWrap);
    const bool isLeftToRight = option.direction == Qt::LeftToRight;
    textOption.setAlignment(Qt::AlignAbsolute | (isLeftToRight ? Qt::AlignLeft : Qt::AlignRight));
    layout.setTextOption(textOption);
    layout.setFormats(formatsOf(marks, shown == text ? text.size() : shown.size() - 1));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    layout.draw(&painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
    return static_cast<int>(line.naturalTextWidth()) + 1;
}

QColor mutedColor(const QStyleOptionViewItem &option, bool isSelected)
{
    return isSelected ? option.palette.color(QPalette::HighlightedText)
                      : theme::color(theme::Accent::Muted, option.palette);
}

/// The next \a width of \a rest from its leading or trailing edge, cut off with a gap.
QRect take(QRect &rest, int width, bool fromLeft)
{
    width = std::clamp(width, 0, std::max(rest.width(), 0));
    QRect taken = rest;
    if (fromLeft) {
        taken.setWidth(width);
        rest.setLeft(rest.left() + width + margin);
    } else {
        taken.setLeft(rest.right() - width + 1);
        rest.setRight(rest.right() - width - margin);
    }
    return taken;
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem panel = option;
    initStyleOption(&panel, index);
    panel.text.clear();
    panel.state &= ~QStyle::State_HasFocus;
    // the focus stays in the field: the row is to look as chosen all the same
    panel.state |= QStyle::State_Active;
    panel.palette.setCurrentColorGroup(QPalette::Active);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &panel, painter, option.widget);

    const bool isSelected = panel.state.testFlag(QStyle::State_Selected);
    const bool isImpossible = index.data(PaletteModel::ImpossibleRole).toBool();
    const bool isLeftToRight = option.direction == Qt::LeftToRight;
    const QColor muted = mutedColor(panel, isSelected);
    const QColor text
        = isImpossible ? muted : panel.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    painter->setFont(panel.font);
    painter->setPen(text);
    QRect rest = option.rect.adjusted(margin, 0, -margin, 0);
    const QRect icon = take(rest, iconSize, isLeftToRight);
    if (const QString name = index.data(PaletteModel::IconRole).toString(); !name.isEmpty())
        icons::paint(*painter, name, QRect(icon.x(), icon.center().y() - iconSize / 2, iconSize, iconSize), text);

    const QFontMetrics metrics(panel.font);
    // "Ctrl+?" is no sentence that ends in a question
    const QString shortcut = isolated(index.data(PaletteModel::ShortcutRole).toString());
    if (!shortcut.isEmpty()) {
        const QRect place = take(rest, metrics.horizontalAdvance(shortcut), !isLeftToRight);
        painter->setPen(muted);
        painter->drawText(place, leftAligned, shortcut);
    }
    painter->setPen(text);
    const int width = drawMarked(*painter, rest, index.data().toString(),
                                 index.data(PaletteModel::MarksRole).value<QList<int>>(), panel);
    take(rest, width, isLeftToRight);
    const QString detail = metrics.elidedText(index.data(PaletteModel::DetailRole).toString(), Qt::ElideMiddle,
                                              std::max(rest.width(), 0));
    painter->setPen(muted);
    if (rest.width() > margin)
        painter->drawText(rest, isLeftToRight ? leftAligned : rightAligned, detail);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    constexpr int padding = 10;
    return {100, std::max(option.fontMetrics.height(), iconSize) + padding};
}

} // namespace grapnel
