// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorprobe.h"
#include "fakeinbox.h"
#include "inboxwindow.h"
#include "responsebody.h"
#include "signature.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

namespace
{

ReceivedRequest requestOf(quint64 number, const QByteArray &body, const QList<ReceivedHeader> &headers = {})
{
    return {.number = number,
            .receivedAt = QDateTime::currentDateTimeUtc(),
            .method = "POST",
            .target = "/orders",
            .headers = headers,
            .body = body};
}

template<typename Button> Button *buttonOf(const QWidget &window, const QString &text)
{
    for (auto *button : window.findChildren<Button *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

bool saysSomewhere(const QWidget &window, const QString &text)
{
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&text](const QLabel *label) { return label->text().contains(text); });
}

} // namespace

class TestInboxWindow final : public QObject
{
    Q_OBJECT

    FakeInbox *m_inbox = nullptr;
    std::unique_ptr<InboxSession> m_session;
    std::unique_ptr<InboxWindow> m_window;

    [[nodiscard]] QTableWidget *headers() const { return m_window->findChild<QTableWidget *>(); }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void init()
    {
        auto owned = std::make_unique<FakeInbox>();
        m_inbox = owned.get();
        m_session = std::make_unique<InboxSession>(std::move(owned), nullptr);
        m_window = std::make_unique<InboxWindow>(InboxContext{.session = m_session.get(), .isLocalAccount = true});
        m_window->setAttribute(Qt::WA_DeleteOnClose, false);
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void keepsWhatCameInWhenClosed()
    {
        QVERIFY(m_inbox->isListening());
        Q_EMIT m_inbox->requestReceived(requestOf(1, "{}"));
        m_window->close();
        QVERIFY(!m_inbox->isListening());
        QCOMPARE(m_session->requests().rowCount(), 1);
    }

    void offersAWebhookWithItsUrlWhileItListens()
    {
        QSignalSpy wanted(m_window.get(), &InboxWindow::newWebhookWanted);
        auto *button = buttonOf<QPushButton>(*m_window, u"&New webhook with this URL"_s);
        QVERIFY(button);
        button->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).toUrl(), m_inbox->url());
        buttonOf<QPushButton>(*m_window, u"&Stop"_s)->click();
        QVERIFY(!button->isEnabled());
        QVERIFY(saysSomewhere(*m_window, u"The inbox is stopped"_s));
        buttonOf<QPushButton>(*m_window, u"Start"_s)->click();
        QVERIFY(m_inbox->isListening());
        QVERIFY(saysSomewhere(*m_window, u"1. Create a webhook"_s));
    }

    void masksCredentialsUntilAskedFor()
    {
        Q_EMIT m_inbox->requestReceived(requestOf(1, {},
                                                  {{.name = "authorization", .value = "Bearer hush"},
                                                   {.name = "Cookie", .value = "hush=1"},
                                                   {.name = "x-zendesk-webhook-signature", .value = "c2ln"},
                                                   {.name = "X-Name", .value = "Caf\xe9"}}));
        QCOMPARE(headers()->rowCount(), 4);
        auto *copyAll = buttonOf<QToolButton>(*m_window, u"Copy all headers"_s);
        copyAll->click();
        const QString masked = QGuiApplication::clipboard()->text();
        QVERIFY(!masked.contains(u"hush"));
        QVERIFY(masked.contains(u"x-zendesk-webhook-signature: c2ln"));
        QVERIFY(masked.contains(u"X-Name: Café"));
        auto *show = buttonOf<QCheckBox>(*m_window, u"Show &credentials"_s);
        show->setChecked(true);
        copyAll->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"authorization: Bearer hush"));
        // the next request is masked again
        Q_EMIT m_inbox->requestReceived(requestOf(2, {}, {{.name = "Authorization", .value = "Bearer hush"}}));
        QVERIFY(!show->isChecked());
        QVERIFY(headers()->item(0, 1)->text() != u"Bearer hush"_s);
        Q_EMIT m_inbox->requestReceived(requestOf(3, {}, {{.name = "Accept", .value = "*/*"}}));
        QVERIFY(show->parentWidget()->isHidden());
    }

    void showsAndCopiesTheBodyAsItCame()
    {
        const QByteArray body = "{\"a\":[1,2]}";
        Q_EMIT m_inbox->requestReceived(requestOf(1, body, {{.name = "Content-Type", .value = "application/json"}}));
        auto *view = m_window->findChild<ResponseBody *>();
        QCOMPARE(view->view(), ResponseBody::View::Pretty);
        view->setView(ResponseBody::View::Raw);
        QCOMPARE(editorIn(*view)->utf8Text(), body);
        buttonOf<QToolButton>(*m_window, u"Copy body"_s)->click();
        QTRY_COMPARE(QGuiApplication::clipboard()->text().toUtf8(), body);
    }

    void saysThatACompressedBodyIsShownAsItCame()
    {
        Q_EMIT m_inbox->requestReceived(requestOf(
            1, QByteArray("\x1f\x8b\x08\0\0\0\0\0", 8),
            {{.name = "Content-Type", .value = "application/json"}, {.name = "Content-Encoding", .value = "gzip"}}));
        QVERIFY(saysSomewhere(*m_window, u"compressed with gzip"_s));
        QVERIFY(!buttonOf<QToolButton>(*m_window, u"Copy body"_s)->isEnabled());
        QVERIFY(saysSomewhere(*m_window, u"Not text"_s));
    }

    void copiesALargeBodyWhole()
    {
        const QByteArray body = QByteArray("0123456789abcde\n").repeated(20 * 65536);
        Q_EMIT m_inbox->requestReceived(requestOf(1, body, {{.name = "Content-Type", .value = "text/plain"}}));
        QVERIFY(saysSomewhere(*m_window, u"A large body"_s));
        QGuiApplication::clipboard()->clear();
        auto *copy = buttonOf<QToolButton>(*m_window, u"Copy body"_s);
        copy->click();
        QTRY_COMPARE(copy->text(), u"Copied"_s);
        QCOMPARE(QGuiApplication::clipboard()->text().size(), body.size());
    }

    void givesUpACopyWhenAnotherRequestIsShown()
    {
        QGuiApplication::clipboard()->setText(u"before"_s);
        Q_EMIT m_inbox->requestReceived(requestOf(1, "first"));
        auto *copy = buttonOf<QToolButton>(*m_window, u"Copy body"_s);
        copy->click();
        Q_EMIT m_inbox->requestReceived(requestOf(2, "second"));
        copy->click();
        QTRY_COMPARE(copy->text(), u"Copied"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"second"_s);
    }

    void tellsTheVerdictInWords()
    {
        const QByteArray body = "{}";
        const QByteArray timestamp = "2026-01-02T03:04:05Z";
        const auto signedBy = [&](quint64 number, const QByteArray &signature) {
            return requestOf(number, body,
                             {{.name = "X-Zendesk-Webhook-Signature", .value = signature},
                              {.name = "X-Zendesk-Webhook-Signature-Timestamp", .value = timestamp}});
        };
        Q_EMIT m_inbox->requestReceived(signedBy(1, sign(testSecret(), timestamp, body)));
        QTRY_VERIFY(saysSomewhere(*m_window, u"Signed with the public test secret"_s));
        QVERIFY(saysSomewhere(*m_window, u"a receiver must not take it for genuine"_s));
        Q_EMIT m_inbox->requestReceived(requestOf(2, body));
        QTRY_VERIFY(saysSomewhere(*m_window, u"Zendesk signs every delivery."_s));
        Q_EMIT m_inbox->requestReceived(signedBy(3, "AAAA"));
        QTRY_VERIFY(saysSomewhere(*m_window, u"does not say in X-Zendesk-Webhook-Id"_s));
        QSignalSpy wanted(m_window.get(), &InboxWindow::checkWanted);
        buttonOf<QPushButton>(*m_window, u"Check a signature…"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0), QVariantList({timestamp, body, QByteArray("AAAA")}));
    }

    void keepsTheLastRightAnswer()
    {
        QComboBox *status = nullptr;
        for (auto *combo : m_window->findChildren<QComboBox *>()) {
            if (combo->isEditable())
                status = combo;
        }
        QVERIFY(status);
        status->setCurrentText(u"503"_s);
        QCOMPARE(m_inbox->lastAnswer.status, 503);
        status->setCurrentText(u"9000"_s);
        QCOMPARE(m_inbox->lastAnswer.status, 503);
    }

    void namesEveryControlThatTakesTheFocus()
    {
        Q_EMIT m_inbox->requestReceived(requestOf(1, "{}"));
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            const bool isInner = widget->window() != m_window.get() || widget->objectName().startsWith(u"qt_"_s);
            if (isInner || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            auto *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(accessible);
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestInboxWindow)
#include "tst_inboxwindow.moc"
