// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakewebhookservice.h"
#include "webhooksearch.h"
#include "webhooksort.h"
#include "webhookstore.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;
using Column = WebhookTableModel::Column;
using Slots = std::vector<WebhookStore::Slot>;

namespace
{

/// Every field set, and every kind of value that this version does not know.
Webhook oddWebhook()
{
    Webhook webhook = sampleWebhook(77);
    webhook.name = u"Ärger\n\u202Emit «Größe»"_s;
    webhook.description = u"what it does"_s;
    webhook.status = OpenEnum<WebhookStatus>(u"paused"_s);
    webhook.subscriptions = {u"zen:event-type:ticket.created"_s, u"zen:event-type:user.renamed"_s};
    webhook.method = OpenEnum<HttpMethod>(u"BREW"_s);
    webhook.format = OpenEnum<RequestFormat>(u"yaml"_s);
    webhook.authentication = shown::UnknownAuthentication{u"mtls"_s, {{u"type"_s, u"mtls"_s}, {u"n"_s, 1}}};
    webhook.customHeaders = {{u"X-Team"_s, u"ops"_s}, {u"X-Env"_s, QString()}};
    webhook.externalSource = QJsonObject{{u"data"_s, QJsonObject{{u"installation_id"_s, 5}}}};
    webhook.updatedAt = webhook.createdAt.addMSecs(1234);
    webhook.updatedBy = u"-1"_s;
    webhook.unknownFields = {{u"tags"_s, QJsonArray{1, 2}}};
    return webhook;
}

struct Filled {
    WebhookStore store;
    Slots slots;

    explicit Filled(const QList<Webhook> &webhooks)
    {
        for (const Webhook &webhook : webhooks)
            slots.push_back(store.put(webhook).slot);
    }
    [[nodiscard]] QStringList names(const Slots &of) const
    {
        QStringList found;
        for (const auto slot : of)
            found.append(store.name(slot));
        return found;
    }
    [[nodiscard]] QStringList found(const QString &text) const
    {
        return names(filtered(store, slots, SearchNeedle(text), std::nullopt));
    }
    [[nodiscard]] QStringList sortedNames(Column column, Qt::SortOrder order = Qt::AscendingOrder) const
    {
        return names(sorted(store, slots, column, order));
    }
};

QList<Webhook> named(const QStringList &names)
{
    QList<Webhook> webhooks;
    for (const QString &name : names) {
        webhooks.append(sampleWebhook(static_cast<int>(webhooks.size())));
        webhooks.last().name = name;
    }
    return webhooks;
}

} // namespace

class TestWebhookStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void webhookComesOutAsItWentIn()
    {
        WebhookStore store;
        QList<Webhook> webhooks{sampleWebhook(1), oddWebhook(), Webhook{.id = u"bare"_s}};
        const QList<ShownAuthentication> kinds{shown::ApiKey{u"X-Key"_s}, shown::BasicAuth{u"zoë/token"_s},
                                               shown::BearerToken{}, shown::ApiKey{}};
        for (const ShownAuthentication &kind : kinds) {
            webhooks.append(sampleWebhook(100 + static_cast<int>(webhooks.size())));
            webhooks.last().authentication = kind;
        }
        Slots slots;
        for (const Webhook &webhook : webhooks)
            slots.push_back(store.put(webhook).slot);
        for (qsizetype i = 0; i < webhooks.size(); ++i)
            QCOMPARE(store.webhook(slots[static_cast<std::size_t>(i)]), webhooks[i]);
    }

    void storingTellsWhatIsNewAndWhatHasChanged()
    {
        WebhookStore store;
        const WebhookStore::Put first = store.put(oddWebhook());
        QVERIFY(first.isNew && first.hasChanged);
        const WebhookStore::Put same = store.put(oddWebhook());
        QVERIFY(!same.isNew && !same.hasChanged);
        QCOMPARE(same.slot, first.slot);

        QList<Webhook> others(6, oddWebhook());
        others[0].description.reset();
        others[1].customHeaders[1].value = u"x"_s;
        others[2].unknownFields = {};
        others[3].updatedBy = u"7"_s;
        others[4].status = WebhookStatus::Active;
        others[5].updatedAt = others[5].updatedAt.addSecs(1);
        for (const Webhook &other : others) {
            QVERIFY(store.put(other).hasChanged);
            QCOMPARE(store.webhook(first.slot), other);
        }
        QCOMPARE(store.count(), 1);
    }

    void idsAreFoundWhateverComesAndGoes()
    {
        WebhookStore store;
        for (int number = 0; number < 3000; ++number)
            store.put(sampleWebhook(number));
        for (int number = 0; number < 3000; number += 3)
            store.remove(store.slotOf(sampleWebhook(number).id));
        QCOMPARE(store.count(), 2000);
        for (int number = 3000; number < 3500; ++number)
            store.put(sampleWebhook(number));
        QCOMPARE(store.slotLimit(), 3000U);
        for (int number = 0; number < 3500; ++number) {
            const WebhookStore::Slot slot = store.slotOf(sampleWebhook(number).id);
            const bool isGone = number < 3000 && number % 3 == 0;
            QCOMPARE(slot == WebhookStore::NoSlot, isGone);
            if (!isGone)
                QCOMPARE(store.id(slot), sampleWebhook(number).id);
        }
        QCOMPARE(store.slotOf({}), WebhookStore::NoSlot);
    }

    void searchReadsEveryColumn_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts{
            u"ärger"_s,  u"GRÖSSE"_s, u"erp.example"_s,      u"paused"_s,      u"brew"_s,
            u"yaml"_s,   u"app"_s,    u"ticket.created"_s,   u"mtls"_s,        u"WHAT it does"_s,
            u"x-team"_s, u"01hook"_s, u"2026-05-04T10:43"_s, u"39900011122"_s, u"example paused x-env"_s};
        for (const QString &text : texts)
            QTest::newRow(qUtf8Printable(text)) << text;
    }
    void searchReadsEveryColumn()
    {
        QFETCH(QString, text);
        const Filled filled({sampleWebhook(1), oddWebhook()});
        QVERIFY2(filled.found(text).contains(oddWebhook().name), qUtf8Printable(text));
    }

    void wordsDoNotReachAcrossColumns()
    {
        Webhook webhook = sampleWebhook(1);
        webhook.name = u"alpha"_s;
        webhook.endpoint = u"beta"_s;
        const Filled filled({webhook});
        QVERIFY(filled.found(u"alphabeta"_s).isEmpty());
        QVERIFY(filled.found(u"beta alpha gamma"_s).isEmpty());
        QCOMPARE(filled.found(u"  beta  alpha "_s).size(), 1);
    }

    void hostIsFoundAsItReadsToo()
    {
        Webhook webhook = sampleWebhook(1);
        webhook.endpoint = u"https://xn--bcher-kva.example/x"_s;
        const Filled filled({webhook});
        QCOMPARE(filled.found(u"bücher.example"_s).size(), 1);
        QCOMPARE(filled.found(u"xn--bcher"_s).size(), 1);
    }

    void namesAreSortedAsPeopleDo()
    {
        const QStringList order{u"[draft]"_s, u"1 first"_s,    u"Émile"_s, u"Emma"_s, u"item 2"_s,
                                u"Item 10"_s, u"item 010 b"_s, u"Zebra"_s, u"日本"_s};
        QStringList mixed = order;
        std::reverse(mixed.begin(), mixed.end());
        const Filled filled(named(mixed));
        QCOMPARE(filled.sortedNames(Column::Name), order);
        QStringList backwards = order;
        std::reverse(backwards.begin(), backwards.end());
        QCOMPARE(filled.sortedNames(Column::Name, Qt::DescendingOrder), backwards);
    }

    void lettersOfALanguageKeepTheirPlace()
    {
        QLocale::setDefault(QLocale(QLocale::Swedish));
        const Filled filled(named({u"Öl"_s, u"Zon"_s, u"Ål"_s, u"Alm"_s}));
        const QStringList swedish = filled.sortedNames(Column::Name);
        QLocale::setDefault(QLocale(QLocale::German));
        const QStringList german = filled.sortedNames(Column::Name);
        QLocale::setDefault(QLocale::c());
        QCOMPARE(swedish, (QStringList{u"Alm"_s, u"Zon"_s, u"Ål"_s, u"Öl"_s}));
        QCOMPARE(german, (QStringList{u"Ål"_s, u"Alm"_s, u"Öl"_s, u"Zon"_s}));
    }

    void equalRowsKeepTheirOrderEitherWay()
    {
        QList<Webhook> webhooks = named({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
        webhooks[1].status = WebhookStatus::Inactive;
        webhooks[3].status = WebhookStatus::Inactive;
        const Filled filled(webhooks);
        QCOMPARE(filled.sortedNames(Column::Status), (QStringList{u"a"_s, u"c"_s, u"b"_s, u"d"_s}));
        QCOMPARE(filled.sortedNames(Column::Status, Qt::DescendingOrder),
                 (QStringList{u"b"_s, u"d"_s, u"a"_s, u"c"_s}));
    }

    void missingValuesComeLastEitherWay()
    {
        QList<Webhook> webhooks = named({u"never"_s, u"early"_s, u"late"_s});
        webhooks[1].updatedAt = webhooks[1].createdAt;
        webhooks[2].updatedAt = webhooks[1].createdAt.addDays(1);
        webhooks[1].description = u"b"_s;
        webhooks[2].description = u"A"_s;
        const Filled filled(webhooks);
        QCOMPARE(filled.sortedNames(Column::Updated), (QStringList{u"early"_s, u"late"_s, u"never"_s}));
        QCOMPARE(filled.sortedNames(Column::Updated, Qt::DescendingOrder),
                 (QStringList{u"late"_s, u"early"_s, u"never"_s}));
        QCOMPARE(filled.sortedNames(Column::Description), (QStringList{u"late"_s, u"early"_s, u"never"_s}));
    }

    void everyColumnCanBeSorted()
    {
        QList<Webhook> webhooks = named({u"a"_s, u"b"_s, u"c"_s});
        webhooks.append(oddWebhook());
        webhooks[0].subscriptions = QStringList(10, u"zen:event-type:ticket.created"_s);
        webhooks[1].authentication = shown::BearerToken{};
        const Filled filled(webhooks);
        for (int column = 0; column < WebhookTableModel::ColumnCount; ++column) {
            Slots rows = sorted(filled.store, filled.slots, static_cast<Column>(column), Qt::AscendingOrder);
            std::sort(rows.begin(), rows.end());
            QCOMPARE(rows, filled.slots);
        }
        QCOMPARE(filled.sortedNames(Column::Authentication).first(), u"b"_s);
        QCOMPARE(filled.sortedNames(Column::CustomHeaders).last(), oddWebhook().name);
    }
};

QTEST_GUILESS_MAIN(TestWebhookStore)
#include "tst_webhookstore.moc"
