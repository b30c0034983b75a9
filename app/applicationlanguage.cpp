// SPDX-License-Identifier: GPL-3.0-or-later
// Another language while the windows stand.
#include "accountscontroller.h"
#include "application.h"
#include "mainwindow.h"
#include "preferenceswindow.h"

namespace grapnel
{

using namespace std::chrono_literals;

namespace
{
/// What is waited for has no signal of its own: the last of several windows, a box, changes under way.
constexpr auto pause = 500ms;
} // namespace

void Application::speakAnew()
{
    // where it could not be saved, the window stays and tells why
    const bool isPreferring = m_preferencesWindow && m_preferencesWindow->isVisible();
    if (m_window->isAtRest() && !isPreferring) {
        m_speakSoon.stop();
        showAnew();
        return;
    }
    if (m_speakSoon.interval() == 0)
        m_window->say(tr("Some windows are open"),
                      tr("The main window changes its language when they are closed and nothing is under way."));
    m_speakSoon.setInterval(pause);
}

void Application::showAnew()
{
    if (m_accountsController)
        m_accountsController->retranslate();
    if (m_session) {
        m_window->showAccountAnew(infoOfSession(), m_session->service(), m_session->list(), m_session->layout(),
                                  foldersOf(*m_session));
        tellAccounts();
    } else {
        m_window->setRequestLog(&m_log);
        m_window->showWelcome(m_environment.missing, m_environment.account.has_value(), m_demoProblem);
    }
}

} // namespace grapnel
