// SPDX-License-Identifier: GPL-3.0-or-later
#include "listbanner.h"

#include "banner.h"
#include "errortext.h"
#include "signinoffer.h"
#include "webhookactions.h"

#include <QLocale>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;
using Kind = ListTrouble::Kind;

ListBanner::ListBanner(Banner *banner, ListTrouble *trouble, WebhookList *list, WebhookActions *actions,
                       SignInOffer *signIn, QObject *parent)
    : QObject(parent), m_banner(banner), m_trouble(trouble), m_list(list), m_actions(actions), m_signIn(signIn)
{
    connect(trouble, &ListTrouble::changed, this, &ListBanner::update);
    connect(list, &WebhookList::stateChanged, this, &ListBanner::update);
    connect(signIn, &SignInOffer::changed, this, [this] {
        m_shown = {};
        update();
    });
    connect(banner, &Banner::dismissed, trouble, &ListTrouble::dismissProblems);
    update();
}

void ListBanner::update()
{
    const ListTrouble::State &trouble = m_trouble->state();
    Shown shown{.trouble = trouble, .updatedAt = m_list->state().updatedAt};
    // without rows the failure is told in their place, with more room
    shown.isHidden = trouble.kind == Kind::None || (trouble.error && m_list->state().loaded == 0);
    if (shown == m_shown)
        return;
    m_shown = shown;
    if (shown.isHidden)
        m_banner->clear();
    else if (trouble.error)
        presentError(trouble, shown.updatedAt);
    else if (trouble.kind == Kind::RateLimited)
        presentRateLimit(trouble);
    else
        presentProblems(trouble.problems);
}

void ListBanner::presentError(const ListTrouble::State &trouble, const QDateTime &updatedAt)
{
    const ErrorText words = errorText(*trouble.error, ErrorContext::List);
    QAction *retry = trouble.retryAt ? m_actions->retryNow : m_actions->retry;
    Banner::Content content{.kind = Banner::Kind::Error,
                            .title = words.title,
                            .text = words.hint,
                            .actions = {trouble.isTrying ? m_actions->cancel : retry},
                            .details = errorDetails(*trouble.error, trouble.since)};
    if (QAction *signIn = m_signIn->action(*trouble.error, this))
        content.actions.prepend(signIn);
    if (trouble.kind == Kind::NoServer) {
        content.kind = Banner::Kind::Warning;
        content.icon = u"offline"_s;
    }
    if (updatedAt.isValid()) {
        const QDateTime local = updatedAt.toLocalTime();
        const bool isToday = local.date() == trouble.since.toLocalTime().date();
        //: How old the rows are that stay after a failure; %1 is a time, or a date and time
        const QString age = tr("The rows are from %1.")
                                .arg(isToday ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                             : QLocale().toString(local, QLocale::ShortFormat));
        // behind the hint, whose "they" are not the rows
        content.text += u' ' + age;
    }
    if (trouble.isTrying)
        content.text += u' ' + tr("Trying again…");
    m_banner->present(content);
    if (trouble.retryAt)
        m_banner->startCountdown(*trouble.retryAt,
                                 [](int seconds) { return tr("Next try in %n s.", nullptr, seconds); });
}

void ListBanner::presentRateLimit(const ListTrouble::State &trouble)
{
    QString text = tr("Too many requests were sent in one minute; nothing is lost.");
    if (trouble.waiting > 0)
        text += u' ' + tr("%n request(s) wait.", nullptr, trouble.waiting);
    m_banner->present({.kind = Banner::Kind::Warning,
                       .icon = u"rate-limited"_s,
                       .title = tr("The server asks to wait"),
                       .text = text,
                       .actions = {m_actions->cancel}});
    m_banner->startCountdown(trouble.limitedUntil,
                             [](int seconds) { return tr("Going on in %n s.", nullptr, seconds); });
}

void ListBanner::presentProblems(const QStringList &problems)
{
    m_banner->present(
        {.kind = Banner::Kind::Warning,
         .title = tr("%n part(s) of the answer could not be read", nullptr, static_cast<int>(problems.size())),
         .text = tr("What could be read is shown; the fields concerned are empty."),
         .details = problems.join(u'\n'),
         .isDismissible = true});
}

} // namespace grapnel
