// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QGuiApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// The colour of the most opaque pixel.
QColor strongest(const QPixmap &picture)
{
    const QImage image = picture.toImage();
    QColor result(Qt::transparent);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QColor color = image.pixelColor(x, y); color.alpha() > result.alpha())
                result = color;
    return result;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        QGuiApplication::setPalette(QPalette());
        QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
    }
    void areDrawnInTheColourAskedFor();
    void haveAllPixelsOfAFineScreen();
    void followThePalette();
    void tellDisabledAndSelectedByColour();
    void keepTheirAccentButWhenSelected();
    void paintAtTheRatioOfTheirSurface();
    void pointTheOtherWayInMirroredLayouts();
    void warnOfANameWithoutAFile();
};

void TestIcons::areDrawnInTheColourAskedFor()
{
    const QPixmap picture = icons::pixmap(u"status-active"_s, {16, 16}, QColor(10, 120, 230), 1);
    QCOMPARE(picture.size(), QSize(16, 16));
    QCOMPARE(strongest(picture), QColor(10, 120, 230));
    QCOMPARE(picture.toImage().pixelColor(0, 0).alpha(), 0);
}

void TestIcons::pointTheOtherWayInMirroredLayouts()
{
    const auto picture = [](const QString &name) { return icons::pixmap(name, {32, 32}, Qt::red, 1).toImage(); };
    const QImage details = picture(u"details"_s);
    const QImage search = picture(u"search"_s);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(picture(u"details"_s) != details);
    QCOMPARE(picture(u"search"_s), search);
}

void TestIcons::haveAllPixelsOfAFineScreen()
{
    const QPixmap picture = icons::pixmap(u"refresh"_s, {16, 16}, Qt::red, 2);
    QCOMPARE(picture.size(), QSize(32, 32));
    QCOMPARE(picture.devicePixelRatio(), 2.0);
    const QPixmap fromIcon = icons::icon(u"refresh"_s).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(fromIcon.size(), QSize(32, 32));
    QCOMPARE(fromIcon.devicePixelRatio(), 2.0);
}

void TestIcons::followThePalette()
{
    const QIcon icon = icons::icon(u"status-active"_s);
    QPalette palette;
    palette.setColor(QPalette::WindowText, QColor(1, 2, 3));
    QGuiApplication::setPalette(palette);
    QCOMPARE(strongest(icon.pixmap(16, 16)), QColor(1, 2, 3));
    palette.setColor(QPalette::WindowText, QColor(250, 240, 230));
    QGuiApplication::setPalette(palette);
    QCOMPARE(strongest(icon.pixmap(16, 16)), QColor(250, 240, 230));
}

void TestIcons::tellDisabledAndSelectedByColour()
{
    QPalette palette;
    palette.setColor(QPalette::Disabled, QPalette::WindowText, QColor(100, 100, 100));
    palette.setColor(QPalette::Active, QPalette::HighlightedText, QColor(200, 255, 200));
    QGuiApplication::setPalette(palette);
    const QIcon icon = icons::icon(u"status-active"_s);
    QCOMPARE(strongest(icon.pixmap(QSize(16, 16), QIcon::Disabled)), QColor(100, 100, 100));
    QCOMPARE(strongest(icon.pixmap(QSize(16, 16), QIcon::Selected)), QColor(200, 255, 200));
}

void TestIcons::keepTheirAccentButWhenSelected()
{
    const QPalette palette = QGuiApplication::palette();
    const QIcon icon = icons::icon(u"status-active"_s, theme::Accent::Success);
    QCOMPARE(strongest(icon.pixmap(QSize(16, 16))).rgb(), theme::color(theme::Accent::Success, palette).rgb());
    QCOMPARE(strongest(icon.pixmap(QSize(16, 16), QIcon::Selected)).rgb(),
             palette.color(QPalette::Active, QPalette::HighlightedText).rgb());
}

void TestIcons::paintAtTheRatioOfTheirSurface()
{
    QImage surface(64, 64, QImage::Format_ARGB32_Premultiplied);
    surface.setDevicePixelRatio(2);
    surface.fill(Qt::transparent);
    QPainter painter(&surface);
    icons::paint(painter, u"status-active"_s, QRect(0, 0, 32, 16), Qt::red);
    painter.end();
    // centred: 16 of 32 wide, so nothing in the first and last quarter
    QCOMPARE(surface.pixelColor(10, 16).alpha(), 0);
    QCOMPARE(surface.pixelColor(56, 16).alpha(), 0);
    QCOMPARE(surface.pixelColor(32, 6), QColor(Qt::red));
}

void TestIcons::warnOfANameWithoutAFile()
{
#ifndef QT_NO_DEBUG
    QTest::ignoreMessage(QtWarningMsg, "There is no icon named \"no-such-icon\".");
#endif
    const QPixmap picture = icons::pixmap(u"no-such-icon"_s, {16, 16}, Qt::red, 1);
    QCOMPARE(strongest(picture).alpha(), 0);
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
