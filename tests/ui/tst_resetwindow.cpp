// SPDX-License-Identifier: GPL-3.0-or-later
#include "banner.h"
#include "fakewebhookservice.h"
#include "manualclock.h"
#include "resetwindow.h"
#include "secretclipboard.h"
#include "secretfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

namespace
{

const QString text = u"bmV3IHNlY3JldCBmb3IgdGVzdHM="_s;

SigningSecret answer()
{
    return {Secret(text.toUtf8()), u"SHA256"_s};
}

QPushButton *button(const QWidget &window, const QString &label)
{
    for (QPushButton *candidate : window.findChildren<QPushButton *>()) {
        if (candidate->text() == label && !candidate->isHidden())
            return candidate;
    }
    return nullptr;
}

} // namespace

class TestResetWindow final : public QObject
{
    Q_OBJECT

    void open(Environment environment = Environment::Other)
    {
        m_window = new ResetWindow({.service = &m_service,
                                    .clipboard = &m_secrets,
                                    .account = {.name = u"acme"_s, .environment = environment},
                                    .clock = &m_clock},
                                   sampleWebhook(1));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
    }
    [[nodiscard]] QLineEdit *confirmation() const
    {
        for (QLineEdit *edit : m_window->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == "Type the name to confirm"_L1)
                return edit;
        }
        return nullptr;
    }

    FakeWebhookService m_service;
    ManualClock m_clock;
    SecretClipboard m_secrets{m_clock};
    QPointer<ResetWindow> m_window;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void cleanup()
    {
        delete m_window;
        m_service.resetSigningSecretCalls.clear();
    }

    void enterDoesNotReset()
    {
        open();
        QCOMPARE(m_window->windowTitle(), u"Reset signing secret"_s);
        QVERIFY(button(*m_window, u"Cancel"_s)->isDefault());
        QVERIFY(!button(*m_window, u"Reset secret"_s)->autoDefault());
        QTest::keyClick(m_window, Qt::Key_Return);
        QVERIFY(m_service.resetSigningSecretCalls.empty());
    }

    void inProductionTheNameIsTyped()
    {
        open(Environment::Production);
        QVERIFY(confirmation()->isVisible());
        QVERIFY(!button(*m_window, u"Reset secret"_s)->isEnabled());
        confirmation()->setText(u"Webhook"_s);
        QVERIFY(!button(*m_window, u"Reset secret"_s)->isEnabled());
        confirmation()->setText(u"Webhook 1"_s);
        QVERIFY(button(*m_window, u"Reset secret"_s)->isEnabled());
        QTest::keyClick(confirmation(), Qt::Key_Return);
        QVERIFY(m_service.resetSigningSecretCalls.empty());
        QVERIFY(m_window->isVisible());
    }

    void theNewSecretComesMaskedWithCopyFocused()
    {
        open();
        QSignalSpy changed(m_window, &ResetWindow::secretChanged);
        QVERIFY(confirmation()->isHidden());
        button(*m_window, u"Reset secret"_s)->click();
        QCOMPARE(m_service.resetSigningSecretCalls.size(), 1U);
        QVERIFY(!button(*m_window, u"Reset secret"_s)->isEnabled());
        QVERIFY(m_service.resetSigningSecretCalls.back()->answer(answer()));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_window->findChild<SecretField *>()->text(), SecretField::bullets());
        QVERIFY(button(*m_window, u"Copy secret"_s)->hasFocus());
        QVERIFY(!button(*m_window, u"Reset secret"_s));
        QTest::keyClick(m_window, Qt::Key_Return);
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        QVERIFY(m_secrets.isHolding());
        QCOMPARE(m_service.resetSigningSecretCalls.size(), 1U);
    }

    void aRefusalLeavesTheWindowOpen()
    {
        open();
        QSignalSpy changed(m_window, &ResetWindow::secretChanged);
        button(*m_window, u"Reset secret"_s)->click();
        QVERIFY(m_service.resetSigningSecretCalls.back()->fail(ApiError::Kind::Forbidden, 403));
        QVERIFY(m_window->findChild<Banner *>()->isVisible());
        QVERIFY(button(*m_window, u"Reset secret"_s)->isEnabled());
        QVERIFY(changed.isEmpty());
    }

    void anAnswerThatDidNotComeIsUnclear_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("time-out") << static_cast<int>(ApiError::Kind::Timeout);
        QTest::newRow("broken") << static_cast<int>(ApiError::Kind::ConnectionLost);
        QTest::newRow("server") << static_cast<int>(ApiError::Kind::Server);
        QTest::newRow("garbage") << static_cast<int>(ApiError::Kind::Protocol);
    }

    void anAnswerThatDidNotComeIsUnclear()
    {
        QFETCH(const int, kind);
        open();
        QSignalSpy changed(m_window, &ResetWindow::secretChanged);
        button(*m_window, u"Reset secret"_s)->click();
        QVERIFY(m_service.resetSigningSecretCalls.back()->fail(static_cast<ApiError::Kind>(kind)));
        QVERIFY(m_window->findChild<Banner *>()->accessibleName().startsWith(u"Unclear"_s));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_service.resetSigningSecretCalls.size(), 1U);
    }

    void closingWhileItIsSentTellsThatItIsUnclear()
    {
        open();
        button(*m_window, u"Reset secret"_s)->click();
        m_window->close();
        QVERIFY(m_window->isVisible());
        QVERIFY(m_service.resetSigningSecretCalls.back()->wasCancelled());
        QVERIFY(m_window->findChild<Banner *>()->accessibleName().startsWith(u"Unclear"_s));
        m_window->close();
        QTRY_VERIFY(!m_window);
    }

    void enterWhileItIsSentDoesNothing()
    {
        open();
        button(*m_window, u"Reset secret"_s)->click();
        QTest::keyClick(m_window, Qt::Key_Return);
        QVERIFY(m_window->isRunning());
        QCOMPARE(m_service.resetSigningSecretCalls.size(), 1U);
    }

    void escapeBeforeSendingCloses()
    {
        open();
        QTest::keyClick(m_window, Qt::Key_Escape);
        QTRY_VERIFY(!m_window);
        QVERIFY(m_service.resetSigningSecretCalls.empty());
    }
};

QTEST_MAIN(TestResetWindow)
#include "tst_resetwindow.moc"
