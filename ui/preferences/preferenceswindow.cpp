// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferenceswindow.h"

#include "banner.h"
#include "formscrollarea.h"
#include "generalpage.h"
#include "helptopic.h"
#include "icons.h"
#include "networkpage.h"
#include "preferencesstore.h"
#include "proxyform.h"
#include "proxypassword.h"
#include "safetext.h"
#include "securitypage.h"
#include "shortcutspage.h"
#include "tablepage.h"
#include "windowsize.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace grapnel
{

PreferencesWindow::PreferencesWindow(const PreferencesContext &context, QWidget *parent)
    : QDialog(parent, Qt::Window), m_context(context)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHelpTopic(*this, HelpTopic::Privacy);
    setWindowTitle(tr("Preferences"));
    build();
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth() + 24);
    for (PreferencesPage *page : std::as_const(m_pages)) {
        page->show(context.store->preferences());
        connect(page, &PreferencesPage::edited, this, &PreferencesWindow::updateButtons);
    }
    m_list->setCurrentRow(0);
    m_list->setFocus(Qt::OtherFocusReason);
    updateButtons();
    resizeToFit(*this, {820, 600});
}

PreferencesWindow::~PreferencesWindow() = default;

void PreferencesWindow::build()
{
    m_banner = new Banner;
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Pages"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack = new QStackedWidget;
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(12, 12, 12, 0);
    middle->setSpacing(12);
    middle->addWidget(m_list);
    middle->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addLayout(middle, 1);
    // before the buttons, for the order of Tab
    m_network = new NetworkPage(m_context.checkCertificates);
    addPage(new GeneralPage(m_context.languages));
    addPage(m_network);
    addPage(new SecurityPage);
    addPage(new TablePage);
    addPage(new ShortcutsPage(*m_context.commands));
    layout->addLayout(buildButtons());

    m_retry = new QAction(tr("Try again"), this);
    connect(m_retry, &QAction::triggered, this, &PreferencesWindow::save);
    m_sessionOnly = new QAction(tr("Keep it for this session only"), this);
    connect(m_sessionOnly, &QAction::triggered, this, [this] {
        m_context.proxyPassword->keepForSession(m_network->proxy().password());
        finish();
    });
    m_saveOthers = new QAction(tr("Save the rest"), this);
    connect(m_saveOthers, &QAction::triggered, this, &PreferencesWindow::finish);
}

QLayout *PreferencesWindow::buildButtons()
{
    m_note = new QLabel;
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setAccessibleName(tr("Why it cannot be saved"));
    auto *buttons = new QDialogButtonBox;
    m_defaults = buttons->addButton(tr("Restore defaults"), QDialogButtonBox::ResetRole);
    m_defaults->setAutoDefault(false);
    m_defaults->setToolTip(tr("Of this page"));
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    connect(m_defaults, &QPushButton::clicked, this, &PreferencesWindow::askForDefaults);
    connect(m_save, &QPushButton::clicked, this, &PreferencesWindow::save);
    connect(cancel, &QPushButton::clicked, this, &QWidget::close);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 10, 12, 12);
    row->setSpacing(12);
    row->addWidget(m_note, 1);
    row->addWidget(buttons);
    return row;
}

void PreferencesWindow::addPage(PreferencesPage *page)
{
    m_pages.append(page);
    auto *item = new QListWidgetItem(icons::icon(page->iconName()), page->title(), m_list);
    const QFontMetrics metrics = m_list->fontMetrics();
    item->setSizeHint({metrics.horizontalAdvance(page->title()) + 36, metrics.height() + 14});
    auto *scroll = new FormScrollArea;
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    page->layout()->setContentsMargins(4, 0, 12, 0);
    m_stack->addWidget(scroll);
}

void PreferencesWindow::showPage(int page)
{
    m_list->setCurrentRow(page);
}

void PreferencesWindow::updateButtons()
{
    const auto faulty = std::ranges::find_if(m_pages, [](const auto *page) { return !page->fault().isEmpty(); });
    const bool isFaulty = faulty != m_pages.cend();
    if (isFaulty) //: %1 is the title of a page, %2 a sentence that says what is wrong there
        m_note->setText(tr("%1: %2").arg((*faulty)->title(), (*faulty)->fault()));
    else
        m_note->setText(m_isSaving ? tr("Waiting for the keychain…") : QString());
    m_save->setEnabled(!m_isSaving && !isFaulty);
    m_defaults->setEnabled(!m_isSaving);
}

void PreferencesWindow::askForDefaults()
{
    PreferencesPage *page = m_pages.at(m_list->currentRow());
    auto *question
        = new QMessageBox(QMessageBox::Question, tr("Restore defaults"),
                          //: %1 is the title of a page
                          tr("Restore the defaults of the page “%1”?").arg(page->title()), QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("Nothing changes until you save."));
    QPushButton *restore = question->addButton(tr("Restore"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(restore, &QPushButton::clicked, page, &PreferencesPage::restoreDefaults);
    question->open();
}

void PreferencesWindow::save()
{
    m_banner->clear();
    for (PreferencesPage *page : std::as_const(m_pages)) {
        page->check();
        if (page->fault().isEmpty())
            continue;
        showPage(static_cast<int>(m_pages.indexOf(page)));
        return page->focusFault();
    }
    changePassword();
}

void PreferencesWindow::changePassword()
{
    const ProxyForm &proxy = m_network->proxy();
    const auto handler = [this](const Result<Done, SecretStoreError> &result) {
        setSaving(false);
        if (result)
            finish();
        else
            passwordFailed(result.error());
    };
    switch (proxy.passwordChange()) {
    case ProxyForm::PasswordChange::Keep:
        return finish();
    case ProxyForm::PasswordChange::Replace:
        setSaving(true);
        m_call = m_context.proxyPassword->write(proxy.password(), this, handler);
        return;
    case ProxyForm::PasswordChange::Remove:
        setSaving(true);
        m_call = m_context.proxyPassword->remove(this, handler);
        return;
    }
}

void PreferencesWindow::passwordFailed(const SecretStoreError &error)
{
    const bool isReplaced = m_network->proxy().passwordChange() == ProxyForm::PasswordChange::Replace;
    QString reason;
    switch (error.kind) {
    case SecretStoreError::Kind::Denied:
        reason = tr("The keychain is locked, or refused access.");
        break;
    case SecretStoreError::Kind::Unavailable:
        reason = tr("There is no keychain that can be reached.");
        break;
    case SecretStoreError::Kind::TimedOut:
        reason = tr("The keychain did not answer in time.");
        break;
    case SecretStoreError::Kind::NotFound:
    case SecretStoreError::Kind::Other:
        reason = tr("The keychain failed.");
        break;
    }
    showPage(static_cast<int>(m_pages.indexOf(m_network)));
    m_banner->present(
        {.kind = Banner::Kind::Error,
         .title = isReplaced ? tr("The proxy's password was not stored") : tr("The proxy's password was not removed"),
         .text = isReplaced
             ? QString(reason + u' ' + tr("Nothing is saved yet. The password is never put into a file."))
             : QString(reason + u' ' + tr("Nothing is saved yet.")),
         .actions = isReplaced ? QList{m_retry, m_sessionOnly} : QList{m_retry, m_saveOthers},
         .details = safetext::lines(error.detail)});
}

void PreferencesWindow::finish()
{
    m_banner->clear();
    Preferences preferences = m_context.store->preferences();
    for (const PreferencesPage *page : std::as_const(m_pages))
        page->writeTo(preferences);
    if (m_context.store->save(preferences)) {
        close();
        return;
    }
    m_banner->present({.kind = Banner::Kind::Error,
                       .title = tr("The preferences could not be written"),
                       .text = tr("They hold until the program ends. Check that the folder of the settings can be "
                                  "written to, and save again."),
                       .actions = {m_retry}});
}

void PreferencesWindow::setSaving(bool saving)
{
    m_isSaving = saving;
    m_stack->setEnabled(!saving);
    updateButtons();
}

} // namespace grapnel
