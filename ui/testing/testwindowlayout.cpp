// SPDX-License-Identifier: GPL-3.0-or-later
// The window's construction, apart from its behaviour.
#include "banner.h"
#include "historypanel.h"
#include "iconlabel.h"
#include "responseviewer.h"
#include "testlist.h"
#include "testwindow.h"
#include "windowsize.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace grapnel
{

void TestWindow::buildLayout()
{
    m_banner = new Banner(nullptr, *m_context.clock);
    m_list = new TestList;
    m_list->setVisible(isSeveral());
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_form = new TestForm(*m_context.clock);
    m_response = new ResponseViewer;
    m_response->setCurlWithCredentialsAvailable(static_cast<bool>(m_context.copySecret));
    connect(m_response, &ResponseViewer::curlWanted, this, &TestWindow::copyCurl);
    // Tab comes to it before what stands below
    buildHistory();
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_form);
    m_splitter->addWidget(m_response);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({450, 574});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_list);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(buildBottom());
    resizeToFit(*this, {1024, 680});

    // Enter alone is a new line in the payload
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(Qt::CTRL | key, this);
        connect(shortcut, &QShortcut::activated, this, &TestWindow::send);
    }
}

QWidget *TestWindow::buildBottom()
{
    m_outlookIcon = new IconLabel(16);
    m_outlook = new QLabel;
    m_outlook->setTextFormat(Qt::PlainText);
    m_outlook->setWordWrap(true);
    m_outlook->setAccessibleName(tr("What will happen"));
    auto *outlook = new QHBoxLayout;
    outlook->setSpacing(8);
    outlook->addWidget(m_outlookIcon, 0, Qt::AlignTop);
    outlook->addWidget(m_outlook, 1);

    m_progress = new QLabel;
    m_progress->setTextFormat(Qt::PlainText);
    m_progress->setAccessibleName(tr("Progress"));
    auto *buttons = new QDialogButtonBox;
    m_send = buttons->addButton(tr("Send test"), QDialogButtonBox::AcceptRole);
    m_send->setObjectName(QStringLiteral("send-test"));
    m_send->setDefault(true);
    m_send->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    m_cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_cancel->setAutoDefault(false);
    connect(m_send, &QPushButton::clicked, this, &TestWindow::send);
    connect(m_cancel, &QPushButton::clicked, this, &TestWindow::reject);
    m_cancelRow = new QPushButton(m_list->cancelAction()->text());
    m_cancelRow->setAutoDefault(false);
    m_cancelRow->setVisible(isSeveral());
    connect(m_cancelRow, &QPushButton::clicked, m_list->cancelAction(), &QAction::trigger);
    auto *row = new QHBoxLayout;
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancelRow);
    row->addWidget(buttons);

    auto *bottom = new QWidget;
    auto *layout = new QVBoxLayout(bottom);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(outlook);
    layout->addLayout(row);
    return bottom;
}

void TestWindow::buildHistory()
{
    // nothing can be kept of a webhook that does not exist yet
    if (isSeveral() || !current().plan.stored)
        return;
    m_history = new HistoryPanel(*m_context.clock);
    m_history->setFolder(m_context.folder);
    m_response->tabs()->addTab(m_history, tr("History"));
    m_backToLatest = new QAction(tr("Back to the latest"), this);
    connect(m_backToLatest, &QAction::triggered, this, [this] {
        m_history->clearSelection();
        m_banner->clear();
        showAnswer(current());
    });
    connect(m_history, &HistoryPanel::recordChosen, this, &TestWindow::showRecord);
    connect(m_history, &HistoryPanel::runAgainWanted, this, &TestWindow::runAgain);
    connect(m_history, &HistoryPanel::comparisonWanted, this, &TestWindow::compare);
    connect(m_history, &HistoryPanel::clearWanted, this, [this] {
        if (!m_kept.clear(key()))
            m_banner->present({.kind = Banner::Kind::Error, .title = tr("The history could not be deleted")});
        loadHistory();
    });
    loadHistory();
}

} // namespace grapnel
