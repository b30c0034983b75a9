// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookpage.h"

#include "banner.h"
#include "columnmenu.h"
#include "filterbar.h"
#include "listbanner.h"
#include "listplaceholder.h"
#include "noticebanner.h"
#include "pagefooter.h"
#include "rowtext.h"
#include "signinoffer.h"
#include "sortmenu.h"
#include "webhookactions.h"
#include "webhookdelegate.h"
#include "webhookview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace grapnel
{

using namespace std::chrono_literals;
using Column = WebhookTableModel::Column;

WebhookPage::WebhookPage(WebhookService *service, WebhookList *list, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_list(list), m_actions(new WebhookActions(this)),
      m_trouble(new ListTrouble(service, list, clock, this)), m_signIn(new SignInOffer(this)),
      m_filterBar(new FilterBar(m_actions->clearFilters, this))
{
    auto *standing = new QWidget(this);
    auto *banner = new Banner(standing, clock);
    auto *standingLayout = new QVBoxLayout(standing);
    standingLayout->setContentsMargins({});
    standingLayout->addWidget(banner);
    m_notices = new NoticeBanner(standing, this);
    // behind what stands above it, for the order of Tab
    m_view = new WebhookView(list->model(), this);
    m_view->setItemDelegate(new WebhookDelegate(m_view));
    new ListBanner(banner, m_trouble, list, m_actions, m_signIn, this);
    new ListPlaceholder(m_view, m_trouble, list, m_actions, m_signIn);
    auto *footer = new PageFooter(m_view, m_trouble, list, m_actions, this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_notices);
    layout->addWidget(standing);
    layout->addWidget(m_view, 1);
    layout->addWidget(footer);

    m_filterBar->setFilter(list->state().filter);
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, list->model(), &WebhookTableModel::refreshRelativeDates);
    connectList();
    connectActions();
    connectView();
    showState();
}

void WebhookPage::connectList()
{
    connect(m_list, &WebhookList::stateChanged, this, &WebhookPage::showState);
    connect(m_list, &WebhookList::rowsAboutToBeReplaced, m_view, &WebhookView::keepPlace);
    connect(m_list, &WebhookList::rowsReplaced, m_view, &WebhookView::restorePlace);
    connect(m_filterBar, &FilterBar::textChanged, m_list, &WebhookList::setSearchText);
    connect(m_filterBar, &FilterBar::statusChanged, m_list, &WebhookList::setStatusFilter);
    connect(m_filterBar, &FilterBar::cleared, m_list, &WebhookList::clearFilter);
    connect(m_filterBar, &FilterBar::left, m_view, &WebhookView::enter);
}

void WebhookPage::connectActions()
{
    connect(m_actions->refresh, &QAction::triggered, m_list, &WebhookList::refresh);
    connect(m_actions->loadAll, &QAction::triggered, m_list, &WebhookList::loadAll);
    connect(m_actions->cancel, &QAction::triggered, this, [this] {
        m_list->cancel();
        m_isHeld = true;
    });
    connect(m_actions->retry, &QAction::triggered, m_trouble, &ListTrouble::retry);
    connect(m_actions->search, &QAction::triggered, m_filterBar, &FilterBar::focusSearch);
    connect(m_actions->clearFilters, &QAction::triggered, m_filterBar, &FilterBar::clear);
    connect(m_actions->copy, &QAction::triggered, this, [this] { copyRows(false); });
    connect(m_actions->copyWithHeaders, &QAction::triggered, this, [this] { copyRows(true); });
    connect(m_actions->copyName, &QAction::triggered, this, [this] { copyColumn(Column::Name); });
    connect(m_actions->copyEndpoint, &QAction::triggered, this, [this] { copyColumn(Column::Endpoint); });
    connect(m_actions->copyId, &QAction::triggered, this, [this] { copyColumn(Column::Id); });
    connect(m_actions->selectAll, &QAction::triggered, m_view, &QAbstractItemView::selectAll);
    m_view->addActions({m_actions->copy, m_actions->copyWithHeaders, m_actions->selectAll});
}

void WebhookPage::connectView()
{
    connect(m_view, &WebhookView::nearEnd, this, &WebhookPage::fetchIfNear);
    connect(m_view, &WebhookView::moved, this, [this] {
        m_isHeld = false;
        fetchIfNear();
    });
    connect(m_view, &WebhookView::selectionCountChanged, this, [this] {
        m_actions->update(m_list->state(), m_view->selectedCount());
        Q_EMIT selectionChanged();
    });
    connect(m_view, &WebhookView::rowOpened, this, &WebhookPage::rowOpened);
    connect(m_view, &WebhookView::menuRequested, this, &WebhookPage::showMenu);

    QHeaderView *header = m_view->horizontalHeader();
    header->setSortIndicatorShown(true);
    connect(header, &QHeaderView::sectionClicked, this, [this](int section) {
        const WebhookList::State &state = m_list->state();
        m_list->setSort(SortMenu::next(state.sortPending.value_or(state.sort), static_cast<Column>(section)));
        showState();
    });
    auto *columns = new ColumnMenu(m_view->columns(), m_list->model(), this);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, columns,
            [columns, header](const QPoint &position) { columns->popup(header->mapToGlobal(position)); });
}

std::optional<Webhook> WebhookPage::selectedWebhook() const
{
    if (m_view->selectedCount() != 1)
        return std::nullopt;
    return m_list->model()->webhookAt(m_view->selectedRows().constFirst());
}

QList<Webhook> WebhookPage::selectedWebhooks() const
{
    QList<Webhook> webhooks;
    for (const int row : m_view->selectedRows())
        webhooks.append(m_list->model()->webhookAt(row));
    return webhooks;
}

int WebhookPage::selectedAppMadeCount() const
{
    const QList<int> rows = m_view->selectedRows();
    return static_cast<int>(std::ranges::count_if(rows, [this](int row) {
        return m_list->model()->index(row, 0).data(WebhookTableModel::AppMadeRole).toBool();
    }));
}

void WebhookPage::setRowActions(const QList<QAction *> &actions)
{
    m_rowActions = actions;
}

void WebhookPage::selectWhenShown(const QString &id)
{
    m_wantedId = m_view->showRow(id) ? QString() : id;
}

void WebhookPage::addMenuActions(const QList<QAction *> &actions)
{
    m_menuActions += actions;
}

void WebhookPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_list->model()->refreshRelativeDates();
    m_minute.start();
}

void WebhookPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_minute.stop();
}

void WebhookPage::showState()
{
    const WebhookList::State &state = m_list->state();
    if (!m_wantedId.isEmpty())
        selectWhenShown(m_wantedId);
    m_actions->update(state, m_view->selectedCount());
    m_filterBar->showState(state);
    if (state.phase != WebhookList::Phase::Idle)
        m_isHeld = false;
    else
        fetchIfNear();
    // a click moves the indicator by itself; the order in force is what it must show
    m_view->horizontalHeader()->setSortIndicator(state.sort.column ? static_cast<int>(*state.sort.column) : -1,
                                                 state.sort.order);
}

void WebhookPage::fetchIfNear()
{
    if (!m_isHeld && m_view->isNearEnd())
        m_list->fetchMore();
}

void WebhookPage::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_rowActions.isEmpty()) {
        menu->addActions(m_rowActions);
        menu->addSeparator();
    }
    menu->addActions({m_actions->copy, m_actions->copyWithHeaders});
    menu->addSeparator();
    menu->addActions({m_actions->copyName, m_actions->copyEndpoint, m_actions->copyId});
    if (!m_menuActions.isEmpty())
        menu->addSeparator();
    menu->addActions(m_menuActions);
    menu->popup(position);
}

void WebhookPage::copyRows(bool withHeaders)
{
    QGuiApplication::clipboard()->setText(
        rowText(*m_list->model(), m_view->selectedRows(), m_view->columns()->shownColumns(), withHeaders));
}

void WebhookPage::copyColumn(Column column)
{
    QGuiApplication::clipboard()->setText(rowText(*m_list->model(), m_view->selectedRows(), {column}, false));
}

} // namespace grapnel
