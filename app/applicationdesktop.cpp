// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop wants of the program: further starts, the end of the session, news while the user is elsewhere.
#include "application.h"

#include "activation.h"
#include "httpaccountservice.h"
#include "mainwindow.h"
#include "restartcommand.h"
#include "startchoice.h"
#include "tokenrenewal.h"

#include <QApplication>
#include <QSessionManager>

#include <utility>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

void Application::connectDesktop()
{
    m_attention.setEnabled(m_preferences.preferences().general.notifiesInBackground);
    // asked and answered at once: the session manager waits
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &Application::keepUnsaved, Qt::DirectConnection);
    connect(qGuiApp, &QGuiApplication::saveStateRequest, this, &Application::prepareRestart, Qt::DirectConnection);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    connect(qGuiApp, &QGuiApplication::lastWindowClosed, this, &Application::quitWhenStored);
    m_quitSoon.setSingleShot(true);
    m_quitSoon.setInterval(20ms);
    connect(&m_quitSoon, &QTimer::timeout, this, &Application::quitWhenStored);
}

InstanceAnswer Application::onFurtherStart(const InstanceRequest &request)
{
    if (request.resetLayout)
        return {.problem = u"--reset-layout: a window is open; quit Grapnel first"_s};
    // none may show yet
    const bool isOpening = !m_session && !m_openingId.isEmpty();
    QString id = isOpening ? m_openingId : m_currentId;
    if (!request.account.isEmpty()) {
        const StartChoice choice = chooseStart({.account = request.account}, false, m_accounts, true);
        if (choice.what == StartChoice::What::Unknown)
            return {.problem = choice.problem};
        id = choice.id;
    }
    if (request.newWebhook)
        m_newWebhookIn = id;
    else if (!isOpening)
        m_newWebhookIn.clear();
    if (m_window)
        bringToFront(*m_window, request.activationToken);
    if (isOpening && id == m_openingId)
        return {};
    if (!m_window)
        open(id);
    else if (id != m_currentId)
        leaveFor(id);
    else
        openNewWebhook();
    return {};
}

void Application::openNewWebhook()
{
    if (!m_newWebhookIn.isEmpty() && std::exchange(m_newWebhookIn, {}) == m_currentId)
        m_window->newWebhook();
}

void Application::quitWhenStored()
{
    // a further start has brought it back
    if (m_window && m_window->isVisible())
        return;
    // the server has ended the old tokens when it gives new ones, and the keychain may take its time
    const bool isRenewing = m_vault.findChild<TokenRenewal *>() || m_accountService->findChild<TokenRenewal *>();
    if (isRenewing || m_vault.isWriting())
        m_quitSoon.start();
    else
        QCoreApplication::quit();
}

void Application::keepUnsaved()
{
    if (m_window)
        m_window->keepUnsaved();
    m_settings->sync();
}

void Application::prepareRestart(QSessionManager &manager) const
{
    OpenAtEnd open;
    if (m_currentId == demoId())
        open.what = OpenAtEnd::What::Demo;
    else if (m_currentId == environmentId())
        open.what = OpenAtEnd::What::Environment;
    else if (m_session)
        open = {.what = OpenAtEnd::What::Saved, .name = m_session->account().name};
    const std::optional<QStringList> command
        = restartCommand(QCoreApplication::applicationFilePath(), m_commandLine, open);
    manager.setRestartHint(command ? QSessionManager::RestartIfRunning : QSessionManager::RestartNever);
    if (command)
        manager.setRestartCommand(*command);
}

} // namespace grapnel
