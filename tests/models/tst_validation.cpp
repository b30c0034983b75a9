// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventcatalogue.h"
#include "validation.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;
using Problem = ValidationIssue::Problem;

namespace
{

WebhookDraft good()
{
    return {.name = u"Orders to ERP"_s,
            .subscriptions = {Webhook::conditionalTicketEvents()},
            .endpoint = u"https://erp.acme.test/zd"_s};
}

QList<Problem> problems(const WebhookDraft &draft, const QStringList &taken = {})
{
    QList<Problem> list;
    for (const ValidationIssue &issue : validate(draft, taken))
        list.append(issue.problem);
    return list;
}

} // namespace

class ValidationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodDraftHasNoIssues() { QCOMPARE(validate(good(), {u"Another"_s}), {}); }

    void endpoints_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QList<Problem>>("expected");
        QTest::newRow("empty") << u"  "_s << QList{Problem::EndpointMissing};
        QTest::newRow("relative") << u"erp/zd"_s << QList{Problem::EndpointNotAbsolute};
        QTest::newRow("no host") << u"https:///zd"_s << QList{Problem::EndpointNotAbsolute};
        QTest::newRow("ftp") << u"ftp://a.test/x"_s << QList{Problem::EndpointNotHttp};
        QTest::newRow("blank inside") << u"https://a.test/a b"_s << QList{Problem::EndpointHasSpaces};
        QTest::newRow("http") << u"http://a.test/"_s << QList{Problem::EndpointPlainHttp};
        QTest::newRow("user info") << u"https://u:p@a.test/"_s << QList{Problem::EndpointHasUserInfo};
        QTest::newRow("loopback") << u"https://127.0.0.1/x"_s << QList{Problem::EndpointPrivateHost};
        QTest::newRow("private") << u"https://192.168.1.4/x"_s << QList{Problem::EndpointPrivateHost};
        QTest::newRow("public 172") << u"https://172.40.0.1/x"_s << QList<Problem>{};
        QTest::newRow("placeholder") << u"https://a.test/{{ticket.id}}"_s << QList{Problem::EndpointPlaceholder};
        QTest::newRow("international host") << u"https://b\u00fccher.test/x"_s << QList<Problem>{};
    }

    void endpoints()
    {
        QFETCH(const QString, endpoint);
        QFETCH(const QList<Problem>, expected);
        WebhookDraft draft = good();
        draft.endpoint = endpoint;
        QCOMPARE(problems(draft), expected);
    }

    void eventsForcePostAndJson()
    {
        WebhookDraft draft = good();
        draft.subscriptions = {u"zen:event-type:ticket.created"_s};
        QCOMPARE(problems(draft), {});
        draft.method = HttpMethod::Get;
        draft.format = RequestFormat::Xml;
        QCOMPARE(problems(draft), (QList{Problem::EventsNeedPost, Problem::EventsNeedJson}));
    }

    void kindsAreNotMixedAndAtLeastOneEventIsNeeded()
    {
        WebhookDraft draft = good();
        draft.subscriptions = {};
        QCOMPARE(problems(draft), QList{Problem::NoEvents});
        draft.subscriptions = {u"zen:event-type:ticket.created"_s, Webhook::conditionalTicketEvents()};
        QCOMPARE(problems(draft), QList{Problem::KindsMixed});
    }

    void anUnknownEventWarnsAndAMalformedOneIsWrong()
    {
        WebhookDraft draft = good();
        draft.subscriptions = {u"zen:event-type:ticket.teleported"_s};
        QCOMPARE(problems(draft), QList{Problem::EventUnknown});
        QVERIFY(!validate(draft).constFirst().isError());
        draft.subscriptions = {u"ticket.created"_s};
        QCOMPARE(problems(draft), QList{Problem::EventMalformed});
        QVERIFY(validate(draft).constFirst().isError());
    }

    void anEmptyCredentialIsNeverSent()
    {
        WebhookDraft draft = good();
        draft.authentication = sent::BasicAuth{};
        QCOMPARE(problems(draft), (QList{Problem::UsernameMissing, Problem::PasswordMissing}));
        draft.authentication = sent::BearerToken{};
        QCOMPARE(problems(draft), QList{Problem::TokenMissing});
        draft.authentication = sent::ApiKey{.headerName = u"a b"_s};
        QCOMPARE(problems(draft), (QList{Problem::ApiKeyNameInvalid, Problem::ApiKeyValueMissing}));
        draft.authentication = sent::BearerToken{.token = Secret("a\nb"_ba)};
        QCOMPARE(problems(draft), QList{Problem::CredentialHasControlCharacters});
        draft.authentication = sent::NoAuthentication{};
        QCOMPARE(problems(draft), {});
    }

    void headersAreTokensOnceEachWithoutLineBreaks()
    {
        WebhookDraft draft = good();
        draft.customHeaders = {{u"X-Team"_s, u"a"_s},
                               {u"x-team"_s, u"b"_s},
                               {u"X Team"_s, u"c"_s},
                               {u""_s, u"d"_s},
                               {u"X-Break"_s, u"a\r\nHost: evil"_s}};
        QCOMPARE(problems(draft),
                 (QList{Problem::HeaderRepeated, Problem::HeaderNameInvalid, Problem::HeaderNameMissing,
                        Problem::HeaderValueInvalid}));
    }

    void reservedAndSecretLookingHeadersWarn()
    {
        WebhookDraft draft = good();
        draft.customHeaders = {{u"Authorization"_s, u"a"_s}, {u"X-Zendesk-Foo"_s, u"a"_s}, {u"X-Api-Key"_s, u"a"_s}};
        QCOMPARE(problems(draft),
                 (QList{Problem::HeaderReserved, Problem::HeaderReserved, Problem::HeaderLooksSecret}));
        draft.customHeaders = {{u"X-Team"_s, u"a"_s}};
        draft.endpoint = u"http://a.test/"_s;
        QCOMPARE(problems(draft), (QList{Problem::EndpointPlainHttp, Problem::HeadersNeedHttps}));
    }

    void aTakenNameWarnsOnly()
    {
        QCOMPARE(problems(good(), {u"Orders to ERP"_s}), QList{Problem::NameTaken});
        QVERIFY(!validate(good(), {u"Orders to ERP"_s}).constFirst().isError());
        WebhookDraft draft = good();
        draft.name = u" \t"_s;
        QCOMPARE(problems(draft), QList{Problem::NameMissing});
    }

    void internationalHostsReadAsPunycode()
    {
        QCOMPARE(punycodeHost(u"https://b\u00fccher.test/x"_s), u"xn--bcher-kva.test"_s);
        QCOMPARE(punycodeHost(u"https://books.test/x"_s), QString());
    }

    void theCatalogueHasTheDocumentedTypes()
    {
        const EventCatalogue &catalogue = EventCatalogue::builtIn();
        qsizetype count = 0;
        for (const EventCatalogue::Family &family : catalogue.families()) {
            count += family.types.size();
            for (const QString &type : family.types) {
                QVERIFY2(EventCatalogue::isWellFormed(type), qPrintable(type));
                QCOMPARE(EventCatalogue::familyOf(type), family.name);
            }
        }
        QCOMPARE(count, 120);
        QVERIFY(catalogue.contains(u"zen:event-type:ticket.created"_s));
        QVERIFY(!catalogue.contains(u"zen:event-type:ticket.updated"_s));
        QCOMPARE(EventCatalogue::nameOf(u"zen:event-type:ticket.created"_s), u"created"_s);
        QVERIFY(EventCatalogue(QByteArray("{broken")).families().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ValidationTest)
#include "tst_validation.moc"
