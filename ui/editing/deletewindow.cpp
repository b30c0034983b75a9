// SPDX-License-Identifier: GPL-3.0-or-later
#include "deletewindow.h"

#include "banner.h"
#include "errortext.h"
#include "helptopic.h"
#include "rowresulttext.h"
#include "signinoffer.h"
#include "webhookwording.h"

#include <QAction>
#include <QCheckBox>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

DeleteWindow::DeleteWindow(const EditingContext &context, const QList<Webhook> &webhooks, QWidget *parent)
    : QDialog(parent, Qt::Window), m_context(context), m_webhooks(webhooks), m_flow(*context.service)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHelpTopic(*this, HelpTopic::Deleting);
    setWindowTitle(tr("Delete webhook"));
    m_openFolder = new QAction(tr("Open folder"), this);
    connect(m_openFolder, &QAction::triggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_copyPath).absolutePath())); });
    m_withoutCopy = new QAction(tr("Delete without a copy"), this);
    connect(m_withoutCopy, &QAction::triggered, this, [this] {
        m_saveCopy->setChecked(false);
        start();
    });
    buildLayout();
    connectFlow();
    updateButtons();
    if (demand() == Demand::Nothing)
        m_cancel->setFocus(Qt::OtherFocusReason);
    else
        m_confirmation->setFocus(Qt::OtherFocusReason);
}

DeleteWindow::~DeleteWindow() = default;

DeleteWindow::Demand DeleteWindow::demand() const
{
    if (m_webhooks.size() > 1)
        return Demand::Count;
    const bool isInactive = m_webhooks.constFirst().status == WebhookStatus::Inactive;
    return isInactive && !m_context.isProduction() ? Demand::Nothing : Demand::Name;
}

bool DeleteWindow::isConfirmed() const
{
    const QString typed = m_confirmation->text().trimmed();
    switch (demand()) {
    case Demand::Nothing:
        return true;
    case Demand::Name: {
        const Webhook &webhook = m_webhooks.constFirst();
        const QString name = webhook.name.trimmed();
        // a name with control characters cannot be typed, and one may be empty
        return typed == (name.isEmpty() ? webhook.id : name) || (!name.isEmpty() && typed == visibleText(name));
    }
    case Demand::Count:
        return typed == QString::number(m_webhooks.size()) || typed == QLocale().toString(m_webhooks.size());
    }
    Q_UNREACHABLE();
}

void DeleteWindow::connectFlow()
{
    connect(m_confirmation, &QLineEdit::textChanged, this, &DeleteWindow::updateButtons);
    connect(m_delete, &QPushButton::clicked, this, &DeleteWindow::start);
    connect(m_cancel, &QPushButton::clicked, this, &DeleteWindow::reject);
    connect(&m_flow, &WebhookDelete::copySaved, this, [this](const QString &path) { m_copyPath = path; });
    connect(&m_flow, &WebhookDelete::copyFailed, this, &DeleteWindow::onCopyFailed);
    connect(&m_flow, &WebhookDelete::rowStarted, this, [this](int row) {
        m_list->topLevelItem(row)->setText(ResultColumn, tr("Deleting…"));
        m_list->scrollToItem(m_list->topLevelItem(row));
    });
    connect(&m_flow, &WebhookDelete::rowFinished, this, &DeleteWindow::showRow);
    connect(&m_flow, &WebhookDelete::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
        m_progressText->setText(tr("%1 of %2").arg(done).arg(total));
    });
    connect(&m_flow, &WebhookDelete::finished, this, &DeleteWindow::onFinished);
}

void DeleteWindow::updateButtons()
{
    m_delete->setEnabled(!isRunning() && isConfirmed());
}

void DeleteWindow::start()
{
    if (isRunning() || !isConfirmed())
        return;
    m_banner->clear();
    const bool isFirst = !m_hasRun;
    m_hasRun = true;
    m_list->setColumnHidden(ResultColumn, false);
    if (isFirst)
        m_flow.start(m_webhooks, m_saveCopy->isChecked() ? std::optional(m_context.copiesFolder) : std::nullopt);
    else
        m_flow.retryFailed();
    setRunning(true);
}

void DeleteWindow::setRunning(bool running)
{
    m_confirmation->setEnabled(!running && !m_hasRun);
    m_saveCopy->setEnabled(!running && !m_hasRun);
    m_progress->setVisible(running);
    m_progressText->setVisible(running);
    m_cancel->setText(running || !m_hasRun ? tr("Cancel") : tr("Close"));
    updateButtons();
    if (running)
        m_cancel->setFocus(Qt::OtherFocusReason);
}

void DeleteWindow::showRow(int row, const RowResult &result)
{
    QTreeWidgetItem *item = m_list->topLevelItem(row);
    rowresulttext::show(*item, ResultColumn, result, tr("Deleted"));
}

void DeleteWindow::onFinished(const QList<RowResult> &results)
{
    setRunning(false);
    const auto open = std::ranges::count_if(results, &RowResult::isOpen);
    if (open == 0) {
        Q_EMIT deleted(m_webhooks, m_copyPath);
        close();
        return;
    }
    m_delete->setText(tr("Retry failed"));
    QList<QAction *> actions;
    if (!m_copyPath.isEmpty())
        actions.append(m_openFolder);
    const auto failed = std::ranges::find_if(results, [](const RowResult &row) { return row.isOpen() && row.error; });
    const bool hasError = failed != results.end();
    const ErrorText words = hasError ? errorText(*failed->error, ErrorContext::Change) : ErrorText{};
    if (hasError)
        actions = SignInOffer::before(actions, m_context.signIn, *failed->error, this);
    const QString title = tr("%n webhook(s) not deleted", nullptr, static_cast<int>(open));
    m_banner->present(
        {.kind = hasError ? Banner::Kind::Error : Banner::Kind::Info,
         .title = title,
         .text = hasError ? QString(words.title + u". "_s + words.hint) : tr("You stopped before their turn."),
         .actions = actions,
         .details = hasError ? errorDetails(*failed->error, QDateTime::currentDateTimeUtc()) : QString()});
    if (results.size() > 1)
        Q_EMIT ended(title);
}

void DeleteWindow::onCopyFailed(const QString &path, const QString &reason)
{
    m_hasRun = false;
    m_list->setColumnHidden(ResultColumn, true);
    setRunning(false);
    m_banner->present({.kind = Banner::Kind::Error,
                       .title = tr("The copy could not be saved, so nothing was deleted"),
                       .text = tr("%1: %2").arg(isolated(QDir::toNativeSeparators(path)), reason),
                       .actions = {m_withoutCopy}});
}

void DeleteWindow::reject()
{
    if (isRunning())
        m_flow.cancel();
    else
        close();
}

void DeleteWindow::closeEvent(QCloseEvent *event)
{
    if (!isRunning())
        return event->accept();
    event->ignore();
    m_flow.cancel();
}

void DeleteWindow::keyPressEvent(QKeyEvent *event)
{
    // Enter in the field neither deletes nor, through the default button, closes
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (m_confirmation->hasFocus() || isRunning()))
        return event->accept();
    QDialog::keyPressEvent(event);
}

} // namespace grapnel
