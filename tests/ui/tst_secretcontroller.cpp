// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakewebhookservice.h"
#include "manualclock.h"
#include "resetwindow.h"
#include "secretactions.h"
#include "secretclipboard.h"
#include "secretcontroller.h"
#include "secretfield.h"
#include "secretpane.h"
#include "signaturecheckwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QLoggingCategory>
#include <QMainWindow>
#include <QMetaProperty>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

namespace
{

const QString text = u"Z3JhcG5lbCB0ZXN0IHNlY3JldCwgc2VhcmNoIGZvciBpdA=="_s;

SigningSecret answer()
{
    return {Secret(text.toUtf8()), u"SHA256"_s};
}

QString &logged()
{
    static QString lines;
    return lines;
}

void keepLog(QtMsgType, const QMessageLogContext &, const QString &line)
{
    logged() += line + u'\n';
}

/// Every readable property of \a object and of all in it.
QString propertyTexts(const QObject *object)
{
    QString texts;
    const QMetaObject *meta = object->metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i)
        texts += meta->property(i).read(object).toString() + u'\n';
    for (const QByteArray &name : object->dynamicPropertyNames())
        texts += object->property(name.constData()).toString() + u'\n';
    for (const QObject *child : object->children())
        texts += propertyTexts(child);
    return texts;
}

} // namespace

class TestSecretController final : public QObject
{
    Q_OBJECT

    struct Setup {
        FakeWebhookService service{};
        ManualClock clock{};
        SecretClipboard secrets{clock};
        QMainWindow window{};
        SecretController controller{{.service = &service, .clipboard = &secrets, .account = {}, .clock = &clock},
                                    &window};
        SecretPane *pane = controller.makePane();
        SecretField *field = pane->findChild<SecretField *>();

        Setup()
        {
            window.setCentralWidget(pane);
            window.show();
            window.activateWindow();
            controller.setWebhook(sampleWebhook(1));
        }
        /// The pane goes before what it shows.
        ~Setup() { delete pane; }
        Q_DISABLE_COPY_MOVE(Setup)

        void revealNow()
        {
            controller.actions()->reveal->trigger();
            QVERIFY(service.showSigningSecretCalls.back()->answer(answer()));
            QCOMPARE(field->text(), text);
        }
    };

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        QGuiApplication::clipboard()->clear();
    }

    void aRevealedSecretIsHiddenWhenTheWindowIsLeft_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("focus") << 0;
        QTest::newRow("minimised") << 1;
        QTest::newRow("hidden") << 2;
        QTest::newRow("hideAll") << 3;
        QTest::newRow("closeAll") << 4;
    }

    void aRevealedSecretIsHiddenWhenTheWindowIsLeft()
    {
        QFETCH(const int, how);
        Setup setup;
        QVERIFY(QTest::qWaitForWindowActive(&setup.window));
        setup.revealNow();
        QWidget other;
        if (how == 0) {
            other.show();
            other.activateWindow();
        } else if (how == 1) {
            setup.window.showMinimized();
        } else if (how == 2) {
            setup.window.hide();
        } else if (how == 3) {
            setup.controller.hideAll();
        } else {
            QVERIFY(setup.controller.closeAll());
        }
        QTRY_COMPARE(setup.field->text(), SecretField::bullets());
    }

    void thePaneIsWantedWhenThereIsSomethingToSee()
    {
        Setup setup;
        QSignalSpy wanted(&setup.controller, &SecretController::paneWanted);
        setup.controller.actions()->copy->trigger();
        QVERIFY(setup.service.showSigningSecretCalls.back()->answer(answer()));
        QCOMPARE(wanted.size(), 0);
        setup.revealNow();
        QCOMPARE(wanted.size(), 1);
        setup.controller.actions()->hide->trigger();
        setup.controller.actions()->copy->trigger();
        QVERIFY(setup.service.showSigningSecretCalls.back()->fail(ApiError::Kind::Forbidden, 403));
        QCOMPARE(wanted.size(), 2);
    }

    void thereIsOneResetWindowForEachWebhook()
    {
        Setup setup;
        setup.controller.actions()->reset->trigger();
        setup.controller.actions()->reset->trigger();
        QCOMPARE(setup.window.findChildren<ResetWindow *>().size(), 1);
        setup.controller.setWebhook(sampleWebhook(2));
        setup.controller.actions()->reset->trigger();
        QCOMPARE(setup.window.findChildren<ResetWindow *>().size(), 2);
        QVERIFY(setup.controller.closeAll());
        QTRY_VERIFY(setup.window.findChildren<ResetWindow *>().isEmpty());
    }

    void aResetOnItsWayKeepsItsWindow()
    {
        Setup setup;
        setup.controller.actions()->reset->trigger();
        auto *window = setup.window.findChild<ResetWindow *>();
        for (QPushButton *button : window->findChildren<QPushButton *>()) {
            if (button->text() == "Reset secret"_L1)
                button->click();
        }
        QVERIFY(!setup.controller.closeAll());
        QVERIFY(window->isVisible());
        QVERIFY(setup.controller.closeAll());
    }

    void aCheckTakesTheSecretOfTheSelection()
    {
        Setup setup;
        const QPointer<SignatureCheckWindow> first = setup.controller.checkSignature();
        QCOMPARE(setup.controller.checkSignature(), first.data());
        setup.controller.setWebhook(std::nullopt);
        QVERIFY(setup.controller.checkSignature() != first.data());
        QVERIFY(setup.service.showSigningSecretCalls.empty());
    }

    void theClipboardIsClearedWithTheAccount()
    {
        {
            Setup setup;
            setup.revealNow();
            setup.controller.actions()->copy->trigger();
            QCOMPARE(QGuiApplication::clipboard()->text(), text);
            delete setup.pane;
            setup.pane = nullptr;
        }
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void nothingOfASecretIsLeftBehind()
    {
        logged().clear();
        const QtMessageHandler before = qInstallMessageHandler(keepLog);
        QLoggingCategory::setFilterRules(u"*.debug=true\nqt.*=false"_s);
        Setup setup;
        setup.revealNow();
        setup.field->selectAll();
        QTest::keyClick(setup.field, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(propertyTexts(&setup.window).contains(text));
        SignatureCheckWindow *check = setup.controller.checkSignature();
        check->check("2026-01-02T03:04:05Z", "{}", "GSTYRQGx8NT1e8ZH4Enn1gcKClDbuY++bSuB7I31mHY=");
        if (setup.service.showSigningSecretCalls.back()->isWaiting())
            QVERIFY(setup.service.showSigningSecretCalls.back()->answer(answer()));
        setup.controller.actions()->hide->trigger();
        setup.secrets.clear();
        qInstallMessageHandler(before);

        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        for (const QWidget *widget : QApplication::topLevelWidgets())
            QVERIFY(!propertyTexts(widget).contains(text));
        QVERIFY(!propertyTexts(qApp).contains(text));
        QVERIFY(!logged().contains(text));
        const QSettings settings;
        for (const QString &key : settings.allKeys())
            QVERIFY(!settings.value(key).toString().contains(text));
    }
};

QTEST_MAIN(TestSecretController)
#include "tst_secretcontroller.moc"
