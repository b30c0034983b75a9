// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionbuttons.h"
#include "banner.h"
#include "copybutton.h"
#include "messagetext.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

class ManualClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
};

QString textOf(const Banner &banner)
{
    return banner.findChild<MessageText *>()->text();
}

} // namespace

class TestBanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHiddenUntilItHasSomethingToSay();
    void takesMarkupForText();
    void isOneLineHighWhereTheTextFits();
    void growsWithItsText();
    void putsButtonsUnderTheTextWhereItIsNarrow();
    void triggersTheActionOfAButton();
    void keepsTheButtonsOfTheSameActions();
    void survivesAnActionThatReplacesIt();
    void losesTheButtonOfADeletedAction();
    void copiesDetails();
    void countsDownAndSaysWhenItIsOver();
    void isSilentAboutACountdownThatWasReplaced();
    void canBeDismissedOnlyWhenItMay();
    void isAnAlertWithItsTitleAsName();
};

void TestBanner::isHiddenUntilItHasSomethingToSay()
{
    QWidget window;
    Banner banner(&window);
    QVERIFY(banner.isHidden());
    banner.present({.title = u"Title"_s});
    QVERIFY(!banner.isHidden());
    banner.clear();
    QVERIFY(banner.isHidden());
}

void TestBanner::takesMarkupForText()
{
    Banner banner;
    banner.present({.title = u"<b>Title</b>"_s, .text = u"&amp; <i>text</i>"_s});
    QCOMPARE(textOf(banner), u"<b>Title</b>  &amp; <i>text</i>"_s);
}

void TestBanner::isOneLineHighWhereTheTextFits()
{
    QWidget window;
    QVBoxLayout layout(&window);
    Banner banner;
    layout.addWidget(&banner);
    layout.addStretch(1);
    banner.present({.title = u"Title"_s, .text = u"Text."_s});
    window.resize(800, 400);
    window.show();
    QTRY_VERIFY(banner.height() < 2 * banner.fontMetrics().height() + 8);
}

void TestBanner::growsWithItsText()
{
    QWidget window;
    QVBoxLayout layout(&window);
    Banner banner;
    layout.addWidget(&banner);
    layout.addStretch(1);
    banner.present({.title = u"Title"_s, .text = u"words and words "_s.repeated(30)});
    window.resize(600, 400);
    window.show();
    auto *message = banner.findChild<MessageText *>();
    QTRY_VERIFY(message->height() >= message->heightForWidth(message->width()));
    QVERIFY(message->height() > 3 * banner.fontMetrics().height());
    QVERIFY(banner.height() < 300);
}

void TestBanner::putsButtonsUnderTheTextWhereItIsNarrow()
{
    QWidget window;
    QVBoxLayout layout(&window);
    QAction action(u"Retry now"_s);
    Banner banner;
    layout.addWidget(&banner);
    layout.addStretch(1);
    banner.present({.title = u"The server cannot be reached"_s, .actions = {&action}, .details = u"x"_s});
    window.resize(900, 300);
    window.show();
    auto *message = banner.findChild<MessageText *>();
    auto *buttons = banner.findChild<ActionButtons *>();
    QTRY_VERIFY(buttons->x() > message->geometry().right());
    window.resize(280, 300);
    QTRY_VERIFY(buttons->y() >= message->geometry().bottom());
    QVERIFY(buttons->geometry().right() <= banner.width());
}

void TestBanner::triggersTheActionOfAButton()
{
    QAction action(u"Retry"_s);
    const QSignalSpy triggered(&action, &QAction::triggered);
    Banner banner;
    banner.present({.title = u"Title"_s, .actions = {&action}});
    QPushButton *button = banner.findChild<ActionButtons *>()->button(&action);
    QCOMPARE(button->text(), u"Retry"_s);
    button->click();
    QCOMPARE(triggered.size(), 1);
    action.setEnabled(false);
    QVERIFY(!button->isEnabled());
    action.setText(u"Later"_s);
    QCOMPARE(button->text(), u"Later"_s);
}

void TestBanner::keepsTheButtonsOfTheSameActions()
{
    QAction retry(u"Retry"_s);
    QAction cancel(u"Cancel"_s);
    Banner banner;
    banner.present({.title = u"One"_s, .actions = {&retry, &cancel}});
    const auto *buttons = banner.findChild<ActionButtons *>();
    const QPushButton *before = buttons->button(&retry);
    banner.present({.title = u"Two"_s, .actions = {&retry}});
    QCOMPARE(buttons->button(&retry), before);
    QCOMPARE(buttons->button(&cancel), nullptr);
}

void TestBanner::survivesAnActionThatReplacesIt()
{
    QAction action(u"Retry"_s);
    Banner banner;
    banner.present({.title = u"Title"_s, .actions = {&action}});
    QPointer<QPushButton> button = banner.findChild<ActionButtons *>()->button(&action);
    connect(&action, &QAction::triggered, &banner, [&banner] { banner.present({.title = u"Other"_s}); });
    button->click();
    QTRY_VERIFY(!button);
}

void TestBanner::losesTheButtonOfADeletedAction()
{
    auto action = std::make_unique<QAction>(u"Retry"_s);
    Banner banner;
    banner.present({.title = u"Title"_s, .actions = {action.get()}});
    QPointer<QPushButton> button = banner.findChild<ActionButtons *>()->button(action.get());
    action.reset();
    QTRY_VERIFY(!button);
    QVERIFY(banner.findChild<ActionButtons *>()->isEmpty());
}

void TestBanner::copiesDetails()
{
    Banner banner;
    banner.present({.title = u"Title"_s, .details = u"Request id: 1"_s});
    auto *copy = banner.findChild<CopyButton *>();
    QVERIFY(!copy->isHidden());
    QCOMPARE(copy->text(), u"Copy details"_s);
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Request id: 1"_s);
    QCOMPARE(copy->text(), u"Copied"_s);
    banner.present({.title = u"Title"_s});
    QVERIFY(copy->isHidden());
}

void TestBanner::countsDownAndSaysWhenItIsOver()
{
    ManualClock clock;
    Banner banner(nullptr, clock);
    const QSignalSpy finished(&banner, &Banner::countdownFinished);
    banner.present({.title = u"Title"_s, .text = u"Text."_s});
    banner.startCountdown(clock.m_now.addMSecs(9500), [](int seconds) { return u"In %1 s."_s.arg(seconds); });
    QCOMPARE(textOf(banner), u"Title  Text. In 10 s."_s);
    QCOMPARE(banner.accessibleDescription(), u"Text."_s);
    clock.m_now = clock.m_now.addSecs(60);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(textOf(banner), u"Title  Text."_s);
    QVERIFY(!banner.isHidden());
}

void TestBanner::isSilentAboutACountdownThatWasReplaced()
{
    ManualClock clock;
    Banner banner(nullptr, clock);
    banner.present({.title = u"Title"_s});
    banner.startCountdown(clock.m_now.addSecs(5), [](int seconds) { return QString::number(seconds); });
    banner.present({.title = u"Other"_s});
    QCOMPARE(textOf(banner), u"Other"_s);
    QVERIFY(!banner.findChild<QTimer *>() || !banner.findChild<QTimer *>()->isActive());
}

void TestBanner::canBeDismissedOnlyWhenItMay()
{
    Banner banner;
    const QSignalSpy dismissed(&banner, &Banner::dismissed);
    banner.present({.title = u"Title"_s});
    QToolButton *dismiss = nullptr;
    for (QToolButton *button : banner.findChildren<QToolButton *>())
        if (button->accessibleName() == "Dismiss"_L1)
            dismiss = button;
    QVERIFY(dismiss);
    QVERIFY(dismiss->isHidden());
    banner.present({.title = u"Title"_s, .isDismissible = true});
    QVERIFY(!dismiss->isHidden());
    dismiss->click();
    QVERIFY(banner.isHidden());
    QCOMPARE(dismissed.size(), 1);
}

void TestBanner::isAnAlertWithItsTitleAsName()
{
    Banner banner;
    banner.present({.title = u"Title"_s, .text = u"Text."_s});
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&banner);
    QCOMPARE(accessible->role(), QAccessible::AlertMessage);
    QCOMPARE(accessible->text(QAccessible::Name), u"Title"_s);
    QCOMPARE(accessible->text(QAccessible::Description), u"Text."_s);
}

QTEST_MAIN(TestBanner)
#include "tst_banner.moc"
