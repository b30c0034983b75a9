// SPDX-License-Identifier: GPL-3.0-or-later
#include "actioncatalogue.h"
#include "banner.h"
#include "operationretries.h"
#include "preferencespage.h"
#include "preferencesstore.h"
#include "preferenceswindow.h"
#include "proxypassword.h"
#include "retryform.h"
#include "secretedit.h"
#include "shortcutspage.h"
#include "windowprobe.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

enum Page { General, Network, Security, Table, Shortcuts };

/// Answers when the test says so.
class ParkedKeychain final : public SecretStore
{
public:
    PendingCall read(const QString &, QObject *, Handler<Secret>) override { return {}; }
    PendingCall write(const QString &id, const Secret &secret, QObject *, Handler<Done> handler) override
    {
        writtenId = id;
        written = secret;
        m_handler = std::move(handler);
        return PendingCall([this] { m_handler = nullptr; });
    }
    PendingCall remove(const QString &id, QObject *, Handler<Done> handler) override
    {
        removedId = id;
        m_handler = std::move(handler);
        return PendingCall([this] { m_handler = nullptr; });
    }
    [[nodiscard]] bool isWaiting() const { return static_cast<bool>(m_handler); }
    void answer(const Result<Done, SecretStoreError> &result)
    {
        if (const auto handler = std::exchange(m_handler, nullptr))
            handler(result);
    }

    QString writtenId;
    QString removedId;
    Secret written;

private:
    Handler<Done> m_handler;
};

} // namespace

class TestPreferencesWindow final : public QObject
{
    Q_OBJECT

    void open()
    {
        m_window.window = new PreferencesWindow({.store = m_store.get(),
                                                 .proxyPassword = m_password.get(),
                                                 .commands = m_catalogue.get(),
                                                 .checkCertificates = [](const QString &path) {
                                                     QFile file(path);
                                                     const bool isGood = file.open(QIODevice::ReadOnly)
                                                         && file.readAll().contains("CERTIFICATE");
                                                     return isGood ? QString() : u"No certificate in it."_s;
                                                 }});
        m_window->show();
    }
    template<typename T> T *field(const QString &name) { return named<T>(*m_window, name); }
    QAbstractButton *save() { return button(*m_window, u"Save"_s); }
    /// Fills in a proxy with a login.
    void enterProxy()
    {
        m_window->showPage(Network);
        field<QComboBox>(u"Proxy"_s)->setCurrentIndex(2);
        field<QLineEdit>(u"Host"_s)->setText(u"proxy.example"_s);
        field<QSpinBox>(u"Port"_s)->setValue(3128);
        field<QLineEdit>(u"User"_s)->setText(u"me"_s);
    }
    SecretEdit *password() { return field<SecretEdit>(u"Password"_s); }
    QComboBox *choice() { return field<QComboBox>(u"Stored password"_s); }
    [[nodiscard]] const Banner *shownBanner() const
    {
        for (const Banner *banner : m_window->findChildren<Banner *>()) {
            if (banner->isVisible())
                return banner;
        }
        return nullptr;
    }
    [[nodiscard]] QByteArray settingsFile() const
    {
        QFile file(m_settings->fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<PreferencesStore> m_store;
    std::unique_ptr<ParkedKeychain> m_keychain;
    std::unique_ptr<ProxyPassword> m_password;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<ActionCatalogue> m_catalogue;
    Opened<PreferencesWindow> m_window;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"grapnel.ini"_s), QSettings::IniFormat);
        m_store = std::make_unique<PreferencesStore>(*m_settings);
        m_keychain = std::make_unique<ParkedKeychain>();
        m_password = std::make_unique<ProxyPassword>(*m_keychain);
        m_menu = std::make_unique<QMenu>(u"View"_s);
        for (const auto &[name, text, key] :
             {std::tuple{"refresh", "Refresh", Qt::Key_F5}, std::tuple{"load-all", "Load all", Qt::Key_F6}}) {
            QAction *action = m_menu->addAction(QString::fromLatin1(text));
            action->setObjectName(QLatin1StringView(name));
            action->setShortcut(key);
        }
        m_catalogue = std::make_unique<ActionCatalogue>();
        m_catalogue->addMenu(*m_menu);
        open();
    }
    void cleanup() { delete m_window.window; }

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
                || box->text().contains(u"webhooks"_s))
                box->toggle();
        }
        field<QSpinBox>(u"Hide them after minutes"_s)->setValue(7);
        field<QComboBox>(u"Row height"_s)->setCurrentIndex(0);
        field<QComboBox>(u"Dates"_s)->setCurrentIndex(1);
        field<QSpinBox>(u"Webhooks per request"_s)->setValue(50);
        field<QSpinBox>(u"Without any data"_s)->setValue(77);
        save()->click();
        QVERIFY(!m_window->isVisible());
        const Preferences &saved = m_store->preferences();
        QCOMPARE(saved.general.start, GeneralPreferences::Start::Choose);
        QCOMPARE(saved.security,
                 (SecurityPreferences{.revealSeconds = 60, .clipboardSeconds = std::nullopt, .idleLockMinutes = 7}));
        QCOMPARE(saved.table,
                 (TablePreferences{.pageSize = 50,
                                   .density = TablePreferences::Density::Compact,
                                   .relativeDates = false,
                                   .loadsAll = true}));
        QCOMPARE(saved.network.inactivityTime, 77s);

        cleanup();
        open();
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
        cleanup();
        open();
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

    void aProxyNeedsAHost()
    {
        m_window->showPage(Network);
        QVERIFY(!field<QLineEdit>(u"Host"_s)->isVisible());
        field<QComboBox>(u"Proxy"_s)->setCurrentIndex(2);
        QVERIFY(field<QLineEdit>(u"Host"_s)->isVisible());
        QVERIFY(!save()->isEnabled());
        field<QLineEdit>(u"Host"_s)->setText(u"http://proxy.example:8080"_s);
        QVERIFY(!save()->isEnabled());
        QVERIFY(!field<QLineEdit>(u"Host"_s)->accessibleDescription().isEmpty());
        field<QLineEdit>(u"Host"_s)->setText(u"proxy.example"_s);
        QVERIFY(save()->isEnabled());
    }

    void aPasswordGoesToTheKeychainAndNowhereElse()
    {
        enterProxy();
        QVERIFY(!choice()->isVisible());
        QCOMPARE(password()->echoMode(), QLineEdit::Password);
        password()->setText(u"pa55word"_s);
        save()->click();
        QVERIFY(m_keychain->isWaiting());
        QCOMPARE(m_keychain->writtenId, u"proxy"_s);
        QCOMPARE(m_keychain->written, Secret("pa55word"_ba));
        QVERIFY(!save()->isEnabled());
        QCOMPARE(m_store->preferences(), Preferences{});
        m_keychain->answer(Done{});
        QVERIFY(!m_window->isVisible());
        QCOMPARE(m_store->preferences().network.proxyHost, u"proxy.example"_s);
        QCOMPARE(m_store->preferences().network.proxyUser, u"me"_s);
        QVERIFY(!m_password->isSessionOnly());
        QVERIFY(settingsFile().contains("proxy.example"));
        QVERIFY(!settingsFile().contains("pa55word"));
    }

    void aKeychainThatFailsLeavesTheChoiceOfThisSession()
    {
        enterProxy();
        password()->setText(u"pa55word"_s);
        save()->click();
        m_keychain->answer(SecretStoreError{.kind = SecretStoreError::Kind::Unavailable});
        QVERIFY(m_window->isVisible());
        QVERIFY(shownBanner());
        QCOMPARE(m_store->preferences(), Preferences{});
        QVERIFY(button<QAbstractButton>(*m_window, u"Try again"_s));
        QSignalSpy changed(m_password.get(), &ProxyPassword::changed);
        button<QAbstractButton>(*m_window, u"Keep it for this session only"_s)->click();
        QVERIFY(!m_window->isVisible());
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_password->isSessionOnly());
        QCOMPARE(m_store->preferences().network.proxyUser, u"me"_s);
        QVERIFY(!settingsFile().contains("pa55word"));
    }

    void aStoredPasswordIsKeptReplacedOrRemoved()
    {
        QVERIFY(m_store->save({.network = {.proxyMode = NetworkPreferences::ProxyMode::Manual,
                                           .proxyHost = u"proxy.example"_s,
                                           .proxyUser = u"me"_s}}));
        cleanup();
        open();
        m_window->showPage(Network);
        QCOMPARE(choice()->currentText(), u"Keep stored password"_s);
        QVERIFY(!password()->isVisible());
        choice()->setCurrentIndex(1);
        QVERIFY(password()->isVisible());
        QVERIFY(!save()->isEnabled());
        password()->setText(u"another"_s);
        QVERIFY(save()->isEnabled());
        choice()->setCurrentIndex(2);
        save()->click();
        QCOMPARE(m_keychain->removedId, u"proxy"_s);
        m_keychain->answer(SecretStoreError{.kind = SecretStoreError::Kind::TimedOut});
        QVERIFY(shownBanner());
        button<QAbstractButton>(*m_window, u"Try again"_s)->click();
        m_keychain->answer(Done{});
        QVERIFY(!m_window->isVisible());
    }

    void theDefaultsOfTheNetworkForgetThePassword()
    {
        QVERIFY(m_store->save({.network = {.proxyUser = u"me"_s}}));
        cleanup();
        open();
        m_window->pages().at(Network)->restoreDefaults();
        save()->click();
        QCOMPARE(m_keychain->removedId, u"proxy"_s);
    }

    void closingWhileTheKeychainWaitsSavesNothing()
    {
        enterProxy();
        password()->setText(u"pa55word"_s);
        save()->click();
        QTest::keyClick(m_window.window, Qt::Key_Escape);
        QTRY_VERIFY(!m_window.window);
        QVERIFY(!m_keychain->isWaiting());
        QCOMPARE(m_store->preferences(), Preferences{});
    }

    void aFileWithoutCertificatesIsRefused()
    {
        m_window->showPage(Network);
        const QString path = m_folder->filePath(u"ca.pem"_s);
        auto *edit = field<QLineEdit>(u"Further certificate authorities"_s);
        edit->setText(path);
        QVERIFY(save()->isEnabled());
        save()->click();
        QVERIFY(m_window->isVisible() && !save()->isEnabled());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nothing of the kind");
        file.flush();
        Q_EMIT edit->editingFinished();
        QVERIFY(!save()->isEnabled());
        file.write("-----BEGIN CERTIFICATE-----");
        file.close();
        Q_EMIT edit->editingFinished();
        QVERIFY(save()->isEnabled());
        save()->click();
        QCOMPARE(m_store->preferences().network.caFile, path);
    }

    void browsingDoesNotBlock()
    {
        m_window->showPage(Network);
        button(*m_window, u"Browse…"_s)->click();
        auto *dialog = m_window->findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        Q_EMIT dialog->fileSelected(u"/nowhere/ca.pem"_s);
        QCOMPARE(field<QLineEdit>(u"Further certificate authorities"_s)->text(), u"/nowhere/ca.pem"_s);
        QVERIFY(!save()->isEnabled());
    }

    void anOperationCanHaveRetriesOfItsOwn()
    {
        m_window->showPage(Network);
        auto *table = field<QTableWidget>(u"Retries per operation"_s);
        QCOMPARE(table->rowCount(), 10);
        QCOMPARE(table->item(3, 0)->text(), u"Show"_s);
        QCOMPARE(table->item(3, 1)->text(), u"Default"_s);
        table->setCurrentCell(3, 0);
        auto *own = field<QComboBox>(u"Retries of Show"_s);
        QVERIFY(own);
        own->setCurrentIndex(1);
        Q_EMIT own->activated(1);
        QCOMPARE(table->item(3, 1)->text(), u"Own"_s);
        auto *form = m_window->findChild<OperationRetries *>()->findChild<RetryForm *>();
        named<QDoubleSpinBox>(*form, u"First wait"_s)->setValue(2.0);
        named<QDoubleSpinBox>(*form, u"Longest wait"_s)->setValue(1.0);
        QVERIFY(!save()->isEnabled());
        named<QDoubleSpinBox>(*form, u"Longest wait"_s)->setValue(20.0);
        save()->click();
        const auto &policies = m_store->preferences().network.operationRetry;
        QCOMPARE(policies.keys(), QList{WebhookOperation::Show});
        QCOMPARE(policies.first().initialInterval, 2'000ms);
        QCOMPARE(policies.first().maxInterval, 20'000ms);
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
