// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QProxyStyle>

namespace grapnel
{

/// The system's style, with what all windows share: room around the texts of cells and headers, hints that can be read,
/// texts that begin where their window's language begins, whatever language they are in, the program's own pictures on
/// the buttons that clear a field or show what a toolbar has no room for, and, in dark colours under Fusion, frames of
/// fields and boxes that can be seen. For the whole application: QApplication::setStyle().
class ApplicationStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    ApplicationStyle();

    void polish(QPalette &palette) override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::unpolish;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect itemTextRect(const QFontMetrics &metrics, const QRect &rect, int flags, bool isEnabled,
                       const QString &text) const override;
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool isEnabled,
                      const QString &text, QPalette::ColorRole role) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isFramedFaintly(const QPalette &palette) const;
    [[nodiscard]] const QPalette &framed(const QPalette &palette) const;

    bool m_isFusion;
    /// While the label of a mirrored button with an icon is drawn.
    mutable bool m_isBesideIcon = false;
    /// By the key of the palette that they were made from; the style's own pictures are kept under the keys of these.
    mutable QHash<qint64, QPalette> m_framed;
};

} // namespace grapnel
