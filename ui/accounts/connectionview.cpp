// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionview.h"

#include "actionbuttons.h"
#include "announcer.h"
#include "iconlabel.h"
#include "signintext.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace grapnel
{

ConnectionView::ConnectionView(QWidget *parent)
    : QFrame(parent), m_lines(new QGridLayout), m_buttons(new ActionButtons(Qt::AlignLeading)),
      m_signIn(new QAction(this))
{
    setAccessibleName(tr("Connection test"));
    m_lines->setContentsMargins({});
    m_lines->setHorizontalSpacing(8);
    m_lines->setVerticalSpacing(4);
    m_lines->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->addLayout(m_lines);
    layout->addWidget(m_buttons);
    connect(m_signIn, &QAction::triggered, this, [this] { Q_EMIT signInAgainWanted(m_missing); });
    hide();
}

void ConnectionView::clearLines()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ConnectionView::present(const ConnectionReport &report, bool isReadOnly, bool canSignIn, const QDateTime &time)
{
    clearLines();
    QStringList words;
    int row = 0;
    for (const connectiontext::Line &line : connectiontext::lines(report, isReadOnly)) {
        auto *icon = new IconLabel(16);
        icon->setIcon(line.icon, line.accent);
        auto *text = new QLabel(line.text);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_lines->addWidget(icon, row, 0, Qt::AlignTop);
        m_lines->addWidget(text, row, 1);
        words.append(line.text);
        ++row;
    }
    m_missing = connectiontext::missingScopes(report, isReadOnly);
    const bool offersSignIn = canSignIn && (!m_missing.isEmpty() || connectiontext::isRefused(report));
    m_signIn->setText(signintext::signInAgain(m_missing));
    m_buttons->setActions(offersSignIn ? QList<QAction *>{m_signIn} : QList<QAction *>());
    m_buttons->setDetails(connectiontext::details(report, time));
    m_buttons->setVisible(!m_buttons->isEmpty());
    setAccessibleDescription(words.join(u'\n'));
    show();
    Announcer::say(*this, words.join(u'\n'));
}

void ConnectionView::clear()
{
    hide();
    clearLines();
    m_buttons->setActions({});
    setAccessibleDescription({});
}

} // namespace grapnel
