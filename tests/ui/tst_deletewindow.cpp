// SPDX-License-Identifier: GPL-3.0-or-later
#include "deletewindow.h"
#include "fakewebhookservice.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

namespace
{

Webhook webhook(int number, WebhookStatus status)
{
    Webhook made = sampleWebhook(number);
    made.status = status;
    return made;
}

QPushButton *button(const QWidget &window, const QString &text)
{
    for (QPushButton *candidate : window.findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

} // namespace

class TestDeleteWindow final : public QObject
{
    Q_OBJECT

    QPointer<DeleteWindow> open(const QList<Webhook> &webhooks, Environment environment = Environment::Other)
    {
        m_window = new DeleteWindow({.service = &m_service,
                                     .account = {.name = u"acme"_s, .environment = environment},
                                     .copiesFolder = m_folder.filePath(u"deleted"_s)},
                                    webhooks);
        m_window->show();
        (void)QTest::qWaitForWindowActive(m_window);
        return m_window;
    }

    [[nodiscard]] QLineEdit *confirmation() const { return m_window->findChild<QLineEdit *>(); }

    FakeWebhookService m_service;
    QTemporaryDir m_folder;
    QPointer<DeleteWindow> m_window;

private Q_SLOTS:
    void cleanup()
    {
        delete m_window;
        m_service.removeCalls.clear();
        m_service.showCalls.clear();
    }

    void anInactiveOneOutsideProductionNeedsAClickOnly()
    {
        open({webhook(1, WebhookStatus::Inactive)});
        QCOMPARE(m_window->windowTitle(), u"Delete webhook"_s);
        QVERIFY(button(*m_window, u"Delete webhook"_s)->isEnabled());
        QVERIFY(button(*m_window, u"Cancel"_s)->isDefault());
    }

    void enterDoesNotDelete()
    {
        open({webhook(1, WebhookStatus::Inactive)});
        QTest::keyClick(m_window, Qt::Key_Return);
        QVERIFY(m_service.removeCalls.empty());
    }

    void moreIsTypedWhereMoreIsAtStake_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("isActive");
        QTest::addColumn<bool>("isProduction");
        QTest::addColumn<QString>("wants");
        QTest::newRow("active") << 1 << true << false << u"Webhook 1"_s;
        QTest::newRow("in Production") << 1 << false << true << u"Webhook 1"_s;
        QTest::newRow("several") << 3 << false << false << u"3"_s;
    }

    void moreIsTypedWhereMoreIsAtStake()
    {
        QFETCH(const int, count);
        QFETCH(const bool, isActive);
        QFETCH(const bool, isProduction);
        QFETCH(const QString, wants);
        QList<Webhook> webhooks;
        for (int number = 1; number <= count; ++number)
            webhooks.append(webhook(number, isActive ? WebhookStatus::Active : WebhookStatus::Inactive));
        open(webhooks, isProduction ? Environment::Production : Environment::Other);
        QVERIFY(!button(*m_window, u"Delete webhook"_s)->isEnabled());
        confirmation()->setText(wants.chopped(1));
        QVERIFY(!button(*m_window, u"Delete webhook"_s)->isEnabled());
        confirmation()->setText(wants);
        QVERIFY(button(*m_window, u"Delete webhook"_s)->isEnabled());
        QTest::keyClick(confirmation(), Qt::Key_Return);
        QVERIFY(m_service.removeCalls.empty());
    }

    void aCopyIsSavedBeforeAnythingIsDeleted()
    {
        const QPointer<DeleteWindow> window = open({webhook(1, WebhookStatus::Inactive)});
        QSignalSpy deleted(window, &DeleteWindow::deleted);
        QVERIFY(window->findChild<QCheckBox *>()->isChecked());
        button(*window, u"Delete webhook"_s)->click();
        QTRY_COMPARE(m_service.removeCalls.size(), 1U);
        const QDir copies(m_folder.filePath(u"deleted"_s));
        QCOMPARE(copies.entryList(QDir::Files).size(), 1);
        QVERIFY(m_service.removeCalls.back()->answer(Done{}));
        QTRY_COMPARE(deleted.size(), 1);
        QVERIFY(QFile::exists(deleted.constFirst().at(1).toString()));
    }

    void aRefusalLeavesTheWindowOpen()
    {
        open({webhook(1, WebhookStatus::Inactive)});
        m_window->findChild<QCheckBox *>()->setChecked(false);
        button(*m_window, u"Delete webhook"_s)->click();
        QTRY_COMPARE(m_service.removeCalls.size(), 1U);
        QVERIFY(m_service.removeCalls.back()->fail(ApiError::Kind::Forbidden, 403));
        QTRY_VERIFY(!m_window->isRunning());
        QVERIFY(m_window->isVisible());
    }
};

QTEST_MAIN(TestDeleteWindow)
#include "tst_deletewindow.moc"
