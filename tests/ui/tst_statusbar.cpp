// SPDX-License-Identifier: GPL-3.0-or-later
#include "elidedlabel.h"
#include "fakewebhookservice.h"
#include "statusbar.h"

#include <QAction>
#include <QTest>
#include <QToolButton>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using Column = WebhookTableModel::Column;

class TestStatusBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void pagesThatRemainAreTold();
    void aCompleteListIsTold();
    void aSearchSaysWhoSearches();
    void theOrderSaysWhoSorts();
    void aPendingOrderShowsProgressAndAWayOut();
    void theBudgetShowsOnceItIsKnown();
    void aSlowKeychainIsNamed();
    void aNarrowBarElides();

private:
    [[nodiscard]] QStringList texts() const;
    void show(int selected = 0) { m_bar->showList(*m_list, selected); }
    void answer(int count, const QString &next = {});

    FakeWebhookService m_service;
    QAction m_cancel{u"Cancel loading"_s};
    std::unique_ptr<WebhookList> m_list;
    std::unique_ptr<StatusBar> m_bar;
};

void TestStatusBar::init()
{
    m_list = std::make_unique<WebhookList>(&m_service);
    m_list->setSearchDelay(std::chrono::milliseconds(0));
    m_bar = std::make_unique<StatusBar>(&m_cancel);
    m_bar->resize(900, m_bar->sizeHint().height());
    m_bar->show();
    m_list->start();
}

void TestStatusBar::cleanup()
{
    m_bar.reset();
    m_list.reset();
}

QStringList TestStatusBar::texts() const
{
    QStringList texts;
    for (const ElidedLabel *label : m_bar->findChildren<ElidedLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts.append(label->text());
    }
    return texts;
}

void TestStatusBar::answer(int count, const QString &next)
{
    QVERIFY(m_service.listCalls.back()->answer(samplePage(1, count, next)));
    QTRY_COMPARE(m_list->state().phase, WebhookList::Phase::Idle);
}

void TestStatusBar::pagesThatRemainAreTold()
{
    answer(100, u"next"_s);
    show(3);
    QVERIFY(texts().contains(u"100 loaded, more available · 3 selected"_s));
    QVERIFY(texts().contains(u"Server order"_s));
}

void TestStatusBar::aCompleteListIsTold()
{
    answer(41);
    show();
    QVERIFY(texts().contains(u"All 41 loaded"_s));
    QVERIFY(std::ranges::any_of(texts(), [](const QString &text) { return text.startsWith(u"Updated "_s); }));
}

void TestStatusBar::aSearchSaysWhoSearches()
{
    answer(100, u"next"_s);
    m_list->setSearchText(u"Webhook"_s);
    QTRY_COMPARE(m_service.listCalls.back()->argument.nameContains, u"Webhook"_s);
    answer(12);
    show();
    QVERIFY(texts().constFirst().endsWith(u"12 match, names searched by the server"_s));

    init();
    answer(41);
    m_list->setSearchText(u"hook 4"_s);
    QTRY_COMPARE(m_list->state().filter.text, u"hook 4"_s);
    show();
    QVERIFY(texts().constFirst().endsWith(u" match, every column searched here"_s));
}

void TestStatusBar::theOrderSaysWhoSorts()
{
    answer(41);
    m_list->setSort({.column = Column::Endpoint, .order = Qt::DescendingOrder});
    show();
    QVERIFY(texts().contains(u"Sorted by Endpoint, descending"_s));

    init();
    answer(100, u"next"_s);
    m_list->setSort({.column = Column::Name, .order = Qt::AscendingOrder});
    QTRY_COMPARE(m_service.listCalls.back()->argument.sort, ServerSort::Name);
    answer(100, u"next"_s);
    show();
    QVERIFY(texts().contains(u"Sorted by Name (server)"_s));
}

void TestStatusBar::aPendingOrderShowsProgressAndAWayOut()
{
    answer(100, u"next"_s);
    m_list->setSort({.column = Column::Endpoint, .order = Qt::AscendingOrder});
    show();
    QTRY_VERIFY(texts().contains(u"Loading all to sort by Endpoint…"_s));
    QVERIFY(m_bar->findChild<QToolButton *>()->isVisible());
    QVERIFY(texts().contains(u"Server order"_s));
    m_list->cancel();
    show();
    QVERIFY(!m_bar->findChild<QToolButton *>()->isVisible());
}

void TestStatusBar::theBudgetShowsOnceItIsKnown()
{
    m_bar->showBudget({.remaining = 72, .limit = 100});
    QVERIFY(texts().contains(u"API budget 72/100"_s));
}

void TestStatusBar::aSlowKeychainIsNamed()
{
    show();
    m_bar->showKeychain(*m_list, true);
    QTRY_VERIFY(texts().contains(u"Waiting for the keychain…"_s));
    m_bar->showKeychain(*m_list, false);
    QVERIFY(texts().contains(u"Loading webhooks…"_s));
}

void TestStatusBar::aNarrowBarElides()
{
    answer(100, u"next"_s);
    show(3);
    QVERIFY(m_bar->minimumSizeHint().width() < 300);
}

QTEST_MAIN(TestStatusBar)
#include "tst_statusbar.moc"
