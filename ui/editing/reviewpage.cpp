// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewpage.h"

#include "changestable.h"
#include "fieldtext.h"

#include <QLabel>
#include <QVBoxLayout>

namespace grapnel
{

ReviewPage::ReviewPage(QWidget *parent)
    : QWidget(parent), m_summary(new QLabel), m_table(new ChangesTable(tr("Now"), tr("After saving")))
{
    m_summary->setWordWrap(true);
    m_table->setAccessibleName(tr("Changes"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
}

void ReviewPage::setChanges(const Webhook &base, const WebhookDraft &draft)
{
    QList<ChangesTable::Row> rows;
    for (const WebhookField field : changedFields(base, draft))
        rows.append({.field = fieldtext::label(field),
                     .before = fieldtext::value(base, field),
                     .after = fieldtext::value(draft, base, field)});
    m_summary->setText(rows.isEmpty() ? tr("Nothing has changed.")
                                      : tr("Saving changes %n field(s). Everything else stays as it is at Zendesk.",
                                           nullptr, static_cast<int>(rows.size())));
    m_table->setRows(rows);
}

void ReviewPage::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace grapnel
