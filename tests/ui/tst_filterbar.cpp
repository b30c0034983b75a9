// SPDX-License-Identifier: GPL-3.0-or-later
#include "chip.h"
#include "filterbar.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

class TestFilterBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void fieldsAreNamedAndListTheirEntries();
    void thePlaceholderSaysWhereASearchLooks();
    void typingAndChoosingAreTold();
    void aRestoredFilterIsNotTold();
    void chipsShowWhatIsInForceAndTakeItAway();
    void clearingIsToldOnce();
    void escapeClearsAndThenLeaves();
    void downAndEnterLeaveForTheRows();
    void searchSelectsWhatIsThere();

private:
    [[nodiscard]] QLineEdit *search() const { return m_bar->findChild<QLineEdit *>(); }
    [[nodiscard]] QComboBox *status() const { return m_bar->findChild<QComboBox *>(); }
    [[nodiscard]] QList<Chip *> chips() const;

    std::unique_ptr<QAction> m_clear;
    std::unique_ptr<FilterBar> m_bar;
};

void TestFilterBar::init()
{
    m_clear = std::make_unique<QAction>();
    m_bar = std::make_unique<FilterBar>(m_clear.get());
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
}

void TestFilterBar::cleanup()
{
    m_bar.reset();
    m_clear.reset();
}

QList<Chip *> TestFilterBar::chips() const
{
    QList<Chip *> chips = m_bar->findChildren<Chip *>();
    chips.removeIf([](const Chip *chip) { return chip->isHidden(); });
    return chips;
}

void TestFilterBar::fieldsAreNamedAndListTheirEntries()
{
    QCOMPARE(search()->accessibleName(), u"Search webhooks"_s);
    QCOMPARE(status()->accessibleName(), u"Status filter"_s);
    QCOMPARE(status()->count(), 3);
    QCOMPARE(status()->itemText(0), u"All"_s);
    QCOMPARE(status()->itemText(1), u"Active"_s);
    QCOMPARE(status()->itemText(2), u"Inactive"_s);
    const QList<QToolButton *> buttons = search()->findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 2);
    for (QToolButton *button : buttons)
        QVERIFY(!QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name).isEmpty());
}

void TestFilterBar::thePlaceholderSaysWhereASearchLooks()
{
    m_bar->showState({.scope = WebhookList::Scope::ServerNames});
    QCOMPARE(search()->placeholderText(), u"Search names"_s);
    m_bar->showState({.scope = WebhookList::Scope::LocalAllColumns});
    QCOMPARE(search()->placeholderText(), u"Search all columns"_s);
}

void TestFilterBar::typingAndChoosingAreTold()
{
    QSignalSpy text(m_bar.get(), &FilterBar::textChanged);
    QTest::keyClicks(search(), u"ab"_s);
    QCOMPARE(text.count(), 2);
    QCOMPARE(text.last().first().toString(), u"ab"_s);
    std::optional<WebhookStatus> chosen;
    connect(m_bar.get(), &FilterBar::statusChanged, this, [&chosen](auto value) { chosen = value; });
    status()->setCurrentIndex(2);
    QCOMPARE(chosen, WebhookStatus::Inactive);
    status()->setCurrentIndex(0);
    QVERIFY(!chosen);
}

void TestFilterBar::aRestoredFilterIsNotTold()
{
    QSignalSpy text(m_bar.get(), &FilterBar::textChanged);
    QSignalSpy statuses(m_bar.get(), &FilterBar::statusChanged);
    m_bar->setFilter({.text = u"erp"_s, .status = WebhookStatus::Active});
    QCOMPARE(search()->text(), u"erp"_s);
    QCOMPARE(status()->currentText(), u"Active"_s);
    QCOMPARE(text.count() + statuses.count(), 0);
}

void TestFilterBar::chipsShowWhatIsInForceAndTakeItAway()
{
    const WebhookList::Filter filter{.text = u"erp"_s, .status = WebhookStatus::Active};
    m_bar->setFilter(filter);
    m_bar->showState({.filter = filter});
    QCOMPARE(chips().size(), 2);
    QTest::keyClick(chips().constFirst(), Qt::Key_Delete);
    QCOMPARE(status()->currentText(), u"All"_s);
    m_bar->showState({.filter = {.text = u"erp"_s}});
    QCOMPARE(chips().size(), 1);
    QTest::keyClick(chips().constFirst(), Qt::Key_Space);
    QVERIFY(search()->text().isEmpty());
    QVERIFY(search()->hasFocus());
    m_bar->showState({});
    QVERIFY(chips().isEmpty());
}

void TestFilterBar::clearingIsToldOnce()
{
    m_bar->setFilter({.text = u"erp"_s, .status = WebhookStatus::Active});
    QSignalSpy cleared(m_bar.get(), &FilterBar::cleared);
    QSignalSpy text(m_bar.get(), &FilterBar::textChanged);
    m_bar->clear();
    QCOMPARE(cleared.count(), 1);
    QCOMPARE(text.count(), 0);
    QVERIFY(search()->text().isEmpty());
    QVERIFY(!m_bar->status());
}

void TestFilterBar::escapeClearsAndThenLeaves()
{
    QSignalSpy left(m_bar.get(), &FilterBar::left);
    QTest::keyClicks(search(), u"erp"_s);
    QTest::keyClick(search(), Qt::Key_Escape);
    QVERIFY(search()->text().isEmpty());
    QCOMPARE(left.count(), 0);
    QTest::keyClick(search(), Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void TestFilterBar::downAndEnterLeaveForTheRows()
{
    QSignalSpy left(m_bar.get(), &FilterBar::left);
    QTest::keyClick(search(), Qt::Key_Down);
    QTest::keyClick(search(), Qt::Key_Return);
    QTest::keyClick(search(), Qt::Key_Enter);
    QCOMPARE(left.count(), 3);
}

void TestFilterBar::searchSelectsWhatIsThere()
{
    m_bar->setFilter({.text = u"erp"_s});
    status()->setFocus();
    m_bar->focusSearch();
    QVERIFY(search()->hasFocus());
    QCOMPARE(search()->selectedText(), u"erp"_s);
}

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
