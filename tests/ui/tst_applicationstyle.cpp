// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationstyle.h"
#include "palettes.h"
#include "plaintitle.h"
#include "theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>
#include <cstdlib>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

class TestApplicationStyle final : public QObject
{
    Q_OBJECT

    /// The best contrast that a pixel of the left edge of \a widget has to \a background.
    static double edgeContrast(QWidget &widget, const QColor &background)
    {
        const QImage image = widget.grab().toImage();
        double best = 1;
        for (int x = 0; x < 4; ++x)
            best = std::max(best, theme::contrast(image.pixelColor(x, image.height() / 2), background));
        return best;
    }

    static bool hasInk(const QPixmap &picture)
    {
        const QImage image = picture.toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).lightness() < 128)
                    return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ApplicationStyle); }

    void itIsTheSystemsStyle() { QCOMPARE(QApplication::style()->objectName(), u"fusion"_s); }

    void palettes_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
        QTest::newRow("high contrast") << contrastPalette();
    }

    void hintsCanBeRead_data() { palettes_data(); }
    void hintsCanBeRead()
    {
        QFETCH(QPalette, palette);
        palette.setColor(QPalette::PlaceholderText, palette.color(QPalette::Window));
        QApplication::style()->polish(palette);
        for (const auto role : {QPalette::Window, QPalette::Base})
            QVERIFY(theme::contrast(palette.color(QPalette::PlaceholderText), palette.color(role)) >= 4.5);
    }

    void framesCanBeSeenInTheDark_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("dark") << darkPalette();
        QTest::newRow("high contrast") << contrastPalette();
    }
    void framesCanBeSeenInTheDark()
    {
        QFETCH(const QPalette, palette);
        QApplication::setPalette(palette);
        const QColor window = palette.color(QPalette::Window);
        QLineEdit field;
        QVERIFY(edgeContrast(field, window) >= 3);
        QVERIFY(edgeContrast(field, palette.color(QPalette::Base)) >= 3);
        QCheckBox box;
        box.resize(box.sizeHint());
        QVERIFY(edgeContrast(box, window) >= 3);
        QListWidget list;
        QVERIFY(edgeContrast(list, window) >= 3);
    }

    void rowsHaveRoom()
    {
        QListWidget list;
        list.addItem(u"One"_s);
        QVERIFY(list.sizeHintForRow(0) >= list.fontMetrics().height() + 8);
    }

    void labelsLeanToWhereTheWindowBegins_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Qt::TextInteractionFlags>("flags");
        const QString arabic = QStringLiteral("\u0648\u064A\u0628");
        QTest::newRow("Latin") << u"webhook"_s << Qt::TextInteractionFlags(Qt::NoTextInteraction);
        QTest::newRow("Latin, to select") << u"webhook"_s << Qt::TextInteractionFlags(Qt::TextSelectableByMouse);
        QTest::newRow("Arabic") << arabic << Qt::TextInteractionFlags(Qt::NoTextInteraction);
        QTest::newRow("Arabic, to select") << arabic << Qt::TextInteractionFlags(Qt::TextSelectableByMouse);
    }
    void labelsLeanToWhereTheWindowBegins()
    {
        QFETCH(const QString, text);
        QFETCH(const Qt::TextInteractionFlags, flags);
        QApplication::setPalette(lightPalette());
        QWidget window;
        auto *label = new QLabel(text, &window);
        label->setTextInteractionFlags(flags);
        label->resize(400, 30);
        window.resize(400, 30);
        window.show();
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft, Qt::LeftToRight}) {
            window.setLayoutDirection(direction);
            QVERIFY(hasInk(window.grab(QRect(0, 0, 200, 30))) == (direction == Qt::LeftToRight));
            QVERIFY(hasInk(window.grab(QRect(200, 0, 200, 30))) == (direction == Qt::RightToLeft));
        }
    }

    void whatIsCentredStaysSo()
    {
        QLabel label(u"webhook"_s);
        label.setAlignment(Qt::AlignCenter);
        label.ensurePolished();
        label.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(label.alignment(), Qt::AlignCenter);
    }

    void titlesOfColumnsLeanAsTheirTableDoes()
    {
        // of a table of code in an Arabic window
        QTableWidget table(0, 1);
        table.setHorizontalHeaderLabels({QStringLiteral("\u0648\u064A\u0628")});
        table.setLayoutDirection(Qt::LeftToRight);
        QHeaderView &header = *table.horizontalHeader();
        header.setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        table.resize(420, 100);
        header.resizeSection(0, 400);
        // between the line at the edge and the one at the end
        const QImage image = header.grab().toImage().copy(4, 6, 380, header.height() - 12);
        QVERIFY(hasInk(QPixmap::fromImage(image.copy(0, 0, 190, image.height()))));
        QVERIFY(!hasInk(QPixmap::fromImage(image.copy(190, 0, 190, image.height()))));
    }

    void mirroredSplittersKeepTheirPartsInside()
    {
        QSplitter splitter;
        for (int i = 0; i < 2; ++i)
            splitter.addWidget(new QListWidget);
        splitter.resize(400, 100);
        splitter.show();
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft, Qt::LeftToRight}) {
            splitter.setLayoutDirection(direction);
            QCoreApplication::processEvents();
            for (int i = 0; i < 2; ++i)
                QVERIFY(splitter.rect().contains(splitter.widget(i)->geometry()));
        }
    }

    void whatClearsAFieldAndShowsTheRestOfABarHasOurPicture()
    {
        QLineEdit field;
        field.setClearButtonEnabled(true);
        QCOMPARE(field.findChild<QAction *>(u"_q_qlineeditclearaction"_s)->icon().name(), u"clear"_s);
        const QMenuBar menus;
        QCOMPARE(menus.findChild<QToolButton *>(u"qt_menubar_ext_button"_s)->icon().name(), u"more"_s);
        const QToolBar tools;
        QCOMPARE(tools.findChild<QToolButton *>(u"qt_toolbar_ext_button"_s)->icon().name(), u"more"_s);
    }

    void mirroredButtonsWithIconsKeepTheirTextInTheMiddle()
    {
        const auto drawn = [](const QIcon &icon, const QString &text) {
            QGuiApplication::setLayoutDirection(Qt::RightToLeft);
            QWidget window;
            window.resize(200, 30);
            QPushButton button(icon, text, &window);
            button.resize(window.size());
            const QImage picture = window.grab().toImage();
            QGuiApplication::setLayoutDirection(Qt::LeftToRight);
            return picture;
        };
        const QImage blank = drawn({}, {});
        const QImage full
            = drawn(QApplication::style()->standardIcon(QStyle::SP_LineEditClearButton), u"إضافة ترويسة"_s);
        int first = blank.width();
        int last = 0;
        for (int x = 0; x < blank.width(); ++x) {
            for (int y = 0; y < blank.height(); ++y) {
                if (blank.pixel(x, y) != full.pixel(x, y)) {
                    first = std::min(first, x);
                    last = x;
                }
            }
        }
        QVERIFY(last - first > 20);
        QVERIFY2(std::abs(first - (blank.width() - 1 - last)) <= 8, qPrintable(u"%1 to %2"_s.arg(first).arg(last)));
    }

    void labelsHaveRoomForTheLineOfTheirMnemonic()
    {
        QLabel label(u"API-&Token"_s);
        QLineEdit field;
        label.setBuddy(&field);
        const QFontMetrics metrics = label.fontMetrics();
        const int apart = metrics.horizontalAdvance(u"API-"_s) + metrics.horizontalAdvance(u"T"_s)
            + metrics.horizontalAdvance(u"oken"_s);
        if (apart == metrics.horizontalAdvance(u"API-Token"_s))
            QSKIP("This font does not move letters together.");
        QVERIFY2(label.sizeHint().width() >= apart, qPrintable(u"%1 of %2"_s.arg(label.sizeHint().width()).arg(apart)));
        const auto measured = [&metrics](const QString &text) {
            return QApplication::style()->itemTextRect(metrics, {}, Qt::TextShowMnemonic, true, text).width();
        };
        QVERIFY(measured(u"API-&Token"_s) >= apart);
        QCOMPARE(measured(u"R&&D To"_s), metrics.size(Qt::TextShowMnemonic, u"R&&D To"_s).width());
    }

    void titlesLoseTheirMnemonic_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("plain");
        QTest::newRow("within") << u"Sa&ve"_s << u"Save"_s;
        QTest::newRow("none") << u"Save (now)"_s << u"Save (now)"_s;
        QTest::newRow("an ampersand") << u"&Save && close"_s << u"Save & close"_s;
        QTest::newRow("beside") << u"名前(&N)"_s << u"名前"_s;
        QTest::newRow("beside, before an ellipsis") << u"حذف (&D)…"_s << u"حذف…"_s;
        QTest::newRow("at the end") << u"Odd&"_s << u"Odd"_s;
    }
    void titlesLoseTheirMnemonic()
    {
        QFETCH(const QString, title);
        QTEST(plainTitle(title), "plain");
    }
};

QTEST_MAIN(TestApplicationStyle)
#include "tst_applicationstyle.moc"
