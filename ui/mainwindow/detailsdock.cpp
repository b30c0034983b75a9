// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailsdock.h"

#include "detailspane.h"
#include "icons.h"
#include "webhookpage.h"
#include "webhookview.h"

#include <QAction>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

DetailsDock::DetailsDock(WebhookPage *page, WebhookService *service, const Clock &clock, QWidget *parent)
    : QDockWidget(tr("Details"), parent), m_page(page), m_pane(new DetailsPane(this, clock))
{
    setObjectName("detailsDock"_L1);
    setFeatures(QDockWidget::DockWidgetClosable);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    // the pane says itself what it shows; F4 and the toolbar open and close it
    setTitleBarWidget(new QWidget(this));
    setWidget(m_pane);
    toggleViewAction()->setText(tr("Details pane"));
    toggleViewAction()->setIcon(icons::icon(u"details"_s));
    toggleViewAction()->setShortcut(Qt::Key_F4);

    m_pane->setService(service);
    m_pending.setSingleShot(true);
    m_pending.setInterval(0);
    m_minute.start(1min);
    connect(&m_pending, &QTimer::timeout, this, &DetailsDock::follow);
    connect(&m_minute, &QTimer::timeout, m_pane, &DetailsPane::refreshRelativeDates);
    connect(page, &WebhookPage::selectionChanged, &m_pending, qOverload<>(&QTimer::start));
    connect(page->list()->model(), &QAbstractItemModel::dataChanged, &m_pending, qOverload<>(&QTimer::start));
    follow();
}

void DetailsDock::follow()
{
    const int count = m_page->view()->selectedCount();
    if (count > 1)
        m_pane->showSelectionCount(count);
    else
        m_pane->showWebhook(m_page->selectedWebhook());
}

} // namespace grapnel
