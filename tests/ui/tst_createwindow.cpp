// SPDX-License-Identifier: GPL-3.0-or-later
#include "createwindow.h"
#include "editwindow.h"

#include "banner.h"
#include "candidatespage.h"
#include "conflictpage.h"
#include "fakewebhookservice.h"
#include "reviewpage.h"
#include "webhookform.h"
#include "windowprobe.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

QLineEdit *nameOf(const QWidget &window)
{
    return named<QLineEdit>(window, u"Name"_s);
}

Webhook sample()
{
    Webhook webhook = sampleWebhook(1);
    webhook.description = u"Keep me"_s;
    webhook.authentication = shown::BasicAuth{.username = u"zd"_s};
    return webhook;
}

} // namespace

class TestCreateWindow final : public QObject
{
    Q_OBJECT

    EditingContext context(FakeWebhookService &service) const
    {
        return {
            .service = &service, .accountKey = u"account"_s, .draftsFolder = m_folder ? m_folder->path() : QString()};
    }

    Opened<EditWindow> openEdit(FakeWebhookService &service, const Webhook &webhook, bool loaded = true) const
    {
        auto *window = new EditWindow(context(service), webhook);
        window->show();
        (void)QTest::qWaitForWindowActive(window);
        if (loaded)
            service.showCalls.back()->answer(WebhookDetails{.webhook = webhook});
        return {window};
    }

    Opened<CreateWindow> openNew(FakeWebhookService &service, const QString &instance = u"1"_s) const
    {
        auto *window
            = new CreateWindow(context(service), {.account = u"account"_s, .webhookId = {}, .instance = instance});
        window->show();
        (void)QTest::qWaitForWindowActive(window);
        return {window};
    }

    static void fill(const CreateWindow &window)
    {
        nameOf(window)->setText(u"Orders"_s);
        named<QLineEdit>(window, u"Endpoint URL"_s)->setText(u"https://erp.kunde.net/zd"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder.reset(); }

    void aNewWebhookIsCreatedFromTheForm()
    {
        FakeWebhookService service;
        const auto window = openNew(service);
        QCOMPARE(window->windowTitle(), u"New webhook"_s);
        QSignalSpy created(window.window, &CreateWindow::created);
        button(*window, u"Create webhook"_s)->click();
        QVERIFY(service.createCalls.empty());
        QVERIFY(nameOf(*window)->hasFocus());
        fill(*window);
        button(*window, u"Create webhook"_s)->click();
        QCOMPARE(service.createCalls.size(), 1U);
        QCOMPARE(service.createCalls.back()->argument.name, u"Orders"_s);
        QVERIFY(service.createCalls.back()->answer(sampleWebhook(9)));
        QTRY_COMPARE(created.size(), 1);
        QTRY_VERIFY(!window.window);
    }

    void anUnansweredCreateIsLookedUpAndNeverSentTwice()
    {
        FakeWebhookService service;
        const auto window = openNew(service);
        fill(*window);
        button(*window, u"Create webhook"_s)->click();
        QVERIFY(service.createCalls.back()->fail(ApiError::Kind::Timeout));
        QTRY_VERIFY_WITH_TIMEOUT(!service.listCalls.empty() || !service.listAllCalls.empty(), 5000);
        if (!service.listCalls.empty())
            QVERIFY(service.listCalls.back()->fail(ApiError::Kind::Server, 503));
        else
            QVERIFY(service.listAllCalls.back()->fail(ApiError::Kind::Server, 503));
        QTRY_VERIFY(window->findChild<CandidatesPage *>()->isVisible());
        QVERIFY(button(*window, u"Look again"_s));
        QVERIFY(button(*window, u"Create again"_s));
        QCOMPARE(service.createCalls.size(), 1U);
        button(*window, u"Back"_s)->click();
        QCOMPARE(nameOf(*window)->text(), u"Orders"_s);
    }

    void thePreviewShowsNoCredential()
    {
        FakeWebhookService service;
        const auto window = openEdit(service, sample());
        for (auto *choice : window->findChildren<QRadioButton *>()) {
            if (choice->text().remove(u'&') == u"Replace credential"_s)
                choice->click();
        }
        named<QLineEdit>(*window, u"Password"_s)->setText(u"hunter2"_s);
        const QString preview = named<QPlainTextEdit>(*window, u"Request preview"_s)->toPlainText();
        QVERIFY(preview.contains(u"\"password\""_s));
        QVERIFY(!preview.contains(u"hunter2"_s));
    }

    void aDraftSurvivesWithoutItsCredentialAndIsOffered()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        FakeWebhookService service;
        {
            const auto window = openEdit(service, sample());
            nameOf(*window)->setText(u"Unsaved"_s);
            for (auto *choice : window->findChildren<QRadioButton *>()) {
                if (choice->text().remove(u'&') == u"Replace credential"_s)
                    choice->click();
            }
            named<QLineEdit>(*window, u"Password"_s)->setText(u"hunter2"_s);
            QTRY_VERIFY_WITH_TIMEOUT(!QDir(m_folder->path()).isEmpty(), 5000);
        }
        for (const QFileInfo &info : QDir(m_folder->path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("hunter2"));
        }
        const auto window = openEdit(service, sample());
        QTRY_VERIFY(button(*window, u"Restore"_s));
        button(*window, u"Restore"_s)->click();
        QCOMPARE(nameOf(*window)->text(), u"Unsaved"_s);
        QVERIFY(named<QLineEdit>(*window, u"Password"_s)->text().isEmpty());
        QVERIFY(named<QLineEdit>(*window, u"Password"_s)->isVisible());
    }

    void aSavedFormLeavesNoDraft()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        FakeWebhookService service;
        const auto window = openNew(service);
        fill(*window);
        QTRY_VERIFY_WITH_TIMEOUT(!QDir(m_folder->path()).isEmpty(), 5000);
        button(*window, u"Create webhook"_s)->click();
        QVERIFY(service.createCalls.back()->answer(sampleWebhook(9)));
        QTRY_VERIFY(!window.window);
        QVERIFY(QDir(m_folder->path()).entryList(QDir::Files).isEmpty());
    }
};

QTEST_MAIN(TestCreateWindow)
#include "tst_createwindow.moc"
