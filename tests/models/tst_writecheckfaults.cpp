// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorywebhookservice.h"
#include "webhookclone.h"
#include "webhookcreate.h"
#include "webhookdelete.h"
#include "webhooksave.h"
#include "writecheck.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

namespace
{

using Fault = MemoryWebhookService::Fault;

Secret secret(QByteArray text)
{
    return Secret(std::move(text));
}

WebhookDraft sampleDraft(const QString &name)
{
    return {.name = name,
            .description = u"About "_s + name,
            .subscriptions = {Webhook::conditionalTicketEvents()},
            .endpoint = u"https://erp.acme.test/zd"_s,
            .authentication = sent::BasicAuth{.username = u"zd"_s, .password = secret("stored")},
            .customHeaders = {{u"X-Team"_s, u"erp"_s}}};
}

/// An account with a few webhooks, a server that fails as the seed says, and one user.
struct World {
    explicit World(quint32 seed) : dice(seed)
    {
        service.nextFault = [] { return Fault::None; };
        for (int number = 1; number <= 6; ++number) {
            const QString name = number == 6 ? u"Orders 1"_s : u"Orders %1"_s.arg(number);
            service.store(sampleDraft(name));
        }
        clock.advance(std::chrono::hours(48));
        before = service.webhooks();
    }

    void startFailing()
    {
        service.nextFault = [this] {
            if (dice.bounded(100) < 55)
                return Fault::None;
            return Fault(dice.bounded(MemoryWebhookService::faultCount));
        };
    }
    void stopFailing()
    {
        service.nextFault = [] { return Fault::None; };
        isCalm = true;
    }
    bool chance(int percent) { return dice.bounded(100) < percent; }

    /// Now and then cancels the flow at some stage, and now and then once more.
    template<typename Flow> void cancelSometimes(Flow &flow)
    {
        if (!chance(30))
            return;
        const int at = dice.bounded(4);
        auto seen = std::make_shared<int>(0);
        QObject::connect(
            &flow, &EditingFlow::stageChanged, &flow,
            [this, &flow, seen, at] {
                if ((*seen)++ == at && !isCalm)
                    flow.cancel();
            },
            Qt::QueuedConnection);
        if (chance(30))
            QObject::connect(
                &flow, &EditingFlow::stageChanged, &flow,
                [this, &flow, seen, at] {
                    if (*seen == at + 2 && !isCalm)
                        flow.cancel();
                },
                Qt::QueuedConnection);
    }

    [[nodiscard]] QList<Webhook> added() const
    {
        QList<Webhook> result;
        for (const Webhook &webhook : service.webhooks()) {
            if (std::ranges::find(before, webhook.id, &Webhook::id) == before.cend())
                result.append(webhook);
        }
        return result;
    }
    [[nodiscard]] QSet<QString> idsNamed(const QString &name) const
    {
        QSet<QString> ids;
        for (const Webhook &webhook : before) {
            if (webhook.name == name)
                ids.insert(webhook.id);
        }
        return ids;
    }
    /// None of the others was touched, and their credentials are where they were.
    [[nodiscard]] bool areOthersIntact(const QSet<QString> &concerned) const
    {
        return std::ranges::all_of(before, [this, &concerned](const Webhook &webhook) {
            const Webhook *const now = service.find(webhook.id);
            return concerned.contains(webhook.id)
                || (now && *now == webhook && service.credential(webhook.id) == secret("stored"));
        });
    }

    QRandomGenerator dice;
    bool isCalm = false;
    ManualClock clock;
    MemoryWebhookService service{clock};
    QList<Webhook> before;
};

/// What a flow said last.
struct Report {
    QString word;
    Webhook webhook;
    int count = 0;

    void set(const QString &newWord, const Webhook &about = {})
    {
        word = newWord;
        webhook = about;
        ++count;
    }
};

void listen(WebhookCreate &flow, Report &report)
{
    QObject::connect(&flow, &WebhookCreate::created, &flow,
                     [&report](const Webhook &webhook) { report.set(u"created"_s, webhook); });
    QObject::connect(&flow, &WebhookCreate::notCreated, &flow, [&report] { report.set(u"not"_s); });
    QObject::connect(&flow, &WebhookCreate::unclear, &flow, [&report] { report.set(u"unclear"_s); });
}

void listen(WebhookClone &flow, Report &report)
{
    QObject::connect(&flow, &WebhookClone::cloned, &flow,
                     [&report](const Webhook &webhook) { report.set(u"cloned"_s, webhook); });
    QObject::connect(&flow, &WebhookClone::notCloned, &flow, [&report] { report.set(u"not"_s); });
    QObject::connect(&flow, &WebhookClone::unclear, &flow, [&report] { report.set(u"unclear"_s); });
    QObject::connect(&flow, &WebhookClone::copyLeft, &flow,
                     [&report](const Webhook &webhook) { report.set(u"left"_s, webhook); });
    QObject::connect(&flow, &WebhookClone::copyRemoved, &flow, [&report] { report.set(u"removed"_s); });
}

void listen(WebhookSave &flow, Report &report)
{
    QObject::connect(&flow, &WebhookSave::saved, &flow,
                     [&report](const WebhookDetails &details) { report.set(u"saved"_s, details.webhook); });
    QObject::connect(&flow, &WebhookSave::savedButStale, &flow,
                     [&report](const Webhook &known) { report.set(u"saved"_s, known); });
    QObject::connect(&flow, &WebhookSave::nothingToSend, &flow,
                     [&report](const Webhook &theirs) { report.set(u"nothing"_s, theirs); });
    QObject::connect(&flow, &WebhookSave::notSaved, &flow, [&report] { report.set(u"not"_s); });
    QObject::connect(&flow, &WebhookSave::unclear, &flow, [&report] { report.set(u"unclear"_s); });
    QObject::connect(&flow, &WebhookSave::gone, &flow, [&report] { report.set(u"gone"_s); });
    QObject::connect(&flow, &WebhookSave::cancelled, &flow, [&report] { report.set(u"cancelled"_s); });
    QObject::connect(&flow, &WebhookSave::changedElsewhere, &flow, [&flow] { flow.resolve(); });
    QObject::connect(&flow, &WebhookSave::conflictFound, &flow,
                     [&flow](const Webhook &, const QList<WebhookField> &clashes) {
                         QHash<WebhookField, MergeSide> choices;
                         for (const WebhookField field : clashes)
                             choices.insert(field, MergeSide::Mine);
                         flow.resolve(choices);
                     });
}

} // namespace

/// 200 runs over create, edit, clone and delete with requests that fail before or after the server has done its work:
/// what the flows report is what the server has, nothing is done twice and nothing is lost.
class WriteCheckFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsReportedIsWhatTheServerHas_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 200; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void whatIsReportedIsWhatTheServerHas()
    {
        QFETCH(quint32, seed);
        World world(seed);
        switch (seed % 4) {
        case 0:
            return create(world);
        case 1:
            return edit(world);
        case 2:
            return clone(world);
        default:
            return remove(world);
        }
    }

private:
    void create(World &world);
    void edit(World &world);
    void clone(World &world);
    void remove(World &world);
};

void WriteCheckFaultsTest::create(World &world)
{
    const WebhookDraft draft = sampleDraft(u"Orders 1"_s);
    const QSet<QString> known = world.idsNamed(draft.name);
    WebhookCreate flow(world.service, nullptr, world.clock);
    flow.setSettleTime(std::chrono::milliseconds(0));
    Report report;
    listen(flow, report);
    world.startFailing();
    world.cancelSometimes(flow);
    flow.create(draft, known);
    QTRY_COMPARE(report.count, 1);
    world.stopFailing();
    if (report.word == "unclear"_L1) {
        flow.lookAgain();
        QTRY_COMPARE(report.count, 2);
        QVERIFY(report.word != "unclear"_L1);
    }
    QCOMPARE(world.added().size(), report.word == "created"_L1 ? 1 : 0);
    if (report.word == "not"_L1) {
        const int reports = report.count;
        flow.create(draft, known);
        QTRY_COMPARE(report.count, reports + 1);
    }
    QCOMPARE(report.word, u"created"_s);
    QCOMPARE(world.added().size(), 1);
    QCOMPARE(report.webhook, world.added().constFirst());
    QCOMPARE(draftOf(report.webhook).customHeaders, draft.customHeaders);
    QCOMPARE(world.service.writes, QStringList{u"POST"_s});
    QVERIFY(world.areOthersIntact({}));
}

void WriteCheckFaultsTest::edit(World &world)
{
    const Webhook base = world.before.at(world.dice.bounded(6));
    WebhookDraft draft = draftOf(base);
    if (world.chance(60))
        draft.name += u" renamed"_s;
    if (world.chance(40))
        draft.customHeaders = {{u"X-New"_s, u"1"_s}};
    const bool replaces = world.chance(30) || draft == draftOf(base);
    if (replaces)
        draft.authentication = sent::BasicAuth{.username = u"zd"_s, .password = secret("replaced")};
    QString theirEndpoint = base.endpoint;
    if (world.chance(30)) {
        theirEndpoint = u"https://moved.acme.test/"_s;
        world.service.change(base.id, {.endpoint = theirEndpoint});
    }
    const Webhook atStart = *world.service.find(base.id);
    WebhookSave flow(world.service);
    flow.setSettleTime(std::chrono::milliseconds(0));
    Report report;
    listen(flow, report);
    world.startFailing();
    world.cancelSometimes(flow);
    flow.save(base, draft);
    QTRY_COMPARE(report.count, 1);
    world.stopFailing();
    const bool isStored = *world.service.find(base.id) != atStart;
    if (report.word != "unclear"_L1)
        QCOMPARE(isStored, report.word == "saved"_L1);
    if (report.word == "saved"_L1)
        QCOMPARE(changedBetween(report.webhook, *world.service.find(base.id)), {});

    // what was not stored, or may not be, is saved again from the same form
    if (report.word != "saved"_L1) {
        flow.save(base, draft);
        QTRY_COMPARE(report.count, 2);
        QVERIFY(report.word == "saved"_L1 || report.word == "nothing"_L1);
    }
    const Webhook now = *world.service.find(base.id);
    QCOMPARE(now.name, draft.name);
    QCOMPARE(now.customHeaders, draft.customHeaders);
    QCOMPARE(now.endpoint, theirEndpoint);
    QCOMPARE(now.description, base.description);
    QCOMPARE(now.authentication, base.authentication);
    QCOMPARE(world.service.credential(base.id), secret(replaces ? "replaced" : "stored"));
    QCOMPARE(world.added(), {});
    QVERIFY(world.areOthersIntact({base.id}));
}

void WriteCheckFaultsTest::clone(World &world)
{
    const Webhook original = world.before.at(world.dice.bounded(6));
    WebhookClone flow(world.service, nullptr, world.clock);
    flow.setSettleTime(std::chrono::milliseconds(0));
    Report report;
    listen(flow, report);
    world.startFailing();
    world.cancelSometimes(flow);
    const WebhookClone::Wish wish{.name = u"Orders for the test"_s};
    flow.clone(original, wish, {});
    QTRY_COMPARE(report.count, 1);
    world.stopFailing();
    for (int tries = 0; tries < 3 && report.word != "cloned"_L1; ++tries) {
        const int reports = report.count;
        if (report.word != "unclear"_L1)
            QCOMPARE(world.added().size(), report.word == "left"_L1 ? 1 : 0);
        if (report.word == "unclear"_L1)
            flow.lookAgain();
        else if (report.word == "left"_L1)
            flow.retryPatch();
        else
            flow.clone(original, wish, {});
        QTRY_COMPARE(report.count, reports + 1);
    }
    QCOMPARE(report.word, u"cloned"_s);
    QCOMPARE(world.added().size(), 1);
    const Webhook copy = world.added().constFirst();
    QCOMPARE(report.webhook.id, copy.id);
    QCOMPARE(changedBetween(report.webhook, copy), {});
    QCOMPARE(copy.name, wish.name);
    QCOMPARE(copy.status, WebhookStatus::Inactive);
    QCOMPARE(copy.authentication, original.authentication);
    QCOMPARE(world.service.credential(copy.id), secret("stored"));
    QCOMPARE(world.service.writes.count(u"POST"_s), 1);
    QVERIFY(world.areOthersIntact({}));
}

void WriteCheckFaultsTest::remove(World &world)
{
    const QList<Webhook> doomed = world.before.mid(1, 4);
    QSet<QString> ids;
    for (const Webhook &webhook : doomed)
        ids.insert(webhook.id);
    WebhookDelete flow(world.service);
    flow.setSettleTime(std::chrono::milliseconds(0));
    int runs = 0;
    connect(&flow, &WebhookDelete::finished, &flow, [&runs] { ++runs; });
    world.startFailing();
    world.cancelSometimes(flow);
    flow.start(doomed, std::nullopt);
    QTRY_COMPARE(runs, 1);
    world.stopFailing();
    bool isOpen = false;
    for (const RowResult &result : flow.results()) {
        const bool isThere = world.service.find(result.id) != nullptr;
        isOpen = isOpen || result.isOpen();
        QVERIFY(result.outcome != RowResult::Outcome::Waiting);
        if (result.outcome != RowResult::Outcome::Unclear)
            QCOMPARE(isThere, result.outcome != RowResult::Outcome::Done && result.outcome != RowResult::Outcome::Gone);
    }
    if (isOpen) {
        flow.retryFailed();
        QTRY_COMPARE(runs, 2);
    }
    for (const QString &id : ids)
        QVERIFY(!world.service.find(id));
    QCOMPARE(world.service.writes.size(), 4);
    QCOMPARE(world.service.webhooks().size(), 2);
    QVERIFY(world.areOthersIntact(ids));
}

QTEST_GUILESS_MAIN(WriteCheckFaultsTest)
#include "tst_writecheckfaults.moc"
