// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QTest>

using namespace grapnel;

namespace
{

QPalette paletteOf(const QColor &window, const QColor &base, const QColor &text)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, base);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Text, text);
    return palette;
}

constexpr std::array accents{theme::Accent::Success, theme::Accent::Warning, theme::Accent::Error,
                             theme::Accent::Info,    theme::Accent::Muted,   theme::Accent::Production,
                             theme::Accent::Sandbox, theme::Accent::Other,   theme::Accent::Demo};

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAccentCanBeReadOnEverySurface_data();
    void everyAccentCanBeReadOnEverySurface();
    void textCanBeReadOnEveryTint_data() { everyAccentCanBeReadOnEverySurface_data(); }
    void textCanBeReadOnEveryTint();
    void contrastIsThatOfTheStandard();
    void darkIsToldFromTheWindow();
};

void TestTheme::everyAccentCanBeReadOnEverySurface_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("Fusion") << paletteOf(QColor(0xef, 0xef, 0xef), Qt::white, Qt::black);
    QTest::newRow("Breeze") << paletteOf(QColor(0xef, 0xf0, 0xf1), QColor(0xfc, 0xfc, 0xfc), QColor(0x23, 0x26, 0x29));
    QTest::newRow("Breeze Dark") << paletteOf(QColor(0x2a, 0x2e, 0x32), QColor(0x1b, 0x1e, 0x20),
                                              QColor(0xfc, 0xfc, 0xfc));
    QTest::newRow("Adwaita Dark") << paletteOf(QColor(0x35, 0x35, 0x35), QColor(0x2d, 0x2d, 0x2d),
                                               QColor(0xee, 0xee, 0xec));
    QTest::newRow("high contrast") << paletteOf(Qt::black, Qt::black, Qt::white);
    QTest::newRow("high contrast, inverse") << paletteOf(Qt::white, Qt::white, Qt::black);
}

void TestTheme::everyAccentCanBeReadOnEverySurface()
{
    QFETCH(QPalette, palette);
    for (const theme::Accent accent : accents) {
        const QColor color = theme::color(accent, palette);
        for (const QColor &surface : {palette.color(QPalette::Window), palette.color(QPalette::Base),
                                      palette.color(QPalette::AlternateBase), theme::tint(accent, palette)})
            QVERIFY2(
                theme::contrast(color, surface) >= 4.5,
                qPrintable(QStringLiteral("accent %1: %2 on %3").arg(int(accent)).arg(color.name(), surface.name())));
    }
}

void TestTheme::textCanBeReadOnEveryTint()
{
    QFETCH(QPalette, palette);
    for (const theme::Accent accent : accents)
        QVERIFY(theme::contrast(palette.color(QPalette::WindowText), theme::tint(accent, palette)) >= 7);
}

void TestTheme::contrastIsThatOfTheStandard()
{
    QCOMPARE(theme::contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(theme::contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(theme::contrast(Qt::red, Qt::red), 1.0);
    // the well-known lightest grey that still reads on white
    QVERIFY(theme::contrast(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
    QVERIFY(theme::contrast(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
}

void TestTheme::darkIsToldFromTheWindow()
{
    QVERIFY(theme::isDark(paletteOf(Qt::black, Qt::white, Qt::white)));
    QVERIFY(!theme::isDark(paletteOf(Qt::white, Qt::black, Qt::black)));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
