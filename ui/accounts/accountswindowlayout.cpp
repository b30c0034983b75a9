// SPDX-License-Identifier: GPL-3.0-or-later
// The window's construction, apart from its behaviour.
#include "accountsdelegate.h"
#include "accountswindow.h"
#include "accounttablemodel.h"
#include "actionbuttons.h"
#include "banner.h"
#include "connectionview.h"
#include "emptystate.h"
#include "icons.h"
#include "plaintitle.h"
#include "windowsize.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

QAction *AccountsWindow::makeAction(const QString &icon, const QString &text)
{
    auto *action = new QAction(text, this);
    if (!icon.isEmpty())
        action->setIcon(icons::icon(icon));
    return action;
}

void AccountsWindow::buildActions()
{
    m_add = makeAction(u"new"_s, tr("&Add account…"));
    m_edit = makeAction(u"edit"_s, tr("&Edit…"));
    m_test = makeAction(u"test"_s, tr("&Test connection"));
    m_signIn = makeAction(u"key"_s, tr("&Sign in"));
    m_signOut = makeAction(u"quit"_s, tr("Sign o&ut"));
    m_remove = makeAction(u"delete"_s, tr("&Remove account"));
    //: Shows the webhooks of an account
    m_open = makeAction(u"external"_s, tr("&Open"));
    m_up = makeAction({}, tr("Move u&p"));
    m_down = makeAction({}, tr("Move do&wn"));
    m_up->setShortcut(Qt::ALT | Qt::Key_Up);
    m_down->setShortcut(Qt::ALT | Qt::Key_Down);
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_tryAgain = makeAction({}, tr("Try again"));
    m_removeAnyway = makeAction({},
                                //: Removes an account although the keychain did not remove its entry
                                tr("Remove it all the same"));
}

void AccountsWindow::buildLayout()
{
    buildActions();
    m_banner = new Banner(nullptr, *m_context.clock);
    m_report = new ConnectionView;
    m_empty = new EmptyState;
    m_empty->present({.icon = u"welcome"_s,
                      .title = tr("No accounts yet"),
                      .text = tr("Add a Zendesk account to see its webhooks here."),
                      .actions = {m_add}});
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildTable());

    m_close = new QPushButton(tr("Close"));
    m_close->setAutoDefault(false);
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(64);
    m_busyText = new QLabel;
    m_busyText->setTextFormat(Qt::PlainText);
    m_busyText->setAccessibleName(tr("Progress"));
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(16, 8, 16, 12);
    bottom->setSpacing(12);
    bottom->addWidget(m_progress);
    bottom->addWidget(m_busyText, 1);
    bottom->addStretch(1);
    bottom->addWidget(m_close);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_report);
    layout->addLayout(bottom);
    resizeToFit(*this, {1000, 480});
}

QWidget *AccountsWindow::buildTable()
{
    m_table = new QTableView;
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(m_model);
    m_table->setItemDelegate(new AccountsDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    // with large letters the others would leave nothing to what names an account
    m_table->horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 12);
    // a handful of rows: fitting them costs nothing
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const auto column : {AccountTableModel::Column::Name, AccountTableModel::Column::Address})
        m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(column), QHeaderView::Stretch);
    m_table->addAction(m_remove);
    auto *page = new QWidget;
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(16, 16, 16, 8);
    layout->setSpacing(12);
    layout->addWidget(m_table, 1);
    layout->addLayout(buildButtons());
    return page;
}

QLayout *AccountsWindow::buildButtons()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    for (QAction *action : {m_open, m_add, m_edit, m_test, m_signIn, m_signOut, m_remove, m_up, m_down}) {
        auto *button = new QPushButton(action->text());
        button->setIcon(action->icon());
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [action, button] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->toolTip() == plainTitle(action->text()) ? QString() : action->toolTip());
        });
        column->addWidget(button);
        if (action == m_open || action == m_remove)
            column->addSpacing(8);
    }
    column->addStretch(1);
    addActions({m_up, m_down});
    return column;
}

} // namespace grapnel
