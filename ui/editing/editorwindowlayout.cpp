// SPDX-License-Identifier: GPL-3.0-or-later
// The frame's construction, apart from its behaviour.
#include "banner.h"
#include "editorwindow.h"
#include "requestpreview.h"
#include "webhookform.h"
#include "windowsize.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace grapnel
{

void EditorWindow::buildLayout()
{
    m_menus = new QMenuBar;
    m_banner = new Banner;
    m_form = new WebhookForm;
    m_preview = new RequestPreview;
    m_splitter = new QSplitter;
    m_splitter->addWidget(m_form);
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_form->setMinimumWidth(420);
    m_preview->setMinimumWidth(240);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_splitter);
    buildButtons();

    m_busyText = new QLabel;
    m_busyText->setWordWrap(true);
    m_busyText->setAccessibleName(tr("Progress"));
    m_busyText->hide();
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(96);
    m_progress->hide();
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(16, 8, 16, 12);
    bottom->setSpacing(12);
    bottom->addWidget(m_showPreview);
    bottom->addWidget(m_progress);
    // without a text the box of the buttons takes the room
    bottom->addWidget(m_busyText, 1);
    bottom->addWidget(m_buttons);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->setMenuBar(m_menus);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    layout->addLayout(bottom);
    m_back->hide();
    resizeToFit(*this, {980, 740});
}

void EditorWindow::buildButtons()
{
    m_buttons = new QDialogButtonBox;
    m_primary = m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    //: Goes from another page of the window to the form
    m_back = m_buttons->addButton(tr("Back"), QDialogButtonBox::ActionRole);
    for (QPushButton *button : {m_cancel, m_back})
        button->setAutoDefault(false);
    m_primary->setDefault(true);
    m_showPreview = new QCheckBox(tr("Request prev&iew"));
    m_showPreview->setChecked(true);
    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (!isRunning() || !isOnForm())
            submit();
    });
    connect(m_cancel, &QPushButton::clicked, this, &EditorWindow::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { leavePage(); });
    connect(m_showPreview, &QCheckBox::toggled, m_preview, &QWidget::setVisible);
}

} // namespace grapnel
