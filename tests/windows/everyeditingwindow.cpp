// SPDX-License-Identifier: GPL-3.0-or-later
// The windows that change and test one webhook.
#include "everywindow.h"

#include "clonewindow.h"
#include "createwindow.h"
#include "deletewindow.h"
#include "editwindow.h"
#include "fakewebhookservice.h"
#include "resetwindow.h"
#include "responsecomparison.h"
#include "secretclipboard.h"
#include "signaturecheckwindow.h"
#include "testwindow.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

AccountInfo account()
{
    return {.name = u"acme"_s, .environment = Environment::Production, .canSignIn = true};
}

Webhook withCredential()
{
    Webhook webhook = sampleWebhook(1);
    webhook.description = u"Orders"_s;
    webhook.authentication = shown::BasicAuth{.username = u"zd"_s};
    return webhook;
}

void clickDefault(const QWidget &window)
{
    for (auto *button : window.findChildren<QPushButton *>()) {
        if (button->isDefault() && button->isEnabled())
            return button->click();
    }
}

void visitKinds(const WindowVisit &visit, const QString &name, const QString &box, QWidget &window)
{
    auto *kinds = window.findChild<QComboBox *>(box);
    for (int i = kinds->count() - 1; i >= 0; --i) {
        kinds->setCurrentIndex(i);
        visit(u"%1-%2-%3"_s.arg(name, box).arg(i + 1), window);
    }
}

void visitCreating(const WindowVisit &visit, const EditingContext &context)
{
    CreateWindow create(context, {});
    visit(u"create"_s, create);
    visitKinds(visit, u"create"_s, u"connectionKind"_s, create);
    visitKinds(visit, u"create"_s, u"authenticationKind"_s, create);
    clickDefault(create);
    visit(u"create-faults"_s, create);
}

void visitRefusals(const WindowVisit &visit, const EditingContext &context, FakeWebhookService &service)
{
    CreateWindow create(context, {});
    for (auto *edit : create.findChildren<QLineEdit *>())
        edit->setText(edit->placeholderText() == "https://"_L1 ? u"https://erp.example.net"_s : u"Webhook 7"_s);
    clickDefault(create);
    service.createCalls.back()->answer(
        ApiError{.kind = ApiError::Kind::Validation,
                 .httpStatus = 422,
                 .fields = {{.field = u"endpoint"_s, .message = QCoreApplication::translate("Test", "A fault")}}});
    visit(u"create-refused"_s, create);
    for (const auto &[name, error] : everyTrouble()) {
        clickDefault(create);
        service.createCalls.back()->answer(error);
        visit(u"create-"_s + name, create);
    }
}

void visitEdit(const WindowVisit &visit, const EditingContext &context, FakeWebhookService &service)
{
    EditWindow edit(context, withCredential());
    visit(u"edit-loading"_s, edit);
    service.showCalls.back()->answer(WebhookDetails{.webhook = withCredential()});
    visit(u"edit"_s, edit);
    const auto choices = edit.findChildren<QRadioButton *>();
    for (qsizetype i = choices.size() - 1; i >= 0; --i) {
        choices[i]->setChecked(true);
        visitKinds(visit, u"edit-choice-%1"_s.arg(i + 1), u"authenticationKind"_s, edit);
    }
    choices.front()->setChecked(true);
    edit.findChildren<QLineEdit *>().front()->setText(u"Renamed"_s);
    visit(u"edit-changed"_s, edit);
    edit.findChild<QAction *>(u"replace-whole"_s)->trigger();
    visit(u"edit-replace"_s, edit);
    edit.reject();
    edit.findChild<QAction *>(u"review-changes"_s)->trigger();
    visit(u"edit-review"_s, edit);
    clickDefault(edit);
    Webhook theirs = withCredential();
    theirs.name = u"Theirs"_s;
    theirs.endpoint = u"https://elsewhere.example"_s;
    service.showCalls.back()->answer(WebhookDetails{.webhook = theirs});
    visit(u"edit-conflict"_s, edit);
    edit.reject();
    edit.findChildren<QLineEdit *>().front()->setText(withCredential().name);
}

void visitFailures(const WindowVisit &visit, TestingContext context, FakeWebhookService &service)
{
    const auto fail = [&](const QString &name, const ApiResult<WebhookTestResult> &answer) {
        // of its own, because after a refusal for their number all tests wait
        context.limit = std::make_shared<TestLimit>();
        TestWindow window(context, {planFor(withCredential())});
        window.findChild<QPushButton *>(u"send-test"_s)->click();
        service.testCalls.back()->answer(answer);
        visit(u"test-"_s + name, window);
    };
    fail(u"no-answer"_s, WebhookTestResult{});
    for (const auto &[name, error] : everyTrouble())
        fail(name, error);
}

void visitAnswers(const WindowVisit &visit, FakeWebhookService &service, TestWindow &window)
{
    window.findChild<QPushButton *>(u"send-test"_s)->click();
    visit(u"test-running"_s, window);
    service.testCalls.back()->answer(
        WebhookTestResult{.statusCode = 503,
                          .headers = {{.name = u"Content-Type"_s, .value = u"application/json"_s},
                                      {.name = u"Retry-After"_s, .value = u"30"_s}},
                          .payload = R"({"error": "down", "since": 1764100000, "hosts": ["a", "b"]})"});
    auto *tabs = window.findChild<QTabWidget *>();
    for (int tab = tabs->count() - 1; tab >= 0; --tab) {
        tabs->setCurrentIndex(tab);
        visit(tab == 0 ? u"test-answer"_s : u"test-answer-%1"_s.arg(tab + 1), window);
    }
}

} // namespace

void visitEditingWindows(const WindowVisit &visit)
{
    FakeWebhookService service;
    const EditingContext context{.service = &service, .account = account()};
    visitCreating(visit, context);
    visitEdit(visit, context, service);
    visitRefusals(visit, context, service);
    CloneWindow clone(context, withCredential());
    visit(u"clone"_s, clone);
    DeleteWindow one(context, {withCredential()});
    visit(u"delete"_s, one);
    DeleteWindow several(context, {sampleWebhook(1), sampleWebhook(2)});
    visit(u"delete-several"_s, several);
}

void visitTestWindows(const WindowVisit &visit)
{
    FakeWebhookService service;
    const TestingContext context{.service = &service, .account = account()};
    TestWindow one(context, {planFor(withCredential())});
    visit(u"test"_s, one);
    visitFailures(visit, context, service);
    visitAnswers(visit, service, one);
    TestWindow several(context, {planFor(sampleWebhook(1)), planFor(sampleWebhook(2))});
    visit(u"test-several"_s, several);
    const ShownResponse before{.statusCode = 200, .body = R"({"state": "up"})", .time = sampleWebhook(1).createdAt};
    const ShownResponse after{.statusCode = 503, .body = R"({"state": "down"})", .time = sampleWebhook(1).createdAt};
    ResponseComparison comparison(before, after, withCredential().name);
    visit(u"comparison"_s, comparison);
}

void visitSecretWindows(const WindowVisit &visit)
{
    FakeWebhookService service;
    SecretClipboard clipboard;
    const SecretContext context{.service = &service, .clipboard = &clipboard, .account = account()};
    ResetWindow reset(context, sampleWebhook(1));
    visit(u"reset"_s, reset);
    SignatureCheckWindow check(context, sampleWebhook(1));
    auto *tabs = check.findChild<QTabWidget *>();
    for (int tab = tabs ? tabs->count() - 1 : 0; tab > 0; --tab) {
        tabs->setCurrentIndex(tab);
        visit(u"check-%1"_s.arg(tab + 1), check);
    }
    if (tabs)
        tabs->setCurrentIndex(0);
    visit(u"check"_s, check);
    SignatureCheckWindow alone(context, std::nullopt);
    visit(u"check-typed"_s, alone);
}

} // namespace grapnel
