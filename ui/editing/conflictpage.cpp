// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflictpage.h"

#include "changestable.h"
#include "fieldtext.h"
#include "safetext.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QGroupBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace grapnel
{

namespace
{

QLabel *valueLabel(const QString &text)
{
    auto *label = new QLabel(text.isEmpty() ? ConflictPage::tr("(none)") : safetext::lines(text));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // beside its button whatever the direction of the value
    if (QGuiApplication::isRightToLeft())
        label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    return label;
}

} // namespace

ConflictPage::ConflictPage(QWidget *parent) : QWidget(parent), m_summary(new QLabel), m_all(new QWidget)
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto *theirs = new QPushButton(tr("Keep all of &theirs"));
    auto *mine = new QPushButton(tr("Keep all of &mine"));
    auto *buttons = new QHBoxLayout(m_all);
    buttons->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {theirs, mine}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    connect(theirs, &QPushButton::clicked, this, [this] { chooseAll(MergeSide::Theirs); });
    connect(mine, &QPushButton::clicked, this, [this] { chooseAll(MergeSide::Mine); });

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Fields that both changed"));
    m_content = new QWidget;
    m_list = new QVBoxLayout(m_content);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(12);
    scroll->setWidget(m_content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_summary);
    layout->addWidget(m_all);
    layout->addWidget(scroll, 1);
}

void ConflictPage::setConflict(const Webhook &base, const Webhook &theirs, const WebhookDraft &mine,
                               const QList<WebhookField> &fields)
{
    clear();
    m_summary->setText(
        fields.isEmpty() ? tr("Somebody else has changed this webhook since you opened it, in fields that you left "
                              "alone. Their changes stay; nothing has been sent yet.")
                         : tr("Somebody else has changed this webhook since you opened it. Choose which value to keep "
                              "in %n field(s) that you both changed; nothing has been sent yet.",
                              nullptr, static_cast<int>(fields.size())));
    m_all->setVisible(fields.size() > 1);
    for (const WebhookField field : fields)
        addConflict(base, theirs, mine, field);
    addElsewhere(base, theirs, fields);
    m_list->addStretch(1);
    Q_EMIT choicesChanged();
}

void ConflictPage::clear()
{
    qDeleteAll(m_groups);
    m_groups.clear();
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ConflictPage::addConflict(const Webhook &base, const Webhook &theirs, const WebhookDraft &mine, WebhookField field)
{
    auto *box = new QGroupBox(fieldtext::label(field));
    auto *grid = new QGridLayout(box);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(16);
    auto *group = new QButtonGroup(this);
    m_groups.insert(field, group);
    struct Side {
        MergeSide side;
        QString title;
        QString value;
    };
    const std::array<Side, 3> sides{{
        //: One of three values to choose from: what somebody else has saved meanwhile
        {MergeSide::Theirs, tr("Theirs"), fieldtext::value(theirs, field)},
        //: One of three values to choose from: what the user has typed
        {MergeSide::Mine, tr("Mine"), fieldtext::value(mine, base, field)},
        //: One of three values to choose from: what it was before both changes
        {MergeSide::Base, tr("Before"), fieldtext::value(base, field)},
    }};
    int row = 0;
    for (const auto &[side, title, value] : sides) {
        // a credential that was replaced elsewhere cannot be put back
        if (side == MergeSide::Base && field == WebhookField::Authentication)
            continue;
        auto *button = new QRadioButton(title);
        QLabel *label = valueLabel(value);
        button->setAccessibleName(tr("%1, %2: %3").arg(fieldtext::label(field), title, label->text()));
        group->addButton(button, static_cast<int>(side));
        grid->addWidget(button, row, 0, Qt::AlignTop);
        grid->addWidget(label, row++, 1);
    }
    connect(group, &QButtonGroup::idToggled, this, &ConflictPage::choicesChanged);
    m_list->addWidget(box);
}

void ConflictPage::addElsewhere(const Webhook &base, const Webhook &theirs, const QList<WebhookField> &conflicting)
{
    QList<ChangesTable::Row> rows;
    QList<WebhookField> changed = changedFields(base, draftOf(theirs));
    // a draft made from a webhook keeps its credential, so this field's change shows in the kind and public part only
    if (base.authentication != theirs.authentication)
        changed.append(WebhookField::Authentication);
    for (const WebhookField field : std::as_const(changed)) {
        if (!conflicting.contains(field))
            rows.append({.field = fieldtext::label(field),
                         .before = fieldtext::value(base, field),
                         .after = fieldtext::value(theirs, field)});
    }
    if (rows.isEmpty())
        return;
    auto *title = new QLabel(tr("Also changed by somebody else; stays as it is:"));
    auto *table = new ChangesTable(tr("Before"), tr("Now"));
    table->setAccessibleName(title->text());
    table->setMinimumHeight(table->fontMetrics().height() * 8);
    table->setRows(rows);
    m_list->addWidget(title);
    m_list->addWidget(table);
}

void ConflictPage::chooseAll(MergeSide side)
{
    for (QButtonGroup *group : std::as_const(m_groups))
        group->button(static_cast<int>(side))->setChecked(true);
}

QHash<WebhookField, MergeSide> ConflictPage::choices() const
{
    QHash<WebhookField, MergeSide> chosen;
    for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it) {
        if (const int id = it.value()->checkedId(); id >= 0)
            chosen.insert(it.key(), static_cast<MergeSide>(id));
    }
    return chosen;
}

bool ConflictPage::isResolved() const
{
    return choices().size() == m_groups.size();
}

void ConflictPage::focusFirst()
{
    if (QWidget *first = m_content->findChild<QRadioButton *>())
        first->setFocus(Qt::OtherFocusReason);
    else if (QWidget *table = m_content->findChild<ChangesTable *>())
        table->setFocus(Qt::OtherFocusReason);
}

} // namespace grapnel
