// SPDX-License-Identifier: GPL-3.0-or-later
// The window's construction, apart from its behaviour.
#include "accounteditor.h"
#include "accountform.h"
#include "banner.h"
#include "connectionview.h"
#include "signinpanel.h"
#include "windowsize.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace grapnel
{

void AccountEditor::buildLayout()
{
    m_banner = new Banner(nullptr, *m_context.clock);
    m_form = new AccountForm(*m_context.clock);
    m_panel = new SignInPanel(*m_context.clock);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_form);
    m_stack->addWidget(m_panel);
    m_report = new ConnectionView;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_report);
    layout->addLayout(buildBottom());
    setMinimumWidth(480);
    resizeToFit(*this, {680, 620});

    //: Keeps credentials in memory until Grapnel is closed
    m_sessionOnly = new QAction(tr("This session only"), this);
    m_tryKeychain = new QAction(tr("Try the keychain again"), this);
    m_keepForm = new QAction(tr("Back to the form"), this);
    m_readAgain = new QAction(tr("Try again"), this);
}

QLayout *AccountEditor::buildBottom()
{
    auto *buttons = new QDialogButtonBox;
    m_signIn = buttons->addButton(tr("Sign in"), QDialogButtonBox::ActionRole);
    m_signIn->setObjectName(QStringLiteral("sign-in"));
    m_test = buttons->addButton(tr("Test connection"), QDialogButtonBox::ActionRole);
    m_test->setObjectName(QStringLiteral("test-connection"));
    m_save = buttons->addButton(tr("Save account"), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_test->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(64);
    m_progress->hide();
    m_busyText = new QLabel;
    m_busyText->setTextFormat(Qt::PlainText);
    m_busyText->setWordWrap(true);
    m_busyText->setAccessibleName(tr("Progress"));
    auto *busy = new QHBoxLayout;
    busy->setSpacing(12);
    busy->addWidget(m_progress);
    busy->addWidget(m_busyText, 1);
    auto *bottom = new QVBoxLayout;
    bottom->setContentsMargins(16, 8, 16, 12);
    bottom->setSpacing(8);
    bottom->addLayout(busy);
    bottom->addWidget(buttons);
    return bottom;
}

void AccountEditor::askBeforeClosing()
{
    if (findChild<QMessageBox *>())
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, windowTitle(), tr("Save the account before closing?"),
                                QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("What you entered is lost if you discard it."));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [this, box](QAbstractButton *button) {
        if (box->standardButton(button) == QMessageBox::Discard)
            finish();
        else if (box->standardButton(button) == QMessageBox::Save)
            save();
    });
    box->open();
}

} // namespace grapnel
