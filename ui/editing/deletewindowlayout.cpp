// SPDX-License-Identifier: GPL-3.0-or-later
// The window's construction, apart from its behaviour.
#include "banner.h"
#include "columnroom.h"
#include "deletewindow.h"
#include "fieldtext.h"
#include "iconlabel.h"
#include "lefttoright.h"
#include "plaintitle.h"
#include "webhookwording.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

QString DeleteWindow::question() const
{
    if (m_webhooks.size() > 1)
        return tr("Delete %n webhook(s)?", nullptr, static_cast<int>(m_webhooks.size()));
    //: %1 is the name of a webhook
    return tr("Delete “%1”?").arg(isolated(visibleText(m_webhooks.constFirst().name)));
}

void DeleteWindow::buildLayout()
{
    m_banner = new Banner;
    auto *icon = new IconLabel(32);
    icon->setIcon(u"warning"_s, theme::Accent::Warning);
    auto *title = new QLabel(question());
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    auto *text
        = new QLabel(tr("Zendesk stops calling the endpoint at once. Neither the id nor the signing secret can be "
                        "brought back: a webhook made anew has others."));
    text->setWordWrap(true);
    buildList();

    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(m_list, 1);
    column->addLayout(buildConfirmation());
    // a list of one row is not to grow, and neither are the texts
    column->addStretch(0);
    auto *body = new QHBoxLayout;
    body->setContentsMargins(16, 16, 16, 8);
    body->setSpacing(16);
    body->addWidget(icon, 0, Qt::AlignTop);
    body->addLayout(column, 1);

    auto *buttons = new QDialogButtonBox;
    m_delete = buttons->addButton(tr("Delete webhook"), QDialogButtonBox::DestructiveRole);
    m_cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_delete->setAutoDefault(false);
    m_cancel->setDefault(true);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_progressText = new QLabel;
    m_progressText->hide();
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(16, 8, 16, 12);
    bottom->setSpacing(12);
    bottom->addWidget(m_progress);
    bottom->addWidget(m_progressText);
    bottom->addStretch(1);
    bottom->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addLayout(body, 1);
    layout->addLayout(bottom);
    resize(640, m_webhooks.size() > 1 ? 480 : 320);
}

void DeleteWindow::buildList()
{
    m_list = new QTreeWidget;
    m_list->setItemDelegate(new IsolatingDelegate(m_list));
    m_list->setAccessibleName(tr("Webhooks to delete"));
    m_list->setHeaderLabels({tr("Name"), tr("Host"), tr("Status"), tr("Result")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    for (const Webhook &webhook : std::as_const(m_webhooks)) {
        const QString host = QUrl(webhook.endpoint).host();
        auto *item
            = new QTreeWidgetItem({visibleText(webhook.name), visibleText(host.isEmpty() ? webhook.endpoint : host),
                                   fieldtext::status(webhook.status)});
        item->setToolTip(0, toolTipText(webhook.name));
        item->setToolTip(1, toolTipText(webhook.endpoint));
        m_list->addTopLevelItem(item);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    giveRoom(*m_list->header(), 2, 12);
    giveRoom(*m_list->header(), ResultColumn, 26);
    m_list->setColumnHidden(ResultColumn, true);
    if (m_webhooks.size() == 1)
        m_list->setFixedHeight(m_list->header()->sizeHint().height() + m_list->sizeHintForRow(0)
                               + 2 * m_list->frameWidth());
}

QLayout *DeleteWindow::buildConfirmation()
{
    const bool wantsCount = demand() == Demand::Count;
    m_confirmation = new QLineEdit;
    auto *label
        = new QLabel(wantsCount ? tr("&Type the number of webhooks to confirm") : tr("&Type the name to confirm"));
    label->setBuddy(m_confirmation);
    m_confirmation->setAccessibleName(plainTitle(label->text()));
    if (wantsCount)
        m_confirmation->setPlaceholderText(QLocale().toString(m_webhooks.size()));
    label->setVisible(demand() != Demand::Nothing);
    m_confirmation->setVisible(demand() != Demand::Nothing);
    m_saveCopy = new QCheckBox(tr("&Save a copy first"));
    m_saveCopy->setChecked(true);
    m_saveCopy->setToolTip(tr("A JSON file without credentials and secrets"));
    auto *layout = new QVBoxLayout;
    layout->setSpacing(4);
    layout->addWidget(label);
    layout->addWidget(m_confirmation);
    layout->addSpacing(8);
    layout->addWidget(m_saveCopy);
    return layout;
}

} // namespace grapnel
