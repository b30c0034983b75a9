// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusbar.h"

#include "announcer.h"
#include "elidedlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Phase = WebhookList::Phase;

namespace
{

QString nameOf(const WebhookList &list, WebhookTableModel::Column column)
{
    return list.model()->headerData(static_cast<int>(column), Qt::Horizontal).toString();
}

} // namespace

StatusBar::StatusBar(QAction *cancel, QWidget *parent)
    : QStatusBar(parent), m_counts(new ElidedLabel(this)), m_sort(new ElidedLabel(this)),
      m_budget(new ElidedLabel(this)), m_updated(new ElidedLabel(this)), m_progress(new QWidget(this)),
      m_progressText(new ElidedLabel(this))
{
    auto *bar = new QProgressBar(m_progress);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedSize(80, fontMetrics().height() / 2);
    bar->setAccessibleName(tr("Loading"));
    auto *button = new QToolButton(m_progress);
    button->setDefaultAction(cancel);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(m_progress);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_progressText);
    layout->addWidget(bar);
    layout->addWidget(button);
    m_progress->hide();

    m_budget->setToolTip(tr("Requests that the account has left this minute"));
    m_budget->hide();
    m_counts->setContentsMargins(8, 0, 8, 0);
    addWidget(m_counts, 1);
    for (QWidget *widget : {m_progress, static_cast<QWidget *>(m_sort), static_cast<QWidget *>(m_budget),
                            static_cast<QWidget *>(m_updated)}) {
        widget->setContentsMargins(8, 0, 8, 0);
        addPermanentWidget(widget);
    }
    setMinimumHeight(button->sizeHint().height() + 4);
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    connect(&m_patience, &QTimer::timeout, m_progress, &QWidget::show);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(600ms);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        m_isNews = false;
        Announcer::say(*this, countsText(m_state, 0));
    });
}

void StatusBar::showList(const WebhookList &list, int selectedCount)
{
    m_counts->setText(countsText(list.state(), selectedCount));
    m_sort->setText(sortText(list));
    showProgress(list);
    showAge(list.state().updatedAt);
    announceCounts(list.state());
}

void StatusBar::announceCounts(const WebhookList::State &state)
{
    if (state == m_state)
        return;
    const bool isReading = state.phase != Phase::Idle && state.phase != Phase::LoadingMore;
    m_isNews = m_isNews || isReading || state.filter != m_state.filter;
    m_state = state;
    if (isReading)
        m_quiet.stop();
    else if (m_isNews)
        m_quiet.start();
}

void StatusBar::showBudget(RateBudget budget)
{
    m_budget->setText(
        tr("API budget %1/%2").arg(QLocale().toString(budget.remaining), QLocale().toString(budget.limit)));
    m_budget->show();
}

void StatusBar::showKeychain(const WebhookList &list, bool isWaiting)
{
    m_isWaitingForKeychain = isWaiting;
    showProgress(list);
}

void StatusBar::showProgress(const WebhookList &list)
{
    const Phase phase = list.state().phase;
    if (phase == Phase::Idle || phase == Phase::NotStarted) {
        m_patience.stop();
        m_progress->hide();
        return;
    }
    m_progressText->setText(progressText(list));
    if (m_progress->isHidden() && !m_patience.isActive())
        m_patience.start();
}

void StatusBar::showAge(const QDateTime &updatedAt)
{
    m_updated->setVisible(updatedAt.isValid());
    if (!updatedAt.isValid())
        return;
    const QDateTime local = updatedAt.toLocalTime();
    const bool isToday = local.date() == QDate::currentDate();
    //: When the rows were read from the server; %1 is a time, or a date and time
    m_updated->setText(tr("Updated %1")
                           .arg(isToday ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                        : QLocale().toString(local, QLocale::ShortFormat)));
    m_updated->setToolTip(QLocale().toString(local, QLocale::LongFormat));
}

QString StatusBar::countsText(const WebhookList::State &state, int selectedCount)
{
    if (!state.updatedAt.isValid() && state.loaded == 0)
        return {};
    QStringList parts;
    if (state.isComplete)
        parts.append(tr("All %Ln loaded", "webhooks", state.loaded));
    else
        parts.append(tr("%Ln loaded, more available", "webhooks", state.loaded));
    if (!state.filter.isEmpty())
        parts.append(matchText(state));
    if (selectedCount > 0)
        parts.append(tr("%Ln selected", "webhooks", selectedCount));
    return parts.join(u" · "_s);
}

QString StatusBar::matchText(const WebhookList::State &state)
{
    if (state.scope == WebhookList::Scope::LocalAllColumns)
        return tr("%Ln match, every column searched here", "webhooks", state.matching);
    if (state.hasMore)
        return tr("%Ln match so far, names searched by the server", "webhooks", state.matching);
    return tr("%Ln match, names searched by the server", "webhooks", state.matching);
}

QString StatusBar::sortText(const WebhookList &list)
{
    const WebhookList::State &state = list.state();
    if (!state.sort.column)
        return tr("Server order");
    const QString column = nameOf(list, *state.sort.column);
    if (!state.isComplete) {
        //: %1 is a column; the server put the rows into this order
        return tr("Sorted by %1 (server)").arg(column);
    }
    return state.sort.order == Qt::AscendingOrder ? tr("Sorted by %1").arg(column)
                                                  : tr("Sorted by %1, descending").arg(column);
}

QString StatusBar::progressText(const WebhookList &list) const
{
    const WebhookList::State &state = list.state();
    if (m_isWaitingForKeychain)
        return tr("Waiting for the keychain…");
    switch (state.phase) {
    case Phase::NotStarted:
    case Phase::Idle:
        return {};
    case Phase::LoadingFirst:
        return tr("Loading webhooks…");
    case Phase::LoadingMore:
        return tr("Loading more webhooks…");
    case Phase::LoadingAll:
        if (state.sortPending && state.sortPending->column) {
            //: %1 is a column
            return tr("Loading all to sort by %1…").arg(nameOf(list, *state.sortPending->column));
        }
        return tr("Loading all webhooks…");
    case Phase::Refreshing:
        return tr("Refreshing…");
    }
    return {};
}

} // namespace grapnel
