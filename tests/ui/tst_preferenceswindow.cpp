// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferenceswindowfixture.h"

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestPreferencesWindow final : public PreferencesWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreListed()
    {
        QCOMPARE(m_window->windowTitle(), u"Preferences"_s);
        QVERIFY(!m_window->isModal());
        QStringList titles;
        const auto *list = field<QListWidget>(u"Pages"_s);
        for (int i = 0; i < list->count(); ++i)
            titles.append(list->item(i)->text());
        QCOMPARE(titles, (QStringList{u"General"_s, u"Network"_s, u"Security"_s, u"Table"_s, u"Shortcuts"_s}));
    }

    void theListIsWideEnoughForTheTitles()
    {
        const auto *list = field<QListWidget>(u"Pages"_s);
        for (int i = 0; i < list->count(); ++i)
            QVERIFY(list->viewport()->width() > list->fontMetrics().horizontalAdvance(list->item(i)->text()) + 16);
    }

    void savingWithoutAChangeChangesNothing()
    {
        QSignalSpy changed(m_store.get(), &PreferencesStore::changed);
        save()->click();
        QCOMPARE(changed.count(), 0);
        QVERIFY(!m_window->isVisible());
    }

    void whatWasSetIsSavedAndShownAgain()
    {
        field<QComboBox>(u"At the start"_s)->setCurrentIndex(1);
        field<QSpinBox>(u"Hide a revealed secret after"_s)->setValue(60);
        for (auto *box : m_window->findChildren<QCheckBox *>()) {
            if (box->text().contains(u"clipboard"_s) || box->text().contains(u"nobody"_s)
                || box->text().contains(u"Notify"_s) || box->text().contains(u"webhooks"_s))
                box->toggle();
        }
        field<QSpinBox>(u"Hide them after"_s)->setValue(7);
        field<QComboBox>(u"Row height"_s)->setCurrentIndex(0);
        field<QComboBox>(u"Dates"_s)->setCurrentIndex(1);
        field<QSpinBox>(u"Webhooks per request"_s)->setValue(50);
        field<QSpinBox>(u"Without any data"_s)->setValue(77);
        save()->click();
        QVERIFY(!m_window->isVisible());
        const Preferences &saved = m_store->preferences();
        QCOMPARE(saved.general,
                 (GeneralPreferences{.start = GeneralPreferences::Start::Choose, .notifiesInBackground = false}));
        QCOMPARE(saved.security,
                 (SecurityPreferences{.revealSeconds = 60, .clipboardSeconds = std::nullopt, .idleLockMinutes = 7}));
        QCOMPARE(saved.table,
                 (TablePreferences{.pageSize = 50,
                                   .density = TablePreferences::Density::Compact,
                                   .relativeDates = false,
                                   .loadsAll = true}));
        QCOMPARE(saved.network.inactivityTime, 77s);

        reopen();
        save()->click();
        QCOMPARE(m_store->preferences(), saved);
    }

    void cancelSavesNothing()
    {
        field<QComboBox>(u"At the start"_s)->setCurrentIndex(1);
        button(*m_window, u"Cancel"_s)->click();
        QVERIFY(!m_window->isVisible());
        QCOMPARE(m_store->preferences(), Preferences{});
    }

    void defaultsAreRestoredForOnePageAndOnlyWhenAsked()
    {
        QVERIFY(m_store->save(
            {.general = {.start = GeneralPreferences::Start::Choose}, .table = {.pageSize = 25, .loadsAll = true}}));
        reopen();
        m_window->showPage(Table);
        button(*m_window, u"Restore defaults"_s)->click();
        auto *question = m_window->findChild<QMessageBox *>();
        QVERIFY(question && question->isVisible() && question->text().contains(u"Table"_s));
        QTest::keyClick(question, Qt::Key_Escape);
        QCOMPARE(field<QSpinBox>(u"Webhooks per request"_s)->value(), 25);
        QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
        button(*m_window, u"Restore defaults"_s)->click();
        question = m_window->findChild<QMessageBox *>();
        button(*question, u"Restore"_s)->click();
        QCOMPARE(field<QSpinBox>(u"Webhooks per request"_s)->value(), 100);
        save()->click();
        QCOMPARE(m_store->preferences(), (Preferences{.general = {.start = GeneralPreferences::Start::Choose}}));
    }

    void aKeyIsSetByPressingIt()
    {
        m_window->showPage(Shortcuts);
        auto *table = field<QTableView>(u"Commands"_s);
        table->selectRow(0);
        auto *edit = field<QKeySequenceEdit>(u"Shortcut"_s);
        QCOMPARE(edit->keySequence(), QKeySequence(Qt::Key_F5));
        edit->setKeySequence(QKeySequence(Qt::Key_F9));
        Q_EMIT edit->editingFinished();
        save()->click();
        QCOMPARE(m_store->preferences().shortcuts.keys.value(u"refresh"_s), QStringList{u"F9"_s});
    }

    void aLanguageIsChosenByItsOwnName()
    {
        auto *language = field<QComboBox>(u"Language"_s);
        QCOMPARE(language->count(), 3);
        QCOMPARE(language->currentText(), u"System default"_s);
        language->setCurrentIndex(language->findText(u"Deutsch"_s));
        save()->click();
        QCOMPARE(m_store->preferences().general.language, u"de"_s);
        reopen();
        language = field<QComboBox>(u"Language"_s);
        QCOMPARE(language->currentText(), u"Deutsch"_s);
        language->setCurrentIndex(0);
        save()->click();
        QVERIFY(m_store->preferences().general.language.isEmpty());
    }

    void aLanguageThatIsNotBuiltInIsTheSystems()
    {
        QVERIFY(m_store->save({.general = {.language = u"tlh"_s}}));
        reopen();
        QCOMPARE(field<QComboBox>(u"Language"_s)->currentText(), u"System default"_s);
    }

    void aConflictIsMarkedAndKeepsFromSaving()
    {
        m_window->showPage(Shortcuts);
        auto *page = dynamic_cast<ShortcutsPage *>(m_window->pages().at(Shortcuts));
        auto *table = field<QTableView>(u"Commands"_s);
        table->selectRow(0);
        auto *edit = field<QKeySequenceEdit>(u"Shortcut"_s);
        edit->setKeySequence(QKeySequence(Qt::Key_F6));
        Q_EMIT edit->editingFinished();
        QVERIFY(!save()->isEnabled());
        const auto *note = field<QLabel>(u"Why it cannot be saved"_s);
        QCOMPARE(note->text(), u"Shortcuts: “Refresh” and “Load all” have the same shortcut."_s);
        button(*m_window, u"Take it from there"_s)->click();
        QVERIFY(save()->isEnabled() && note->text().isEmpty());
        QVERIFY(page->model()->keys(1).isEmpty());
        table->selectRow(1);
        button(*m_window, u"Reset"_s)->click();
        QVERIFY(!save()->isEnabled());
        button(*m_window, u"Clear"_s)->click();
        QVERIFY(save()->isEnabled());
    }

    void commandsAreSearchedByNameAndKey()
    {
        m_window->showPage(Shortcuts);
        auto *table = field<QTableView>(u"Commands"_s);
        auto *search = field<QLineEdit>(u"Search commands"_s);
        search->setText(u"load"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(field<QKeySequenceEdit>(u"Shortcut"_s)->keySequence(), QKeySequence(Qt::Key_F6));
        search->setText(u"f5"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        search->setText(u"nothing"_s);
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(!field<QKeySequenceEdit>(u"Shortcut"_s)->isEnabled());
    }

    void fitsASmallScreen()
    {
        m_window->resize(720, 480);
        for (const auto *page : m_window->pages()) {
            QVERIFY2(m_window->minimumSizeHint().width() <= 1024 && m_window->minimumSizeHint().height() <= 600,
                     qPrintable(page->title()));
            QVERIFY2(page->minimumSizeHint().width() <= 820, qPrintable(page->title()));
        }
    }
};

QTEST_MAIN(TestPreferencesWindow)
#include "tst_preferenceswindow.moc"
