// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidatespage.h"

#include "webhookwording.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace grapnel
{

namespace
{

constexpr int idRole = Qt::UserRole;

} // namespace

CandidatesPage::CandidatesPage(QWidget *parent)
    : QWidget(parent), m_summary(new QLabel), m_list(new QTreeWidget), m_choose(new QPushButton(tr("&This is it"))),
      m_sendAgain(new QPushButton)
{
    m_summary->setWordWrap(true);
    m_list->setAccessibleName(tr("Webhooks that may be it"));
    m_list->setHeaderLabels({tr("Name"), tr("Endpoint"), tr("Created")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_choose, m_sendAgain}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);

    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_choose->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(m_choose, &QPushButton::clicked, this,
            [this] { Q_EMIT chosen(m_list->currentItem()->data(0, idRole).toString()); });
    connect(m_sendAgain, &QPushButton::clicked, this, &CandidatesPage::sendAgainRequested);
}

void CandidatesPage::setCandidates(const QList<Webhook> &candidates, const QString &sendAgainText)
{
    m_summary->setText(
        candidates.isEmpty()
            ? tr("Zendesk did not answer, and looking did not tell whether the webhook was created. "
                 "Sending again may make a second one.")
            : tr("Zendesk did not answer. %n webhook(s) that were found may be the new one. Sending again "
                 "may make a second one.",
                 nullptr, static_cast<int>(candidates.size())));
    m_list->clear();
    for (const Webhook &webhook : candidates) {
        auto *item = new QTreeWidgetItem({visibleText(webhook.name), visibleText(webhook.endpoint),
                                          QLocale().toString(webhook.createdAt.toLocalTime(), QLocale::ShortFormat)});
        item->setData(0, idRole, webhook.id);
        m_list->addTopLevelItem(item);
    }
    m_list->resizeColumnToContents(0);
    m_list->resizeColumnToContents(2);
    m_list->setVisible(!candidates.isEmpty());
    m_choose->setVisible(!candidates.isEmpty());
    m_choose->setEnabled(false);
    m_sendAgain->setText(sendAgainText);
}

void CandidatesPage::focusList()
{
    if (m_list->topLevelItemCount() > 0)
        m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace grapnel
