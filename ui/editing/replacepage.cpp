// SPDX-License-Identifier: GPL-3.0-or-later
#include "replacepage.h"

#include "fieldtext.h"
#include "iconlabel.h"
#include "safetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

ReplacePage::ReplacePage(QWidget *parent) : QWidget(parent), m_lost(new QLabel)
{
    auto *icon = new IconLabel(32);
    icon->setIcon(u"warning"_s, theme::Accent::Warning);
    auto *title = new QLabel(tr("Replace the whole webhook?"));
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    auto *text
        = new QLabel(tr("Saving changes sends only what you changed. Replacing (PUT) sends everything that the form "
                        "holds, and Zendesk drops what is not sent. A stored credential cannot be read back, so "
                        "it is dropped unless you choose Replace credential and type it again."));
    m_lost->setTextFormat(Qt::PlainText);
    for (QLabel *label : {text, m_lost}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(m_lost);
    column->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addLayout(column, 1);
}

void ReplacePage::setLost(const Webhook &webhook, const QList<WebhookField> &lost)
{
    QStringList lines{lost.isEmpty() ? tr("Nothing is dropped this time: the form holds all that Zendesk has.")
                                     : tr("Zendesk will drop:")};
    for (const WebhookField field : lost) {
        const QString value = safetext::lines(fieldtext::value(webhook, field)).replace(u'\n', u", "_s);
        //: A field and the value that it loses, in a list
        lines.append(tr("• %1: %2").arg(fieldtext::label(field), value));
    }
    m_lost->setText(lines.join(u'\n'));
}

} // namespace grapnel
