// SPDX-License-Identifier: GPL-3.0-or-later
#include "inboxwindow.h"

#include "answerpanel.h"
#include "banner.h"
#include "columnroom.h"
#include "copybutton.h"
#include "emptystate.h"
#include "helptopic.h"
#include "iconlabel.h"
#include "icons.h"
#include "lefttoright.h"
#include "requestview.h"
#include "windowsize.h"

#include <QAction>
#include <QCheckBox>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Adds a picture to the words of the verdict.
class VerdictIcons final : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DecorationRole || index.column() != InboxTableModel::Signature)
            return QIdentityProxyModel::data(index, role);
        switch (static_cast<SignatureCheck::State>(index.data(InboxTableModel::StateRole).toInt())) {
        case SignatureCheck::State::Valid:
            return icons::icon(u"check"_s, theme::Accent::Success);
        case SignatureCheck::State::DoesNotMatch:
            return icons::icon(u"error"_s, theme::Accent::Error);
        case SignatureCheck::State::TestSecret:
        case SignatureCheck::State::UnknownWebhook:
        case SignatureCheck::State::SecretUnavailable:
            return icons::icon(u"warning"_s, theme::Accent::Warning);
        case SignatureCheck::State::NotChecked:
        case SignatureCheck::State::Checking:
        case SignatureCheck::State::NoSignature:
            return icons::icon(u"status-unknown"_s, theme::Accent::Muted);
        }
        Q_UNREACHABLE();
    }
};

} // namespace

InboxWindow::InboxWindow(const InboxContext &context, QWidget *parent)
    : QWidget(parent, Qt::Window), m_context(context), m_banner(new Banner)
{
    setWindowTitle(tr("Local inbox"));
    setAttribute(Qt::WA_DeleteOnClose);
    setHelpTopic(*this, HelpTopic::Testing);
    m_startAction = new QAction(tr("Start"), this);
    m_view = new RequestView;
    m_answer = new AnswerPanel(context.session->answer());
    auto *left = new QSplitter(Qt::Vertical);
    left->addWidget(buildList());
    left->addWidget(m_answer);
    left->setStretchFactor(0, 1);
    left->setChildrenCollapsible(false);
    left->setSizes({320, 250});
    auto *split = new QSplitter;
    split->addWidget(left);
    split->addWidget(m_view);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({485, 515});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildTop());
    layout->addWidget(m_banner);
    layout->addWidget(split, 1);
    resizeToFit(*this, {1024, 640});
    connectAll();
    onListeningChanged();
    onCountChanged();
    if (!context.isLocalAccount)
        m_banner->present({.kind = Banner::Kind::Warning,
                           .title = tr("Zendesk cannot reach this computer"),
                           .text = tr("The URL works from here only. To receive from Zendesk, run a tunnel of your own "
                                      "to it and give the webhook the tunnel's address."),
                           .isDismissible = true});
    context.session->start(0);
}

InboxWindow::~InboxWindow() = default;

QWidget *InboxWindow::buildTop()
{
    auto *top = new QWidget;
    m_stateIcon = new IconLabel;
    m_state = new QLabel;
    m_url = leftToRight(new QLineEdit);
    m_url->setReadOnly(true);
    m_url->setAccessibleName(tr("URL"));
    m_copy = new CopyButton(tr("Copy URL"), true);
    m_new = new QPushButton(tr("&New webhook with this URL"));
    m_port = new QSpinBox;
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("Any"));
    m_port->setAccessibleName(tr("Port"));
    auto *port = new QLabel(tr("&Port"));
    port->setBuddy(m_port);
    m_toggle = new QPushButton;
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stateIcon);
    layout->addWidget(m_state);
    layout->addWidget(m_url, 1);
    layout->addWidget(m_copy);
    layout->addWidget(m_new);
    layout->addWidget(port);
    layout->addWidget(m_port);
    layout->addWidget(m_toggle);
    return top;
}

QWidget *InboxWindow::buildList()
{
    m_table = new QTableView;
    auto *model = new VerdictIcons(m_table);
    model->setSourceModel(&m_context.session->requests());
    m_table->setModel(model);
    m_table->setAccessibleName(tr("Received requests"));
    m_table->setItemDelegate(new IsolatingDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 10);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    for (const auto &[column, letters] : {std::pair{InboxTableModel::Method, 10}, std::pair{InboxTableModel::Path, 16},
                                          std::pair{InboxTableModel::Size, 12}})
        giveRoom(*m_table->horizontalHeader(), column, letters);
    giveRoomForTimes(*m_table->horizontalHeader(), InboxTableModel::Time, RelativeTime::Precision::Seconds);
    m_empty = new EmptyState;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    m_count = new QLabel;
    m_verify = new QCheckBox(tr("&Verify signatures"));
    m_verify->setChecked(m_context.session->isVerifying());
    m_clear = new QPushButton(tr("C&lear"));
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_count, 1);
    bar->addWidget(m_verify);
    bar->addWidget(m_clear);
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack, 1);
    layout->addLayout(bar);
    return list;
}

void InboxWindow::connectAll()
{
    InboxSession *session = m_context.session;
    InboxTableModel *model = &session->requests();
    connect(&session->inbox(), &Inbox::listeningChanged, this, &InboxWindow::onListeningChanged);
    connect(&session->inbox(), &Inbox::failed, this, &InboxWindow::onFailed);
    connect(model, &InboxTableModel::countChanged, this, &InboxWindow::onCountChanged);
    connect(model, &InboxTableModel::dataChanged, this, &InboxWindow::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &InboxWindow::showCurrent);
    connect(m_answer, &AnswerPanel::answerChanged, session, &InboxSession::setAnswer);
    connect(m_verify, &QCheckBox::toggled, session, &InboxSession::setVerifying);
    connect(m_clear, &QPushButton::clicked, model, &InboxTableModel::clear);
    connect(m_new, &QPushButton::clicked, this, [this] { Q_EMIT newWebhookWanted(m_context.session->inbox().url()); });
    connect(m_startAction, &QAction::triggered, m_toggle, &QPushButton::click);
    connect(m_view, &RequestView::checkWanted, this, &InboxWindow::checkWanted);
    connect(m_toggle, &QPushButton::clicked, this, [this, session] {
        m_banner->clear();
        if (session->inbox().isListening())
            session->stop();
        else
            session->start(static_cast<quint16>(m_port->value()));
    });
}

void InboxWindow::onListeningChanged()
{
    const Inbox &inbox = m_context.session->inbox();
    const bool isListening = inbox.isListening();
    m_stateIcon->setIcon(isListening ? u"status-active"_s : u"status-inactive"_s,
                         isListening ? theme::Accent::Success : theme::Accent::Muted);
    m_state->setText(isListening ? tr("Listening") : tr("Stopped"));
    m_url->setText(inbox.url().toString());
    m_copy->setCopiedText(m_url->text());
    m_new->setEnabled(isListening);
    m_port->setEnabled(!isListening);
    m_toggle->setText(isListening ? tr("&Stop") : tr("&Start"));
    presentEmpty(isListening);
}

void InboxWindow::presentEmpty(bool isListening)
{
    if (!isListening) {
        m_empty->present({.icon = u"webhook-empty"_s,
                          .title = tr("The inbox is stopped"),
                          .text = tr("Nothing can come in until it listens."),
                          .actions = {m_startAction}});
        return;
    }
    m_empty->present({.icon = u"webhook-empty"_s,
                      .title = tr("No request yet"),
                      .text = tr("1. Create a webhook with this URL, or give it to one you have.\n"
                                 "2. Use Test…, or do in Zendesk what it subscribes to.\n"
                                 "3. Choose the request here to look into it.")});
}

void InboxWindow::onFailed(Inbox::StartFault fault, const QString &detail)
{
    QString text = detail;
    switch (fault) {
    case Inbox::StartFault::PortInUse:
        text = tr("Another program uses this port. Choose another one, or Any.");
        break;
    case Inbox::StartFault::NotPermitted:
        text = tr("You may not use this port. Choose one from 1024 up, or Any.");
        break;
    case Inbox::StartFault::Other:
        break;
    }
    m_banner->present({.kind = Banner::Kind::Error, .title = tr("The inbox cannot listen"), .text = text});
}

void InboxWindow::onCountChanged()
{
    const InboxTableModel &model = m_context.session->requests();
    const int dropped = model.droppedCount();
    const QString count = tr("%n request(s)", nullptr, model.rowCount());
    //: %1: "500 requests"
    m_count->setText(dropped == 0 ? count : tr("%1, %n older dropped", nullptr, dropped).arg(count));
    m_stack->setCurrentIndex(model.rowCount() == 0 ? 0 : 1);
    m_clear->setEnabled(model.rowCount() > 0);
    // who looks at the newest goes on looking at the newest
    if (model.rowCount() > 0 && m_table->currentIndex().row() <= 1)
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
    showCurrent();
}

void InboxWindow::showCurrent()
{
    const int row = m_table->currentIndex().row();
    InboxTableModel &model = m_context.session->requests();
    if (row < 0 || row >= model.rowCount())
        return m_view->clear();
    m_view->show(model.request(row), model.check(row));
}

void InboxWindow::closeEvent(QCloseEvent *event)
{
    m_context.session->stop();
    event->accept();
}

} // namespace grapnel
