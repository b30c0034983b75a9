// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflictpage.h"
#include "contractfixture.h"
#include "createwindow.h"
#include "editingcontroller.h"
#include "editwindow.h"
#include "formfield.h"
#include "webhookform.h"
#include "windowprobe.h"

#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using sandbox::Fault;

namespace
{

const std::string create = "/api/v2/webhooks";

sandbox::Options empty()
{
    return {.generated = 0, .ratePerMinute = 0};
}

/// All webhooks of the server, by id.
QHash<QString, Webhook> stored(ContractFixture &f)
{
    QHash<QString, Webhook> webhooks;
    const QList<Page<Webhook>> pages = f.listAll({}).value();
    for (const Page<Webhook> &page : pages) {
        for (const Webhook &webhook : page.items)
            webhooks.insert(webhook.id, webhook);
    }
    return webhooks;
}

QList<Webhook> withStatus(ContractFixture &f, WebhookStatus status)
{
    QList<Webhook> webhooks;
    const QHash<QString, Webhook> all = stored(f);
    for (const Webhook &webhook : all) {
        if (webhook.status == status)
            webhooks.append(webhook);
    }
    return webhooks;
}

int refusals(const ContractFixture &f)
{
    const auto requests = f.server.requests();
    return static_cast<int>(std::ranges::count(requests, 429, &sandbox::RecordedRequest::status));
}

} // namespace

/// The windows in front of the real client and the stand-in for Zendesk.
class EditingSandboxTest final : public QObject
{
    Q_OBJECT

    static EditingContext context(ContractFixture &f)
    {
        return {.service = &f.service, .account = {.name = u"acme"_s}, .accountKey = u"account"_s};
    }

    static Opened<EditWindow> openEdit(ContractFixture &f, const Webhook &webhook)
    {
        auto *window = new EditWindow(context(f), webhook);
        window->show();
        // the fresh copy has come when the window does not wait for it any more
        (void)QTest::qWaitFor([&f] { return f.server.requests().back().method == "GET"; });
        (void)QTest::qWaitFor([window] { return named<QLineEdit>(*window, u"Name"_s)->isEnabled(); });
        return {window};
    }

    static Opened<CreateWindow> openNew(ContractFixture &f)
    {
        auto *window = new CreateWindow(context(f), {.account = u"account"_s, .webhookId = {}, .instance = u"1"_s});
        window->show();
        named<QLineEdit>(*window, u"Name"_s)->setText(u"Orders"_s);
        named<QLineEdit>(*window, u"Endpoint URL"_s)->setText(u"https://erp.example.net/zd"_s);
        return {window};
    }

private Q_SLOTS:
    void aRenameSendsTheNameAndTheServerKeepsTheRest()
    {
        ContractFixture f(empty());
        const Webhook webhook = f.create(ContractFixture::draft()).value();
        const auto window = openEdit(f, webhook);
        named<QLineEdit>(*window, u"Name"_s)->setText(u"Renamed"_s);
        QSignalSpy saved(window.window, &EditWindow::saved);
        button(*window, u"Save changes"_s)->click();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(f.bodiesOf("PATCH"), QList<QByteArray>{R"({"webhook":{"name":"Renamed"}})"});
        const Webhook now = f.show(webhook.id).value().webhook;
        QCOMPARE(now.name, u"Renamed"_s);
        QCOMPARE(now.description, webhook.description);
        QCOMPARE(now.authentication, webhook.authentication);
        QCOMPARE(now.customHeaders, webhook.customHeaders);
    }

    void theSecondAdministratorSeesWhatTheFirstChangedBeforeAnythingIsSent()
    {
        ContractFixture f(empty());
        const Webhook webhook = f.create(ContractFixture::draft()).value();
        const auto window = openEdit(f, webhook);
        named<QLineEdit>(*window, u"Name"_s)->setText(u"Mine"_s);
        // somebody else, at the server
        QVERIFY(f.patch(webhook.id, {.name = u"Theirs"_s}).has_value());
        f.server.clearRequests();
        button(*window, u"Save changes"_s)->click();
        QTRY_VERIFY(window->findChild<ConflictPage *>() && window->findChild<ConflictPage *>()->isVisible());
        QCOMPARE(f.bodiesOf("PATCH"), {});
        QCOMPARE(f.show(webhook.id).value().webhook.name, u"Theirs"_s);

        button<QRadioButton>(*window, u"Mine"_s)->click();
        QSignalSpy saved(window.window, &EditWindow::saved);
        QTRY_VERIFY(button(*window, u"Save changes"_s) && button(*window, u"Save changes"_s)->isEnabled());
        button(*window, u"Save changes"_s)->click();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(f.show(webhook.id).value().webhook.name, u"Mine"_s);
    }

    void aCreateThatWasStoredUnansweredIsFoundAndNotRepeated()
    {
        ContractFixture f(empty());
        f.server.addFault({.kind = Fault::Kind::DropAfter, .method = "POST", .path = create});
        const auto window = openNew(f);
        QSignalSpy created(window.window, &CreateWindow::created);
        button(*window, u"Create webhook"_s)->click();
        QTRY_COMPARE(created.size(), 1);
        QCOMPARE(created.at(0).at(1).toBool(), true);
        QCOMPARE(f.bodiesOf("POST").size(), 1);
        QCOMPARE(stored(f).size(), 1);
    }

    void aCreateThatWasDroppedBeforeStoringSaysSoAndKeepsTheForm()
    {
        ContractFixture f(empty());
        f.server.addFault({.kind = Fault::Kind::DropBefore, .method = "POST", .path = create});
        const auto window = openNew(f);
        QSignalSpy created(window.window, &CreateWindow::created);
        button(*window, u"Create webhook"_s)->click();
        QTRY_VERIFY(button(*window, u"Create webhook"_s) && button(*window, u"Create webhook"_s)->isEnabled());
        QCOMPARE(created.size(), 0);
        QCOMPARE(stored(f).size(), 0);
        QCOMPARE(named<QLineEdit>(*window, u"Name"_s)->text(), u"Orders"_s);
        QCOMPARE(named<QLineEdit>(*window, u"Endpoint URL"_s)->text(), u"https://erp.example.net/zd"_s);
        button(*window, u"Create webhook"_s)->click();
        QTRY_COMPARE(created.size(), 1);
        QCOMPARE(stored(f).size(), 1);
    }

    void fiftyAtOnceStayUnderALimitOfAHundredAMinute()
    {
        ContractFixture f({.generated = 80, .ratePerMinute = 100});
        const QList<Webhook> active = withStatus(f, WebhookStatus::Active).mid(0, 50);
        QCOMPARE(active.size(), 50);
        EditingController controller(context(f), nullptr);
        controller.setStatus(active, WebhookStatus::Inactive);
        QTRY_VERIFY_WITH_TIMEOUT(controller.canUndo(), 20'000);
        const QHash<QString, Webhook> after = stored(f);
        for (const Webhook &webhook : active)
            QCOMPARE(after.value(webhook.id).status, WebhookStatus::Inactive);
        QCOMPARE(refusals(f), 0);
    }

    void undoBringsBackWhatChangedAndNothingElse()
    {
        ContractFixture f({.generated = 80, .ratePerMinute = 0});
        const QHash<QString, Webhook> before = stored(f);
        EditingController controller(context(f), nullptr);
        // those that were inactive are not among what is undone
        controller.setStatus(before.values(), WebhookStatus::Inactive);
        QTRY_VERIFY(controller.canUndo());
        controller.undo();
        QTRY_COMPARE(f.bodiesOf("PATCH").size(), 2 * withStatus(f, WebhookStatus::Active).size());
        const QHash<QString, Webhook> after = stored(f);
        for (const Webhook &webhook : before)
            QCOMPARE(after.value(webhook.id).status, webhook.status);
    }

    void cancellingLeavesTheRestAndUndoTouchesOnlyWhatChanged()
    {
        ContractFixture f({.generated = 60, .latency = 5ms, .ratePerMinute = 0});
        const QList<Webhook> active = withStatus(f, WebhookStatus::Active).mid(0, 30);
        EditingController controller(context(f), nullptr);
        QPointer<QAction> cancel;
        connect(&controller, &EditingController::noticeRaised, this, [&cancel](const EditingNotice &notice) {
            for (QAction *action : notice.content.actions) {
                if (action->text() == u"Cancel"_s)
                    cancel = action;
            }
        });
        f.server.clearRequests();
        controller.setStatus(active, WebhookStatus::Inactive);
        QTRY_VERIFY(cancel && f.bodiesOf("PATCH").size() >= 5);
        cancel->trigger();
        QTRY_VERIFY(controller.canUndo());
        const qsizetype changed = f.bodiesOf("PATCH").size();
        QVERIFY2(changed < 30, qPrintable(QString::number(changed)));
        controller.undo();
        QTRY_VERIFY(!controller.canUndo());
        QTRY_COMPARE(f.bodiesOf("PATCH").size(), 2 * changed);
        const QHash<QString, Webhook> after = stored(f);
        for (const Webhook &webhook : active)
            QCOMPARE(after.value(webhook.id).status, WebhookStatus::Active);
    }

    void anErrorOfAFieldStandsAtItsField_data()
    {
        QTest::addColumn<sandbox::ErrorStyle>("style");
        QTest::addColumn<std::string>("name");
        QTest::addColumn<QString>("label");
        const std::pair<std::string, QString> fields[] = {{"name", u"Name"_s},
                                                          {"description", u"Description"_s},
                                                          {"endpoint", u"Endpoint URL"_s},
                                                          {"http_method", u"Method"_s},
                                                          {"request_format", u"Request format"_s},
                                                          {"status", u"Status"_s},
                                                          {"subscriptions", u"Events"_s},
                                                          {"authentication.data.token", u"Authentication"_s},
                                                          {"custom_headers.X-Team", u"Custom headers"_s}};
        for (const auto &[name, label] : fields) {
            QTest::addRow("JSON:API %s", name.c_str()) << sandbox::ErrorStyle::JsonApi << name << label;
            QTest::addRow("details %s", name.c_str()) << sandbox::ErrorStyle::Support << name << label;
        }
    }
    void anErrorOfAFieldStandsAtItsField()
    {
        QFETCH(sandbox::ErrorStyle, style);
        QFETCH(std::string, name);
        QFETCH(QString, label);
        ContractFixture f(empty());
        QByteArray body = R"({"error":"RecordInvalid","details":{"%1":[{"description":"is odd","error":"Odd"}]}})";
        std::string pointer = name;
        if (style == sandbox::ErrorStyle::JsonApi) {
            std::ranges::replace(pointer, '.', '/');
            body = R"({"errors":[{"code":"Odd","detail":"is odd","source":{"pointer":"/webhook/%1"}}]})";
        }
        body.replace("%1", QByteArray::fromStdString(pointer));
        f.server.addFault({.method = "POST",
                           .status = style == sandbox::ErrorStyle::JsonApi ? 400 : 422,
                           .body = body.toStdString()});
        const auto window = openNew(f);
        button(*window, u"Create webhook"_s)->click();
        const auto marked = [&window]() -> const FormField * {
            for (const auto *field : window->findChildren<FormField *>()) {
                if (field->hasError())
                    return field;
            }
            return nullptr;
        };
        QTRY_VERIFY(marked());
        QCOMPARE(marked()->label()->text().remove(u'&'), label);
        QCOMPARE(marked()->messages().constFirst().text, u"Zendesk says: is odd"_s);
        QCOMPARE(named<QLineEdit>(*window, u"Name"_s)->text(), u"Orders"_s);
    }
};

QTEST_MAIN(EditingSandboxTest)
#include "tst_editingsandbox.moc"
