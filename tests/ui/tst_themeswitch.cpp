// SPDX-License-Identifier: GPL-3.0-or-later
// A window that is open while the system goes from light to dark looks as one that was opened in the dark.
#include "everywindow.h"
#include "palettes.h"

#include <QApplication>
#include <QImage>
#include <QTest>

#include <cstdlib>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

QImage pictureOf(QWidget &window)
{
    // a banner that finds its buttons another place asks for room once more
    for (int round = 0; round < 3; ++round)
        QCoreApplication::processEvents();
    return window.grab().toImage();
}

/// How much of two pictures differs strongly, from 0 to 1.
double difference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size() || a.isNull())
        return 1;
    constexpr int strong = 96;
    qsizetype count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y);
            const QRgb other = b.pixel(x, y);
            if (std::abs(qRed(one) - qRed(other)) > strong || std::abs(qGreen(one) - qGreen(other)) > strong
                || std::abs(qBlue(one) - qBlue(other)) > strong)
                ++count;
        }
    }
    return double(count) / (double(a.width()) * a.height());
}

} // namespace

class TestThemeSwitch final : public QObject
{
    Q_OBJECT

    /// For the pictures of what differs; empty: none are kept.
    QString m_folder = qEnvironmentVariable("GRAPNEL_PICTURES");

private Q_SLOTS:
    void initTestCase() { QApplication::setCursorFlashTime(0); }

    void everyWindowFollows_data()
    {
        QTest::addColumn<QPalette>("before");
        QTest::addColumn<QPalette>("after");
        QTest::newRow("light to dark") << lightPalette() << darkPalette();
        QTest::newRow("dark to light") << darkPalette() << lightPalette();
        QTest::newRow("light to high contrast") << lightPalette() << contrastPalette();
    }

    void everyWindowFollows()
    {
        QFETCH(const QPalette, before);
        QFETCH(const QPalette, after);
        QHash<QString, QImage> fresh;
        QApplication::setPalette(after);
        visitEveryWindow([&fresh](const QString &name, QWidget &window) {
            window.show();
            fresh.insert(name, pictureOf(window));
        });
        QApplication::setPalette(before);
        QStringList differing;
        visitEveryWindow([&](const QString &name, QWidget &window) {
            window.show();
            const QImage old = pictureOf(window);
            QApplication::setPalette(after);
            const QImage now = pictureOf(window);
            QApplication::setPalette(before);
            // clocks go on, a skeleton moves, and an editor may break a line elsewhere
            const double share = difference(now, fresh.value(name));
            if (share > 0.03) {
                differing.append(u"%1 by %2 %"_s.arg(name).arg(100 * share));
                if (!m_folder.isEmpty()) {
                    now.save(m_folder + u'/' + name + u"-now.png"_s);
                    fresh.value(name).save(m_folder + u'/' + name + u"-fresh.png"_s);
                }
            }
            if (difference(old, now) < 0.5)
                differing.append(name + u" does not follow"_s);
        });
        QCOMPARE(differing.join(u", "_s), QString());
    }
};

QTEST_MAIN(TestThemeSwitch)
#include "tst_themeswitch.moc"
