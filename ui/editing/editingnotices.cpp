// SPDX-License-Identifier: GPL-3.0-or-later
// What EditingController tells when something is done.
#include "editingcontroller.h"
#include "rowresulttext.h"
#include "signinoffer.h"
#include "statuscommand.h"
#include "webhookwording.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

QAction *EditingController::noticeAction(const QString &text, const std::function<void()> &run)
{
    m_noticeScope = std::make_unique<QObject>();
    auto *action = new QAction(text, m_noticeScope.get());
    // queued: what runs may raise the next notice, which takes this action away
    connect(action, &QAction::triggered, this, run, Qt::QueuedConnection);
    return action;
}

void EditingController::say(const QString &title, const QString &text, const QList<QAction *> &actions)
{
    Q_EMIT noticeRaised({.content = {.title = title, .text = text, .actions = actions, .isDismissible = true},
                         .lifetime = std::chrono::seconds(actions.isEmpty() ? 10 : 0)});
}

void EditingController::onSaved(const Webhook &before, const WebhookPatch &sent, const Webhook &now, bool wasReplaced,
                                bool isFresh)
{
    const std::optional<UndoEntry> entry
        = undoOf(wasReplaced ? UndoEntry::Kind::Replace : UndoEntry::Kind::Edit, before, sent, now);
    if (entry)
        m_undo.push(*entry);
    QString text;
    if (!isFresh)
        text = tr("It could not be read back; refresh the list to see it as Zendesk has it.");
    else if (!entry)
        text = tr("A credential was changed, so this cannot be undone.");
    QList<QAction *> actions;
    if (entry)
        actions.append(noticeAction(tr("Undo"), [this] { undo(); }));
    Q_EMIT noticeRaised({.content = {//: %1 is the name of a webhook
                                     .title = tr("“%1” was saved").arg(isolated(visibleText(now.name))),
                                     .text = text,
                                     .actions = actions,
                                     .isDismissible = true},
                         .lifetime = std::chrono::seconds(10)});
}

void EditingController::onDeleted(const QList<Webhook> &webhooks, const QString &copyPath)
{
    const QString title = webhooks.size() == 1
        ? tr("“%1” was deleted").arg(isolated(visibleText(webhooks.constFirst().name)))
        : tr("%n webhook(s) deleted", nullptr, static_cast<int>(webhooks.size()));
    if (webhooks.size() > 1)
        Q_EMIT longTaskEnded(title);
    if (copyPath.isEmpty())
        return say(title);
    const QString folder = QFileInfo(copyPath).absolutePath();
    QAction *open
        = noticeAction(tr("Open folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    say(title, tr("A copy is in %1").arg(isolated(QDir::toNativeSeparators(copyPath))), {open});
}

void EditingController::showUndoing(int done, int total)
{
    if (total < 2 || done == total)
        return;
    Q_EMIT noticeRaised({.content = {.icon = u"undo"_s,
                                     .title = tr("Undoing %n change(s)", nullptr, total),
                                     .text = tr("%1 of %2").arg(done).arg(total),
                                     .actions = {m_cancelUndo}}});
}

void EditingController::onUndone(const UndoEntry &entry, const QList<RowResult> &results)
{
    const auto done = std::ranges::count(results, RowResult::Outcome::Done, &RowResult::outcome);
    const bool isLong = entry.steps.size() > 1;
    if (done == results.size()) {
        const QString title = isLong
            ? tr("%n webhook(s) are as they were before", nullptr, static_cast<int>(done))
            : tr("“%1” is as it was before").arg(isolated(visibleText(entry.steps.constFirst().webhook.name)));
        say(title);
        if (isLong)
            Q_EMIT longTaskEnded(title);
        return;
    }
    QStringList lines;
    for (const RowResult &result : results) {
        if (result.outcome != RowResult::Outcome::Done)
            lines.append(tr("%1: %2").arg(isolated(visibleText(result.name)), rowresulttext::words(result, QString())));
    }
    constexpr int most = 3;
    const auto more = static_cast<int>(lines.size()) - most;
    QString text = lines.mid(0, most).join(u"; "_s);
    if (more > 0)
        text += u"; "_s + tr("and %n more", nullptr, more);
    const QString title = tr("%n webhook(s) not undone", nullptr, static_cast<int>(lines.size()));
    const auto failed = std::ranges::find_if(results, [](const RowResult &row) { return row.error.has_value(); });
    QList<QAction *> actions;
    if (failed != results.end())
        actions = SignInOffer::before({}, m_context.signIn, *failed->error, this);
    Q_EMIT noticeRaised(
        {.content
         = {.kind = Banner::Kind::Warning, .title = title, .text = text, .actions = actions, .isDismissible = true}});
    if (isLong)
        Q_EMIT longTaskEnded(title);
}

} // namespace grapnel
