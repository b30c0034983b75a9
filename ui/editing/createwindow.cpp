// SPDX-License-Identifier: GPL-3.0-or-later
#include "createwindow.h"

#include "banner.h"
#include "candidatespage.h"
#include "requestpreview.h"
#include "webhookchanges.h"
#include "webhookform.h"

#include <QAction>
#include <QMenuBar>

namespace grapnel
{

CreateWindow::CreateWindow(const EditingContext &context, const DraftKey &key, QWidget *parent)
    : EditorWindow(context, key, parent), m_flow(*context.service), m_candidates(new CandidatesPage)
{
    setWindowTitle(tr("New webhook"));
    setPrimaryText(tr("Create webhook"));
    addPage(m_candidates);
    addTestButton();
    auto *close = new QAction(tr("&Close"), this);
    close->setShortcut(QKeySequence::Close);
    connect(close, &QAction::triggered, this, &QWidget::close);
    menus().addMenu(tr("We&bhook"))->addAction(close);
    m_lookAgain = new QAction(tr("Look again"), this);
    connect(m_lookAgain, &QAction::triggered, this, [this] { m_flow.lookAgain(); });
    connectFlow();
    form().setTakenNames(knownNames(context.list));
    form().setDraft({.subscriptions = {Webhook::conditionalTicketEvents()}});
    m_initial = form().draft();
    showPreview(preview());
    showForm();
    form().focusName();
}

CreateWindow::~CreateWindow() = default;

void CreateWindow::connectFlow()
{
    connect(&m_flow, &EditingFlow::stageChanged, this, [this](EditingFlow::Stage stage) {
        setBusy(stage == EditingFlow::Stage::Sending ? tr("Creating…") : stageText(stage));
    });
    connect(&m_flow, &WebhookCreate::created, this, [this](const Webhook &webhook, bool found) {
        Q_EMIT created(webhook, found);
        finish();
    });
    connect(&m_flow, &WebhookCreate::notCreated, this, &CreateWindow::onNotCreated);
    connect(&m_flow, &WebhookCreate::unclear, this, &CreateWindow::onUnclear);
    connect(m_candidates, &CandidatesPage::chosen, &m_flow, &WebhookCreate::choose);
    connect(m_candidates, &CandidatesPage::sendAgainRequested, this, [this] {
        showForm();
        send();
    });
}

void CreateWindow::fillEndpoint(const QString &endpoint)
{
    WebhookDraft draft = form().draft();
    draft.endpoint = endpoint;
    form().setDraft(draft);
}

void CreateWindow::fillFrom(const Webhook &webhook, const QString &name, bool startInactive)
{
    WebhookDraft draft = draftOf(webhook);
    draft.name = name;
    if (startInactive)
        draft.status = WebhookStatus::Inactive;
    form().setDraft(draft);
    form().prefillAuthentication(webhook.authentication);
    m_initial = form().draft();
    form().focusName();
}

void CreateWindow::restore(const FormDraft &draft)
{
    form().setDraft(draft.draft);
}

bool CreateWindow::hasChanges() const
{
    return form().draft() != m_initial;
}

void CreateWindow::showPreview(RequestPreview &preview)
{
    preview.showCreate(form().draft());
}

void CreateWindow::submit()
{
    if (isOnForm())
        send();
    else
        m_flow.lookAgain();
}

void CreateWindow::send()
{
    if (m_flow.isRunning() || !checkForm())
        return;
    const WebhookDraft draft = form().draft();
    m_flow.create(draft, idsOfName(context().list, draft.name));
}

void CreateWindow::leavePage()
{
    if (m_flow.isRunning())
        m_flow.cancel();
    else
        showForm();
}

void CreateWindow::stop()
{
    m_flow.cancel();
}

void CreateWindow::onNotCreated(const ApiError &error)
{
    setBusy({});
    showError(error, error.isAmbiguous() ? QList<QAction *>{m_lookAgain} : QList<QAction *>());
}

void CreateWindow::onUnclear(const QList<Webhook> &candidates)
{
    setBusy({});
    m_candidates->setCandidates(candidates, tr("&Create again"));
    showPage(m_candidates, tr("Look again"), true);
    m_candidates->focusList();
}

} // namespace grapnel
