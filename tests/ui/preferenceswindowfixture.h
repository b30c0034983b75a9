// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

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
        return park(std::move(handler));
    }
    PendingCall remove(const QString &id, QObject *, Handler<Done> handler) override
    {
        removedId = id;
        return park(std::move(handler));
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
    PendingCall park(Handler<Done> handler)
    {
        m_handler = std::move(handler);
        // one that is over cancels nothing
        return PendingCall([this, number = ++m_number] {
            if (number == m_number)
                m_handler = nullptr;
        });
    }

    Handler<Done> m_handler;
    int m_number = 0;
};

/// The window over a fresh file of settings and a keychain that waits for the test.
class PreferencesWindowFixture : public QObject
{
    Q_OBJECT

protected:
    void open()
    {
        m_window.window = new PreferencesWindow({.store = m_store.get(),
                                                 .proxyPassword = m_password.get(),
                                                 .commands = m_catalogue.get(),
                                                 .checkCertificates =
                                                     [](const QString &path) {
                                                         QFile file(path);
                                                         const bool isGood = file.open(QIODevice::ReadOnly)
                                                             && file.readAll().contains("CERTIFICATE");
                                                         return isGood ? QString() : u"No certificate in it."_s;
                                                     },
                                                 .languages = {{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}}});
        m_window->show();
    }
    void reopen()
    {
        delete m_window.window;
        open();
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
};

} // namespace grapnel
