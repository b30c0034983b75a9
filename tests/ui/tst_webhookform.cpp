// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookform.h"

#include "webhookchanges.h"
#include "windowprobe.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

Webhook sample()
{
    return {.id = u"01HOOK00000000000000000001"_s,
            .name = u"Orders to ERP"_s,
            .description = u"Sends orders"_s,
            .status = WebhookStatus::Active,
            .subscriptions = {Webhook::conditionalTicketEvents()},
            .endpoint = u"https://erp.kunde.net/zd"_s,
            .method = HttpMethod::Put,
            .format = RequestFormat::Xml,
            .authentication = shown::BasicAuth{.username = u"zd"_s},
            .customHeaders = {{.name = u"X-Team"_s, .value = u"erp"_s}}};
}

QStringList shownTexts(const QWidget &form)
{
    QStringList texts;
    for (const QLabel *label : form.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&form) && !label->text().isEmpty())
            texts.append(label->text());
    }
    return texts;
}

} // namespace

class TestWebhookForm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBoxTellsAScreenReaderItsName()
    {
        WebhookForm form;
        const QList<QComboBox *> boxes = form.findChildren<QComboBox *>();
        QCOMPARE(boxes.size(), 5);
        for (QComboBox *box : boxes) {
            QAccessibleInterface *told = QAccessible::queryAccessibleInterface(box);
            const auto labels = told->relations(QAccessible::Label);
            QCOMPARE(labels.size(), 1);
            QCOMPARE(labels.at(0).first->text(QAccessible::Name), box->accessibleName());
            QVERIFY(!box->accessibleName().isEmpty());
        }
    }

    void everyFieldHasItsLabelAsName()
    {
        WebhookForm form;
        for (const QString &name : {u"Name"_s, u"Description"_s, u"Endpoint URL"_s, u"Method"_s, u"Request format"_s,
                                    u"Connection"_s, u"Events"_s, u"Authentication"_s, u"Username"_s, u"Password"_s,
                                    u"Token"_s, u"Header name"_s, u"Header value"_s, u"Custom headers"_s, u"Status"_s})
            QVERIFY2(named<QWidget>(form, name), qPrintable(name));
    }

    void noTextIsCutWhenBoxesChange()
    {
        WebhookForm form;
        form.setDraft(draftOf(sample()));
        form.showAllIssues();
        form.show();
        for (int width = 440; width <= 600; width += 80) {
            for (int height = 400; height <= 560; height += 80) {
                form.resize(width, height);
                for (QComboBox *box : form.findChildren<QComboBox *>()) {
                    for (int i = box->count() - 1; i >= 0; --i) {
                        box->setCurrentIndex(i);
                        QTest::qWait(5);
                        QCOMPARE(cutText(form), QString());
                    }
                }
            }
        }
    }

    void whatIsPutInComesOut()
    {
        WebhookForm form;
        WebhookDraft draft = draftOf(sample());
        form.setDraft(draft);
        QCOMPARE(form.draft(), draft);
        draft.subscriptions = {u"zen:event-type:ticket.created"_s, u"zen:event-type:new_family.thing_done"_s};
        draft.method = HttpMethod::Post;
        draft.format = RequestFormat::Json;
        draft.description = std::nullopt;
        form.setDraft(draft);
        QCOMPARE(form.draft(), draft);
    }

    void anEditThatTouchesNothingChangesNothing()
    {
        Webhook odd = sample();
        odd.name = u" padded "_s;
        odd.description = u"no-break\u00a0space\r\nand line\u2028separator"_s;
        odd.status = OpenEnum<WebhookStatus>(u"paused"_s);
        odd.method = OpenEnum<HttpMethod>(u"BREW"_s);
        odd.format = OpenEnum<RequestFormat>(u"yaml"_s);
        odd.authentication = shown::UnknownAuthentication{.type = u"mutual_tls"_s};
        odd.customHeaders = {{.name = u"Bad name"_s, .value = u"x"_s}};
        WebhookForm form;
        form.setBase(odd);
        QVERIFY(changedFields(odd, form.draft()).isEmpty());
        QVERIFY(patchFor(odd, form.draft()) == WebhookPatch{});
        QVERIFY(form.isAcceptable());
    }

    void anEditedDescriptionKeepsNoBreakSpaces()
    {
        Webhook webhook = sample();
        webhook.description = u"10\u00a0kg"_s;
        WebhookForm form;
        form.setBase(webhook);
        auto *description = named<QPlainTextEdit>(form, u"Description"_s);
        description->moveCursor(QTextCursor::End);
        description->insertPlainText(u"!\nnext"_s);
        QCOMPARE(form.draft().description, u"10\u00a0kg!\nnext"_s);
    }

    void aProblemIsToldWhenTheFieldIsLeft()
    {
        WebhookForm form;
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        auto *name = named<QLineEdit>(form, u"Name"_s);
        name->setFocus();
        QVERIFY(!shownTexts(form).contains(u"Enter a name."_s));
        QTest::keyClick(name, Qt::Key_Tab);
        QVERIFY(shownTexts(form).contains(u"Enter a name."_s));
        QCOMPARE(name->accessibleDescription(), u"Enter a name."_s);
        QVERIFY(!shownTexts(form).contains(u"Enter the address that Zendesk is to call."_s));
        name->setText(u"Orders"_s);
        QVERIFY(!shownTexts(form).contains(u"Enter a name."_s));
    }

    void theFirstBadFieldGetsTheFocus()
    {
        WebhookForm form;
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        named<QLineEdit>(form, u"Name"_s)->setText(u"Orders"_s);
        QVERIFY(!form.isAcceptable());
        form.showAllIssues();
        QVERIFY(form.focusFirstError());
        QVERIFY(named<QLineEdit>(form, u"Endpoint URL"_s)->hasFocus());
    }

    void aMissingPasswordGetsTheFocus()
    {
        WebhookForm form;
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        WebhookDraft draft = draftOf(sample());
        draft.authentication = sent::BasicAuth{.username = u"zd"_s};
        form.setDraft(draft);
        form.showAllIssues();
        QVERIFY(form.focusFirstError());
        QVERIFY(named<QLineEdit>(form, u"Password"_s)->hasFocus());
    }

    void aServerErrorStaysAtItsFieldUntilThatChanges()
    {
        WebhookForm form;
        form.setDraft(draftOf(sample()));
        const QList<FieldError> homeless
            = form.showServerErrors({{.field = u"endpoint"_s, .code = u"Invalid"_s, .message = u"is <b>blocked</b>"_s},
                                     {.field = u"quota"_s, .code = {}, .message = u"exceeded"_s}});
        QCOMPARE(homeless.size(), 1);
        QCOMPARE(homeless.constFirst().field, u"quota"_s);
        QVERIFY(shownTexts(form).contains(u"Zendesk says: is <b>blocked</b>"_s));
        QCOMPARE(named<QLineEdit>(form, u"Endpoint URL"_s)->text(), sample().endpoint);
        named<QLineEdit>(form, u"Name"_s)->setText(u"Other"_s);
        QVERIFY(shownTexts(form).contains(u"Zendesk says: is <b>blocked</b>"_s));
        named<QLineEdit>(form, u"Endpoint URL"_s)->setText(u"https://other.kunde.net"_s);
        QVERIFY(!shownTexts(form).contains(u"Zendesk says: is <b>blocked</b>"_s));
    }

    void everyFieldOfTheApiHasAPlaceForItsError()
    {
        WebhookForm form;
        for (const QString &field :
             {u"name"_s, u"description"_s, u"status"_s, u"endpoint"_s, u"http_method"_s, u"request_format"_s,
              u"subscriptions"_s, u"authentication.data.password"_s, u"custom_headers.X-Team"_s}) {
            QVERIFY2(form.showServerErrors({{.field = field, .code = {}, .message = u"bad "_s + field}}).isEmpty(),
                     qPrintable(field));
            QVERIFY2(form.focusFirstError(), qPrintable(field));
        }
    }

    void eventsForcePostAndJson()
    {
        WebhookForm form;
        form.setDraft(draftOf(sample()));
        auto *connection = named<QComboBox>(form, u"Connection"_s);
        connection->setCurrentIndex(connection->findText(u"Zendesk events"_s));
        QVERIFY(!named<QComboBox>(form, u"Method"_s)->isEnabled());
        QVERIFY(shownTexts(form).contains(u"Zendesk sends events by POST as JSON."_s));
        QVERIFY(form.draft().method == HttpMethod::Post);
        QVERIFY(form.draft().format == RequestFormat::Json);
        QVERIFY(form.draft().subscriptions.isEmpty());
        QVERIFY(!form.isAcceptable());
        connection->setCurrentIndex(connection->findText(u"Trigger or automation"_s));
        QVERIFY(named<QComboBox>(form, u"Method"_s)->isEnabled());
        QCOMPARE(form.draft().subscriptions, QStringList{Webhook::conditionalTicketEvents()});
    }

    void theConnectionOfAnEditIsLockedWithAWayOut()
    {
        WebhookForm form;
        form.setBase(sample());
        QVERIFY(!named<QComboBox>(form, u"Connection"_s)->isEnabled());
        QSignalSpy wanted(&form, &WebhookForm::newFromThisRequested);
        for (auto *button : form.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == u"New webhook from this one"_s)
                button->click();
        }
        QCOMPARE(wanted.size(), 1);
    }

    void aTakenNameWarnsAndDoesNotBlock()
    {
        WebhookForm form;
        form.setTakenNames({u"Orders to ERP"_s});
        form.setDraft(draftOf(sample()));
        form.showAllIssues();
        QVERIFY(form.isAcceptable());
        QVERIFY(shownTexts(form).join(u'\n').contains(u"Another webhook has this name."_s));
    }

    void theHostIsShownAsItIsCalled()
    {
        WebhookForm form;
        named<QLineEdit>(form, u"Endpoint URL"_s)->setText(u"https://b\u00fccher.kunde.net/x"_s);
        QVERIFY(shownTexts(form).contains(u"Called as xn--bcher-kva.kunde.net"_s));
    }
};

QTEST_MAIN(TestWebhookForm)
#include "tst_webhookform.moc"
