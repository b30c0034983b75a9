// SPDX-License-Identifier: GPL-3.0-or-later
#include "createwindow.h"
#include "detailsdock.h"
#include "detailspane.h"
#include "draftstore.h"
#include "fakewebhookservice.h"
#include "layoutstore.h"
#include "mainwindow.h"
#include "messagetext.h"
#include "restartcommand.h"
#include "webhookpage.h"
#include "webhookview.h"

#include <QDir>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

/// What was open comes back after a restart, and forms survive the end of a session.
class SessionRestoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_isReadOnly = false;
        open();
    }

    void cleanup() { close(); }

    void rowAndPlaceComeBack()
    {
        answer(100);
        view()->showRow(sampleWebhook(50).id);
        view()->verticalScrollBar()->setValue(view()->verticalHeader()->sectionPosition(30));
        const int place = view()->verticalScrollBar()->value();
        QVERIFY(place > 0);

        restart();
        answer(100);
        QTRY_COMPARE(view()->selectedRows(), QList<int>{49});
        QTRY_COMPARE(view()->verticalScrollBar()->value(), place);
    }

    void theSelectedRowAtTheBottomIsNotCutOff()
    {
        answer(100);
        view()->showRow(sampleWebhook(50).id);
        // it is the last that shows, and the first is cut off
        const auto bottom = [this] { return view()->rowViewportPosition(49) + view()->rowHeight(49); };
        QCOMPARE(bottom(), view()->viewport()->height());
        restart();
        answer(100);
        QTRY_COMPARE(view()->selectedRows(), QList<int>{49});
        QTRY_VERIFY(view()->verticalScrollBar()->value() > 0);
        QVERIFY(bottom() <= view()->viewport()->height());
    }

    void aRowOfTheNextPageComesBackWhenThatIsRead()
    {
        answer(150);
        view()->showRow(sampleWebhook(130).id);
        restart();
        // near its end the list reads on by itself
        QVERIFY(m_service->listCalls.back()->answer(samplePage(1, 10, u"next"_s)));
        QTRY_COMPARE(m_service->listCalls.size(), 2U);
        QVERIFY(m_service->listCalls.back()->answer(samplePage(101, 50)));
        QTRY_COMPARE(selectedId(), sampleWebhook(130).id);
    }

    void theTopIsNoPlace()
    {
        answer(100);
        restart();
        QVERIFY(m_service->listCalls.back()->answer(samplePage(2, 100)));
        QTRY_COMPARE(view()->model()->rowCount(), 100);
        // what is new is what is seen
        QTRY_COMPARE(view()->selectedRows(), QList<int>{0});
    }

    void aRowThatIsGoneLeavesTheBeginning()
    {
        answer(100);
        view()->showRow(sampleWebhook(50).id);
        restart();
        answer(20);
        QCOMPARE(view()->selectedRows(), QList<int>{0});
        // and is not waited for: it may be made again
        m_list->refresh();
        QVERIFY(m_service->answerPage(samplePage(1, 100)));
        QTRY_COMPARE(view()->model()->rowCount(), 100);
        QCOMPARE(view()->selectedRows(), QList<int>{0});
    }

    void whatTheUserDoesGoesFirst()
    {
        answer(150);
        view()->showRow(sampleWebhook(130).id);
        restart();
        QVERIFY(m_service->listCalls.back()->answer(samplePage(1, 10, u"next"_s)));
        QTRY_COMPARE(view()->model()->rowCount(), 10);
        QTest::keyClick(view(), Qt::Key_Down);
        QTRY_COMPARE(m_service->listCalls.size(), 2U);
        QVERIFY(m_service->listCalls.back()->answer(samplePage(101, 50)));
        QTRY_COMPARE(view()->model()->rowCount(), 60);
        QCOMPARE(view()->selectedRows(), QList<int>{1});
    }

    void thePlaceIsNotForgottenBeforeTheRowsCome()
    {
        answer(100);
        view()->showRow(sampleWebhook(50).id);
        restart();
        restart();
        answer(100);
        QTRY_COMPARE(view()->selectedRows(), QList<int>{49});
    }

    void theTabOfTheDetailsComesBack()
    {
        answer(5);
        QTRY_VERIFY(tabs());
        for (int tab = tabs()->count() - 1; tab >= 0; --tab) {
            tabs()->setCurrentIndex(tab);
            restart();
            answer(5);
            QTRY_VERIFY(tabs());
            QCOMPARE(tabs()->currentIndex(), tab);
        }
    }

    void aTabThatIsNotKnownIsTheFirst()
    {
        close();
        QSettings(settings(), QSettings::IniFormat).setValue(u"layout/acme/detailsTab"_s, u"of-tomorrow"_s);
        open();
        answer(5);
        QTRY_VERIFY(tabs());
        QCOMPARE(tabs()->currentIndex(), 0);
    }

    void formsAreOnDiskBeforeTheSessionEnds()
    {
        answer(5);
        m_window->newWebhook();
        auto *form = m_window->findChild<CreateWindow *>();
        QVERIFY(form && form->isVisible());
        for (QLineEdit *field : form->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == u"Name"_s)
                QTest::keyClicks(field, u"Half typed"_s);
        }
        QVERIFY(drafts().isEmpty());
        m_window->keepUnsaved();
        QCOMPARE(drafts().size(), 1);
        QCOMPARE(drafts().constFirst().draft.name, u"Half typed"_s);
        // the session may go on after all: nothing was closed
        QVERIFY(form->isVisible());
        delete form;

        restart();
        QCOMPARE(drafts().size(), 1);
        answer(5);
        QTRY_VERIFY(says(u"unsaved draft"_s));
    }

    void aReadOnlyAccountSaysWhyThereIsNoNewWebhook()
    {
        close();
        m_isReadOnly = true;
        open();
        answer(5);
        m_window->newWebhook();
        QVERIFY(!m_window->findChild<CreateWindow *>());
        QTRY_VERIFY(says(u"read only"_s));
    }

    void withoutAnAccountThereIsNoNewWebhook()
    {
        m_window->showWelcome({});
        m_window->newWebhook();
        m_window->keepUnsaved();
        QVERIFY(!m_window->findChild<CreateWindow *>());
    }

    void theEndOfLoadAllIsTold()
    {
        QSignalSpy ended(m_window.get(), &MainWindow::longTaskEnded);
        QVERIFY(m_service->listCalls.back()->answer(samplePage(1, 100, u"next"_s)));
        QTRY_COMPARE(view()->model()->rowCount(), 100);
        QVERIFY(ended.isEmpty());
        loadAll();
        QVERIFY(m_service->answerPage(samplePage(101, 23)));
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(ended.constFirst().constFirst().toString().startsWith(u"123"_s));
    }

    void loadAllThatWasCancelledIsNoNews()
    {
        QSignalSpy ended(m_window.get(), &MainWindow::longTaskEnded);
        QVERIFY(m_service->listCalls.back()->answer(samplePage(1, 100, u"next"_s)));
        QTRY_COMPARE(view()->model()->rowCount(), 100);
        loadAll();
        m_list->cancel();
        QTRY_COMPARE(m_list->state().phase, WebhookList::Phase::Idle);
        QVERIFY(ended.isEmpty());
    }

    void theNextSessionOpensTheSameAccount()
    {
        using What = OpenAtEnd::What;
        const CommandLine line;
        QCOMPARE(restartCommand(u"/usr/bin/grapnel"_s, line, {}), (QStringList{u"/usr/bin/grapnel"_s}));
        QCOMPARE(restartCommand(u"g"_s, line, {.what = What::Demo}), (QStringList{u"g"_s, u"--demo"_s}));
        QCOMPARE(restartCommand(u"g"_s, line, {.what = What::Saved, .name = u"Acme"_s}),
                 (QStringList{u"g"_s, u"--account"_s, u"Acme"_s}));
        QCOMPARE(restartCommand(u"g"_s, line, {.what = What::Environment}), std::nullopt);
        // whatever this one was started with once
        QCOMPARE(restartCommand(u"g"_s, {.newWebhook = true, .configFolder = u"there"_s, .resetLayout = true}, {}),
                 (QStringList{u"g"_s, u"--config"_s, QDir::current().absoluteFilePath(u"there"_s)}));
    }

private:
    [[nodiscard]] QString settings() const { return m_folder->filePath(u"grapnel.ini"_s); }
    [[nodiscard]] QString draftsFolder() const { return m_folder->filePath(u"drafts"_s); }
    [[nodiscard]] QList<FormDraft> drafts() const { return DraftStore(draftsFolder()).list(u"acme"_s); }
    [[nodiscard]] WebhookView *view() const { return m_window->findChild<WebhookView *>(); }
    [[nodiscard]] QTabWidget *tabs() const
    {
        const auto *pane = m_window->findChild<DetailsPane *>();
        return pane ? pane->tabs() : nullptr;
    }
    [[nodiscard]] QString selectedId() const
    {
        const QList<int> rows = view()->selectedRows();
        return rows.size() == 1 ? m_list->model()->idAt(rows.constFirst()) : QString();
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        const QList<MessageText *> messages = m_window->findChildren<MessageText *>();
        return std::ranges::any_of(messages, [&text](const MessageText *message) {
            return message->isVisible() && message->text().contains(text);
        });
    }

    void open()
    {
        m_settings = std::make_unique<QSettings>(settings(), QSettings::IniFormat);
        m_store = std::make_unique<SettingsLayoutStore>(*m_settings, u"acme"_s);
        m_service = std::make_unique<FakeWebhookService>();
        m_list = std::make_unique<WebhookList>(m_service.get());
        const WindowLayout layout = m_store->load();
        m_list->restore(layout.filter, layout.sort);
        m_list->start();
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1280, 700);
        m_window->showAccount({.name = u"acme"_s, .environment = Environment::Sandbox, .isReadOnly = m_isReadOnly},
                              m_service.get(), m_list.get(), *m_store,
                              {.accountKey = u"acme"_s, .drafts = draftsFolder()});
        m_window->show();
    }

    void close()
    {
        if (m_window)
            m_window->close();
        m_window.reset();
        m_list.reset();
        m_service.reset();
        m_store.reset();
        m_settings.reset();
    }

    void restart()
    {
        close();
        open();
    }

    /// Until the window knows of it.
    void loadAll()
    {
        QSignalSpy told(m_list.get(), &WebhookList::stateChanged);
        m_list->loadAll();
        QTRY_VERIFY(!told.isEmpty() && m_list->state().phase == WebhookList::Phase::LoadingAll);
    }

    void answer(int count)
    {
        QVERIFY(m_service->listCalls.back()->answer(samplePage(1, count)));
        QTRY_COMPARE(m_window->webhookView()->model()->rowCount(), count);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<SettingsLayoutStore> m_store;
    std::unique_ptr<FakeWebhookService> m_service;
    std::unique_ptr<WebhookList> m_list;
    std::unique_ptr<MainWindow> m_window;
    bool m_isReadOnly = false;
};

QTEST_MAIN(SessionRestoreTest)
#include "tst_sessionrestore.moc"
