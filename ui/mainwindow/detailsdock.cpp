// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailsdock.h"

#include "detailspane.h"
#include "icons.h"
#include "secretcontroller.h"
#include "secretpane.h"
#include "webhookpage.h"
#include "webhookview.h"

#include <QAction>
#include <QTabWidget>
#include <QVBoxLayout>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto timeForRows = 60ms;
constexpr int minimumWidthOfPane = 260;
} // namespace

DetailsDock::DetailsDock(WebhookPage *page, WebhookService *service, const Clock &clock, QWidget *parent)
    : QDockWidget(tr("Details"), parent), m_page(page), m_service(service), m_clock(clock)
{
    setObjectName("detailsDock"_L1);
    setFeatures(QDockWidget::DockWidgetClosable);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    // the pane says itself what it shows; F4 and the toolbar open and close it
    setTitleBarWidget(new QWidget(this));
    auto *frame = new QWidget(this);
    frame->setMinimumSize(minimumWidthOfPane, 1);
    (new QVBoxLayout(frame))->setContentsMargins({});
    setWidget(frame);
    toggleViewAction()->setText(tr("Details pane"));
    toggleViewAction()->setIcon(icons::icon(u"details"_s));
    toggleViewAction()->setObjectName("details-pane"_L1);
    toggleViewAction()->setShortcut(Qt::Key_F4);

    m_pending.setSingleShot(true);
    connect(&m_pending, &QTimer::timeout, this, &DetailsDock::follow);
    m_pending.start(timeForRows);
}

void DetailsDock::build()
{
    m_pane = new DetailsPane(widget(), m_clock);
    m_pane->setService(m_service);
    m_pane->setSignInOffer(m_page->signInOffer());
    if (m_secrets)
        m_pane->setSecretPage(m_secrets->makePane(m_pane));
    m_pane->setCurrentKey(m_wantedTab);
    connect(m_pane->tabs(), &QTabWidget::currentChanged, this, &DetailsDock::tabChanged);
    widget()->layout()->addWidget(m_pane);
    followInTabOrder();
    m_pending.setInterval(0);
    m_minute.start(1min);
    connect(&m_minute, &QTimer::timeout, m_pane, &DetailsPane::refreshRelativeDates);
    connect(m_page, &WebhookPage::selectionChanged, &m_pending, qOverload<>(&QTimer::start));
    connect(m_page->list()->model(), &QAbstractItemModel::dataChanged, &m_pending, qOverload<>(&QTimer::start));
}

/// The pane comes after the table, not after all that was there before it.
void DetailsDock::followInTabOrder()
{
    QWidgetList stops;
    QWidget *first = m_pane->nextInFocusChain();
    for (QWidget *other = first; m_pane->isAncestorOf(other); other = other->nextInFocusChain()) {
        if (other->focusPolicy() & Qt::TabFocus)
            stops.append(other);
    }
    QWidget *previous = m_page->view();
    for (QWidget *stop : std::as_const(stops)) {
        setTabOrder(previous, stop);
        previous = stop;
    }
}

void DetailsDock::setSecrets(SecretController *secrets)
{
    m_secrets = secrets;
    connect(secrets, &SecretController::paneWanted, this, &DetailsDock::showSecretPage);
}

QString DetailsDock::tab() const
{
    return m_pane ? m_pane->currentKey() : m_wantedTab;
}

void DetailsDock::setTab(const QString &key)
{
    m_wantedTab = key;
    if (m_pane)
        m_pane->setCurrentKey(key);
}

void DetailsDock::showSecretPage()
{
    if (!m_pane)
        follow();
    show();
    m_pane->showSecretPage();
}

void DetailsDock::follow()
{
    if (!m_pane)
        build();
    const int count = m_page->view()->selectedCount();
    if (count > 1)
        m_pane->showSelectionCount(count);
    else
        m_pane->showWebhook(m_page->selectedWebhook());
}

} // namespace grapnel
