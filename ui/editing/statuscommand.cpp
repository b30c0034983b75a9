// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuscommand.h"

#include "errortext.h"
#include "signinoffer.h"
#include "webhookwording.h"

#include <QAction>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

int count(const QList<RowResult> &results, RowResult::Outcome outcome)
{
    return static_cast<int>(std::ranges::count(results, outcome, &RowResult::outcome));
}

} // namespace

StatusCommand::StatusCommand(WebhookService &service, const QList<Webhook> &webhooks, WebhookStatus to, QObject *parent)
    : QObject(parent), m_webhooks(webhooks), m_to(to), m_change(service), m_cancel(new QAction(tr("Cancel"), this))
{
    connect(m_cancel, &QAction::triggered, this, &StatusCommand::cancel);
    connect(&m_change, &StatusChange::progressed, this, &StatusCommand::showProgress);
    connect(&m_change, &StatusChange::finished, this, &StatusCommand::onFinished);
}

void StatusCommand::start()
{
    m_change.start(m_webhooks, m_to);
}

void StatusCommand::showProgress(int done, int total)
{
    if (total < 2 || done == total)
        return;
    const QString title = m_to == WebhookStatus::Active ? tr("Activating %n webhook(s)", nullptr, total)
                                                        : tr("Deactivating %n webhook(s)", nullptr, total);
    Q_EMIT noticeRaised(
        {.content = {.title = title, .text = tr("%1 of %2").arg(done).arg(total), .actions = {m_cancel}}});
}

void StatusCommand::onFinished(const QList<RowResult> &results)
{
    if (const std::optional<UndoEntry> entry = m_change.undoEntry())
        Q_EMIT undoable(*entry);
    const EditingNotice notice = resultNotice(results);
    Q_EMIT noticeRaised(notice);
    if (results.size() > 1)
        Q_EMIT ended(notice.content.title);
}

QString StatusCommand::resultTitle(const QList<RowResult> &results) const
{
    const int done = count(results, RowResult::Outcome::Done);
    const bool isActive = m_to == WebhookStatus::Active;
    if (done == 0)
        return tr("No status was changed");
    if (results.size() > 1)
        return isActive ? tr("%n webhook(s) activated", nullptr, done) : tr("%n webhook(s) deactivated", nullptr, done);
    const QString name = isolated(visibleText(m_webhooks.constFirst().name));
    //: %1 is the name of a webhook
    return isActive ? tr("“%1” is active").arg(name) : tr("“%1” is inactive").arg(name);
}

EditingNotice StatusCommand::resultNotice(const QList<RowResult> &results)
{
    const int done = count(results, RowResult::Outcome::Done);
    EditingNotice notice{
        .content = {.icon = m_to == WebhookStatus::Active ? u"activate"_s : u"deactivate"_s, .isDismissible = true},
        .lifetime = std::chrono::seconds(10)};
    notice.content.title = resultTitle(results);
    if (done > 0) {
        auto *undo = new QAction(tr("Undo"), this);
        connect(undo, &QAction::triggered, this, &StatusCommand::undoRequested);
        notice.content.actions.append(undo);
    }

    QStringList sentences;
    if (const int gone = count(results, RowResult::Outcome::Gone); gone > 0)
        sentences.append(tr("%n of them was deleted elsewhere.", nullptr, gone));
    if (done == 0 && count(results, RowResult::Outcome::NotNeeded) == results.size())
        sentences.append(m_to == WebhookStatus::Active ? tr("Already active.") : tr("Already inactive."));
    QList<Webhook> open;
    for (qsizetype row = 0; row < results.size(); ++row) {
        if (results.at(row).isOpen())
            open.append(m_webhooks.at(row));
    }
    if (!open.isEmpty()) {
        sentences.append(tr("%n not changed.", "webhooks", static_cast<int>(open.size())));
        auto *retry = new QAction(tr("Retry"), this);
        connect(retry, &QAction::triggered, this, [this, open] { Q_EMIT retryRequested(open, m_to); });
        notice.content.actions.append(retry);
        notice.content.kind = Banner::Kind::Warning;
        notice.content.icon.clear();
        notice.lifetime = std::chrono::seconds(0);
    }
    const auto failed = std::ranges::find_if(results, [](const RowResult &row) { return row.isOpen() && row.error; });
    if (failed != results.end()) {
        const ErrorText words = errorText(*failed->error, ErrorContext::Change);
        sentences.append(words.title + u". "_s + words.hint);
        notice.content.actions = SignInOffer::before(notice.content.actions, m_signIn, *failed->error, this);
        notice.content.details = errorDetails(*failed->error, QDateTime::currentDateTimeUtc());
        notice.content.kind = Banner::Kind::Error;
    }
    notice.content.text = sentences.join(u' ');
    return notice;
}

} // namespace grapnel
