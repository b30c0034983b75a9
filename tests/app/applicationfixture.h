// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountsecrets.h"
#include "accountstore.h"
#include "application.h"
#include "applicationtest.h"
#include "keyboard.h"
#include "keychainlink.h"
#include "mainwindow.h"
#include "memorysecretstore.h"
#include "sandboxserver.h"
#include "settingsfile.h"
#include "windowprobe.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>
#include <utility>

namespace grapnel
{

/// The whole program, run after run, in a folder of its own.
class ApplicationFixture
{
public:
    explicit ApplicationFixture(SecretStore *other = nullptr) : m_keychain(other ? *other : m_memory) { }
    ~ApplicationFixture() { stop(); }
    ApplicationFixture(const ApplicationFixture &) = delete;
    ApplicationFixture &operator=(const ApplicationFixture &) = delete;

    /// Returns what is wrong with \a line.
    QString start(CommandLine line = {}, EnvironmentAccount environment = {})
    {
        stop();
        line.configFolder = folder.path();
        QElapsedTimer timer;
        timer.start();
        m_application = std::make_unique<Application>(
            line, std::move(environment), timer,
            Surroundings{.keychain = std::make_unique<KeychainLink>(m_keychain),
                         .openBrowser = [this](const QUrl &url) { opened.append(url); }});
        const QString problem = m_application->start();
        if (MainWindow *main = m_application->window())
            main->resize(1280, 800);
        return problem;
    }
    /// Ends the program as closing its window does.
    void stop()
    {
        if (m_application && m_application->window())
            m_application->window()->close();
        m_application.reset();
    }

    /// Saves an account with its credentials, as if by an earlier run; its id.
    QString save(const AccountProfile &profile, const AccountSecrets &secrets)
    {
        const std::unique_ptr<QSettings> settings = openSettings(folder.path());
        const QString id = AccountStore(*settings).save(profile);
        keep(id, secrets);
        return id;
    }
    /// Saves one that signs in at \a server with the token that does not end.
    QString save(const QString &name, const sandbox::Server &server, const char *token,
                 Environment environment = Environment::Production, bool isReadOnly = false)
    {
        return save({.name = name,
                     .baseUrl = urlOf(server),
                     .environment = environment,
                     .method = SignInMethod::AccessToken,
                     .isReadOnly = isReadOnly},
                    {.tokens = OAuthTokens{.accessToken = Secret(QByteArray(token))}});
    }
    void keep(const QString &id, const AccountSecrets &secrets)
    {
        std::optional<bool> done;
        const PendingCall call = m_keychain.write(id, encodeSecrets(secrets, {}), &m_context,
                                                  [&done](const Result<Done, SecretStoreError> &r) { done = !!r; });
        if (!QTest::qWaitFor([&done] { return done.has_value(); }, longest) || !*done)
            qFatal("the keychain did not keep it");
    }
    /// Disengaged when the keychain holds nothing for the account.
    std::optional<AccountSecrets> kept(const QString &id)
    {
        std::optional<Result<Secret, SecretStoreError>> answer;
        const PendingCall call
            = m_keychain.read(id, &m_context, [&answer](const auto &result) { answer.emplace(result); });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, longest))
            qFatal("no answer of the keychain");
        return *answer ? decodeSecrets(**answer) : std::nullopt;
    }

    [[nodiscard]] Application &application() { return *m_application; }
    [[nodiscard]] MainWindow &main() { return *m_application->window(); }
    [[nodiscard]] QList<AccountProfile> accounts() { return m_application->accounts().accounts(); }
    /// Rows of the list that shows; -1 without one.
    [[nodiscard]] int rows()
    {
        const QAbstractItemView *view = m_application && m_application->window() ? main().webhookView() : nullptr;
        return view ? view->model()->rowCount() : -1;
    }
    /// The window of that class that shows; null when none does.
    template<typename Window> [[nodiscard]] static Window *shown()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<Window *>(widget); window && window->isVisible())
                return window;
        }
        return nullptr;
    }
    /// Puts the keyboard into \a window. False when it does not get there.
    [[nodiscard]] static bool enter(QWidget *window)
    {
        window->activateWindow();
        return QTest::qWaitFor([window] {
            return window->isActiveWindow() && QApplication::focusWidget()
                && window->isAncestorOf(QApplication::focusWidget());
        });
    }
    [[nodiscard]] static QUrl urlOf(const sandbox::Server &server)
    {
        return QUrl(QString::fromStdString(server.baseUrl()));
    }

    /// Milliseconds; a keychain on a slow machine takes its time.
    static constexpr int longest = 60'000;

    QTemporaryDir folder{};
    /// What was opened in the browser.
    QList<QUrl> opened{};

private:
    MemorySecretStore m_memory;
    SecretStore &m_keychain;
    QObject m_context;
    std::unique_ptr<Application> m_application;
};

} // namespace grapnel
