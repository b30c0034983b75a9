// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestlogwindow.h"

#include "accessiblenames.h"
#include "emptystate.h"
#include "helptopic.h"
#include "icons.h"
#include "requestlogfilter.h"
#include "requestlogmodel.h"
#include "requestlogview.h"
#include "windowsize.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Adds a picture to the words of the status.
class MarkedRequests final : public RequestLogFilter
{
public:
    using RequestLogFilter::RequestLogFilter;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DecorationRole || index.column() != RequestLogModel::Status)
            return RequestLogFilter::data(index, role);
        switch (static_cast<RequestLogModel::Outcome>(index.data(RequestLogModel::OutcomeRole).toInt())) {
        case RequestLogModel::Outcome::Good:
            return icons::icon(u"check"_s, theme::Accent::Success);
        case RequestLogModel::Outcome::Failed:
            return icons::icon(u"error"_s, theme::Accent::Error);
        case RequestLogModel::Outcome::Cancelled:
            return icons::icon(u"cancel"_s, theme::Accent::Muted);
        }
        Q_UNREACHABLE();
    }
};

} // namespace

RequestLogWindow::RequestLogWindow(RequestLog &log, QWidget *parent)
    : QWidget(parent, Qt::Window), m_log(log), m_model(new RequestLogModel(log, this)),
      m_filter(new MarkedRequests(this))
{
    setWindowTitle(tr("Request log"));
    setAttribute(Qt::WA_DeleteOnClose);
    setHelpTopic(*this, HelpTopic::Troubles);
    m_filter->setSourceModel(m_model);
    m_clearFilters = new QAction(icons::icon(u"clear"_s), tr("Clear filters"), this);
    m_empty = new EmptyState;
    m_view = new RequestLogView(m_filter);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildTop());
    layout->addWidget(m_pages, 1);
    layout->addWidget(buildBottom());
    resizeToFit(*this, {1120, 560});
    buildKeys();
    connectAll();
    onRowsChanged();
    m_view->scrollToBottom();
    m_text->setFocus();
}

QWidget *RequestLogWindow::buildTop()
{
    m_text = new QLineEdit;
    m_text->setAccessibleName(tr("Filter requests"));
    m_text->setPlaceholderText(tr("Filter by method, path, status or request id"));
    accessiblenames::addClearButton(*m_text, tr("Clear the filter"));
    m_failuresOnly = new QCheckBox(tr("&Failures only"));
    m_follow = new QCheckBox(tr("F&ollow"));
    m_follow->setToolTip(tr("Keep the newest request in sight"));
    m_follow->setChecked(m_view->isFollowing());
    auto *top = new QWidget;
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_failuresOnly);
    layout->addWidget(m_follow);
    return top;
}

QWidget *RequestLogWindow::buildBottom()
{
    m_count = new QLabel;
    m_count->setTextFormat(Qt::PlainText);
    m_count->setAccessibleName(tr("Number of requests"));
    m_copyId = new QPushButton(tr("Copy request &id"));
    m_clear = new QPushButton(tr("C&lear"));
    auto *bottom = new QWidget;
    auto *layout = new QHBoxLayout(bottom);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_count, 1);
    layout->addWidget(m_copyId);
    layout->addWidget(m_clear);
    return bottom;
}

void RequestLogWindow::buildKeys()
{
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_text->setFocus(Qt::ShortcutFocusReason);
        m_text->selectAll();
    });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, this, [this] {
        if (m_text->text().isEmpty())
            close();
        else
            m_text->clear();
    });
}

void RequestLogWindow::connectAll()
{
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        onRowsChanged();
    });
    connect(m_failuresOnly, &QCheckBox::toggled, this, [this](bool isOn) {
        m_filter->setFailuresOnly(isOn);
        onRowsChanged();
    });
    connect(m_follow, &QCheckBox::toggled, m_view, &RequestLogView::setFollowing);
    connect(m_view, &RequestLogView::followingChanged, m_follow, &QCheckBox::setChecked);
    connect(m_clearFilters, &QAction::triggered, this, &RequestLogWindow::clearFilters);
    connect(m_clear, &QPushButton::clicked, &m_log, &RequestLog::clear);
    connect(m_model, &RequestLogModel::countChanged, this, &RequestLogWindow::onRowsChanged);
    QAction *copyId = m_view->copyIdAction();
    connect(m_copyId, &QPushButton::clicked, copyId, &QAction::trigger);
    const auto followAction = [this, copyId] { m_copyId->setEnabled(copyId->isEnabled()); };
    connect(copyId, &QAction::changed, m_copyId, followAction);
    followAction();
}

void RequestLogWindow::clearFilters()
{
    m_text->clear();
    m_failuresOnly->setChecked(false);
    m_text->setFocus(Qt::OtherFocusReason);
}

void RequestLogWindow::onRowsChanged()
{
    m_clear->setEnabled(m_model->rowCount() > 0);
    showCount();
    if (m_filter->rowCount() == 0)
        presentEmpty();
    m_pages->setCurrentWidget(m_filter->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_view);
}

void RequestLogWindow::showCount()
{
    QStringList parts{tr("%n request(s)", nullptr, m_model->rowCount())};
    if (m_model->failedCount() > 0)
        //: Of requests
        parts.append(tr("%n failed", nullptr, m_model->failedCount()));
    if (m_filter->isFiltering())
        //: Of requests: those that the filter lets through
        parts.append(tr("%n shown", nullptr, m_filter->rowCount()));
    m_count->setText(parts.join(u", "_s));
}

void RequestLogWindow::presentEmpty()
{
    if (m_model->rowCount() == 0) {
        m_empty->present({.icon = u"webhook-empty"_s,
                          .title = tr("No requests yet"),
                          .text = tr("Every request to Zendesk is listed here as it is answered, without credentials, "
                                     "bodies and search texts.")});
        return;
    }
    m_empty->present({.icon = u"no-match"_s,
                      .title = tr("No request matches"),
                      .text = tr("The log has requests that the filter does not show."),
                      .actions = {m_clearFilters}});
}

} // namespace grapnel
