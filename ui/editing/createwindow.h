// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorwindow.h"
#include "webhookcreate.h"

namespace grapnel
{

class CandidatesPage;

/// "New webhook": an empty form, or one filled in from another webhook. A create whose answer never came is looked up;
/// nothing is sent a second time unless the user says so. Closes when the webhook is there.
class CreateWindow final : public EditorWindow
{
    Q_OBJECT

public:
    /// \a key names the draft of this form among those of new webhooks.
    CreateWindow(const EditingContext &context, const DraftKey &key, QWidget *parent = nullptr);
    ~CreateWindow() override;

    /// Fills the form in with what \a webhook has; its credential is to be typed.
    void fillFrom(const Webhook &webhook, const QString &name, bool startInactive);
    void fillEndpoint(const QString &endpoint);
    void restore(const FormDraft &draft) override;

Q_SIGNALS:
    /// \a found: the answer never came, but the webhook is there.
    void created(const grapnel::Webhook &webhook, bool found);

protected:
    void submit() override;
    void leavePage() override;
    void stop() override;
    [[nodiscard]] bool isRunning() const override { return m_flow.isRunning(); }
    [[nodiscard]] bool hasChanges() const override;
    void showPreview(RequestPreview &preview) override;
    [[nodiscard]] std::optional<Webhook> base() const override { return std::nullopt; }

private:
    void connectFlow();
    void send();
    void onNotCreated(const ApiError &error);
    void onUnclear(const QList<Webhook> &candidates);

    WebhookCreate m_flow;
    CandidatesPage *m_candidates = nullptr;
    QAction *m_lookAgain = nullptr;
    /// As the form was before the user changed anything.
    WebhookDraft m_initial;
};

} // namespace grapnel
