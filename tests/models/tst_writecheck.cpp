// SPDX-License-Identifier: GPL-3.0-or-later
#include "writecheck.h"

#include "creationsearch.h"
#include "fakewebhookservice.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

namespace
{

Webhook before()
{
    Webhook webhook = sampleWebhook(1);
    webhook.description = u"To the ERP"_s;
    webhook.authentication = shown::BasicAuth{.username = u"zd"_s};
    webhook.customHeaders = {{u"X-Team"_s, u"erp"_s}};
    return webhook;
}

Webhook touched(Webhook webhook)
{
    webhook.updatedAt = webhook.createdAt.addDays(1);
    return webhook;
}

WebhookPatch newPassword()
{
    return {.authentication = sent::BasicAuth{.username = u"zd"_s, .password = Secret("new")}};
}

} // namespace

class WriteCheckTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatProvesThatNothingWasDoneIsTakenAsNotDone()
    {
        using Kind = ApiError::Kind;
        for (const Kind kind : {Kind::Timeout, Kind::ConnectionLost, Kind::Server, Kind::Protocol, Kind::Cancelled})
            QVERIFY(mayBeDone({.kind = kind}));
        for (const Kind kind : {Kind::Unreachable, Kind::Tls, Kind::RateLimited, Kind::Validation, Kind::NotFound})
            QVERIFY(!mayBeDone({.kind = kind}));
    }

    void aPatchIsDoneWhenItsFieldsAreThere()
    {
        const WebhookPatch patch{.name = u"New"_s, .customHeaders = {{u"X-Team"_s, std::nullopt}}};
        QCOMPARE(fieldsOf(patch), (QList{WebhookField::Name, WebhookField::CustomHeaders}));
        QCOMPARE(outcomeOf(patch, before(), touched(applied(patch, before()))), WriteOutcome::Done);
        QCOMPARE(outcomeOf(patch, before(), before()), WriteOutcome::NotDone);
    }

    void changesOfOthersInBetweenDoNotConfuseTheCheck()
    {
        const WebhookPatch patch{.name = u"New"_s};
        const WebhookPatch theirs{.endpoint = u"https://moved.acme.test/"_s};
        QCOMPARE(outcomeOf(patch, before(), touched(applied(theirs, before()))), WriteOutcome::NotDone);
        QCOMPARE(outcomeOf(patch, before(), touched(applied(theirs, applied(patch, before())))), WriteOutcome::Done);
    }

    void aThirdValueIsUnclear()
    {
        QCOMPARE(outcomeOf({.name = u"New"_s}, before(), touched(applied({.name = u"Third"_s}, before()))),
                 WriteOutcome::Unclear);
    }

    void aCredentialThatCannotBeSeenIsJudgedByTheTimeOfChange()
    {
        QCOMPARE(outcomeOf(newPassword(), before(), before()), WriteOutcome::NotDone);
        QCOMPARE(outcomeOf(newPassword(), before(), touched(before())), WriteOutcome::Done);
    }

    void anApiKeyWhoseHeaderIsNotToldLooksTheSame()
    {
        Webhook told = before();
        told.authentication = shown::ApiKey{.headerName = u"X-Key"_s};
        Webhook untold = before();
        untold.authentication = shown::ApiKey{};
        QCOMPARE(changedBetween(told, untold), {});
        QCOMPARE(changedBetween(before(), untold), QList{WebhookField::Authentication});
    }

    void aReplacementDropsWhatItDoesNotSend()
    {
        WebhookDraft draft = draftOf(before());
        QCOMPARE(lostByReplacing(before(), draft), QList{WebhookField::Authentication});
        QCOMPARE(replacementPatch(before(), draft), (WebhookPatch{.authentication = sent::NoAuthentication{}}));
        draft.description = std::nullopt;
        draft.customHeaders.clear();
        draft.authentication = newPassword().authentication;
        QCOMPARE(lostByReplacing(before(), draft), (QList{WebhookField::Description, WebhookField::CustomHeaders}));
    }

    void aWebhookThatWasMadeIsKnownByNameContentAndTime()
    {
        const QDateTime sentAt = sampleWebhook(1).createdAt;
        const CreationTrace trace{.expected = before(), .knownIds = {u"KNOWN"_s}, .sentAt = sentAt};
        const auto found = [&](const WebhookPatch &difference, int minutes, const QString &id = u"NEW"_s) {
            Webhook webhook = applied(difference, before());
            webhook.id = id;
            webhook.createdAt = sentAt.addSecs(minutes * 60);
            CreationFindings findings;
            judge(webhook, trace, sentAt.addSecs(30), findings);
            return std::pair(findings.same.size(), findings.similar.size());
        };
        QCOMPARE(found({}, 0), std::pair(qsizetype(1), qsizetype(0)));
        QCOMPARE(found({}, -4), std::pair(qsizetype(1), qsizetype(0)));
        QCOMPARE(found({}, -30), std::pair(qsizetype(0), qsizetype(1)));
        QCOMPARE(found({}, -3000), std::pair(qsizetype(0), qsizetype(0)));
        QCOMPARE(found({}, 0, u"KNOWN"_s), std::pair(qsizetype(0), qsizetype(0)));
        QCOMPARE(found({.name = u"Webhook 11"_s}, 0), std::pair(qsizetype(0), qsizetype(0)));
        QCOMPARE(found({.endpoint = u"https://x.test/"_s}, 0), std::pair(qsizetype(0), qsizetype(1)));
        QCOMPARE(found({.authentication = sent::BearerToken{}}, 0), std::pair(qsizetype(0), qsizetype(1)));
    }
};

QTEST_GUILESS_MAIN(WriteCheckTest)
#include "tst_writecheck.moc"
