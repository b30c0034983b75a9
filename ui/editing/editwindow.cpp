// SPDX-License-Identifier: GPL-3.0-or-later
#include "editwindow.h"

#include "banner.h"
#include "conflictpage.h"
#include "errortext.h"
#include "replacepage.h"
#include "requestpreview.h"
#include "reviewpage.h"
#include "signinoffer.h"
#include "webhookform.h"
#include "webhookwording.h"
#include "writecheck.h"

#include <QAction>
#include <QMenuBar>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

EditWindow::EditWindow(const EditingContext &context, const Webhook &webhook, QWidget *parent)
    : EditorWindow(context, {.account = context.accountKey, .webhookId = webhook.id, .instance = {}}, parent),
      m_flow(*context.service), m_review(new ReviewPage), m_conflict(new ConflictPage), m_replace(new ReplacePage)
{
    for (QWidget *page : QList<QWidget *>{m_review, m_conflict, m_replace})
        addPage(page);
    setPrimaryText(tr("Save changes"));
    buildMenus();
    connectFlow();
    form().setTakenNames(knownNames(context.list, webhook.id));
    rebase(webhook);
    showForm();
    form().focusName();
    offerDraft(drafts().found());
    load();
}

EditWindow::~EditWindow() = default;

void EditWindow::buildMenus()
{
    m_reviewAction = new QAction(tr("Review chan&ges…"), this);
    m_reviewAction->setObjectName("review-changes"_L1);
    m_reviewAction->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    connect(m_reviewAction, &QAction::triggered, this, &EditWindow::review);
    auto *replace = new QAction(tr("Replace &whole webhook (PUT)…"), this);
    replace->setObjectName("replace-whole"_L1);
    connect(replace, &QAction::triggered, this, &EditWindow::askToReplace);
    auto *copy = new QAction(tr("&New webhook from this one"), this);
    connect(copy, &QAction::triggered, this, [this] { Q_EMIT newFromThisRequested(m_base); });
    auto *close = new QAction(tr("&Close"), this);
    close->setShortcut(QKeySequence::Close);
    connect(close, &QAction::triggered, this, &QWidget::close);
    QMenu *menu = menus().addMenu(tr("We&bhook"));
    menu->addActions({m_reviewAction, replace, copy});
    menu->addSeparator();
    menu->addAction(close);

    addFormButton(m_reviewAction);
    addTestButton();
    m_retryLoad = new QAction(tr("Retry"), this);
    connect(m_retryLoad, &QAction::triggered, this, &EditWindow::load);
}

void EditWindow::connectFlow()
{
    connect(&m_flow, &EditingFlow::stageChanged, this, [this](EditingFlow::Stage stage) { setBusy(stageText(stage)); });
    connect(&m_flow, &WebhookSave::conflictFound, this, &EditWindow::showConflict);
    connect(&m_flow, &WebhookSave::changedElsewhere, this, [this](const Webhook &theirs) { showConflict(theirs, {}); });
    connect(m_conflict, &ConflictPage::choicesChanged, this, [this] { setCanSubmit(m_conflict->isResolved()); });
    connect(&m_flow, &WebhookSave::saved, this,
            [this](const WebhookDetails &details, const WebhookPatch &sent, const Webhook &before) {
                onSaved(before, sent, details.webhook, true);
            });
    connect(&m_flow, &WebhookSave::savedButStale, this,
            [this](const Webhook &known, const WebhookPatch &sent, const Webhook &before) {
                onSaved(before, sent, known, false);
            });
    connect(&m_flow, &WebhookSave::nothingToSend, this, [this](const Webhook &theirs) {
        setBusy({});
        form().wipeCredentials();
        rebase(theirs);
        showForm();
        banner().present(
            {.title = tr("Nothing to save"), .text = tr("Zendesk has all of this already."), .isDismissible = true});
    });
    connect(&m_flow, &WebhookSave::notSaved, this, [this](const ApiError &error) {
        setBusy({});
        showError(error);
    });
    connect(&m_flow, &WebhookSave::unclear, this, &EditWindow::onUnclear);
    connect(&m_flow, &WebhookSave::gone, this, &EditWindow::onGone);
    connect(&m_flow, &WebhookSave::cancelled, this, [this] {
        setBusy({});
        showForm();
        banner().present({.title = tr("Not saved"), .text = tr("Nothing was sent."), .isDismissible = true});
    });
}

void EditWindow::load()
{
    setNote(tr("Reading the webhook…"));
    m_load = context().service->show(m_base.id, {}, this,
                                     [this](const ApiResult<WebhookDetails> &result) { onLoaded(result); });
}

void EditWindow::onLoaded(const ApiResult<WebhookDetails> &result)
{
    setNote({});
    if (!result && result.error().kind == ApiError::Kind::NotFound)
        return onGone();
    if (!result) {
        const ErrorText words = errorText(result.error(), ErrorContext::Webhook);
        banner().present({.kind = Banner::Kind::Warning,
                          .title = words.title,
                          .text = tr("The form shows what the list has. It is read again before anything is saved."),
                          .actions = SignInOffer::before({m_retryLoad}, context().signIn, result.error(), this),
                          .details = errorDetails(result.error(), QDateTime::currentDateTimeUtc()),
                          .isDismissible = true});
        return;
    }
    // what was typed meanwhile stays; saving compares with the webhook as it was when the user began
    if (!hasChanges() && !isRunning())
        rebase(result->webhook);
}

void EditWindow::rebase(const Webhook &webhook)
{
    m_base = webhook;
    //: Title of a window; %1 is the webhook's name
    setWindowTitle(tr("Edit webhook – %1").arg(visibleText(webhook.name)));
    form().setBase(webhook);
}

bool EditWindow::hasChanges() const
{
    return !changedFields(m_base, form().draft()).isEmpty();
}

void EditWindow::showPreview(RequestPreview &preview)
{
    preview.showPatch(m_base.id, patchFor(m_base, form().draft()));
    const bool changed = hasChanges();
    m_reviewAction->setEnabled(changed);
    setCanSubmit(changed);
}

void EditWindow::submit()
{
    form().commitEdits();
    if (m_flow.stage() == EditingFlow::Stage::Asking)
        return m_flow.resolve(m_conflict->choices());
    const bool replace = m_replace->isVisible();
    if (m_flow.isRunning() || !checkForm())
        return;
    m_load.cancel();
    setNote({});
    m_isReplacing = replace;
    if (replace)
        m_flow.replace(m_base, form().draft());
    else
        m_flow.save(m_base, form().draft());
}

void EditWindow::leavePage()
{
    if (m_flow.isRunning())
        m_flow.cancel();
    else
        showForm();
}

void EditWindow::stop()
{
    m_flow.cancel();
}

void EditWindow::review()
{
    if (!checkForm())
        return;
    m_review->setChanges(m_base, form().draft());
    showPage(m_review, tr("Save changes"), hasChanges());
    m_review->focusTable();
}

void EditWindow::askToReplace()
{
    if (!checkForm())
        return;
    m_replace->setLost(m_base, lostByReplacing(m_base, form().draft()));
    showPage(m_replace, tr("Replace whole webhook"), true);
}

void EditWindow::showConflict(const Webhook &theirs, const QList<WebhookField> &conflicts)
{
    setBusy({});
    m_conflict->setConflict(m_base, theirs, form().draft(), conflicts);
    showPage(m_conflict, m_isReplacing ? tr("Replace whole webhook") : tr("Save changes"), m_conflict->isResolved());
    m_conflict->focusFirst();
}

void EditWindow::onSaved(const Webhook &before, const WebhookPatch &sent, const Webhook &now, bool isFresh)
{
    Q_EMIT saved(before, sent, now, m_isReplacing, isFresh);
    finish();
}

void EditWindow::onUnclear(const ApiError &error)
{
    setBusy({});
    showForm();
    banner().present({.kind = Banner::Kind::Warning,
                      .title = tr("Not known whether it was saved"),
                      .text = tr("Zendesk did not answer, and looking did not tell. What you typed is still here; "
                                 "saving again is safe."),
                      .details = errorDetails(error, QDateTime::currentDateTimeUtc()),
                      .isDismissible = true});
}

void EditWindow::onGone()
{
    setBusy({});
    showForm();
    auto *copy = new QAction(tr("New webhook from this one"), this);
    connect(copy, &QAction::triggered, this, [this] { Q_EMIT newFromThisRequested(m_base); });
    banner().present({.kind = Banner::Kind::Error,
                      .title = tr("Deleted elsewhere"),
                      .text = tr("This webhook no longer exists at Zendesk. What you typed is still here."),
                      .actions = {copy}});
}

void EditWindow::restore(const FormDraft &draft)
{
    if (!draft.base)
        return;
    if (conflicts(*draft.base, m_base, draft.draft).isEmpty()) {
        form().setDraft(merged(*draft.base, m_base, draft.draft, {}));
        return;
    }
    // both have changed a field: with the old base, saving will ask
    m_load.cancel();
    setNote({});
    rebase(*draft.base);
    form().setDraft(draft.draft);
}

} // namespace grapnel
