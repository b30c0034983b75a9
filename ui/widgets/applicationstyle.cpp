// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationstyle.h"

#include "icons.h"
#include "theme.h"

#include <QEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStyleOption>

#include <algorithm>

namespace grapnel
{

namespace
{

/// More than the space that a cell's text leaves above and below by itself.
constexpr int roomInRows = 8;
constexpr qsizetype mostPalettes = 64;

bool hasFrame(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_Frame:
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_FrameGroupBox:
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_PanelButtonCommand:
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorRadioButton:
        return true;
    default:
        return false;
    }
}

/// Draws with another palette; options live on the stack of whoever paints.
template<typename Option> [[nodiscard]] auto withPalette(const Option *option, const QPalette &palette)
{
    return QScopedValueRollback<QPalette>(const_cast<Option *>(option)->palette, palette);
}

/// Where a label's text begins: by itself it goes by the text's first letter.
void lean(QLabel &label)
{
    constexpr const char *asWritten = "alignmentAsWritten";
    const auto sideways = label.alignment() & (Qt::AlignLeft | Qt::AlignRight);
    if (!sideways)
        return;
    if (!label.alignment().testFlag(Qt::AlignAbsolute))
        label.setProperty(asWritten, int(sideways));
    const QVariant written = label.property(asWritten);
    if (!written.isValid())
        return;
    const Qt::Alignment upright = label.alignment() & Qt::AlignVertical_Mask;
    label.setAlignment(upright | QStyle::visualAlignment(label.layoutDirection(), Qt::Alignment(written.toInt())));
}

/// Qt 6.4 lays out a mirrored splitter one pixel too far to the right, which cuts off the frame of the first part.
void keepInside(QSplitter &splitter)
{
    const bool isMirrored = splitter.orientation() == Qt::Horizontal && splitter.isRightToLeft();
    splitter.setContentsMargins(0, 0, isMirrored ? 1 : 0, 0);
}

/// How much wider a text is with its mnemonic underlined: letters keep to their own side of the line.
int widerByMnemonic(const QFontMetrics &metrics, const QString &text)
{
    qsizetype at = text.indexOf(u'&');
    while (at >= 0 && at + 1 < text.size() && text.at(at + 1) == u'&')
        at = text.indexOf(u'&', at + 2);
    if (at < 0 || at + 1 >= text.size() || text.contains(u'\n'))
        return 0;
    const QString before = text.left(at);
    const QString letter = text.mid(at + 1, 1);
    const QString after = text.mid(at + 2);
    const int apart
        = metrics.horizontalAdvance(before) + metrics.horizontalAdvance(letter) + metrics.horizontalAdvance(after);
    return std::max(0, apart - metrics.horizontalAdvance(before + letter + after));
}

/// False for widgets that go by the direction of their window by themselves.
bool followDirection(QObject &widget)
{
    if (auto *label = qobject_cast<QLabel *>(&widget))
        lean(*label);
    else if (auto *splitter = qobject_cast<QSplitter *>(&widget))
        keepInside(*splitter);
    else
        return false;
    return true;
}

} // namespace

ApplicationStyle::ApplicationStyle() : m_isFusion(baseStyle()->inherits("QFusionStyle"))
{
    setObjectName(baseStyle()->name());
}

void ApplicationStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    const QColor hint = theme::color(theme::Accent::Muted, palette);
    palette.setColor(QPalette::PlaceholderText, hint);
}

void ApplicationStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (label && label->buddy()) {
        // itemTextRect() for labels, which measure by themselves: without kerning a text is as wide with the line
        QFont font = widget->font();
        font.setKerning(false);
        widget->setFont(font);
    }
    if (followDirection(*widget))
        widget->installEventFilter(this);
}

void ApplicationStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool ApplicationStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        followDirection(*watched);
    return QProxyStyle::eventFilter(watched, event);
}

int ApplicationStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_FocusFrameHMargin:
        return std::max(usual, 5);
    case PM_HeaderMargin:
        return std::max(usual, 6);
    case PM_HeaderDefaultSectionSizeVertical:
        return widget ? widget->fontMetrics().height() + roomInRows : usual;
    default:
        return usual;
    }
}

QSize ApplicationStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type != CT_ItemViewItem || !option)
        return usual;
    return usual.expandedTo({0, option->fontMetrics.height() + roomInRows});
}

void ApplicationStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                     const QWidget *widget) const
{
    if (!option || !hasFrame(element) || !isFramedFaintly(option->palette))
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    const auto stronger = withPalette(option, framed(option->palette));
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ApplicationStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonLabel && button && button->direction == Qt::RightToLeft && !button->icon.isNull()) {
        const QScopedValueRollback beside(m_isBesideIcon, true);
        return QProxyStyle::drawControl(element, option, painter, widget);
    }
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (element != CE_HeaderLabel || !header)
        return QProxyStyle::drawControl(element, option, painter, widget);
    const QScopedValueRollback leaning(const_cast<QStyleOptionHeader *>(header)->textAlignment,
                                       visualAlignment(header->direction, header->textAlignment));
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ApplicationStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                          const QWidget *widget) const
{
    const bool isFramed = control == CC_ComboBox || control == CC_SpinBox || control == CC_GroupBox;
    if (!option || !isFramed || !isFramedFaintly(option->palette))
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto stronger = withPalette(option, framed(option->palette));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ApplicationStyle::itemTextRect(const QFontMetrics &metrics, const QRect &rect, int flags, bool isEnabled,
                                     const QString &text) const
{
    // Qt 6.4 measures without the line
    const QRect usual = QProxyStyle::itemTextRect(metrics, rect, flags, isEnabled, text);
    return flags & Qt::TextShowMnemonic ? usual.adjusted(0, 0, widerByMnemonic(metrics, text), 0) : usual;
}

void ApplicationStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                                    bool isEnabled, const QString &text, QPalette::ColorRole role) const
{
    // Qt 6.4 leaves room for text and icon in the middle of a mirrored button, and then puts the text at its left edge
    if (m_isBesideIcon)
        flags = (flags & ~Qt::AlignHorizontal_Mask) | Qt::AlignRight | Qt::AlignAbsolute;
    QProxyStyle::drawItemText(painter, rect, flags, palette, isEnabled, text, role);
}

QIcon ApplicationStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    // these two are in every main window; looking for them in the desktop's icon theme and reading them with the
    // plugins for pictures would be a sixth of the way to the first rows
    switch (icon) {
    case SP_LineEditClearButton:
        return icons::icon(QStringLiteral("clear"), theme::Accent::Muted);
    case SP_ToolBarHorizontalExtensionButton:
        return icons::icon(QStringLiteral("more"));
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

bool ApplicationStyle::isFramedFaintly(const QPalette &palette) const
{
    return m_isFusion && theme::isDark(palette);
}

const QPalette &ApplicationStyle::framed(const QPalette &palette) const
{
    if (const auto found = m_framed.constFind(palette.cacheKey()); found != m_framed.cend())
        return *found;
    if (m_framed.size() >= mostPalettes)
        m_framed.clear();
    // Fusion's outlines are the window's colour made darker by a half at most, which in the dark is no difference
    QPalette result = palette;
    result.setColor(QPalette::Window, theme::outline(palette).lighter(150));
    return *m_framed.insert(palette.cacheKey(), result);
}

} // namespace grapnel
