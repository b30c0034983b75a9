// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookchanges.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

namespace
{

Webhook base()
{
    return {.id = u"01K9ZZ0000ABCDEFGHJKMNPQRS"_s,
            .name = u"Orders"_s,
            .description = u"To the ERP"_s,
            .status = WebhookStatus::Active,
            .subscriptions = {u"zen:event-type:ticket.created"_s, u"zen:event-type:user.created"_s},
            .endpoint = u"https://erp.acme.test/zd"_s,
            .method = HttpMethod::Post,
            .format = RequestFormat::Json,
            .authentication = shown::BasicAuth{.username = u"zd"_s},
            .customHeaders = {{u"X-Team"_s, u"erp"_s}, {u"X-Stage"_s, u"live"_s}}};
}

} // namespace

class WebhookChangesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUntouchedDraftChangesNothing()
    {
        QCOMPARE(changedFields(base(), draftOf(base())), {});
        QVERIFY(isEmpty(patchFor(base(), draftOf(base()))));
    }

    void orderOfEventsAndHeadersMeansNothing()
    {
        WebhookDraft draft = draftOf(base());
        std::ranges::reverse(draft.subscriptions);
        std::ranges::reverse(draft.customHeaders);
        QCOMPARE(changedFields(base(), draft), {});
    }

    void aRenameSendsTheNameOnly()
    {
        WebhookDraft draft = draftOf(base());
        draft.name = u"Orders v2"_s;
        QCOMPARE(patchFor(base(), draft), (WebhookPatch{.name = u"Orders v2"_s}));
    }

    void removedHeadersAreSentAsNullAndOthersAreLeftOut()
    {
        WebhookDraft draft = draftOf(base());
        draft.customHeaders = {{u"X-Team"_s, u"erp"_s}, {u"X-New"_s, u"1"_s}};
        const WebhookPatch patch = patchFor(base(), draft);
        QCOMPARE(patch.customHeaders,
                 (QList<WebhookPatch::HeaderChange>{{u"X-Stage"_s, std::nullopt}, {u"X-New"_s, u"1"_s}}));
    }

    void aHeaderSpeltOtherwiseReplacesTheOldSpelling()
    {
        WebhookDraft draft = draftOf(base());
        draft.customHeaders = {{u"x-team"_s, u"erp"_s}, {u"X-Stage"_s, u"live"_s}};
        QCOMPARE(patchFor(base(), draft).customHeaders,
                 (QList<WebhookPatch::HeaderChange>{{u"X-Team"_s, std::nullopt}, {u"x-team"_s, u"erp"_s}}));
    }

    void clearingTheDescriptionIsAChange()
    {
        WebhookDraft draft = draftOf(base());
        draft.description = std::nullopt;
        QCOMPARE(patchFor(base(), draft), (WebhookPatch{.description = QString(u""_s)}));
    }

    void credentialsAreSentOnlyWhenReplacedOrRemoved()
    {
        WebhookDraft draft = draftOf(base());
        QVERIFY(!patchFor(base(), draft).authentication);
        draft.authentication = sent::NoAuthentication{};
        QCOMPARE(changedFields(base(), draft), QList{WebhookField::Authentication});
        Webhook open = base();
        open.authentication = shown::NoAuthentication{};
        QCOMPARE(changedFields(open, draft), {});
    }

    void theInversePatchRestoresWhatWasThere()
    {
        WebhookDraft draft = draftOf(base());
        draft.name = u"Other"_s;
        draft.status = WebhookStatus::Inactive;
        draft.customHeaders = {{u"X-Team"_s, u"crm"_s}, {u"X-New"_s, u"1"_s}};
        const auto inverse = inverseOf(patchFor(base(), draft), base());
        QVERIFY(inverse);
        QCOMPARE(inverse->name, u"Orders"_s);
        QCOMPARE(inverse->status, WebhookStatus::Active);
        QVERIFY(!inverse->endpoint);
        QCOMPARE(inverse->customHeaders,
                 (QList<WebhookPatch::HeaderChange>{
                     {u"X-Stage"_s, u"live"_s}, {u"X-New"_s, std::nullopt}, {u"X-Team"_s, u"erp"_s}}));
    }

    void aReplacedCredentialCannotBeUndone()
    {
        QVERIFY(!inverseOf({.authentication = sent::NoAuthentication{}}, base()));
    }

    void changesOfDifferentFieldsMergeWithoutConflict()
    {
        Webhook theirs = base();
        theirs.endpoint = u"https://new.acme.test/"_s;
        WebhookDraft mine = draftOf(base());
        mine.name = u"Mine"_s;
        QCOMPARE(conflicts(base(), theirs, mine), {});
        const WebhookDraft result = merged(base(), theirs, mine, {});
        QCOMPARE(result.name, u"Mine"_s);
        QCOMPARE(result.endpoint, u"https://new.acme.test/"_s);
        QCOMPARE(patchFor(theirs, result), (WebhookPatch{.name = u"Mine"_s}));
    }

    void theSameChangeOnBothSidesIsNoConflict()
    {
        Webhook theirs = base();
        theirs.name = u"Same"_s;
        WebhookDraft mine = draftOf(base());
        mine.name = u"Same"_s;
        QCOMPARE(conflicts(base(), theirs, mine), {});
    }

    void aConflictTakesTheSideChosen()
    {
        Webhook theirs = base();
        theirs.name = u"Theirs"_s;
        WebhookDraft mine = draftOf(base());
        mine.name = u"Mine"_s;
        QCOMPARE(conflicts(base(), theirs, mine), QList{WebhookField::Name});
        QCOMPARE(merged(base(), theirs, mine, {}).name, u"Theirs"_s);
        QCOMPARE(merged(base(), theirs, mine, {{WebhookField::Name, MergeSide::Mine}}).name, u"Mine"_s);
        QCOMPARE(merged(base(), theirs, mine, {{WebhookField::Name, MergeSide::Base}}).name, u"Orders"_s);
    }

    void headersMergeByName()
    {
        Webhook theirs = base();
        theirs.customHeaders = {{u"X-Team"_s, u"crm"_s}, {u"X-Stage"_s, u"live"_s}};
        WebhookDraft mine = draftOf(base());
        mine.customHeaders = {{u"X-Team"_s, u"erp"_s}, {u"X-New"_s, u"1"_s}};
        QCOMPARE(conflicts(base(), theirs, mine), {});
        const WebhookPatch patch = patchFor(theirs, merged(base(), theirs, mine, {}));
        QCOMPARE(patch.customHeaders,
                 (QList<WebhookPatch::HeaderChange>{{u"X-Stage"_s, std::nullopt}, {u"X-New"_s, u"1"_s}}));
        mine.customHeaders.first().value = u"sales"_s;
        QCOMPARE(conflicts(base(), theirs, mine), QList{WebhookField::CustomHeaders});
    }

    void fieldsAreFoundByTheServersNames()
    {
        QCOMPARE(fieldOf(u"http_method"_s), WebhookField::Method);
        QCOMPARE(fieldOf(u"authentication.data.password"_s), WebhookField::Authentication);
        QCOMPARE(fieldOf(u"/webhook/endpoint"_s), WebhookField::Endpoint);
        QCOMPARE(fieldOf(u"custom_headers.X-Team"_s), WebhookField::CustomHeaders);
        QCOMPARE(fieldOf(u"base"_s), std::nullopt);
        QCOMPARE(fieldOf(QString()), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(WebhookChangesTest)
#include "tst_webhookchanges.moc"
