// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountswitcher.h"
#include "actioncatalogue.h"
#include "fakewebhookservice.h"
#include "layoutstores.h"
#include "mainwindow.h"
#include "preferencesstore.h"
#include "shortcutmodel.h"
#include "textkeys.h"
#include "webhookactions.h"
#include "webhookpage.h"
#include "webhookview.h"

#include <QAbstractItemModelTester>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

QKeySequence key(const QString &text)
{
    return QKeySequence::fromString(text, QKeySequence::PortableText);
}

QList<AccountEntry> accounts()
{
    return {{.id = u"a"_s, .info = {.name = u"acme"_s}}, {.id = u"b"_s, .info = {.name = u"b & sons"_s}}};
}

} // namespace

class TestShortcuts final : public QObject
{
    Q_OBJECT

    QAction *add(const QString &name, const QString &text, const QList<QKeySequence> &keys)
    {
        QAction *action = m_menu->addAction(text);
        action->setObjectName(name);
        action->setShortcuts(keys);
        return action;
    }

    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<ActionCatalogue> m_catalogue;
    QAction *m_refresh = nullptr;
    QAction *m_load = nullptr;
    QAction *m_copy = nullptr;

private Q_SLOTS:
    void init()
    {
        m_menu = std::make_unique<QMenu>(u"&View"_s);
        m_catalogue = std::make_unique<ActionCatalogue>();
        m_refresh = add(u"refresh"_s, u"&Refresh"_s, {key(u"F5"_s), key(u"Ctrl+R"_s)});
        m_load = add(u"load-all"_s, u"Load && show all"_s, {key(u"Ctrl+L"_s)});
        m_copy = add(u"copy"_s, u"Copy"_s, {key(u"Ctrl+C"_s)});
        m_copy->setShortcutContext(Qt::WidgetShortcut);
        m_menu->addAction(u"Without a name"_s);
        m_catalogue->addMenu(*m_menu);
    }

    void commandsAreNamedWithoutTheirMnemonic()
    {
        QCOMPARE(m_catalogue->commands().size(), 3);
        QCOMPARE(m_catalogue->commands().at(1).name, u"Load & show all"_s);
        QCOMPARE(m_catalogue->commands().at(1).menu, u"View"_s);
        QVERIFY(!m_catalogue->commands().at(1).isLocal);
        QVERIFY(m_catalogue->commands().at(2).isLocal);
    }

    void whatIsChosenIsAppliedAndTakenBack()
    {
        m_catalogue->apply({{{u"refresh"_s, {u"F9"_s}}, {u"load-all"_s, {}}, {u"copy"_s, {u"Ctrl+K, Ctrl+C"_s}}}});
        QCOMPARE(m_refresh->shortcuts(), QList{key(u"F9"_s)});
        QVERIFY(m_load->shortcuts().isEmpty());
        QCOMPARE(m_copy->shortcuts(), QList{key(u"Ctrl+K, Ctrl+C"_s)});
        QCOMPARE(m_copy->shortcutContext(), Qt::WidgetShortcut);
        m_catalogue->apply({});
        QCOMPARE(m_refresh->shortcuts(), (QList{key(u"F5"_s), key(u"Ctrl+R"_s)}));
        QCOMPARE(m_load->shortcuts(), QList{key(u"Ctrl+L"_s)});
    }

    void whatIsNoKeyTakesNoneAway()
    {
        m_catalogue->apply({{{u"refresh"_s, {u"Hyper+Spam"_s}}, {u"load-all"_s, {u"Nonsense"_s, u"F8"_s}}}});
        QCOMPARE(m_refresh->shortcuts(), (QList{key(u"F5"_s), key(u"Ctrl+R"_s)}));
        QCOMPARE(m_load->shortcuts(), QList{key(u"F8"_s)});
    }

    void anActionThatComesLaterGetsWhatWasChosen()
    {
        m_catalogue->apply({{{u"refresh"_s, {u"F9"_s}}}});
        m_menu = std::make_unique<QMenu>(u"&View"_s);
        QCOMPARE(m_catalogue->commands().size(), 3);
        QAction *anew = add(u"refresh"_s, u"&Refresh"_s, {key(u"F5"_s), key(u"Ctrl+R"_s)});
        m_catalogue->addMenu(*m_menu);
        QCOMPARE(anew->shortcuts(), QList{key(u"F9"_s)});
        QCOMPARE(m_catalogue->commands().size(), 3);
        m_catalogue->apply({});
        QCOMPARE(anew->shortcuts(), (QList{key(u"F5"_s), key(u"Ctrl+R"_s)}));
    }

    void addingTheSameMenuTwiceKeepsTheDefaults()
    {
        m_catalogue->apply({{{u"refresh"_s, {u"F9"_s}}}});
        m_catalogue->addMenu(*m_menu);
        QCOMPARE(m_catalogue->commands().constFirst().defaults, (QList{key(u"F5"_s), key(u"Ctrl+R"_s)}));
    }

    void conflictsAreToldAtBothCommands()
    {
        ShortcutModel model(*m_catalogue);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.firstConflict(), -1);
        model.setKeys(1, {key(u"Ctrl+R"_s)});
        QCOMPARE(model.conflicts(0), QList{1});
        QCOMPARE(model.conflicts(1), QList{0});
        QCOMPARE(model.firstConflict(), 0);
        QCOMPARE(model.index(0, ShortcutModel::Remark).data().toString(), u"Conflict with Load & show all"_s);
        QCOMPARE(model.index(1, ShortcutModel::Remark).data().toString(), u"Conflict with Refresh"_s);
        QVERIFY(!model.index(0, ShortcutModel::Remark).data(Qt::DecorationRole).isNull());
        model.takeFromOthers(1);
        QCOMPARE(model.firstConflict(), -1);
        QCOMPARE(model.keys(0), QList{key(u"F5"_s)});
        QCOMPARE(model.keys(1), QList{key(u"Ctrl+R"_s)});
    }

    void aKeyThatBeginsAnotherIsAConflict()
    {
        ShortcutModel model(*m_catalogue);
        model.setKeys(2, {key(u"Ctrl+L, C"_s)});
        QCOMPARE(model.conflicts(2), QList{1});
        QCOMPARE(model.conflicts(1), QList{2});
    }

    void onlyWhatDiffersIsKept()
    {
        ShortcutModel model(*m_catalogue);
        model.setShortcuts({{{u"of-another-account"_s, {u"F2"_s}}}});
        model.setKeys(1, {key(u"F8"_s), key(u"F8"_s), QKeySequence()});
        QCOMPARE(model.shortcuts().keys.value(u"load-all"_s), QStringList{u"F8"_s});
        QVERIFY(model.isChanged(1));
        model.setKeys(1, {key(u"Ctrl+L"_s)});
        QVERIFY(!model.isChanged(1));
        QCOMPARE(model.shortcuts().keys.keys(), QStringList{u"of-another-account"_s});
        model.setKeys(1, {});
        QVERIFY(model.shortcuts().keys.contains(u"load-all"_s));
        model.reset(1);
        QCOMPARE(model.keys(1), QList{key(u"Ctrl+L"_s)});
    }

    void keysOfTextFieldsAreWarnedOf_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("use");
        const auto row = [](const char *text, TextUse use) {
            QTest::newRow(text) << QString::fromLatin1(text) << static_cast<int>(use);
        };
        for (const char *text : {"F5", "Ctrl+L", "Alt+Left", "Esc", "Ctrl+Shift+D"})
            row(text, TextUse::None);
        for (const char *text : {"A", "Shift+A", "1", "Space", "/"})
            row(text, TextUse::Typed);
        for (const char *text : {"Ctrl+C", "Ctrl+V", "Del", "Home", "Shift+Left", "Backspace", "Ctrl+Z", "Return"})
            row(text, TextUse::Edits);
    }

    void keysOfTextFieldsAreWarnedOf()
    {
        QFETCH(QString, text);
        QFETCH(int, use);
        QCOMPARE(static_cast<int>(textUseOf(key(text))), use);
        ShortcutModel model(*m_catalogue);
        model.setKeys(0, {key(text)});
        QCOMPARE(model.warning(0).isEmpty(), use == static_cast<int>(TextUse::None));
        // what a command has by itself is in order
        QVERIFY(model.warning(2).isEmpty());
    }

    void theChoiceComesBackWithTheSettings()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"grapnel.ini"_s), QSettings::IniFormat);
        ShortcutModel model(*m_catalogue);
        model.setKeys(0, {key(u"Ctrl+K, Ctrl+,"_s), key(u"F9"_s)});
        model.setKeys(1, {});
        QVERIFY(PreferencesStore(settings).save({.shortcuts = model.shortcuts()}));
        m_catalogue->apply(PreferencesStore(settings).preferences().shortcuts);
        QCOMPARE(m_refresh->shortcuts(), (QList{key(u"Ctrl+K, Ctrl+,"_s), key(u"F9"_s)}));
        QVERIFY(m_load->shortcuts().isEmpty());
    }

    void theMainWindowKnowsItsCommandsAndHasNoConflict()
    {
        FakeWebhookService service;
        WebhookList list(&service);
        NoLayoutStore store;
        MainWindow window;
        window.showWelcome({});
        window.showAccount({.name = u"acme"_s}, &service, &list, store);
        const ShortcutModel model(*window.actionCatalogue());
        QCOMPARE(model.firstConflict(), -1);
        QStringList keys;
        for (const ActionCatalogue::Command &command : window.actionCatalogue()->commands())
            keys.append(command.key);
        for (const QString &wanted :
             {u"quit"_s,   u"preferences"_s,  u"about"_s,         u"new-webhook"_s, u"edit"_s,
              u"clone"_s,  u"test"_s,         u"activate"_s,      u"deactivate"_s,  u"delete"_s,
              u"undo"_s,   u"refresh"_s,      u"load-all"_s,      u"copy"_s,        u"select-all"_s,
              u"search"_s, u"details-pane"_s, u"reveal-secret"_s, u"copy-secret"_s, u"check-signature"_s})
            QVERIFY2(keys.contains(wanted), qPrintable(wanted));
    }

    void everyCommandOfTheMenusCanBeRemapped()
    {
        FakeWebhookService service;
        WebhookList list(&service);
        NoLayoutStore store;
        MainWindow window;
        window.setAccounts(accounts(), u"a"_s);
        window.showAccount({.name = u"acme"_s}, &service, &list, store);
        for (const QAction *action : window.findChildren<QAction *>())
            QVERIFY2(action->shortcuts().isEmpty() || !action->objectName().isEmpty(), qPrintable(action->text()));
    }

    void theKeysOfTheAccountsAreNumberedAndStayRemapped()
    {
        FakeWebhookService service;
        WebhookList list(&service);
        NoLayoutStore store;
        MainWindow window;
        window.showAccount({.name = u"acme"_s}, &service, &list, store);
        window.setAccounts(accounts(), u"a"_s);
        const ActionCatalogue::Command &second = window.actionCatalogue()->commands().constLast();
        QCOMPARE(second.key, u"account-2"_s);
        QCOMPARE(second.name, u"Switch to account 2"_s);
        QCOMPARE(second.defaults, QList{key(u"Ctrl+2"_s)});
        window.applyPreferences({.shortcuts = {{{u"account-2"_s, {u"Alt+2"_s}}}}});
        // the menu is made anew whenever an account changes
        window.setAccounts(accounts(), u"b"_s);
        QCOMPARE(window.findChild<AccountSwitcher *>()->numbered().at(1)->shortcuts(), QList{key(u"Alt+2"_s)});
        QCOMPARE(ShortcutModel(*window.actionCatalogue()).firstConflict(), -1);
    }

    void anotherAccountHasTheSameShortcuts()
    {
        FakeWebhookService service;
        WebhookList list(&service);
        NoLayoutStore store;
        MainWindow window;
        window.showAccount({.name = u"acme"_s}, &service, &list, store);
        window.applyPreferences({.shortcuts = {{{u"refresh"_s, {u"F9"_s}}, {u"delete"_s, {u"Ctrl+Del"_s}}}}});
        window.showAccount({.name = u"other"_s}, &service, &list, store);
        const auto *page = window.findChild<WebhookPage *>();
        QCOMPARE(page->actions()->refresh->shortcuts(), QList{key(u"F9"_s)});
        const auto actions = page->view()->actions();
        const auto remove = std::ranges::find(actions, u"delete"_s, &QObject::objectName);
        QVERIFY(remove != actions.cend());
        QCOMPARE((*remove)->shortcuts(), QList{key(u"Ctrl+Del"_s)});
        QCOMPARE((*remove)->shortcutContext(), Qt::WidgetShortcut);
    }
};

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
