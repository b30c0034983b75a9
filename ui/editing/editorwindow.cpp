// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorwindow.h"

#include "announcer.h"
#include "banner.h"
#include "errortext.h"
#include "helptopic.h"
#include "requestpreview.h"
#include "signinoffer.h"
#include "webhookform.h"
#include "writecheck.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QCloseEvent>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

EditorWindow::EditorWindow(const EditingContext &context, const DraftKey &key, QWidget *parent)
    : QDialog(parent, Qt::Window), m_context(context), m_drafts(new DraftKeeper(context.draftsFolder, key, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHelpTopic(*this, HelpTopic::Editing);
    buildLayout();
    connect(m_form, &WebhookForm::changed, this, &EditorWindow::formChanged);
    connect(m_form, &WebhookForm::newFromThisRequested, this, [this] {
        if (const std::optional<Webhook> webhook = base())
            Q_EMIT newFromThisRequested(*webhook);
    });
}

EditorWindow::~EditorWindow() = default;

bool EditorWindow::isOnForm() const
{
    return m_stack->currentWidget() == m_splitter;
}

bool EditorWindow::mayLoseSomething() const
{
    return isRunning() || hasChanges();
}

void EditorWindow::addPage(QWidget *page)
{
    m_stack->addWidget(page);
}

void EditorWindow::addFormButton(QAction *action)
{
    QPushButton *button = m_buttons->addButton(action->text(), QDialogButtonBox::ActionRole);
    button->setAutoDefault(false);
    button->setEnabled(action->isEnabled());
    m_formButtons.append(button);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button,
            [this, action, button] { button->setEnabled(action->isEnabled() && !m_isBusy); });
}

void EditorWindow::addTestButton()
{
    auto *action = new QAction(tr("Test…"), this);
    connect(action, &QAction::triggered, this, [this] {
        if (checkForm())
            Q_EMIT testWanted(base(), m_form->draft());
    });
    addFormButton(action);
}

void EditorWindow::showForm()
{
    showPage(m_splitter, m_formPrimary, m_canSubmit);
}

void EditorWindow::showPage(QWidget *page, const QString &primaryText, bool canSubmit)
{
    m_stack->setCurrentWidget(page);
    m_primary->setText(primaryText);
    m_primary->setEnabled(canSubmit && !m_isBusy);
    m_back->setVisible(!isOnForm());
    m_showPreview->setVisible(isOnForm());
    for (QPushButton *button : std::as_const(m_formButtons))
        button->setVisible(isOnForm());
}

void EditorWindow::setCanSubmit(bool canSubmit)
{
    if (isOnForm())
        m_canSubmit = canSubmit;
    m_primary->setEnabled(canSubmit && !m_isBusy);
}

QString EditorWindow::stageText(EditingFlow::Stage stage)
{
    switch (stage) {
    case EditingFlow::Stage::Idle:
    case EditingFlow::Stage::Asking:
        return {};
    case EditingFlow::Stage::Looking:
        return tr("Checking whether it has changed at Zendesk…");
    case EditingFlow::Stage::Sending:
        return tr("Saving…");
    case EditingFlow::Stage::Checking:
        return tr("Zendesk did not answer. Finding out what it did…");
    case EditingFlow::Stage::Refreshing:
        return tr("Saved. Reading it back…");
    }
    Q_UNREACHABLE();
}

void EditorWindow::setBusy(const QString &text)
{
    const bool busy = !text.isEmpty();
    QWidget *focus = QApplication::focusWidget();
    if (busy && !m_isBusy)
        m_focus = focus && m_stack->isAncestorOf(focus) ? focus : nullptr;
    m_isBusy = busy;
    setNote(text);
    m_stack->setEnabled(!busy);
    m_back->setEnabled(!busy);
    m_primary->setEnabled(!busy && (!isOnForm() || m_canSubmit));
    for (QPushButton *button : std::as_const(m_formButtons))
        button->setEnabled(!busy);
    for (QAction *action : m_menus->actions())
        action->setEnabled(!busy);
    if (busy)
        m_cancel->setFocus(Qt::OtherFocusReason);
    else if (m_focus && m_focus->isVisible())
        m_focus->setFocus(Qt::OtherFocusReason);
}

void EditorWindow::setNote(const QString &text)
{
    m_busyText->setText(text);
    Announcer::say(*this, text);
    m_busyText->setVisible(!text.isEmpty());
    m_progress->setVisible(!text.isEmpty());
}

void EditorWindow::showError(const ApiError &error, const QList<QAction *> &actions)
{
    showForm();
    const QList<FieldError> homeless = m_form->showServerErrors(error.fields);
    const bool atField = m_form->focusFirstError();
    // what stands at its field needs no second place
    if (atField && homeless.isEmpty() && actions.isEmpty()) {
        m_banner->present({.kind = Banner::Kind::Error,
                           .title = tr("Zendesk refused what is marked below"),
                           .text = tr("Nothing was saved."),
                           .details = errorDetails(error, QDateTime::currentDateTimeUtc()),
                           .isDismissible = true});
        return;
    }
    ErrorText words = errorText(error, ErrorContext::Change);
    // the flow has looked, or sent nothing yet: the general words, that it may be done, would be wrong
    if (mayBeDone(error))
        words.hint = tr("Nothing was saved. What you typed is still here: try again.");
    for (const FieldError &field : homeless)
        words.hint += u' ' + field.field + u": "_s + (field.message.isEmpty() ? field.code : field.message);
    m_banner->present({.kind = Banner::Kind::Error,
                       .title = words.title,
                       .text = words.hint,
                       .actions = SignInOffer::before(actions, m_context.signIn, error, this),
                       .details = errorDetails(error, QDateTime::currentDateTimeUtc()),
                       .isDismissible = true});
}

bool EditorWindow::checkForm()
{
    m_form->showAllIssues();
    if (m_form->isAcceptable()) {
        m_banner->clear();
        return true;
    }
    showForm();
    m_form->focusFirstError();
    return false;
}

void EditorWindow::finish()
{
    m_isClosing = true;
    m_drafts->forget();
    m_form->wipeCredentials();
    close();
}

void EditorWindow::offerDraft(const std::optional<FormDraft> &draft)
{
    if (!draft)
        return;
    auto *restoring = new QAction(tr("Restore"), this);
    auto *discarding = new QAction(tr("Discard"), this);
    connect(restoring, &QAction::triggered, this, [this, draft] {
        m_banner->clear();
        restore(*draft);
        if (draft->key != m_drafts->key())
            m_drafts->discard(draft->key);
    });
    connect(discarding, &QAction::triggered, this, [this, key = draft->key] {
        m_banner->clear();
        m_drafts->discard(key);
    });
    const QString when = QLocale().toString(draft->savedAt.toLocalTime(), QLocale::ShortFormat);
    m_banner->present(
        {.kind = Banner::Kind::Info,
         .title = tr("There is an unsaved draft of %1").arg(when),
         .text = draft->leftOut.isEmpty() ? QString() : tr("Credentials were not kept and are to be typed again."),
         .actions = {restoring, discarding}});
}

void EditorWindow::formChanged()
{
    showPreview(*m_preview);
    if (hasChanges())
        m_drafts->keep(m_form->draft(), base());
}

void EditorWindow::reject()
{
    if (isRunning() && isOnForm())
        stop();
    else if (!isOnForm())
        leavePage();
    else if (hasChanges())
        askBeforeClosing();
    else
        finish();
}

void EditorWindow::closeEvent(QCloseEvent *event)
{
    if (m_isClosing || !mayLoseSomething()) {
        if (!m_isClosing)
            m_drafts->forget();
        m_form->wipeCredentials();
        event->accept();
        return;
    }
    event->ignore();
    if (isRunning())
        stop();
    if (hasChanges() && !isRunning())
        askBeforeClosing();
}

void EditorWindow::askBeforeClosing()
{
    if (findChild<QMessageBox *>())
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, windowTitle(), tr("Save your changes before closing?"),
                                QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("They are lost if you discard them."));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [this, box](QAbstractButton *button) {
        if (box->standardButton(button) == QMessageBox::Discard) {
            finish();
        } else if (box->standardButton(button) == QMessageBox::Save) {
            showForm();
            submit();
        } else {
            Q_EMIT stayedOpen();
        }
    });
    box->open();
}

void EditorWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Save) || (isEnter && event->modifiers() & Qt::ControlModifier)) {
        if (m_primary->isEnabled())
            m_primary->click();
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace grapnel
