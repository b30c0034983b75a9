// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakewebhookservice.h"
#include "inboxsession.h"
#include "manualclock.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

namespace
{

const QByteArray webhookId = "01HOOK00000000000000000001";
const QByteArray timestamp = "2026-01-02T03:04:05Z";

Secret secretOf(const char *text)
{
    return Secret(QByteArray(text));
}

ReceivedRequest request(quint64 number, const Secret &secret, const QByteArray &body = "{}")
{
    return {.number = number,
            .receivedAt = QDateTime::fromString(u"2026-01-02T03:04:06Z"_s, Qt::ISODate),
            .method = "POST",
            .target = "/\x1b[31m",
            .headers = {{.name = "X-Zendesk-Webhook-Id", .value = webhookId},
                        {.name = "X-Zendesk-Webhook-Signature-Timestamp", .value = timestamp},
                        {.name = "X-Zendesk-Webhook-Signature", .value = sign(secret, timestamp, body)}},
            .body = body};
}

} // namespace

class TestInboxTableModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keepsTheNewestAndSaysHowManyWereDropped()
    {
        InboxTableModel model(nullptr, 3);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (quint64 number = 1; number <= 5; ++number)
            model.prepend(request(number, secretOf("s")));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.request(0).number, quint64(5));
        QCOMPARE(model.request(2).number, quint64(3));
        QCOMPARE(model.droppedCount(), 2);
        model.setCheck(4, {.state = SignatureCheck::State::Valid});
        model.setCheck(1, {.state = SignatureCheck::State::Valid});
        QCOMPARE(model.index(1, InboxTableModel::Signature).data().toString(), u"Valid signature"_s);
        QVERIFY(!model.index(0, InboxTableModel::Path).data().toString().contains(QChar(0x1b)));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.droppedCount(), 0);
    }

    void keepsTheNewestHoweverLarge()
    {
        InboxTableModel model(nullptr, 10, 5000);
        model.prepend(request(1, secretOf("s"), QByteArray(2000, 'x')));
        model.prepend(request(2, secretOf("s"), QByteArray(9000, 'x')));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.request(0).number, quint64(2));
    }

    void fetchesASecretOnceAndAfreshAfterAMismatch()
    {
        FakeWebhookService service;
        ManualClock clock;
        SignatureChecker checker(&service, nullptr, clock);
        QSignalSpy checks(&checker, &SignatureChecker::checked);
        const auto stateOf = [&](int i) { return checks.at(i).at(1).value<SignatureCheck>().state; };
        auto &calls = service.showSigningSecretCalls;
        checker.check(request(1, secretOf("old")));
        checker.check(request(2, secretOf("old")));
        QCOMPARE(calls.size(), size_t(1));
        QVERIFY(calls.back()->answer(SigningSecret{.secret = secretOf("old")}));
        QTRY_COMPARE(checks.size(), 2);
        QCOMPARE(stateOf(1), SignatureCheck::State::Valid);

        checker.check(request(3, secretOf("new")));
        QTRY_COMPARE(calls.size(), size_t(2));
        QVERIFY(calls.back()->answer(SigningSecret{.secret = secretOf("new")}));
        QTRY_COMPARE(checks.size(), 3);
        QCOMPARE(stateOf(2), SignatureCheck::State::Valid);

        checker.check(request(4, secretOf("wrong")));
        QTRY_COMPARE(calls.size(), size_t(3));
        QVERIFY(calls.back()->answer(SigningSecret{.secret = secretOf("new")}));
        QTRY_COMPARE(checks.size(), 4);
        QCOMPARE(stateOf(3), SignatureCheck::State::DoesNotMatch);
        checker.check(request(5, secretOf("wrong")));
        QTRY_COMPARE(checks.size(), 5);
        QCOMPARE(stateOf(4), SignatureCheck::State::DoesNotMatch);
        QCOMPARE(calls.size(), size_t(3));
    }

    void namesWhatCannotBeChecked()
    {
        FakeWebhookService service;
        SignatureChecker checker(&service);
        QSignalSpy checks(&checker, &SignatureChecker::checked);
        const auto lastState = [&] { return checks.last().at(1).value<SignatureCheck>().state; };
        checker.check({.number = 1, .method = "GET", .target = "/"});
        QCOMPARE(lastState(), SignatureCheck::State::NoSignature);
        checker.check(request(2, secretOf("s")));
        QVERIFY(service.showSigningSecretCalls.back()->fail(ApiError::Kind::Forbidden, 403));
        QCOMPARE(lastState(), SignatureCheck::State::SecretUnavailable);
        checker.check(request(3, secretOf("s")));
        QVERIFY(service.showSigningSecretCalls.back()->fail(ApiError::Kind::NotFound, 404));
        QCOMPARE(lastState(), SignatureCheck::State::UnknownWebhook);
        ReceivedRequest hostile = request(4, secretOf("s"));
        hostile.headers[0].value = "../../users/me";
        checker.check(hostile);
        QTRY_COMPARE(checks.size(), 4);
        QCOMPARE(lastState(), SignatureCheck::State::UnknownWebhook);
        QCOMPARE(service.showSigningSecretCalls.size(), size_t(2));
        checker.check(request(5, secretOf("s")));
        checker.forgetSecrets();
        QCOMPARE(checks.size(), 5);
    }

    void readsHeaderLines()
    {
        const HeaderLines good = parseHeaderLines(u"A: 1\n\n b-c :x: y "_s);
        QCOMPARE(good.headers, (QList<ReceivedHeader>{{.name = "A", .value = "1"}, {.name = "b-c", .value = "x: y"}}));
        QCOMPARE(parseHeaderLines(u"A: 1\nnothing"_s), (HeaderLines{.fault = HeaderLines::Fault::NoColon, .line = 2}));
        QCOMPARE(parseHeaderLines(u"A b: 1"_s).fault, HeaderLines::Fault::BadName);
        QCOMPARE(parseHeaderLines(u"A: 1\x01x"_s).fault, HeaderLines::Fault::BadValue);
        QCOMPARE(parseHeaderLines(u"content-length: 1"_s).fault, HeaderLines::Fault::Reserved);
        QCOMPARE(headerLines(good.headers), u"A: 1\nb-c: x: y"_s);
    }
};

QTEST_GUILESS_MAIN(TestInboxTableModel)
#include "tst_inboxtablemodel.moc"
