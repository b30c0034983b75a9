// SPDX-License-Identifier: GPL-3.0-or-later
// Where an error that signing in again helps against is told, that is offered beside it.
#include "clonewindow.h"
#include "credentialerror.h"
#include "deletewindow.h"
#include "detailspane.h"
#include "editwindow.h"
#include "fakewebhookservice.h"
#include "manualclock.h"
#include "resetwindow.h"
#include "secretactions.h"
#include "secretclipboard.h"
#include "secretpane.h"
#include "secretreveal.h"
#include "signinoffer.h"
#include "testwindow.h"
#include "windowprobe.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QString signInAgain = u"Sign in again"_s;

ApiError refused()
{
    return {.kind = ApiError::Kind::Unauthorized, .httpStatus = 401};
}

ApiError lacksScope()
{
    return {.kind = ApiError::Kind::Forbidden,
            .httpStatus = 403,
            .detail = u"Missing the following required scopes: webhooks:write"_s};
}

Webhook inactive()
{
    Webhook webhook = sampleWebhook(1);
    webhook.status = WebhookStatus::Inactive;
    return webhook;
}

} // namespace

class TestSignInOffer final : public QObject
{
    Q_OBJECT

    [[nodiscard]] EditingContext editing() { return {.service = m_service.get(), .signIn = m_offer.get()}; }
    /// Presses it, and it is told.
    void take(const QWidget &window, const QString &text = signInAgain, const QStringList &scopes = {})
    {
        QSignalSpy wanted(m_offer.get(), &SignInOffer::wanted);
        QVERIFY(button(window, text));
        button(window, text)->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.constFirst().constFirst().toStringList(), scopes);
    }

    std::unique_ptr<FakeWebhookService> m_service;
    std::unique_ptr<SignInOffer> m_offer;

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<FakeWebhookService>();
        m_offer = std::make_unique<SignInOffer>();
        m_offer->setPossible(true);
    }

    void isWorded_data()
    {
        QTest::addColumn<ApiError>("error");
        QTest::addColumn<QString>("text");
        QTest::newRow("refused") << refused() << signInAgain;
        QTest::newRow("lacks a scope") << lacksScope() << u"Sign in again with webhooks:write"_s;
        QTest::newRow("not signed in") << ApiError{.kind = ApiError::Kind::Unauthorized,
                                                   .code = credentialerror::notSignedIn}
                                       << u"Sign in"_s;
        QTest::newRow("keychain locked") << ApiError{.kind = ApiError::Kind::Unauthorized,
                                                     .code = credentialerror::keychainDenied}
                                         << signInAgain;
        QTest::newRow("read only") << ApiError{.kind = ApiError::Kind::Forbidden, .code = u"read_only"_s} << QString();
        QTest::newRow("another error") << ApiError{.kind = ApiError::Kind::Timeout} << QString();
    }

    void isWorded()
    {
        QFETCH(const ApiError, error);
        QFETCH(const QString, text);
        const QAction *action = m_offer->action(error, this);
        QCOMPARE(action ? action->text() : QString(), text);
        m_offer->setPossible(false);
        QVERIFY(!m_offer->action(error, this));
    }

    void whenDeletingFails()
    {
        const Opened<DeleteWindow> window{new DeleteWindow(editing(), {inactive()})};
        window->show();
        window->findChild<QCheckBox *>()->setChecked(false);
        button(*window, u"Delete webhook"_s)->click();
        QTRY_COMPARE(m_service->removeCalls.size(), 1U);
        QVERIFY(m_service->removeCalls.back()->answer(lacksScope()));
        QTRY_VERIFY(!window->isRunning());
        take(*window, u"Sign in again with webhooks:write"_s, {u"webhooks:write"_s});
        QVERIFY(button(*window, u"Retry failed"_s));
    }

    void whenCloningFails()
    {
        const Opened<CloneWindow> window{new CloneWindow(editing(), inactive())};
        window->show();
        button(*window, u"Clone webhook"_s)->click();
        QVERIFY(m_service->cloneCalls.back()->answer(refused()));
        take(*window);
    }

    void whenTheCopyCannotBeFinished()
    {
        const Opened<CloneWindow> window{new CloneWindow(editing(), inactive())};
        window->show();
        button(*window, u"Clone webhook"_s)->click();
        Webhook copy = sampleWebhook(2);
        QVERIFY(m_service->cloneCalls.back()->answer(copy));
        QVERIFY(m_service->patchCalls.back()->answer(refused()));
        take(*window);
        QVERIFY(button(*window, u"Retry"_s));
    }

    void whenAWebhookCannotBeReadForEditing()
    {
        const Opened<EditWindow> window{new EditWindow(editing(), inactive())};
        window->show();
        QTRY_VERIFY(!m_service->showCalls.empty());
        QVERIFY(m_service->showCalls.back()->answer(refused()));
        take(*window);
    }

    void whenResettingFails()
    {
        const ManualClock clock;
        SecretClipboard clipboard{clock};
        const Opened<ResetWindow> window{new ResetWindow(
            {.service = m_service.get(), .clipboard = &clipboard, .clock = &clock, .signIn = m_offer.get()},
            inactive())};
        window->show();
        button(*window, u"Reset secret"_s)->click();
        QVERIFY(m_service->resetSigningSecretCalls.back()->answer(refused()));
        take(*window);
    }

    void whenASecretCannotBeRead()
    {
        const ManualClock clock;
        SecretClipboard clipboard{clock};
        SecretReveal reveal{*m_service, clipboard, clock};
        SecretActions actions{reveal};
        SecretPane pane{reveal, actions, m_offer.get()};
        pane.show();
        reveal.setWebhook(inactive());
        actions.reveal->trigger();
        QVERIFY(m_service->showSigningSecretCalls.back()->answer(refused()));
        take(pane);
        QVERIFY(button(pane, u"Retry"_s));
    }

    void whenATestIsRefused()
    {
        const Opened<TestWindow> window{
            new TestWindow({.service = m_service.get(), .signIn = m_offer.get()}, {planFor(inactive())})};
        window->show();
        button(*window, u"Send test"_s)->click();
        QVERIFY(m_service->testCalls.back()->answer(refused()));
        take(*window);
    }

    void whenTheDetailsCannotBeRead()
    {
        DetailsPane pane;
        pane.setService(m_service.get());
        pane.setSignInOffer(m_offer.get());
        pane.show();
        pane.showWebhook(inactive());
        QTRY_VERIFY(!m_service->showCalls.empty());
        QVERIFY(m_service->showCalls.back()->answer(refused()));
        take(pane);
        QVERIFY(button(pane, u"Retry"_s));
    }

    void notWhereItIsNotPossible()
    {
        m_offer->setPossible(false);
        const Opened<CloneWindow> window{new CloneWindow(editing(), inactive())};
        window->show();
        button(*window, u"Clone webhook"_s)->click();
        QVERIFY(m_service->cloneCalls.back()->answer(refused()));
        QVERIFY(!button(*window, signInAgain));
    }
};

QTEST_MAIN(TestSignInOffer)
#include "tst_signinoffer.moc"
