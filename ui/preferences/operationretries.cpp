// SPDX-License-Identifier: GPL-3.0-or-later
#include "operationretries.h"

#include "networklimits.h"
#include "retryform.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace grapnel
{

namespace
{
enum Column { Operation, Choice, Values, ColumnCount };
} // namespace

QString OperationRetries::nameOf(WebhookOperation operation)
{
    switch (operation) {
    case WebhookOperation::List:
        //: Operation of the API
        return tr("List");
    case WebhookOperation::Show:
        //: Operation of the API
        return tr("Show");
    case WebhookOperation::Create:
        //: Operation of the API
        return tr("Create");
    case WebhookOperation::Clone:
        //: Operation of the API
        return tr("Clone");
    case WebhookOperation::Update:
        //: Operation of the API: replaces a webhook as a whole
        return tr("Update");
    case WebhookOperation::Patch:
        //: Operation of the API: changes parts of a webhook
        return tr("Patch");
    case WebhookOperation::Delete:
        //: Operation of the API
        return tr("Delete");
    case WebhookOperation::Test:
        //: Operation of the API
        return tr("Test");
    case WebhookOperation::ShowSecret:
        //: Operation of the API
        return tr("Show secret");
    case WebhookOperation::ResetSecret:
        //: Operation of the API
        return tr("Reset secret");
    }
    return {};
}

OperationRetries::OperationRetries(QWidget *parent)
    : QWidget(parent), m_table(new QTableWidget(static_cast<int>(allOperations().size()), ColumnCount)),
      m_name(new QLabel), m_choice(new QComboBox), m_form(new RetryForm)
{
    //: An operation has the retries that hold for all
    m_choice->addItem(tr("Default"));
    //: An operation has retries of its own
    m_choice->addItem(tr("Own"));
    m_name->setTextFormat(Qt::PlainText);
    build();
    auto *right = new QVBoxLayout;
    right->addWidget(m_name);
    right->addWidget(m_choice, 0, Qt::AlignLeading);
    right->addWidget(m_form);
    right->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_table, 3);
    layout->addLayout(right, 2);
    connect(m_table, &QTableWidget::currentCellChanged, this, &OperationRetries::showCurrent);
    connect(m_choice, &QComboBox::activated, this, [this](int index) { setOwn(index == 1); });
    connect(m_form, &RetryForm::edited, this, [this] {
        m_policies[current()] = m_form->policy();
        showRow(m_table->currentRow());
        Q_EMIT edited();
    });
    m_table->setCurrentCell(0, Operation);
}

void OperationRetries::build()
{
    m_table->setAccessibleName(tr("Retries per operation"));
    m_table->setHorizontalHeaderLabels({tr("Operation"), tr("Retries"), tr("Waits")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSectionResizeMode(Operation, QHeaderView::ResizeToContents);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < ColumnCount; ++column)
            m_table->setItem(row, column, new QTableWidgetItem);
        m_table->item(row, Operation)->setText(nameOf(allOperations().at(row)));
        showRow(row);
    }
    // all of them show: a page that scrolls must not hold a table that does
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth()
                            + m_table->rowCount() * m_table->verticalHeader()->defaultSectionSize());
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

WebhookOperation OperationRetries::current() const
{
    return allOperations().at(std::max(0, m_table->currentRow()));
}

void OperationRetries::show(const Policies &policies)
{
    m_policies = policies;
    for (int row = 0; row < m_table->rowCount(); ++row)
        showRow(row);
    showCurrent();
}

void OperationRetries::setDefault(const RetryPolicy &policy)
{
    m_default = policy;
    for (int row = 0; row < m_table->rowCount(); ++row)
        showRow(row);
    showCurrent();
}

void OperationRetries::setOwn(bool isOwn)
{
    if (!isOwn)
        m_policies.remove(current());
    else if (!m_policies.contains(current()))
        m_policies.insert(current(), m_default);
    showRow(m_table->currentRow());
    showCurrent();
    Q_EMIT edited();
}

void OperationRetries::showRow(int row)
{
    const auto own = m_policies.constFind(allOperations().at(row));
    const bool isOwn = own != m_policies.constEnd();
    m_table->item(row, Choice)->setText(m_choice->itemText(isOwn ? 1 : 0));
    m_table->item(row, Values)->setText(RetryForm::summary(isOwn ? *own : m_default));
}

void OperationRetries::showCurrent()
{
    const bool isOwn = m_policies.contains(current());
    //: %1 is an operation of the API
    const QString title = tr("Retries of %1").arg(nameOf(current()));
    m_name->setText(title);
    m_choice->setAccessibleName(title);
    m_choice->setCurrentIndex(isOwn ? 1 : 0);
    m_form->setEnabled(isOwn);
    m_form->show(m_policies.value(current(), m_default));
}

QString OperationRetries::fault() const
{
    for (auto it = m_policies.cbegin(); it != m_policies.cend(); ++it) {
        if (const QString fault = RetryForm::faultOf(*it); !fault.isEmpty())
            return nameOf(it.key()) + u": " + fault;
    }
    return {};
}

void OperationRetries::focusFault()
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto own = m_policies.constFind(allOperations().at(row));
        if (own == m_policies.constEnd() || RetryForm::faultOf(*own).isEmpty())
            continue;
        m_table->setCurrentCell(row, Operation);
        return m_form->focusFault();
    }
}

} // namespace grapnel
