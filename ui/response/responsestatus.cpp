// SPDX-License-Identifier: GPL-3.0-or-later
#include "responsestatus.h"

#include "announcer.h"
#include "iconlabel.h"
#include "shortened.h"
#include "shownresponse.h"
#include "webhookwording.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{
/// What a destination says beside its status may be of any length; the tool tip has all of it.
constexpr qsizetype mostCharacters = 200;
} // namespace

ResponseStatus::ResponseStatus(QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel(20)), m_code(new QLabel), m_word(new QLabel), m_facts(new QLabel)
{
    auto *facts = new QHBoxLayout;
    facts->setSpacing(12);
    facts->addWidget(m_word);
    facts->addWidget(m_facts);
    facts->addStretch(1);
    // the status has a line of its own: beside the facts it would be cut in a narrow window
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_icon, 0, 0);
    layout->addWidget(m_code, 0, 1);
    layout->addLayout(facts, 1, 1);
    layout->setColumnStretch(1, 1);
    for (QLabel *label : {m_code, m_word, m_facts}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_code->setObjectName(u"status"_s);
    // the label's own text would be its name; the name is fixed and the text becomes its description
    m_code->setAccessibleName(tr("Response status"));
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.5);
    big.setBold(true);
    m_code->setFont(big);
    m_code->setWordWrap(true);
    // a long word of the destination's does not widen the window
    m_code->setMinimumWidth(1);
    applyColors();
}

void ResponseStatus::setResponse(const ShownResponse &response)
{
    const QLocale locale;
    QStringList facts{//: How long an answer took; "here" is this computer
                      tr("%1 ms, measured here").arg(locale.toString(qint64{response.elapsed.count()}))};
    if (!response.statusCode) {
        setMessage(tr("No answer from the destination"));
        m_icon->setIcon(u"error"_s, theme::Accent::Error);
    } else {
        const int code = *response.statusCode;
        const QString reason = response.reason.isEmpty() ? usualReason(code) : visibleText(response.reason);
        setMessage(reason.isEmpty() ? QString::number(code) : QString::number(code) + u' ' + reason);
        if (code < 300) {
            m_word->setText(tr("Success"));
            m_icon->setIcon(u"check"_s, theme::Accent::Success);
        } else if (code < 400) {
            m_word->setText(tr("Redirect, not followed"));
            m_icon->setIcon(u"warning"_s, theme::Accent::Warning);
        } else {
            m_word->setText(code < 500 ? tr("Client error") : tr("Server error"));
            m_icon->setIcon(u"error"_s, theme::Accent::Error);
        }
        facts.append(locale.formattedDataSize(response.body.size()));
    }
    if (response.time.isValid())
        facts.append(locale.toString(response.time.toLocalTime().time(), QLocale::ShortFormat));
    m_facts->setText(facts.join(u" · "_s));
    m_icon->show();
}

void ResponseStatus::setMessage(const QString &title)
{
    m_icon->hide();
    const QString shown = shortened(title, mostCharacters);
    m_code->setText(layoutDirection() == Qt::RightToLeft ? isolated(shown) : shown);
    m_code->setToolTip(toolTipText(title));
    m_code->setAccessibleDescription(title);
    m_word->clear();
    m_facts->clear();
}

void ResponseStatus::setBrief()
{
    m_word->hide();
    m_facts->hide();
}

QString ResponseStatus::facts() const
{
    return m_facts->text();
}

void ResponseStatus::announce()
{
    if (isVisible())
        Announcer::say(*this, QStringList{m_code->accessibleName(), m_code->text(), m_word->text()}.join(u'\n'));
}

void ResponseStatus::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

void ResponseStatus::applyColors()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme::color(theme::Accent::Muted, muted));
    m_facts->setPalette(muted);
}

} // namespace grapnel
