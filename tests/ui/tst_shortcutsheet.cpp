// SPDX-License-Identifier: GPL-3.0-or-later
#include "actioncatalogue.h"
#include "pseudotranslator.h"
#include "shortcutsheet.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

class TestShortcutSheet final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ActionCatalogue> m_catalogue;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<ShortcutSheet> m_sheet;

    [[nodiscard]] QLineEdit *filter() const { return m_sheet->findChild<QLineEdit *>(); }

    /// "File/Open = Ctrl+O" of what shows.
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        const auto *tree = m_sheet->findChild<QTreeWidget *>();
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            const QTreeWidgetItem *group = tree->topLevelItem(i);
            for (int j = 0; !group->isHidden() && j < group->childCount(); ++j) {
                const QTreeWidgetItem *row = group->child(j);
                if (!row->isHidden())
                    rows.append(group->text(0) + u'/' + row->text(0) + u" = "_s + row->text(1));
            }
        }
        return rows;
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void init()
    {
        m_catalogue = std::make_unique<ActionCatalogue>();
        m_menu = std::make_unique<QMenu>(u"&File"_s);
        QAction *open = m_menu->addAction(u"&Open"_s);
        open->setObjectName(u"open"_s);
        open->setShortcut(Qt::CTRL | Qt::Key_O);
        m_menu->addAction(u"Plain"_s)->setObjectName(u"plain"_s);
        m_catalogue->addMenu(*m_menu);
        m_sheet = std::make_unique<ShortcutSheet>(*m_catalogue);
        m_sheet->setAttribute(Qt::WA_DeleteOnClose, false);
        m_sheet->show();
    }

    void cleanup()
    {
        m_sheet.reset();
        m_menu.reset();
        m_catalogue.reset();
    }

    void listsCommandsByMenuAndOtherKeys()
    {
        QCOMPARE(rows().first(2), QStringList({u"File/Open = Ctrl+O"_s, u"File/Plain = "_s}));
        QVERIFY(rows().contains(u"Search field/Empty the field = Esc"_s));
        QVERIFY(rows().contains(u"Table of webhooks/Edit the webhook = Return"_s));
    }

    void followsWhatIsRemapped()
    {
        m_catalogue->apply({.keys = {{u"open"_s, {u"F7"_s, u"Ctrl+P"_s}}}});
        QVERIFY(rows().contains(u"File/Open = F7, Ctrl+P"_s));
        m_catalogue->apply({});
        QVERIFY(rows().contains(u"File/Open = Ctrl+O"_s));
    }

    void followsCommandsThatCome()
    {
        QMenu menu(u"&View"_s);
        menu.addAction(u"Larger"_s)->setObjectName(u"larger"_s);
        m_catalogue->addMenu(menu);
        QVERIFY(rows().contains(u"View/Larger = "_s));
    }

    void followsTheLanguageWhileItIsOpen()
    {
        filter()->setText(u"o"_s);
        PseudoTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QTRY_VERIFY(m_sheet->windowTitle().startsWith(PseudoTranslator::open));
        QStringList texts{filter()->placeholderText(), filter()->accessibleName(),
                          m_sheet->findChild<QLabel *>()->text()};
        for (const QPushButton *button : m_sheet->findChildren<QPushButton *>())
            texts.append(button->text());
        const auto *tree = m_sheet->findChild<QTreeWidget *>();
        texts += {tree->accessibleName(), tree->headerItem()->text(0), tree->headerItem()->text(1)};
        for (const QString &text : texts)
            QVERIFY2(text.startsWith(PseudoTranslator::open), qPrintable(text));
        QCOMPARE(filter()->text(), u"o"_s);
        QVERIFY(rows().constFirst().startsWith(u"File/Open = "_s));
        filter()->clear();
        QVERIFY2(rows().constLast().startsWith(PseudoTranslator::open), qPrintable(rows().constLast()));
        QCoreApplication::removeTranslator(&translator);
    }

    void commandsAreNamedAnew()
    {
        QMenu menu(u"&Datei"_s);
        menu.addAction(u"&Öffnen"_s)->setObjectName(u"open"_s);
        m_catalogue->addMenu(menu);
        QVERIFY(rows().contains(u"Datei/Öffnen = Ctrl+O"_s));
        // an action that stays, but has other words now
        m_catalogue->action(u"plain"_s)->setText(u"Schlicht"_s);
        m_menu->setTitle(u"&Datei"_s);
        m_catalogue->addMenu(*m_menu);
        QVERIFY(rows().contains(u"Datei/Schlicht = "_s));
    }

    void filtersByNameKeyAndMenu()
    {
        QVERIFY(m_sheet->focusWidget() == filter());
        filter()->setText(u"ctrl+o"_s);
        QCOMPARE(rows(), QStringList{u"File/Open = Ctrl+O"_s});
        filter()->setText(u"PLA"_s);
        QVERIFY(rows().contains(u"File/Plain = "_s));
        QVERIFY(!rows().contains(u"File/Open = Ctrl+O"_s));
        filter()->setText(u"file"_s);
        QCOMPARE(rows().size(), 2);
        filter()->setText(u"xyzzy"_s);
        QVERIFY(rows().isEmpty());
        QVERIFY(m_sheet->findChild<QLabel *>()->isVisible());
    }

    void leadsToThePreferences()
    {
        QSignalSpy spy(m_sheet.get(), &ShortcutSheet::preferencesWanted);
        for (QPushButton *button : m_sheet->findChildren<QPushButton *>()) {
            if (button->text().contains(u"shortcuts"_s))
                button->click();
        }
        QCOMPARE(spy.size(), 1);
    }

    void escapeEmptiesTheFilterThenCloses()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_sheet.get()));
        QTest::keyClicks(filter(), u"a"_s);
        QTest::keyClick(filter(), Qt::Key_Escape);
        QCOMPARE(filter()->text(), QString());
        QVERIFY(m_sheet->isVisible());
        QTest::keyClick(filter(), Qt::Key_Escape);
        QVERIFY(!m_sheet->isVisible());
    }
};

QTEST_MAIN(TestShortcutSheet)
#include "tst_shortcutsheet.moc"
