// SPDX-License-Identifier: GPL-3.0-or-later
#include "banner.h"
#include "fakewebhookservice.h"
#include "manualclock.h"
#include "secretactions.h"
#include "secretclipboard.h"
#include "secretfield.h"
#include "secretpane.h"
#include "secretreveal.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;
using namespace std::chrono_literals;
using State = SecretReveal::State;

namespace
{

const QString text = u"dGhlIHNlY3JldCBvZiB0aGUgdGVzdHMsIDMyIGJ5dGVzLiE="_s;

SigningSecret answer()
{
    return {Secret(text.toUtf8()), u"SHA256"_s};
}

QClipboard &clipboard()
{
    return *QGuiApplication::clipboard();
}

QPushButton *button(const QWidget &parent, const QString &label)
{
    for (QPushButton *candidate : parent.findChildren<QPushButton *>()) {
        if (candidate->text() == label && !candidate->isHidden())
            return candidate;
    }
    return nullptr;
}

/// Everything that an assistive program can read of \a item and what is in it.
QString accessibleTexts(QAccessibleInterface *item)
{
    QString texts;
    for (const QAccessible::Text kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help, QAccessible::Accelerator})
        texts += item->text(kind) + u'\n';
    if (QAccessibleTextInterface *chars = item->textInterface())
        texts += chars->text(0, chars->characterCount()) + u'\n';
    if (QAccessibleValueInterface *value = item->valueInterface())
        texts += value->currentValue().toString() + u'\n';
    for (int i = 0; i < item->childCount(); ++i)
        texts += accessibleTexts(item->child(i));
    return texts;
}

} // namespace

class TestSecretPane final : public QObject
{
    Q_OBJECT

    struct Setup {
        FakeWebhookService service{};
        ManualClock clock{};
        SecretClipboard secrets{clock};
        SecretReveal reveal{service, secrets, clock};
        SecretActions actions{reveal};
        SecretPane pane{reveal, actions};
        SecretField *field = pane.findChild<SecretField *>();

        Setup()
        {
            pane.resize(360, 480);
            pane.show();
            reveal.setWebhook(sampleWebhook(1));
        }
        void revealNow()
        {
            actions.reveal->trigger();
            QVERIFY(service.showSigningSecretCalls.back()->answer(answer()));
        }
        [[nodiscard]] bool isMasked() const
        {
            return !field->isRevealed() && field->text() == SecretField::bullets() && reveal.secret().isEmpty();
        }
    };

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        clipboard().setText(u"before"_s);
    }

    void nothingIsAskedForUntilItIsWanted()
    {
        Setup setup;
        QVERIFY(setup.service.showSigningSecretCalls.empty());
        QCOMPARE(setup.field->text(), QString(8, QChar(0x2022)));
        QCOMPARE(setup.field->accessibleName(), u"Signing secret"_s);
        setup.reveal.setWebhook(sampleWebhook(2));
        QVERIFY(setup.service.showSigningSecretCalls.empty());
    }

    void revealShowsItForThirtySeconds()
    {
        Setup setup;
        setup.reveal.countdown().setTick(1ms);
        button(setup.pane, u"Reveal secret"_s)->click();
        QCOMPARE(setup.service.showSigningSecretCalls.size(), 1U);
        QCOMPARE(setup.service.showSigningSecretCalls.back()->argument, sampleWebhook(1).id);
        QVERIFY(setup.isMasked());
        QVERIFY(setup.service.showSigningSecretCalls.back()->answer(answer()));
        QCOMPARE(setup.field->text(), text);
        QCOMPARE(setup.reveal.countdown().secondsLeft(), 30);
        QVERIFY(button(setup.pane, u"Hide secret"_s));
        QVERIFY(!button(setup.pane, u"Reveal secret"_s));
        QTRY_VERIFY(setup.isMasked());
        QCOMPARE(setup.reveal.state(), State::Masked);
        QVERIFY(button(setup.pane, u"Reveal secret"_s));
    }

    void theTimeOfARevealCanBeChosen()
    {
        Setup setup;
        setup.reveal.setRevealTime(90s);
        setup.revealNow();
        QCOMPARE(setup.reveal.countdown().secondsLeft(), 90);
        setup.reveal.setRevealTime(120s);
        QCOMPARE(setup.reveal.countdown().secondsLeft(), 90);
        setup.reveal.setRevealTime(5s);
        QCOMPARE(setup.reveal.countdown().secondsLeft(), 5);
    }

    void hideHidesItAtOnce()
    {
        Setup setup;
        setup.revealNow();
        setup.actions.hide->trigger();
        QVERIFY(setup.isMasked());
        QVERIFY(!setup.reveal.countdown().isRunning());
    }

    void anotherSelectionHidesItAndTheSameOneDoesNot()
    {
        Setup setup;
        setup.revealNow();
        Webhook renamed = sampleWebhook(1);
        renamed.name = u"renamed"_s;
        setup.reveal.setWebhook(renamed);
        QCOMPARE(setup.field->text(), text);
        setup.reveal.setWebhook(sampleWebhook(2));
        QVERIFY(setup.isMasked());
        QVERIFY(setup.reveal.algorithm().isEmpty());
        setup.revealNow();
        setup.reveal.setWebhook(std::nullopt);
        QVERIFY(setup.isMasked());
        QVERIFY(!setup.actions.reveal->isEnabled());
    }

    void anAnswerForAnotherSelectionIsNotWaitedFor()
    {
        Setup setup;
        setup.actions.reveal->trigger();
        setup.reveal.setWebhook(sampleWebhook(2));
        QVERIFY(setup.service.showSigningSecretCalls.back()->wasCancelled());
        QCOMPARE(setup.reveal.state(), State::Masked);
    }

    void aResetForgetsTheOldOne()
    {
        Setup setup;
        setup.revealNow();
        setup.reveal.forget(sampleWebhook(2).id);
        QCOMPARE(setup.field->text(), text);
        setup.reveal.forget(sampleWebhook(1).id);
        QVERIFY(setup.isMasked());
    }

    void copyNeedsNoReveal()
    {
        Setup setup;
        button(setup.pane, u"Copy secret"_s)->click();
        QVERIFY(setup.service.showSigningSecretCalls.back()->answer(answer()));
        QVERIFY(setup.isMasked());
        QCOMPARE(clipboard().text(), text);
        QVERIFY(setup.secrets.isHolding());
        QCOMPARE(setup.reveal.state(), State::Masked);
    }

    void copyOfARevealedOneAsksNobody()
    {
        Setup setup;
        setup.revealNow();
        setup.actions.copy->trigger();
        QCOMPARE(setup.service.showSigningSecretCalls.size(), 1U);
        QCOMPARE(clipboard().text(), text);
        QCOMPARE(setup.field->text(), text);
    }

    void hidingLeavesACopyOnItsWay()
    {
        Setup setup;
        setup.actions.copy->trigger();
        setup.reveal.hide();
        QVERIFY(setup.service.showSigningSecretCalls.back()->answer(answer()));
        QCOMPARE(clipboard().text(), text);
    }

    void hidingEndsARevealOnItsWay()
    {
        Setup setup;
        setup.actions.reveal->trigger();
        setup.reveal.hide();
        QVERIFY(setup.service.showSigningSecretCalls.back()->wasCancelled());
    }

    void fetchingCanBeCancelled()
    {
        Setup setup;
        setup.actions.reveal->trigger();
        QVERIFY(!setup.actions.copy->isEnabled());
        button(setup.pane, u"Cancel"_s)->click();
        QVERIFY(setup.service.showSigningSecretCalls.back()->wasCancelled());
        QCOMPARE(setup.reveal.state(), State::Masked);
        QVERIFY(!button(setup.pane, u"Cancel"_s));
    }

    void errorsAreToldInPlaceAndRetried_data()
    {
        QTest::addColumn<ApiError>("error");
        QTest::addColumn<QString>("says");
        using Kind = ApiError::Kind;
        QTest::newRow("scope") << ApiError{.kind = Kind::Forbidden,
                                           .httpStatus = 403,
                                           .detail = u"You are missing the following required scopes: webhooks:read"_s}
                               << u"webhooks:read"_s;
        QTest::newRow("role") << ApiError{.kind = Kind::Forbidden, .httpStatus = 403} << u"signing secrets"_s;
        QTest::newRow("gone") << ApiError{.kind = Kind::NotFound, .httpStatus = 404} << u"Deleted elsewhere"_s;
        QTest::newRow("limit") << ApiError{.kind = Kind::RateLimited, .httpStatus = 429} << u"Too many requests"_s;
        QTest::newRow("offline") << ApiError{.kind = Kind::Unreachable} << u"not read"_s;
    }

    void errorsAreToldInPlaceAndRetried()
    {
        QFETCH(const ApiError, error);
        QFETCH(const QString, says);
        Setup setup;
        setup.actions.copy->trigger();
        QVERIFY(setup.service.showSigningSecretCalls.back()->answer(error));
        auto *banner = setup.pane.findChild<Banner *>();
        QVERIFY(!banner->isHidden());
        QVERIFY2(QString(banner->accessibleName() + banner->accessibleDescription()).contains(says),
                 qPrintable(banner->accessibleName() + banner->accessibleDescription()));
        button(*banner, u"Retry"_s)->click();
        QCOMPARE(setup.service.showSigningSecretCalls.size(), 2U);
        QVERIFY(banner->isHidden());
        QVERIFY(setup.service.showSigningSecretCalls.back()->answer(answer()));
        QCOMPARE(clipboard().text(), text);
    }

    void appMadeOnesAreExplained()
    {
        Setup setup;
        Webhook appMade = sampleWebhook(3);
        appMade.externalSource = QJsonObject();
        setup.reveal.setWebhook(appMade);
        for (const QAction *action :
             {setup.actions.reveal, setup.actions.hide, setup.actions.copy, setup.actions.reset}) {
            QVERIFY(!action->isEnabled());
            QVERIFY(action->toolTip().contains(u"app"_s));
        }
        QVERIFY(setup.actions.check->isEnabled());
        QVERIFY(accessibleTexts(QAccessible::queryAccessibleInterface(&setup.pane)).contains(u"Made by an app"_s));
        setup.reveal.reveal();
        setup.reveal.copy();
        QVERIFY(setup.service.showSigningSecretCalls.empty());
    }

    void keysInTheFieldCopyThroughTheOnePath()
    {
        Setup setup;
        setup.revealNow();
        setup.field->setFocus();
        QTest::keyClick(setup.field, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(setup.field->selectedText(), text);
        QTest::keyClick(setup.field, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard().text(), text);
        QVERIFY(setup.secrets.isHolding());
        setup.field->setSelection(0, 4);
        QTest::keyClick(setup.field, Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(clipboard().text(), text.first(4));
        QVERIFY(setup.secrets.isHolding());
        QCOMPARE(setup.field->text(), text);
    }

    void theBulletsCopyTheSecret()
    {
        Setup setup;
        setup.field->selectAll();
        QTest::keyClick(setup.field, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard().text(), u"before"_s);
        QVERIFY(setup.service.showSigningSecretCalls.back()->answer(answer()));
        QCOMPARE(clipboard().text(), text);
    }

    void theMenuOfTheFieldCopiesThroughTheOnePath()
    {
        Setup setup;
        setup.revealNow();
        setup.field->selectAll();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(4, 4), setup.field->mapToGlobal(QPoint(4, 4)));
        QCoreApplication::sendEvent(setup.field, &event);
        auto *menu = setup.field->findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().constFirst()->text(), u"Copy"_s);
        menu->actions().constFirst()->trigger();
        QVERIFY(setup.secrets.isHolding());
        menu->close();
    }

    void selectingLeavesThePrimarySelectionAlone()
    {
        if (!clipboard().supportsSelection())
            QSKIP("this platform has no primary selection");
        Setup setup;
        QVERIFY(QTest::qWaitForWindowExposed(&setup.pane));
        setup.revealNow();
        clipboard().setText(u"selected elsewhere"_s, QClipboard::Selection);
        QTest::mouseDClick(setup.field, Qt::LeftButton, {}, QPoint(20, setup.field->height() / 2));
        QTest::keyClick(setup.field, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(setup.field->selectedText(), text);
        for (const Qt::Key key : {Qt::Key_Home, Qt::Key_Right, Qt::Key_Left, Qt::Key_End}) {
            QTest::keyClick(setup.field, key, Qt::ShiftModifier);
            QTest::keyClick(setup.field, key, Qt::ShiftModifier | Qt::ControlModifier);
        }
        QVERIFY(setup.field->hasSelectedText());
        QTest::mouseClick(setup.field, Qt::LeftButton, {}, QPoint(20, setup.field->height() / 2));
        QCOMPARE(clipboard().text(QClipboard::Selection), u"selected elsewhere"_s);
    }

    void aScreenReaderIsToldTheBulletsWhileMasked()
    {
        Setup setup;
        QAccessibleInterface *pane = QAccessible::queryAccessibleInterface(&setup.pane);
        QVERIFY(pane);
        setup.actions.copy->trigger();
        QVERIFY(setup.service.showSigningSecretCalls.back()->answer(answer()));
        QVERIFY(!accessibleTexts(pane).contains(text));
        setup.revealNow();
        QVERIFY(accessibleTexts(pane).contains(text));
        setup.actions.hide->trigger();
        QVERIFY(!accessibleTexts(pane).contains(text));
        QAccessibleInterface *field = QAccessible::queryAccessibleInterface(setup.field);
        QCOMPARE(field->text(QAccessible::Name), u"Signing secret"_s);
        QCOMPARE(field->text(QAccessible::Value), SecretField::bullets());
    }

    void theFocusFollowsTheButton()
    {
        Setup setup;
        setup.pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&setup.pane));
        button(setup.pane, u"Reveal secret"_s)->setFocus();
        QTest::keyClick(button(setup.pane, u"Reveal secret"_s), Qt::Key_Space);
        QVERIFY(button(setup.pane, u"Cancel"_s)->hasFocus());
        QVERIFY(setup.service.showSigningSecretCalls.back()->answer(answer()));
        QTRY_VERIFY(button(setup.pane, u"Hide secret"_s)->hasFocus());
        QTest::keyClick(button(setup.pane, u"Hide secret"_s), Qt::Key_Space);
        QTRY_VERIFY(button(setup.pane, u"Reveal secret"_s)->hasFocus());
    }
};

QTEST_MAIN(TestSecretPane)
#include "tst_secretpane.moc"
