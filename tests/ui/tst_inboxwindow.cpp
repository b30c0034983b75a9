// SPDX-License-Identifier: GPL-3.0-or-later
#include "inboxwindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

namespace
{

class FakeInbox final : public Inbox
{
public:
    void start(quint16) override
    {
        m_isListening = true;
        Q_EMIT listeningChanged(true);
    }
    void stop() override
    {
        m_isListening = false;
        Q_EMIT listeningChanged(false);
    }
    [[nodiscard]] bool isListening() const override { return m_isListening; }
    [[nodiscard]] QUrl url() const override { return m_isListening ? QUrl(u"http://127.0.0.1:8123/"_s) : QUrl(); }
    void setAnswer(const InboxAnswer &answer) override { lastAnswer = answer; }
    InboxAnswer lastAnswer;

private:
    bool m_isListening = false;
};

} // namespace

class TestInboxWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void showsWhatComesInAndKeepsItWhenClosed()
    {
        auto owned = std::make_unique<FakeInbox>();
        FakeInbox *inbox = owned.get();
        InboxSession session(std::move(owned), nullptr);
        auto *window = new InboxWindow({.session = &session, .isLocalAccount = true});
        window->show();
        QVERIFY(inbox->isListening());
        QSignalSpy wanted(window, &InboxWindow::newWebhookWanted);
        for (auto *button : window->findChildren<QPushButton *>()) {
            if (button->text() == u"New webhook with this URL" && button->isVisible())
                button->click();
        }
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.at(0).at(0).toUrl(), inbox->url());

        Q_EMIT inbox->requestReceived({.number = 1,
                                       .receivedAt = QDateTime::currentDateTimeUtc(),
                                       .method = "POST",
                                       .target = "/orders",
                                       .headers = {{.name = "Authorization", .value = "Bearer hush"},
                                                   {.name = "Content-Type", .value = "application/json"}},
                                       .body = "{\"a\":[1,2]}"});
        auto *table = window->findChild<QTableView *>();
        QCOMPARE(table->currentIndex().row(), 0);
        const auto *headers = window->findChild<QTreeWidget *>();
        QCOMPARE(headers->topLevelItemCount(), 2);
        QVERIFY(!headers->topLevelItem(0)->text(1).contains(u"hush"));
        const QPlainTextEdit *body = nullptr;
        for (const auto *edit : window->findChildren<QPlainTextEdit *>()) {
            if (edit->isReadOnly())
                body = edit;
        }
        QVERIFY(body && body->toPlainText().startsWith(u"{\n"));
        for (auto *box : window->findChildren<QCheckBox *>()) {
            if (box->text() == u"&Indent JSON")
                box->setChecked(false);
        }
        QCOMPARE(body->toPlainText(), u"{\"a\":[1,2]}"_s);
        for (auto *combo : window->findChildren<QComboBox *>()) {
            if (combo->isEditable())
                combo->setCurrentText(u"503"_s);
        }
        QCOMPARE(inbox->lastAnswer.status, 503);
        for (auto *combo : window->findChildren<QComboBox *>()) {
            if (combo->isEditable())
                combo->setCurrentText(u"9000"_s);
        }
        QCOMPARE(inbox->lastAnswer.status, 503);
        QPointer<InboxWindow> guard(window);
        window->close();
        QTRY_VERIFY(!guard);
        QVERIFY(!inbox->isListening());
        QCOMPARE(session.requests().rowCount(), 1);
    }
};

QTEST_MAIN(TestInboxWindow)
#include "tst_inboxwindow.moc"
