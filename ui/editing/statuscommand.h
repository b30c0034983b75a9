// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editingnotice.h"
#include "statuschange.h"

#include <QObject>

class QAction;

namespace grapnel
{

class SignInOffer;

/// One activating or deactivating of one or many webhooks, told by notices: progress with Cancel, then what was done,
/// with Undo, and what was not, with Retry. Owns the actions of its notices.
class StatusCommand final : public QObject
{
    Q_OBJECT

public:
    StatusCommand(WebhookService &service, const QList<Webhook> &webhooks, WebhookStatus to, QObject *parent);

    /// Not owned; told where signing in again helps.
    void setSignInOffer(SignInOffer *signIn) { m_signIn = signIn; }
    void start();
    [[nodiscard]] bool isRunning() const { return m_change.isRunning(); }
    void cancel() { m_change.cancel(); }

Q_SIGNALS:
    void noticeRaised(const grapnel::EditingNotice &notice);
    /// Several webhooks were to be changed, and that is over; \a summary as in the notice.
    void ended(const QString &summary);
    /// \a entry undoes what was done. Comes before the notice that offers it.
    void undoable(const grapnel::UndoEntry &entry);
    /// Undo was pressed in the notice.
    void undoRequested();
    /// The rows that failed are to be tried again, by a command of their own.
    void retryRequested(const QList<grapnel::Webhook> &webhooks, grapnel::WebhookStatus to);

private:
    void showProgress(int done, int total);
    void onFinished(const QList<RowResult> &results);
    [[nodiscard]] QString resultTitle(const QList<RowResult> &results) const;
    [[nodiscard]] EditingNotice resultNotice(const QList<RowResult> &results);

    QList<Webhook> m_webhooks;
    WebhookStatus m_to;
    StatusChange m_change;
    QAction *m_cancel = nullptr;
    SignInOffer *m_signIn = nullptr;
};

} // namespace grapnel
