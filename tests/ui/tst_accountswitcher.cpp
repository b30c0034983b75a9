// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountswitcher.h"
#include "environmenttag.h"
#include "theme.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolBar>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

QList<AccountEntry> entries()
{
    return {{.id = u"a"_s, .info = {.name = u"acme & sons"_s, .environment = Environment::Production}},
            {.id = u"b"_s, .info = {.name = u"play"_s, .environment = Environment::Sandbox}},
            {.id = u"env"_s, .info = {.name = u"ci"_s}, .isFromEnvironment = true},
            {.id = u"demo"_s, .info = {.name = u"Sample data"_s, .isDemo = true}}};
}

} // namespace

class TestAccountSwitcher final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheAccountAndItsEnvironment()
    {
        const AccountSwitcher switcher({.name = u"acme"_s, .environment = Environment::Production, .isReadOnly = true});
        QCOMPARE(switcher.accessibleName(), u"Account acme, PRODUCTION, READ ONLY"_s);
        QCOMPARE(switcher.findChildren<EnvironmentTag *>().size(), 2);
    }

    void theMenuChecksTheCurrentOneAndHasShortcuts()
    {
        AccountSwitcher switcher({.name = u"acme"_s});
        switcher.setAccounts(entries(), u"b"_s);
        const QList<QAction *> actions = switcher.menu()->actions();
        QCOMPARE(actions.at(0)->text(), u"acme && sons – PRODUCTION"_s);
        QCOMPARE(actions.at(0)->shortcut(), QKeySequence(u"Ctrl+1"_s));
        QVERIFY(!actions.at(0)->isChecked());
        QVERIFY(actions.at(1)->isChecked());
        QVERIFY(actions.at(2)->isSeparator());
        QCOMPARE(actions.at(3)->text(), u"ci (from the environment)"_s);
        QVERIFY(actions.at(3)->shortcut().isEmpty());
        QCOMPARE(actions.at(4)->text(), u"Sample data – DEMO"_s);
        QCOMPARE(actions.at(6)->text().remove(u'&'), u"Accounts…"_s);
        QCOMPARE(actions.at(7)->text().remove(u'&'), u"Add account…"_s);
    }

    void theShortcutSwitchesWhileTheMenuIsClosed()
    {
        QMainWindow window;
        auto *bar = window.addToolBar(u"bar"_s);
        auto *switcher = new AccountSwitcher({.name = u"acme"_s}, bar);
        switcher->setAccounts(entries(), u"b"_s);
        bar->addWidget(switcher);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy wanted(switcher, &AccountSwitcher::accountWanted);
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.constFirst().constFirst().toString(), u"a"_s);
        // the one that shows is not opened anew
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(wanted.count(), 1);
    }

    void productionStandsOutInBothThemes()
    {
        for (const QColor &window : {QColor(Qt::white), QColor(40, 40, 40)}) {
            QPalette palette(window);
            const EnvironmentTag::Look look = EnvironmentTag::environment({.environment = Environment::Production});
            QCOMPARE(look.shape, EnvironmentTag::Shape::Filled);
            QVERIFY(theme::contrast(theme::color(look.accent, palette), palette.color(QPalette::Window)) >= 4.5);
        }
    }
};

QTEST_MAIN(TestAccountSwitcher)
#include "tst_accountswitcher.moc"
