// SPDX-License-Identifier: GPL-3.0-or-later
#include "listplace.h"

#include "webhookpage.h"
#include "webhookview.h"

#include <QEvent>
#include <QScrollBar>

#include <utility>

namespace grapnel
{

ListPlace::ListPlace(WebhookPage *page, const LayoutPlace &wanted, QObject *parent)
    : QObject(parent), m_page(page), m_wanted(wanted), m_filter(page->list()->state().filter)
{
    const WebhookView *view = page->view();
    connect(view, &WebhookView::selectionCountChanged, this, &ListPlace::changed);
    connect(view->verticalScrollBar(), &QAbstractSlider::valueChanged, this, &ListPlace::changed);
    if (wanted == LayoutPlace())
        return;
    connect(view, &WebhookView::moved, this, &ListPlace::giveUp);
    view->viewport()->installEventFilter(this);
    // queued: the page reads on first, and then knows whether more is coming
    connect(page->list(), &WebhookList::stateChanged, this, &ListPlace::restore, Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &ListPlace::restore, Qt::QueuedConnection);
}

LayoutPlace ListPlace::place() const
{
    if (m_wanted != LayoutPlace())
        return m_wanted;
    const WebhookView *view = m_page->view();
    const WebhookTableModel *model = m_page->list()->model();
    LayoutPlace place;
    int top = view->verticalScrollBar()->value() > 0 ? view->rowAt(0) : -1;
    // one that is cut off would push the last out of sight
    if (top >= 0 && view->rowViewportPosition(top) < 0 && top + 1 < model->rowCount())
        ++top;
    if (top >= 0)
        place.topId = model->idAt(top);
    const QList<int> selected = view->selectedRows();
    if (selected.size() == 1 && (top >= 0 || selected.constFirst() > 0))
        place.selectedId = model->idAt(selected.constFirst());
    return place;
}

bool ListPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel)
        giveUp();
    return QObject::eventFilter(watched, event);
}

void ListPlace::restore()
{
    if (m_wanted == LayoutPlace())
        return;
    const WebhookList::State &state = m_page->list()->state();
    if (state.filter != m_filter)
        return giveUp();
    WebhookView *view = m_page->view();
    const WebhookTableModel *model = m_page->list()->model();
    if (!m_wanted.selectedId.isEmpty() && view->showRow(m_wanted.selectedId))
        m_wanted.selectedId.clear();
    // what was selected may be out of sight: the top is what counts
    if (const int top = m_wanted.topId.isEmpty() ? -1 : model->rowOf(m_wanted.topId); top >= 0) {
        view->verticalScrollBar()->setValue(view->verticalHeader()->sectionPosition(top));
        m_wanted.topId.clear();
    }
    const bool readsOn = state.hasMore && !state.failure && view->isNearEnd();
    const bool comesMore = state.phase != WebhookList::Phase::Idle || !state.updatedAt.isValid() || readsOn;
    if (!comesMore || m_wanted == LayoutPlace())
        giveUp();
}

void ListPlace::giveUp()
{
    if (std::exchange(m_wanted, {}) != LayoutPlace())
        Q_EMIT changed();
    m_page->view()->viewport()->removeEventFilter(this);
    disconnect(m_page->list(), nullptr, this, nullptr);
    disconnect(m_page->view(), &WebhookView::moved, this, &ListPlace::giveUp);
}

} // namespace grapnel
