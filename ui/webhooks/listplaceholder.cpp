// SPDX-License-Identifier: GPL-3.0-or-later
#include "listplaceholder.h"

#include "announcer.h"
#include "errortext.h"
#include "signinoffer.h"
#include "skeleton.h"
#include "webhookactions.h"
#include "webhookview.h"

#include <QEvent>
#include <QStackedLayout>

#include <algorithm>
#include <utility>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Phase = WebhookList::Phase;

ListPlaceholder::ListPlaceholder(WebhookView *view, ListTrouble *trouble, WebhookList *list, WebhookActions *actions,
                                 SignInOffer *signIn)
    : QWidget(view), m_view(view), m_trouble(trouble), m_list(list), m_actions(actions), m_signIn(signIn),
      m_stack(new QStackedLayout(this)), m_blank(new QWidget(this)),
      m_skeleton(new Skeleton(tr("Loading webhooks"), this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_stack->addWidget(m_blank);
    m_stack->addWidget(m_skeleton);
    m_skeleton->setRowHeight(view->verticalHeader()->defaultSectionSize());
    m_patience.setSingleShot(true);
    m_patience.setInterval(200ms);
    m_seconds.setInterval(1s);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_stack->setCurrentWidget(m_skeleton); });
    connect(&m_seconds, &QTimer::timeout, this, &ListPlaceholder::update);
    connect(list, &WebhookList::stateChanged, this, &ListPlaceholder::update);
    connect(trouble, &ListTrouble::changed, this, &ListPlaceholder::update);
    connect(signIn, &SignInOffer::changed, this, &ListPlaceholder::update);
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    update();
}

bool ListPlaceholder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        cover();
    return QWidget::eventFilter(watched, event);
}

void ListPlaceholder::cover()
{
    setGeometry(m_view->viewport()->geometry());
    QList<int> widths;
    for (const auto column : m_view->columns()->shownColumns())
        widths.append(m_view->columnWidth(static_cast<int>(column)));
    m_skeleton->setColumnWidths(widths);
}

ListPlaceholder::Content ListPlaceholder::wanted() const
{
    const WebhookList::State &state = m_list->state();
    if (state.matching > 0)
        return Content::Nothing;
    const bool isUnderWay = state.phase != Phase::Idle && state.phase != Phase::NotStarted;
    if (isUnderWay && m_trouble->state().isWaitingForKeychain)
        return Content::Keychain;
    if (m_trouble->state().error && state.loaded == 0)
        return Content::Failed;
    if (isUnderWay)
        return Content::Loading;
    if (!state.filter.isEmpty() && state.updatedAt.isValid())
        return Content::NoMatch;
    return state.isComplete ? Content::Empty : Content::NotLoaded;
}

void ListPlaceholder::update()
{
    const Content content = wanted();
    setVisible(content != Content::Nothing);
    if (content != Content::Failed) {
        m_seconds.stop();
        m_announced.clear();
    }
    if (content == Content::Loading) {
        if (m_stack->currentWidget() != m_skeleton && !m_patience.isActive()) {
            m_stack->setCurrentWidget(m_blank);
            m_patience.start();
        }
        return;
    }
    m_patience.stop();
    switch (content) {
    case Content::Nothing:
        m_stack->setCurrentWidget(m_blank);
        return;
    case Content::Loading:
        break;
    case Content::Keychain:
        presentKeychain();
        break;
    case Content::Failed:
        presentFailure();
        break;
    case Content::NoMatch:
        presentNoMatch();
        break;
    case Content::Empty:
        presentEmpty();
        break;
    case Content::NotLoaded:
        presentNotLoaded();
        break;
    }
}

void ListPlaceholder::present(const EmptyState::Content &content)
{
    if (!m_message) {
        m_message = new EmptyState(this);
        m_message->placeAfter(m_view);
        m_stack->addWidget(m_message);
    }
    m_message->present(content);
    m_stack->setCurrentWidget(m_message);
}

void ListPlaceholder::presentKeychain()
{
    present({.icon = u"lock"_s,
             .title = tr("Waiting for the keychain"),
             .text = tr("It holds what this account is signed in with. It may be asking you to unlock it, "
                        "perhaps in a window behind this one."),
             .actions = {m_actions->cancel}});
}

void ListPlaceholder::presentFailure()
{
    const ListTrouble::State &trouble = m_trouble->state();
    const ErrorText words = errorText(*trouble.error, ErrorContext::FirstPage);
    QAction *retry = trouble.retryAt ? m_actions->retryNow : m_actions->retry;
    QString text = words.hint;
    if (trouble.isTrying) {
        text += u'\n' + tr("Trying again…");
    } else if (trouble.retryAt) {
        const auto seconds
            = std::max<qint64>(0, QDateTime::currentDateTimeUtc().msecsTo(*trouble.retryAt) + 999) / 1000;
        text += u'\n' + tr("Next try in %n s.", nullptr, static_cast<int>(seconds));
        m_seconds.start();
    }
    // not each second anew
    if (isVisible() && std::exchange(m_announced, words.title) != words.title)
        Announcer::say(*this, words.title + u'\n' + words.hint);
    const bool isRefused = trouble.kind == ListTrouble::Kind::SignIn || trouble.kind == ListTrouble::Kind::Forbidden;
    QList<QAction *> actions{trouble.isTrying ? m_actions->cancel : retry};
    if (QAction *signIn = m_signIn->action(*trouble.error, this))
        actions.prepend(signIn);
    present({.icon = isRefused ? u"lock"_s : u"disconnected"_s,
             .title = words.title,
             .text = text,
             .actions = actions,
             .details = errorDetails(*trouble.error, trouble.since)});
}

void ListPlaceholder::presentNoMatch()
{
    const bool isLocal = m_list->state().isComplete;
    EmptyState::Content content{.icon = u"no-match"_s,
                                .title = tr("No webhook matches"),
                                .text = tr("All webhooks are loaded, and none of them matches the filters."),
                                .actions = {m_actions->clearFilters}};
    if (!isLocal) {
        content.text = tr("The server looks for names only. Load all webhooks to search every column.");
        content.actions.append(m_actions->loadAll);
    }
    present(content);
}

void ListPlaceholder::presentEmpty()
{
    EmptyState::Content content{.icon = u"webhook-empty"_s,
                                .title = tr("No webhooks yet"),
                                .text = tr("This account has no webhooks. Refresh after creating one in Zendesk."),
                                .actions = {m_actions->refresh}};
    if (QAction *create = m_actions->newWebhook(); create && create->isEnabled()) {
        content.text
            = tr("This account has no webhooks. Create the first one here, or refresh after creating one in Zendesk.");
        content.actions.prepend(create);
    }
    present(content);
}

void ListPlaceholder::presentNotLoaded()
{
    present({.icon = u"webhook-empty"_s,
             .title = tr("Nothing is loaded"),
             .text = tr("Loading was cancelled before the first webhooks came."),
             .actions = {m_actions->refresh}});
}

} // namespace grapnel
