// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPaintDevice>
#include <QPainter>
#include <QPixmapCache>
#include <QSet>
#include <QSvgRenderer>

#include <optional>

namespace grapnel::icons
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Pictures of something that lies or points beside: the other way round where text runs from right to left.
bool isMirrored(const QString &name)
{
    static const QSet<QString> sided{u"details"_s, u"external"_s, u"undo"_s, u"quit"_s, u"more"_s, u"chevron-right"_s};
    return QGuiApplication::isRightToLeft() && sided.contains(name);
}

QPixmap drawn(const QString &name, QSize pixels, const QColor &color)
{
    QPixmap picture(pixels);
    picture.fill(Qt::transparent);
    const QString path = u":/icons/"_s + name + ".svg"_L1;
    if (!QFile::exists(path)) {
#ifndef QT_NO_DEBUG
        qWarning("There is no icon named \"%s\".", qUtf8Printable(name));
#endif
        return picture;
    }
    QSvgRenderer renderer(path);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&picture);
    if (isMirrored(name)) {
        painter.translate(pixels.width(), 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter);
    // the file draws in currentColor only, so the shape's opacity is all that counts
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), color);
    return picture;
}

/// \a pixels are those of the device.
QPixmap cached(const QString &name, QSize pixels, const QColor &color)
{
    const QString key = u"grapnel-icon %1 %2x%3 %4 %5"_s.arg(name)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(color.rgba())
                            .arg(isMirrored(name));
    QPixmap picture;
    if (pixels.isEmpty() || QPixmapCache::find(key, &picture))
        return picture;
    picture = drawn(name, pixels, color);
    QPixmapCache::insert(key, picture);
    return picture;
}

class IconEngine final : public QIconEngine
{
public:
    IconEngine(QString name, std::optional<theme::Accent> accent) : m_name(std::move(name)), m_accent(accent) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        icons::paint(*painter, m_name, rect, colorFor(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return cached(m_name, size, colorFor(mode));
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        // the size is in device pixels already, and QIcon sets the ratio
        return cached(m_name, size, colorFor(mode));
    }
    [[nodiscard]] QIconEngine *clone() const override { return new IconEngine(*this); }
    [[nodiscard]] QString key() const override { return u"grapnel"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_name.isEmpty(); }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Normal:
        case QIcon::Active:
            return m_accent ? theme::color(*m_accent, palette) : palette.color(QPalette::Active, QPalette::WindowText);
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected:
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        }
        Q_UNREACHABLE();
    }

    QString m_name;
    std::optional<theme::Accent> m_accent;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new IconEngine(name, std::nullopt));
}

QIcon icon(const QString &name, theme::Accent accent)
{
    return QIcon(new IconEngine(name, accent));
}

QPixmap pixmap(const QString &name, QSize size, const QColor &color, qreal devicePixelRatio)
{
    QPixmap picture = cached(name, size * devicePixelRatio, color);
    picture.setDevicePixelRatio(devicePixelRatio);
    return picture;
}

void paint(QPainter &painter, const QString &name, const QRect &rect, const QColor &color)
{
    const int side = std::min(rect.width(), rect.height());
    const QPixmap picture = pixmap(name, QSize(side, side), color, painter.device()->devicePixelRatio());
    painter.drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, picture);
}

} // namespace grapnel::icons
