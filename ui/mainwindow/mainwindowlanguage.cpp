// SPDX-License-Identifier: GPL-3.0-or-later
// The window in another language.
#include "accounttools.h"
#include "detailsdock.h"
#include "editingcontroller.h"
#include "inboxsession.h"
#include "mainwindow.h"
#include "requestlogtool.h"
#include "webhooklist.h"
#include "webhookpage.h"
#include "webhookview.h"

#include <QApplication>

#include <utility>

namespace grapnel
{

bool MainWindow::isAtRest() const
{
    return !QApplication::activeModalWidget() && !QApplication::activePopupWidget()
        && (!m_editing || m_editing->isAtRest()) && (!m_tools || m_tools->isAtRest());
}

void MainWindow::showAccountAnew(const AccountInfo &account, WebhookService *service, WebhookList *list,
                                 LayoutStore &store, const AccountFolders &folders)
{
    const WebhookView::Place place = m_page ? m_page->view()->place() : WebhookView::Place();
    const auto *dock = findChild<DetailsDock *>();
    const int detailsWidth = dock ? dock->width() : 0;
    std::unique_ptr<InboxSession> inbox = m_tools ? m_tools->takeInbox() : nullptr;
    list->model()->retranslate();
    if (m_requestLog)
        m_requestLog->retranslate();
    showAccount(account, service, list, store, folders);
    if (m_tools)
        m_tools->setInbox(std::move(inbox));
    // the rows are laid out at the next turn of the event loop
    WebhookView *view = m_page->view();
    QMetaObject::invokeMethod(
        view,
        [this, view, place, detailsWidth] {
            if (detailsWidth > 0)
                resizeDocks({findChild<DetailsDock *>()}, {detailsWidth}, Qt::Horizontal);
            view->setPlace(place);
        },
        Qt::QueuedConnection);
}

} // namespace grapnel
