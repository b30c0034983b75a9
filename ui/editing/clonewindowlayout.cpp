// SPDX-License-Identifier: GPL-3.0-or-later
// The window's construction, apart from its behaviour.
#include "banner.h"
#include "candidatespage.h"
#include "clonewindow.h"
#include "formfield.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace grapnel
{

void CloneWindow::buildLayout()
{
    m_banner = new Banner;
    m_candidates = new CandidatesPage;
    m_stack = new QStackedWidget;
    m_stack->addWidget(buildForm());
    m_stack->addWidget(m_candidates);
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(96);
    m_progress->hide();
    m_busyText = new QLabel;
    m_busyText->setWordWrap(true);
    m_busyText->setAccessibleName(tr("Progress"));
    m_busyText->hide();
    m_buttons = new QDialogButtonBox;
    m_clone = m_buttons->addButton(tr("Clone webhook"), QDialogButtonBox::AcceptRole);
    m_cancel = m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_clone->setDefault(true);
    m_cancel->setAutoDefault(false);

    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(16, 8, 16, 12);
    bottom->setSpacing(12);
    bottom->addWidget(m_progress);
    bottom->addWidget(m_busyText, 1);
    bottom->addStretch(1);
    bottom->addWidget(m_buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    layout->addLayout(bottom);
    setMinimumWidth(520);
    // with room for a banner of three lines
    resize(560, 400);
}

QWidget *CloneWindow::buildForm()
{
    auto *page = new QWidget;
    m_exact = new QRadioButton(tr("&Exact clone (keeps stored credentials)"));
    m_new = new QRadioButton(tr("New webhook &from this one"));
    const auto hint = [](const QString &text) {
        auto *label = new QLabel(text);
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setContentsMargins(label->style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) + 6, 0, 0, 4);
        return label;
    };
    const QString exactHint = m_original.isAppMade()
        ? tr("Not possible: an app made this webhook, and Zendesk refuses to clone it.")
        : tr(
            "Zendesk copies it with its credential. For a moment the copy is live as the original is; then it gets the "
            "name and status below.");
    const QString newHint = tr("Opens the form filled in from this webhook. Credentials are typed again.");
    m_exact->setAccessibleDescription(exactHint);
    m_new->setAccessibleDescription(newHint);
    m_name = new QLineEdit;
    m_nameField = new FormField(tr("&Name"), m_name);
    m_startInactive = new QCheckBox(tr("&Start inactive"));

    auto *fields = new QFormLayout;
    fields->setHorizontalSpacing(16);
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    fields->addRow(m_nameField->label(), m_nameField);
    fields->addRow(QString(), m_startInactive);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 16, 16, 8);
    layout->setSpacing(4);
    layout->addWidget(m_exact);
    layout->addWidget(hint(exactHint));
    layout->addWidget(m_new);
    layout->addWidget(hint(newHint));
    layout->addSpacing(12);
    layout->addLayout(fields);
    layout->addStretch(1);
    return page;
}

} // namespace grapnel
