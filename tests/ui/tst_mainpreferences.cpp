// SPDX-License-Identifier: GPL-3.0-or-later
// The main window and the preferences.
#include "fakewebhookservice.h"
#include "layoutstores.h"
#include "mainwindow.h"
#include "webhookview.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using Column = WebhookTableModel::Column;

class MainPreferencesTest final : public QObject
{
    Q_OBJECT

    [[nodiscard]] QAction *preferencesAction() const { return m_window->findChild<QAction *>(u"preferences"_s); }

    NoLayoutStore m_store;
    std::unique_ptr<FakeWebhookService> m_service;
    std::unique_ptr<WebhookList> m_list;
    std::unique_ptr<MainWindow> m_window;

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<FakeWebhookService>();
        m_list = std::make_unique<WebhookList>(m_service.get());
        m_list->start();
        m_window = std::make_unique<MainWindow>();
        m_window->showAccount({.name = u"acme"_s}, m_service.get(), m_list.get(), m_store);
        m_window->show();
        QVERIFY(m_service->listCalls.back()->answer(samplePage(1, 5)));
        QTRY_COMPARE(m_window->webhookView()->model()->rowCount(), 5);
    }

    void cleanup()
    {
        m_window.reset();
        m_list.reset();
        m_service.reset();
    }

    void theyAreAskedForWithAndWithoutAnAccount()
    {
        QSignalSpy wanted(m_window.get(), &MainWindow::preferencesWanted);
        for (int i = 1; i <= 2; ++i) {
            QAction *preferences = preferencesAction();
            QCOMPARE(preferences->text().remove(u'&'), u"Preferences…"_s);
            QCOMPARE(preferences->menuRole(), QAction::PreferencesRole);
            preferences->trigger();
            QCOMPARE(wanted.count(), i);
            m_window->showWelcome({});
        }
    }

    void theTableFollowsThem()
    {
        const auto *view = m_window->findChild<WebhookView *>();
        const int normal = view->rowHeight(0);
        const QModelIndex created = m_list->model()->index(0, static_cast<int>(Column::Created));
        const QString relative = created.data().toString();
        Preferences preferences{.table = {.density = TablePreferences::Density::Compact, .relativeDates = false}};
        m_window->applyPreferences(preferences);
        const int compact = view->rowHeight(0);
        QVERIFY(compact < normal);
        QVERIFY(created.data().toString() != relative);
        preferences.table.density = TablePreferences::Density::Comfortable;
        m_window->applyPreferences(preferences);
        QVERIFY(view->rowHeight(0) > normal);

        NoLayoutStore store;
        m_window->showAccount({.name = u"other"_s}, m_service.get(), m_list.get(), store);
        QVERIFY(m_window->findChild<WebhookView *>()->verticalHeader()->defaultSectionSize() > normal);
        m_window->applyPreferences({});
        QCOMPARE(created.data().toString(), relative);
        m_window.reset();
    }
};

QTEST_MAIN(MainPreferencesTest)
#include "tst_mainpreferences.moc"
