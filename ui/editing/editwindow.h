// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorwindow.h"
#include "webhooksave.h"

class QAction;

namespace grapnel
{

class ConflictPage;
class ReplacePage;
class ReviewPage;

/// "Edit webhook – NAME": shows what the list has at once and reads the webhook anew; saves with a PATCH of what was
/// changed, after a look whether somebody else changed it meanwhile. Closes when it is saved.
class EditWindow final : public EditorWindow
{
    Q_OBJECT

public:
    EditWindow(const EditingContext &context, const Webhook &webhook, QWidget *parent = nullptr);
    ~EditWindow() override;

Q_SIGNALS:
    /// \a kind: Edit or Replace. \a isFresh: false when \a now could not be read back.
    void saved(const grapnel::Webhook &before, const grapnel::WebhookPatch &sent, const grapnel::Webhook &now,
               bool wasReplaced, bool isFresh);

protected:
    void submit() override;
    void leavePage() override;
    void stop() override;
    [[nodiscard]] bool isRunning() const override { return m_flow.isRunning(); }
    [[nodiscard]] bool hasChanges() const override;
    void showPreview(RequestPreview &preview) override;
    [[nodiscard]] std::optional<Webhook> base() const override { return m_base; }
    void restore(const FormDraft &draft) override;

private:
    void buildMenus();
    void connectFlow();
    void load();
    void onLoaded(const ApiResult<WebhookDetails> &result);
    void rebase(const Webhook &webhook);
    void review();
    void askToReplace();
    void showConflict(const Webhook &theirs, const QList<WebhookField> &conflicts);
    void onSaved(const Webhook &before, const WebhookPatch &sent, const Webhook &now, bool isFresh);
    void onUnclear(const ApiError &error);
    void onGone();

    Webhook m_base;
    WebhookSave m_flow;
    PendingCall m_load;
    ReviewPage *m_review = nullptr;
    ConflictPage *m_conflict = nullptr;
    ReplacePage *m_replace = nullptr;
    QAction *m_reviewAction = nullptr;
    QAction *m_retryLoad = nullptr;
    bool m_isReplacing = false;
};

} // namespace grapnel
