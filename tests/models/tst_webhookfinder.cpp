// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookfinder.h"
#include "webhooklistfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

class TestWebhookFinder final : public QObject
{
    Q_OBJECT

    static QStringList names(const WebhookFinder &finder)
    {
        QStringList names;
        for (const WebhookFinder::Found &found : finder.found())
            names.append(found.name);
        return names;
    }

    static Page<Webhook> pageOf(const QStringList &names)
    {
        Page<Webhook> page = samplePage(1, static_cast<int>(names.size()));
        for (qsizetype i = 0; i < names.size(); ++i)
            page.items[i].name = names[i];
        return page;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void findsTheBestFirst()
    {
        WebhookListFixture f;
        f.complete(pageOf({u"Old order sync"_s, u"Order"_s, u"Recorder"_s, u"Orders of the ERP"_s, u"Invoice"_s}));
        WebhookFinder finder(f.list.model());
        finder.find(u"order"_s);
        QVERIFY(!finder.isSearching());
        QCOMPARE(names(finder), QStringList({u"Order"_s, u"Orders of the ERP"_s, u"Old order sync"_s, u"Recorder"_s}));
        finder.find({});
        QVERIFY(finder.found().isEmpty());
    }

    void findsPartsOfTheEndpoint()
    {
        WebhookListFixture f;
        Page<Webhook> page = samplePage(1, 3);
        page.items[1].endpoint = u"https://OLD.example.com/hook"_s;
        f.complete(page);
        WebhookFinder finder(f.list.model());
        finder.find(u"old.ex"_s);
        QCOMPARE(finder.found().size(), 1);
        QCOMPARE(finder.found().constFirst().endpoint, page.items[1].endpoint);
        // nothing else of a webhook is looked at
        finder.find(page.items[0].id);
        QVERIFY(finder.found().isEmpty());
    }

    void findsWhatTheFilterHides()
    {
        WebhookListFixture f;
        f.complete(pageOf({u"Order"_s, u"Invoice"_s}));
        f.list.setSearchText(u"invoice"_s);
        QCOMPARE(f.list.model()->rowCount(), 1);
        WebhookFinder finder(f.list.model());
        finder.find(u"ord"_s);
        QCOMPARE(names(finder), QStringList{u"Order"_s});
        const std::optional<Webhook> webhook = finder.webhook(finder.found().constFirst().id);
        QVERIFY(webhook);
        QCOMPARE(webhook->name, u"Order"_s);
        QVERIFY(!finder.webhook(u"none"_s));
    }

    void whatIsTypedOnAndTakenBackFindsTheSameAsFromNew()
    {
        WebhookListFixture f;
        f.complete(pageOf({u"Order"_s, u"Invoice order"_s, u"Odd number"_s}));
        WebhookFinder finder(f.list.model());
        for (const QString &text : {u"o"_s, u"od"_s, u"odd"_s, u"odd n"_s, u"odd"_s, u"o"_s, u"ord"_s}) {
            finder.find(text);
            WebhookFinder fresh(f.list.model());
            fresh.find(text);
            QCOMPARE(names(finder), names(fresh));
        }
    }

    void givesNoMoreThanItsLimit()
    {
        WebhookListFixture f;
        f.complete(samplePage(1, 90));
        WebhookFinder finder(f.list.model());
        finder.find(u"webhook"_s);
        QCOMPARE(finder.found().size(), qsizetype(WebhookFinder::mostFound));
    }

    void searchesAnewWhenWebhooksComeOrGo()
    {
        WebhookListFixture f;
        f.startWith(samplePage(1, 2, u"c"_s));
        WebhookFinder finder(f.list.model());
        QSignalSpy spy(&finder, &WebhookFinder::foundChanged);
        finder.find(u"webhook"_s);
        QCOMPARE(finder.found().size(), 2);
        f.list.fetchMore();
        f.answer(samplePage(3, 1));
        QTRY_COMPARE(finder.found().size(), 3);
        QVERIFY(!spy.isEmpty());
        f.list.setService(nullptr);
        QTRY_VERIFY(finder.found().isEmpty());
        // without rows there is nothing to narrow
        finder.find(u"webhook 1"_s);
        QVERIFY(finder.found().isEmpty());
    }

    void outlivesTheModel()
    {
        auto f = std::make_unique<WebhookListFixture>();
        f->complete(samplePage(1, 2));
        WebhookFinder finder(f->list.model());
        finder.find(u"web"_s);
        f.reset();
        finder.find(u"webh"_s);
        QVERIFY(finder.found().isEmpty());
        QVERIFY(!finder.webhook(u"x"_s));
        WebhookFinder without(nullptr);
        without.find(u"web"_s);
        QVERIFY(without.found().isEmpty());
    }
};

QTEST_MAIN(TestWebhookFinder)
#include "tst_webhookfinder.moc"
