// SPDX-License-Identifier: GPL-3.0-or-later
#include "everywindow.h"

#include "accounteditor.h"
#include "accountfixture.h"
#include "accountswindow.h"

#include <QComboBox>
#include <QPushButton>
#include <QToolButton>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Each entry of each box, with what is folded away at first.
void visitForm(const WindowVisit &visit, AccountEditor &window)
{
    for (auto *advanced : window.findChildren<QToolButton *>()) {
        if (advanced->isCheckable())
            advanced->setChecked(true);
    }
    const auto boxes = window.findChildren<QComboBox *>();
    for (qsizetype number = 0; number < boxes.size(); ++number) {
        for (int i = boxes[number]->count() - 1; i >= 0; --i) {
            boxes[number]->setCurrentIndex(i);
            visit(u"account-%1-%2"_s.arg(number + 1).arg(i + 1), window);
        }
    }
}

void visitTest(const WindowVisit &visit, AccountFixture &fixture, AccountEditor &window)
{
    window.findChild<QPushButton *>(u"test-connection"_s)->click();
    visit(u"account-testing"_s, window);
    fixture.service.tests.back()->answer(AccountFixture::goodReport());
    visit(u"account-tested"_s, window);
    window.findChild<QPushButton *>(u"test-connection"_s)->click();
    fixture.service.tests.back()->answer(
        {.webhooksError = ApiError{.kind = ApiError::Kind::Forbidden, .httpStatus = 403}, .scopes = {u"users:read"_s}});
    visit(u"account-refused"_s, window);
}

void visitSignIn(const WindowVisit &visit, AccountFixture &fixture, AccountEditor &window)
{
    window.findChild<QPushButton *>(u"sign-in"_s)->click();
    fixture.service.signIns.back()->openBrowser(QUrl(u"https://acme.zendesk.com/oauth/authorizations/new"_s));
    visit(u"account-signing-in"_s, window);
    fixture.service.signIns.back()->answer(SignInError{.kind = SignInError::Kind::TimedOut});
    visit(u"account-sign-in-failed"_s, window);
}

} // namespace

void visitAccountWindows(const WindowVisit &visit)
{
    AccountFixture fixture;
    AccountsWindow none(fixture.context());
    visit(u"accounts-none"_s, none);
    AccountEditor add(fixture.context(), std::nullopt);
    visit(u"account-new"_s, add);
    const QString id = fixture.add(u"acme"_s);
    AccountsWindow list(fixture.context());
    visit(u"accounts"_s, list);
    AccountEditor edit(fixture.context(), fixture.store.account(id));
    fixture.giveStored({.clientSecret = Secret(QByteArray("a-client-secret")),
                        .apiToken = Secret(QByteArray("an-api-token")),
                        .tokens = AccountFixture::tokens().tokens});
    visit(u"account"_s, edit);
    visitTest(visit, fixture, edit);
    visitSignIn(visit, fixture, edit);
    visitForm(visit, edit);
}

} // namespace grapnel
