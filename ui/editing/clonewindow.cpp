// SPDX-License-Identifier: GPL-3.0-or-later
#include "clonewindow.h"

#include "announcer.h"
#include "banner.h"
#include "candidatespage.h"
#include "errortext.h"
#include "fieldtext.h"
#include "formfield.h"
#include "helptopic.h"
#include "signinoffer.h"
#include "webhookwording.h"
#include "writecheck.h"

#include <QAction>
#include <QCheckBox>
#include <QCloseEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>

namespace grapnel
{

CloneWindow::CloneWindow(const EditingContext &context, const Webhook &original, QWidget *parent)
    : QDialog(parent, Qt::Window), m_context(context), m_original(original), m_flow(*context.service)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHelpTopic(*this, HelpTopic::Editing);
    //: Title of a window; %1 is the webhook's name
    setWindowTitle(tr("Clone webhook – %1").arg(visibleText(original.name)));
    buildLayout();
    m_exact->setChecked(!original.isAppMade());
    m_exact->setEnabled(!original.isAppMade());
    m_new->setChecked(original.isAppMade());
    m_name->setText(WebhookClone::nameOfCopy(original.name));
    m_startInactive->setChecked(true);
    connectFlow();
    checkName();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

CloneWindow::~CloneWindow() = default;

void CloneWindow::connectFlow()
{
    connect(m_name, &QLineEdit::textChanged, this, &CloneWindow::checkName);
    connect(m_clone, &QPushButton::clicked, this, &CloneWindow::submit);
    connect(m_cancel, &QPushButton::clicked, this, &CloneWindow::reject);
    connect(m_candidates, &CandidatesPage::chosen, &m_flow, &WebhookClone::choose);
    connect(m_candidates, &CandidatesPage::sendAgainRequested, this, [this] {
        m_stack->setCurrentIndex(0);
        m_clone->setText(tr("Clone webhook"));
        submit();
    });
    connect(&m_flow, &EditingFlow::stageChanged, this, [this](EditingFlow::Stage stage) {
        switch (stage) {
        case EditingFlow::Stage::Idle:
        case EditingFlow::Stage::Asking:
            return setBusy({});
        case EditingFlow::Stage::Looking:
        case EditingFlow::Stage::Sending:
            return setBusy(tr("Cloning…"));
        case EditingFlow::Stage::Checking:
            return setBusy(tr("Zendesk did not answer. Finding out what it did…"));
        case EditingFlow::Stage::Refreshing:
            return setBusy(tr("Cloned. Reading the copy…"));
        }
    });
    const auto done = [this](const Webhook &copy, bool isFresh) {
        Q_EMIT cloned(copy, isFresh);
        close();
    };
    connect(&m_flow, &WebhookClone::cloned, this, done);
    connect(&m_flow, &WebhookClone::copyDeactivated, this, [done](const Webhook &copy) { done(copy, true); });
    connect(&m_flow, &WebhookClone::copyRemoved, this, [this] {
        m_isCopyLeft = false;
        m_cancel->setText(tr("Cancel"));
        setBusy({});
        checkName();
        m_banner->present({.title = tr("The copy was deleted"), .isDismissible = true});
    });
    connect(&m_flow, &WebhookClone::notCloned, this, &CloneWindow::showNotCloned);
    connect(&m_flow, &WebhookClone::unclear, this, &CloneWindow::showUnclear);
    connect(&m_flow, &WebhookClone::copyLeft, this, &CloneWindow::showCopyLeft);
}

void CloneWindow::checkName()
{
    QList<FormField::Message> messages;
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        messages.append({.isError = true, .text = tr("Enter a name.")});
    else if (!idsOfName(m_context.list, name).isEmpty())
        messages.append(
            {.text = tr("Another webhook has this name. Zendesk allows it, but they are easily mixed up.")});
    m_nameField->setMessages(messages);
    m_clone->setEnabled(!name.isEmpty() && !m_isCopyLeft && !isRunning());
}

void CloneWindow::submit()
{
    if (isRunning() || m_isCopyLeft)
        return;
    if (m_stack->currentWidget() == m_candidates)
        return m_flow.lookAgain();
    const QString name = m_name->text().trimmed();
    m_banner->clear();
    if (m_new->isChecked()) {
        Q_EMIT newFromThisRequested(m_original, name, m_startInactive->isChecked());
        close();
        return;
    }
    m_flow.clone(m_original, {.name = name, .startInactive = m_startInactive->isChecked()},
                 idsOfName(m_context.list, WebhookClone::nameOfCopy(m_original.name)));
}

void CloneWindow::setBusy(const QString &text)
{
    const bool busy = !text.isEmpty();
    m_busyText->setText(text);
    Announcer::say(*this, text);
    m_busyText->setVisible(busy);
    m_progress->setVisible(busy);
    m_stack->setEnabled(!busy);
    m_banner->setEnabled(!busy);
    m_clone->setEnabled(!busy && !m_isCopyLeft);
    if (busy)
        m_cancel->setFocus(Qt::OtherFocusReason);
}

QAction *CloneWindow::action(const QString &text, const std::function<void()> &run)
{
    auto *made = new QAction(text, m_banner);
    connect(made, &QAction::triggered, this, run);
    return made;
}

void CloneWindow::showCopyLeft(const Webhook &copy, const ApiError &error)
{
    m_isCopyLeft = true;
    setBusy({});
    m_stack->setCurrentIndex(0);
    m_cancel->setText(tr("Close"));
    const bool isLive = copy.status == WebhookStatus::Active;
    QList<QAction *> actions{action(tr("Retry"), [this] { m_flow.retryPatch(); }),
                             action(tr("Open"),
                                    [this, copy] {
                                        Q_EMIT openRequested(copy);
                                        close();
                                    }),
                             action(tr("Delete copy"), [this] { m_flow.remove(); })};
    if (isLive)
        actions.insert(2, action(tr("Deactivate"), [this] { m_flow.deactivate(); }));
    const QString what = isLive ? tr("It is called %1 and is active: it is called from now on.")
                                : tr("It is called %1 and is inactive.");
    m_banner->present({.kind = Banner::Kind::Error,
                       .title = tr("The copy is there, but not as you wished"),
                       .text = what.arg(isolated(visibleText(copy.name))) + QLatin1Char(' ')
                           + errorText(error, ErrorContext::Change).title + QLatin1Char('.'),
                       .actions = SignInOffer::before(actions, m_context.signIn, error, this),
                       .details = errorDetails(error, QDateTime::currentDateTimeUtc())});
}

void CloneWindow::showNotCloned(const ApiError &error)
{
    setBusy({});
    m_stack->setCurrentIndex(0);
    m_clone->setText(tr("Clone webhook"));
    QList<QAction *> actions;
    if (error.isAmbiguous())
        actions.append(action(tr("Look again"), [this] { m_flow.lookAgain(); }));
    ErrorText words = errorText(error, ErrorContext::Change);
    // the flow has looked: the general words, that it may be done, would be wrong
    if (mayBeDone(error))
        words.hint = tr("No copy was found at Zendesk: try again.");
    m_banner->present({.kind = Banner::Kind::Error,
                       .title = words.title,
                       .text = words.hint,
                       .actions = SignInOffer::before(actions, m_context.signIn, error, this),
                       .details = errorDetails(error, QDateTime::currentDateTimeUtc()),
                       .isDismissible = true});
}

void CloneWindow::showUnclear(const QList<Webhook> &candidates)
{
    setBusy({});
    m_candidates->setCandidates(candidates, tr("&Clone again"));
    m_stack->setCurrentWidget(m_candidates);
    m_clone->setText(tr("Look again"));
    m_candidates->focusList();
}

void CloneWindow::reject()
{
    if (isRunning())
        m_flow.cancel();
    else
        close();
}

void CloneWindow::closeEvent(QCloseEvent *event)
{
    if (!isRunning())
        return event->accept();
    event->ignore();
    m_flow.cancel();
}

} // namespace grapnel
