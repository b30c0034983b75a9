// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutkeeper.h"

#include "detailsdock.h"
#include "listplace.h"
#include "webhookpage.h"
#include "webhookview.h"

#include <QAction>
#include <QEvent>
#include <QMainWindow>

namespace grapnel
{

using namespace std::chrono_literals;

namespace
{
/// Narrower windows begin without the details pane: the columns need the room.
constexpr int roomForDetails = 1200;
constexpr int detailsWidth = 340;
} // namespace

LayoutKeeper::LayoutKeeper(LayoutStore &store, QMainWindow *window, WebhookPage *page, DetailsDock *dock,
                           QObject *parent)
    : QObject(parent), m_store(store), m_window(window), m_page(page), m_dock(dock), m_saved(store.load()),
      m_place(new ListPlace(page, m_saved.place, this)), m_isDetailsChosen(m_saved.detailsShown.has_value())
{
    restore();
    m_pause.setSingleShot(true);
    m_pause.setInterval(1s);
    const auto saveSoon = [this] { m_pause.start(); };
    connect(&m_pause, &QTimer::timeout, this, &LayoutKeeper::saveNow);
    connect(page->view()->columns(), &ColumnLayout::changed, this, saveSoon);
    connect(page->list(), &WebhookList::stateChanged, this, [this, saveSoon] {
        const WebhookList::State &state = m_page->list()->state();
        if (state.filter != m_saved.filter || state.sort != m_saved.sort)
            saveSoon();
    });
    connect(dock->toggleViewAction(), &QAction::triggered, this, [this, saveSoon] {
        m_isDetailsChosen = true;
        saveSoon();
    });
    connect(m_place, &ListPlace::changed, this, saveSoon);
    connect(dock, &DetailsDock::tabChanged, this, saveSoon);
    window->installEventFilter(this);
    dock->installEventFilter(this);
}

void LayoutKeeper::saveNow()
{
    m_pause.stop();
    WindowLayout now = layout();
    if (now == m_saved)
        return;
    m_store.save(now);
    m_saved = std::move(now);
}

bool LayoutKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        m_pause.start();
    // only now is it known how large the window is
    if (watched == m_window && event->type() == QEvent::Show && !m_isDetailsChosen)
        showDetailsIfRoomy();
    return QObject::eventFilter(watched, event);
}

void LayoutKeeper::restore()
{
    if (!m_saved.geometry.isEmpty())
        m_window->restoreGeometry(m_saved.geometry);
    m_page->view()->columns()->restore(m_saved.columns);
    m_dock->setTab(m_saved.detailsTab);
    if (m_saved.state.isEmpty() || !m_window->restoreState(m_saved.state))
        m_window->resizeDocks({m_dock}, {detailsWidth}, Qt::Horizontal);
    if (m_isDetailsChosen)
        m_dock->setVisible(*m_saved.detailsShown);
    else
        showDetailsIfRoomy();
}

void LayoutKeeper::showDetailsIfRoomy()
{
    m_dock->setVisible(m_window->width() >= roomForDetails);
}

WindowLayout LayoutKeeper::layout() const
{
    const WebhookList::State &state = m_page->list()->state();
    return {.geometry = m_window->saveGeometry(),
            .state = m_window->saveState(),
            .columns = m_page->view()->columns()->places(),
            .filter = state.filter,
            .sort = state.sort,
            .detailsShown = m_isDetailsChosen ? std::optional(!m_dock->isHidden()) : std::nullopt,
            .detailsTab = m_dock->tab(),
            .place = m_place->place()};
}

} // namespace grapnel
