// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractfixture.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;

/// The nine operations of the real client against the stand-in for Zendesk, and the traps of the reference.
class ContractTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void listsTheSampleDataWithoutAProblem()
    {
        ContractFixture f({});
        const Page<Webhook> page = f.list({}).value();
        QVERIFY(page.items.size() >= 30);
        QCOMPARE(page.problems, QStringList());
        QVERIFY(!page.next && !page.previous);
        for (const Webhook &webhook : page.items) {
            QCOMPARE(webhook.id.size(), 26);
            QVERIFY(webhook.createdAt.isValid());
            QVERIFY(!webhook.endpoint.isEmpty() && !webhook.subscriptions.isEmpty());
        }
        QVERIFY(std::is_sorted(page.items.begin(), page.items.end(),
                               [](const Webhook &a, const Webhook &b) { return a.createdAt > b.createdAt; }));
    }

    void theSampleDataHasEveryKind()
    {
        ContractFixture f({});
        const QList<Webhook> all = f.list({}).value().items;
        const auto has = [&all](auto predicate) { return std::any_of(all.begin(), all.end(), predicate); };
        QVERIFY(has([](const Webhook &w) { return w.isAppMade(); }));
        QVERIFY(has([](const Webhook &w) { return !w.isConditional() && w.subscriptions.size() > 1; }));
        QVERIFY(has(
            [](const Webhook &w) { return w.format.value == RequestFormat::Unknown && !w.format.unknown.isEmpty(); }));
        QVERIFY(has([](const Webhook &w) { return !w.unknownFields.isEmpty(); }));
        QVERIFY(has([](const Webhook &w) { return w.createdBy == Webhook::systemUser(); }));
        QVERIFY(has([](const Webhook &w) { return !w.customHeaders.isEmpty(); }));
        QVERIFY(has([](const Webhook &w) { return w.updatedAt.isValid(); }));
        QVERIFY(has([](const Webhook &w) { return !w.updatedAt.isValid() && w.updatedBy.isEmpty(); }));
        QVERIFY(has([](const Webhook &w) { return std::holds_alternative<shown::BasicAuth>(w.authentication); }));
        QVERIFY(has([](const Webhook &w) { return std::holds_alternative<shown::BearerToken>(w.authentication); }));
        QVERIFY(has([](const Webhook &w) { return std::holds_alternative<shown::ApiKey>(w.authentication); }));
    }

    void listsTwoHundredAndFiftyInThreeRequestsWithIntactCursors()
    {
        ContractFixture f({.generated = 250, .linksBase = "http://127.0.0.2:9"});
        const QList<Page<Webhook>> pages = f.listAll({}).value();
        QCOMPARE(pages.size(), 3);
        QSet<QString> ids;
        for (const Page<Webhook> &page : pages)
            for (const Webhook &webhook : page.items)
                ids.insert(webhook.id);
        QCOMPARE(ids.size(), 250);
        QVERIFY(!pages[0].previous && pages[0].next);
        QVERIFY(pages[1].previous && pages[1].next);
        QVERIFY(pages[2].previous && !pages[2].next);
        QCOMPARE(f.server.requests().size(), size_t(3));
        QSet<QByteArray> targets;
        for (const sandbox::RecordedRequest &request : f.server.requests())
            targets.insert(QByteArray::fromStdString(request.target));
        QCOMPARE(targets.size(), 3);
    }

    void pagesGoBackAsTheyCame()
    {
        ContractFixture f({.generated = 30});
        const Page<Webhook> first = f.list({.pageSize = 10}).value();
        const Page<Webhook> second = f.list({.pageSize = 10, .after = first.next}).value();
        QCOMPARE(f.list({.pageSize = 10, .before = second.previous}).value().items, first.items);
    }

    void everyCursorOfALongListArrivesIntact()
    {
        // small pages: some of these cursors hold "+", "/" and "="
        ContractFixture f({.generated = 400, .ratePerMinute = 0});
        const QList<Page<Webhook>> pages = f.listAll({.pageSize = 4}).value();
        QCOMPARE(pages.size(), 100);
        QString cursors;
        for (const Page<Webhook> &page : pages)
            cursors += page.next.value_or(Cursor()).value;
        QVERIFY(cursors.contains(u'='));
        QVERIFY(cursors.contains(u'+') || cursors.contains(u'/'));
    }

    void theServerFiltersAndSorts()
    {
        ContractFixture f({});
        const QList<Webhook> inactive = f.list({.status = WebhookStatus::Inactive}).value().items;
        QVERIFY(!inactive.isEmpty());
        for (const Webhook &webhook : inactive)
            QCOMPARE(webhook.status, WebhookStatus::Inactive);
        QCOMPARE(f.list({.nameContains = u"返品"_s}).value().items.size(), 1);
        QCOMPARE(f.list({.nameContains = u"<b>html</b> & \"quotes\""_s}).value().items.size(), 1);
        QVERIFY(f.list({.nameContains = u"no such name +%&="_s}).value().items.isEmpty());
        const QList<Webhook> byName = f.list({.nameContains = u"erp"_s, .sort = ServerSort::Name}).value().items;
        QVERIFY(byName.size() >= 2);
        QVERIFY(byName.first().name < byName.last().name);
        QCOMPARE(f.list({.sort = ServerSort::Status}).value().items.first().status, WebhookStatus::Active);
    }

    void showGivesTheWebhookOfTheListAndItsRedactedJson()
    {
        ContractFixture f({});
        const QList<Webhook> all = f.list({}).value().items;
        for (const Webhook &listed : all) {
            const ApiResult<WebhookDetails> shown = f.show(listed.id);
            QVERIFY2(shown, shown ? "" : qPrintable(shown.error().detail));
            const WebhookDetails &details = *shown;
            QCOMPARE(details.webhook, listed);
            QCOMPARE(details.redactedJson["id"_L1].toString(), listed.id);
        }
    }

    void createdWebhooksAreExactThenRounded()
    {
        ContractFixture f({.generated = 0});
        const Webhook created = f.create(ContractFixture::draft()).value();
        const Webhook shown = f.show(created.id).value().webhook;
        QVERIFY(std::abs(created.createdAt.msecsTo(shown.createdAt)) <= 500);
        QCOMPARE(shown.createdAt.time().msec(), 0);
        QVERIFY(!shown.updatedAt.isValid());
        QCOMPARE(shown.name, u"Orders"_s);
        QCOMPARE(shown.description, u"d"_s);
        QCOMPARE(shown.customHeaders, ContractFixture::draft().customHeaders);
        QCOMPARE(shown.authentication, ShownAuthentication(shown::BasicAuth{.username = u"zd"_s}));
        const QJsonObject authentication = f.show(created.id).value().redactedJson["authentication"_L1].toObject();
        QVERIFY(!authentication["data"_L1].toObject().contains("password"_L1));
    }

    void patchChangesOnlyWhatItHas()
    {
        ContractFixture f({.generated = 0});
        const Webhook created = f.create(ContractFixture::draft()).value();
        QVERIFY(f.patch(created.id, {.status = OpenEnum(WebhookStatus::Inactive)}));
        Webhook shown = f.show(created.id).value().webhook;
        QCOMPARE(shown.status, WebhookStatus::Inactive);
        QVERIFY(shown.updatedAt.isValid() && !shown.updatedBy.isEmpty());
        QCOMPARE(shown.description, u"d"_s);
        QCOMPARE(shown.authentication, created.authentication);

        QVERIFY(
            f.patch(created.id,
                    {.customHeaders = {{.name = u"X-Team"_s, .value = {}}, {.name = u"X-New"_s, .value = u"2"_s}}}));
        shown = f.show(created.id).value().webhook;
        const QList<CustomHeader> headers{{.name = u"X-Kept"_s, .value = u"k"_s},
                                          {.name = u"X-New"_s, .value = u"2"_s}};
        QCOMPARE(shown.customHeaders, headers);

        QVERIFY(f.patch(created.id, {.authentication = sent::NoAuthentication()}));
        QCOMPARE(f.show(created.id).value().webhook.authentication, ShownAuthentication());
        QVERIFY(f.patch(created.id, {.authentication = sent::BearerToken{.token = Secret("t"_ba)}}));
        QCOMPARE(f.show(created.id).value().webhook.authentication, ShownAuthentication(shown::BearerToken()));
    }

    void putDropsWhatItLacksButTheSubscriptions()
    {
        ContractFixture f({.generated = 0});
        const Webhook created = f.create(ContractFixture::draft()).value();
        WebhookDraft bare = ContractFixture::draft();
        bare.description.reset();
        bare.authentication.reset();
        bare.customHeaders.clear();
        QVERIFY(f.update(created.id, bare));
        const Webhook shown = f.show(created.id).value().webhook;
        QVERIFY(!shown.description);
        QCOMPARE(shown.authentication, ShownAuthentication());
        QVERIFY(shown.customHeaders.isEmpty());
        QCOMPARE(shown.subscriptions, created.subscriptions);
    }

    void cloneKeepsWhatIsStored()
    {
        ContractFixture f({.generated = 0});
        const Webhook created = f.create(ContractFixture::draft()).value();
        const Webhook copy = f.clone(created.id).value();
        QVERIFY(copy.id != created.id);
        QCOMPARE(copy.name, u"Orders (copy)"_s);
        QCOMPARE(copy.status, WebhookStatus::Active);
        QCOMPARE(copy.authentication, created.authentication);
        const sandbox::RecordedRequest request = f.server.requests().back();
        QVERIFY(request.body.empty());
        QVERIFY(request.header("Content-Type").empty());
    }

    void removeRemoves()
    {
        ContractFixture f({.generated = 3});
        const QString id = f.list({}).value().items.first().id;
        QVERIFY(f.remove(id));
        QCOMPARE(f.remove(id).error().kind, Kind::NotFound);
        QCOMPARE(f.show(id).error().kind, Kind::NotFound);
        QCOMPARE(f.list({}).value().items.size(), 2);
        QCOMPARE(f.removed, QStringList({id, id, id}));
    }

    void secretsAreShownAndReset()
    {
        ContractFixture f({.generated = 1});
        const QString id = f.list({}).value().items.first().id;
        const SigningSecret secret = f.secret(id).value();
        QCOMPARE(secret.secret.reveal().size(), 44);
        QCOMPARE(secret.algorithm.toUpper(), u"SHA256"_s);
        QVERIFY(f.secret(id).value().secret == secret.secret);
        const SigningSecret reset = f.resetSecret(id).value();
        QVERIFY(!(reset.secret == secret.secret));
        QVERIFY(f.secret(id).value().secret == reset.secret);
    }

    void appMadeWebhooksRefuseWhatZendeskRefuses()
    {
        ContractFixture f({});
        const QList<Webhook> all = f.list({}).value().items;
        const auto app = std::find_if(all.begin(), all.end(), [](const Webhook &w) { return w.isAppMade(); });
        QVERIFY(app != all.end());
        QCOMPARE(f.clone(app->id).error().kind, Kind::Forbidden);
        QCOMPARE(f.remove(app->id).error().kind, Kind::Forbidden);
        QCOMPARE(f.secret(app->id).error().kind, Kind::Forbidden);
        QCOMPARE(f.resetSecret(app->id).error().kind, Kind::Forbidden);
        QVERIFY(f.patch(app->id, {.description = u"edited"_s}));
    }

    void invalidFieldsAreNamed_data()
    {
        QTest::addColumn<int>("style");
        QTest::newRow("errors with pointers") << static_cast<int>(sandbox::ErrorStyle::JsonApi);
        QTest::newRow("details by field") << static_cast<int>(sandbox::ErrorStyle::Support);
    }
    void invalidFieldsAreNamed()
    {
        QFETCH(int, style);
        ContractFixture f({.generated = 0, .errorStyle = static_cast<sandbox::ErrorStyle>(style)});
        WebhookDraft draft = ContractFixture::draft();
        draft.name.clear();
        draft.endpoint = u"not a url"_s;
        const ApiError error = f.create(draft).error();
        QCOMPARE(error.kind, Kind::Validation);
        QStringList fields;
        for (const FieldError &field : error.fields) {
            fields.append(field.field);
            QVERIFY(!field.message.isEmpty());
        }
        fields.sort();
        QCOMPARE(fields, QStringList({u"endpoint"_s, u"name"_s}));
        QVERIFY(!error.requestId.isEmpty());
    }

    void aTrialTakesTenWebhooks()
    {
        ContractFixture f({.trial = true});
        QVERIFY(f.create(ContractFixture::draft()));
        QCOMPARE(f.create(ContractFixture::draft()).error().kind, Kind::Forbidden);
    }

    void loginsWorkAndWrongOnesDoNot()
    {
        const sandbox::Options options{.generated = 1};
        ContractFixture token(options, AccessToken{.token = Secret("sandbox-token"_ba)});
        QVERIFY(token.list({}));
        ContractFixture basic(options,
                              ApiToken{.email = u"admin@example.com"_s, .token = Secret("sandbox-api-token"_ba)});
        QVERIFY(basic.list({}));
        for (const Credentials &wrong :
             {Credentials(NoCredentials()), Credentials(AccessToken{.token = Secret("x"_ba)}),
              Credentials(ApiToken{.email = u"a@b"_s, .token = Secret("x"_ba)})}) {
            ContractFixture refused(options, wrong);
            const ApiError error = refused.list({}).error();
            QCOMPARE(error.kind, Kind::Unauthorized);
            QVERIFY(!error.detail.isEmpty());
        }
    }

    void compressedAnswersAreUnpacked()
    {
        ContractFixture f({.generated = 100, .compress = true});
        QCOMPARE(f.list({}).value().items.size(), 100);
        QVERIFY(f.server.requests().back().header("Accept-Encoding").find("gzip") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(ContractTest)
#include "tst_contract.moc"
