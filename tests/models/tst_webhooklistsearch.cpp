// SPDX-License-Identifier: GPL-3.0-or-later
// WebhookList: filter, at the server while pages remain and here afterwards.
#include "webhooklistfixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;
using Column = WebhookTableModel::Column;
using Phase = WebhookList::Phase;
using Scope = WebhookList::Scope;

namespace
{

/// Webhooks 1 to 4; 2 is inactive, 3 is called "Orders", 4 points at another host.
Page<Webhook> mixedPage(const QString &next = {})
{
    Page<Webhook> page = samplePage(1, 4, next);
    page.items[1].status = WebhookStatus::Inactive;
    page.items[2].name = u"Orders"_s;
    page.items[3].endpoint = u"https://old.example.com/hook"_s;
    return page;
}

QStringList serverAsked(const WebhookListFixture &f)
{
    QStringList names;
    for (const auto &call : f.service.listCalls)
        names.append(call->argument.nameContains);
    return names;
}

} // namespace

class TestWebhookListSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void completeListIsSearchedInEveryColumnWithoutARequest()
    {
        WebhookListFixture f;
        f.complete(mixedPage());
        QCOMPARE(f.state().scope, Scope::LocalAllColumns);
        f.list.setSearchText(u"OLD.example"_s);
        QCOMPARE(f.names(), f.namesOf({4}));
        f.list.setSearchText(u"inact"_s);
        QCOMPARE(f.names(), f.namesOf({2}));
        f.list.setSearchText(u"  orders   post "_s);
        QCOMPARE(f.names(), QStringList{u"Orders"_s});
        f.list.setSearchText(u"nothing like it"_s);
        QCOMPARE(f.names(), QStringList());
        QCOMPARE(f.state().matching, 0);
        QCOMPARE(f.state().loaded, 4);
        f.list.clearFilter();
        QCOMPARE(f.state().matching, 4);
        QCOMPARE(f.listCount(), 1U);
        QCOMPARE(f.phase(), Phase::Idle);
    }

    void everyKeyOfAWordFindsTheSameAsTheWholeWord()
    {
        WebhookListFixture f;
        f.complete(mixedPage());
        for (const QString &text : {u"w"_s, u"we"_s, u"web"_s, u"web 2"_s, u"web"_s, u""_s, u"ord"_s}) {
            f.list.setSearchText(text);
            const QStringList typed = f.names();
            f.list.setSearchText(u"§"_s);
            f.list.setSearchText(text);
            QCOMPARE(typed, f.names());
        }
    }

    void statusFilterOfACompleteListIsLocal()
    {
        WebhookListFixture f;
        f.complete(mixedPage());
        f.list.setStatusFilter(WebhookStatus::Inactive);
        QCOMPARE(f.names(), f.namesOf({2}));
        QCOMPARE(f.listCount(), 1U);
    }

    void changedWebhookIsFilteredAnew()
    {
        WebhookListFixture f;
        f.complete(mixedPage());
        f.list.setStatusFilter(WebhookStatus::Inactive);
        Webhook webhook = sampleWebhook(1);
        webhook.status = WebhookStatus::Inactive;
        Q_EMIT f.service.webhookChanged(webhook);
        QCOMPARE(f.names(), f.namesOf({1, 2}));
        Q_EMIT f.service.webhookChanged(sampleWebhook(2));
        QCOMPARE(f.names(), f.namesOf({1}));
        Q_EMIT f.service.webhookCreated(sampleWebhook(9));
        QCOMPARE(f.names(), f.namesOf({1}));
    }

    void whilePagesRemainTheServerIsAskedForNamesAfterTheLastKey()
    {
        WebhookListFixture f;
        f.startWith(mixedPage(u"n"_s));
        QCOMPARE(f.state().scope, Scope::ServerNames);
        f.list.setSearchText(u"o"_s);
        f.list.setSearchText(u"or"_s);
        f.list.setSearchText(u"ord"_s);
        QCOMPARE(f.listCount(), 1U);
        // A foretaste of what is known already, named as loading.
        QCOMPARE(f.names(), QStringList{u"Orders"_s});
        QCOMPARE(f.phase(), Phase::LoadingMore);
        QVERIFY(f.state().hasMore);
        QTRY_COMPARE(f.listCount(), 2U);
        QCOMPARE(serverAsked(f), (QStringList{QString(), u"ord"_s}));
        QVERIFY(!f.lastQuery().after);

        Page<Webhook> found = pageOf({50});
        found.items[0].name = u"Old orders"_s;
        found.items.prepend(mixedPage().items[2]);
        f.answer(found);
        QCOMPARE(f.names(), (QStringList{u"Orders"_s, u"Old orders"_s}));
        QCOMPARE(f.state().loaded, 5);
        QVERIFY(!f.state().hasMore);
        // The end of a search is not the end of the list.
        QVERIFY(!f.state().isComplete);
        QCOMPARE(f.state().scope, Scope::ServerNames);
    }

    void olderSearchIsCancelled()
    {
        WebhookListFixture f;
        f.startWith(mixedPage(u"n"_s));
        f.list.setSearchText(u"o"_s);
        QTRY_COMPARE(f.listCount(), 2U);
        f.list.setSearchText(u"or"_s);
        QVERIFY(f.service.listCalls[1]->wasCancelled());
        QVERIFY(!f.answer(samplePage(60, 2)));
        QTRY_COMPARE(f.listCount(), 3U);
        QCOMPARE(f.lastQuery().nameContains, u"or"_s);
    }

    void searchPagesHaveTheirOwnCursor()
    {
        WebhookListFixture f;
        f.startWith(mixedPage(u"base"_s));
        f.list.setStatusFilter(WebhookStatus::Active);
        QCOMPARE(f.lastQuery().status, WebhookStatus::Active);
        f.answer(pageOf({1}, u"search"_s));
        QVERIFY(f.state().hasMore);
        f.list.fetchMore();
        QCOMPARE(f.lastQuery().after, Cursor{u"search"_s});
        QCOMPARE(f.lastQuery().status, WebhookStatus::Active);
        f.answer(pageOf({7}));
        QCOMPARE(f.names(), f.namesOf({1, 7}));
        f.list.fetchMore();
        QCOMPARE(f.listCount(), 3U);
        f.list.clearFilter();
        f.list.fetchMore();
        QCOMPARE(f.lastQuery().after, Cursor{u"base"_s});
    }

    void clearedSearchShowsTheRowsOfBeforeWithoutARequest()
    {
        WebhookListFixture f;
        f.startWith(mixedPage(u"n"_s));
        f.list.setSearchText(u"ord"_s);
        QTRY_COMPARE(f.listCount(), 2U);
        f.answer(pageOf({50, 51}));
        const QStringList before = {u"Webhook 1"_s, u"Webhook 2"_s, u"Orders"_s, u"Webhook 4"_s};
        f.list.clearFilter();
        QCOMPARE(f.names(), before);
        QCOMPARE(f.listCount(), 2U);
        QCOMPARE(f.phase(), Phase::Idle);
        QCOMPARE(f.state().loaded, 4);
        QVERIFY(f.state().hasMore);
    }

    void clearedSearchThatWasNotSentYetAsksForNothing()
    {
        WebhookListFixture f;
        f.list.setSearchDelay(std::chrono::hours(1));
        f.startWith(mixedPage(u"n"_s));
        f.list.setSearchText(u"ord"_s);
        f.list.fetchMore();
        f.list.setSearchText({});
        QCOMPARE(f.listCount(), 1U);
        QCOMPARE(f.phase(), Phase::Idle);
    }

    void failedSearchKeepsTheForetasteAndRetrySearchesAgain()
    {
        WebhookListFixture f;
        f.startWith(mixedPage(u"n"_s));
        f.list.setStatusFilter(WebhookStatus::Inactive);
        f.service.listCalls.back()->fail(ApiError::Kind::Server, 500);
        QCOMPARE(f.state().failure, WebhookList::Failure::FirstPage);
        QCOMPARE(f.names(), f.namesOf({2}));
        f.list.retry();
        QCOMPARE(f.lastQuery().status, WebhookStatus::Inactive);
        f.answer(pageOf({2, 8}));
        QCOMPARE(f.state().matching, 2);
    }

    void cancelledSearchKeepsTheForetasteAndMoreCanBeFetched()
    {
        WebhookListFixture f;
        f.startWith(mixedPage(u"n"_s));
        f.list.setStatusFilter(WebhookStatus::Inactive);
        f.list.cancel();
        QCOMPARE(f.phase(), Phase::Idle);
        QCOMPARE(f.names(), f.namesOf({2}));
        QVERIFY(f.state().hasMore);
        f.list.fetchMore();
        QCOMPARE(f.lastQuery().status, WebhookStatus::Inactive);
    }

    void searchDuringLoadAllAsksNothingAndEndsInEveryColumn()
    {
        WebhookListFixture f;
        f.startWith(samplePage(1, 2, u"n"_s));
        f.list.loadAll();
        f.list.setSearchText(u"old.example"_s);
        QCOMPARE(f.phase(), Phase::LoadingAll);
        QCOMPARE(f.state().scope, Scope::ServerNames);
        QCOMPARE(f.names(), QStringList());
        f.service.answerPage(mixedPage());
        QCOMPARE(f.state().scope, Scope::LocalAllColumns);
        QCOMPARE(f.names(), f.namesOf({4}));
        QCOMPARE(f.listCount(), 1U);
    }

    void searchWhileAPageIsOnItsWayTakesItsPlace()
    {
        WebhookListFixture f;
        f.startWith(mixedPage(u"n"_s));
        f.list.fetchMore();
        f.list.setStatusFilter(WebhookStatus::Inactive);
        QVERIFY(f.service.listCalls[1]->wasCancelled());
        f.answer(pageOf({2, 20}));
        f.list.clearFilter();
        QCOMPARE(f.state().matching, 4);
        f.list.fetchMore();
        QCOMPARE(f.lastQuery().after, Cursor{u"n"_s});
    }

    void viewThatFetchesAsSoonAsRowsChangeAsksOnce()
    {
        WebhookListFixture f;
        const auto fetch = [&f] { f.list.fetchMore(); };
        QObject::connect(f.list.model(), &QAbstractItemModel::modelReset, &f.list, fetch);
        QObject::connect(f.list.model(), &QAbstractItemModel::rowsInserted, &f.list, fetch);
        f.startWith(mixedPage(u"n"_s));
        QCOMPARE(f.listCount(), 2U);
        f.list.setStatusFilter(WebhookStatus::Inactive);
        QCOMPARE(f.listCount(), 3U);
        f.list.setSearchText(u"hook"_s);
        QTRY_COMPARE(f.listCount(), 4U);
        f.answer(pageOf({2}, u"s"_s));
        QCOMPARE(f.listCount(), 4U);
        f.list.clearFilter();
        QCOMPARE(f.lastQuery().after, Cursor{u"n"_s});
    }

    void cancelOfLoadAllWithAFilterLeavesTheSearchToTheServer()
    {
        WebhookListFixture f;
        f.startWith(samplePage(1, 2, u"n"_s));
        f.list.loadAll();
        f.list.setSearchText(u"hook 2"_s);
        QCOMPARE(f.names(), f.namesOf({2}));
        f.list.cancel();
        QCOMPARE(f.names(), f.namesOf({2}));
        f.list.fetchMore();
        QCOMPARE(f.lastQuery().nameContains, u"hook 2"_s);
    }

    void restoredFilterAndSortAreThereFromTheFirstRequest()
    {
        WebhookListFixture f;
        f.list.restore({u"hook"_s, WebhookStatus::Active}, {Column::Name, Qt::AscendingOrder});
        f.list.start();
        QCOMPARE(f.listCount(), 1U);
        QCOMPARE(f.lastQuery().nameContains, u"hook"_s);
        QCOMPARE(f.lastQuery().status, WebhookStatus::Active);
        QCOMPARE(f.lastQuery().sort, ServerSort::Name);
        QCOMPARE(f.phase(), Phase::LoadingFirst);
        f.answer(pageOf({1}));
        f.list.clearFilter();
        QVERIFY(f.lastQuery().nameContains.isEmpty());
        QCOMPARE(f.lastQuery().sort, ServerSort::Name);
    }

    void webhookThatNoLongerMatchesLeavesTheSearch()
    {
        WebhookListFixture f;
        f.startWith(mixedPage(u"n"_s));
        f.list.setStatusFilter(WebhookStatus::Active);
        f.answer(pageOf({1, 3}, u"s"_s));
        Webhook webhook = sampleWebhook(3);
        webhook.status = WebhookStatus::Inactive;
        Q_EMIT f.service.webhookChanged(webhook);
        QCOMPARE(f.names(), f.namesOf({1}));
        Q_EMIT f.service.webhookCreated(sampleWebhook(30));
        QCOMPARE(f.names(), f.namesOf({30, 1}));
        f.list.clearFilter();
        QCOMPARE(f.state().loaded, 5);
    }

    void whatTheServerFindsByOtherRulesStaysWhenItIsReadAgain()
    {
        WebhookListFixture f;
        f.startWith(mixedPage(u"n"_s));
        f.list.setSearchText(u"räum"_s);
        QTRY_COMPARE(f.listCount(), 2U);
        f.answer(pageOf({7}, u"s"_s));
        Webhook webhook = sampleWebhook(7);
        webhook.endpoint = u"https://x.example/"_s;
        Q_EMIT f.service.webhookChanged(webhook);
        QCOMPARE(f.names(), f.namesOf({7}));
    }
};

QTEST_GUILESS_MAIN(TestWebhookListSearch)
#include "tst_webhooklistsearch.moc"
