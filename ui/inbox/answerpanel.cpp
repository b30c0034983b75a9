// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerpanel.h"

#include "lefttoright.h"
#include "plaintitle.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

AnswerPanel::AnswerPanel(const InboxAnswer &answer, QWidget *parent) : QGroupBox(tr("Answer"), parent)
{
    m_kind = new QComboBox;
    m_kind->addItems({tr("Send an answer"), tr("Close the connection"), tr("Never answer")});
    m_kind->setCurrentIndex(static_cast<int>(answer.kind));
    m_delay = new QSpinBox;
    m_delay->setRange(0, static_cast<int>(InboxAnswer::LongestDelay.count()));
    m_delay->setSuffix(tr(" ms"));
    m_delay->setSingleStep(500);
    m_delay->setValue(static_cast<int>(answer.delay.count()));
    m_status = new QComboBox;
    m_status->setEditable(true);
    m_status->setInsertPolicy(QComboBox::NoInsert);
    for (const int status : {200, 201, 202, 204, 301, 400, 401, 403, 404, 410, 422, 429, 500, 502, 503, 504})
        m_status->addItem(u"%1 %2"_s.arg(status).arg(QString::fromLatin1(reasonPhrase(status))));
    m_status->setCurrentText(u"%1 %2"_s.arg(answer.status).arg(QString::fromLatin1(reasonPhrase(answer.status))));
    m_headers = leftToRight(new QPlainTextEdit(headerLines(answer.headers)));
    m_body = leftToRight(new QPlainTextEdit(QString::fromUtf8(answer.body)));
    for (QPlainTextEdit *edit : {m_headers, m_body}) {
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(edit->fontMetrics().lineSpacing() * 2 + 12);
        connect(edit, &QPlainTextEdit::textChanged, this, &AnswerPanel::onEdited);
    }
    m_headers->setPlaceholderText(tr("Name: value"));
    m_problem = new QLabel;
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *grid = new QGridLayout(this);
    const auto add = [grid](const QString &text, QWidget *field, int row) {
        auto *label = new QLabel(text);
        label->setBuddy(field);
        field->setAccessibleName(plainTitle(text));
        const bool isTall = qobject_cast<QPlainTextEdit *>(field);
        grid->addWidget(label, row, 0, isTall ? Qt::AlignTop : Qt::AlignVCenter);
        grid->addWidget(field, row, 1);
    };
    add(tr("&Reaction"), m_kind, 0);
    add(tr("St&atus"), m_status, 1);
    add(tr("&Delay"), m_delay, 2);
    add(tr("&Headers"), m_headers, 3);
    add(tr("&Body"), m_body, 4);
    grid->addWidget(m_problem, 5, 1);
    grid->setColumnStretch(1, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AnswerPanel::onEdited);
    connect(m_status, &QComboBox::currentTextChanged, this, &AnswerPanel::onEdited);
    connect(m_delay, &QSpinBox::valueChanged, this, &AnswerPanel::onEdited);
    updateEnabled();
}

void AnswerPanel::onEdited()
{
    updateEnabled();
    bool isNumber = false;
    const int status = m_status->currentText().trimmed().section(u' ', 0, 0).toInt(&isNumber);
    const HeaderLines lines = parseHeaderLines(m_headers->toPlainText());
    const bool hasStatus = isNumber && status >= InboxAnswer::LeastStatus && status <= InboxAnswer::GreatestStatus;
    const QString text = hasStatus ? problem(lines) : tr("The status is a number from 200 to 599.");
    m_problem->setText(text.isEmpty() ? text : tr("%1 The last right answer stays in force.").arg(text));
    m_problem->setVisible(!text.isEmpty());
    if (text.isEmpty())
        Q_EMIT answerChanged({.kind = static_cast<InboxAnswer::Kind>(m_kind->currentIndex()),
                              .status = status,
                              .headers = lines.headers,
                              .body = m_body->toPlainText().toUtf8(),
                              .delay = std::chrono::milliseconds(m_delay->value())});
}

void AnswerPanel::updateEnabled()
{
    const auto kind = static_cast<InboxAnswer::Kind>(m_kind->currentIndex());
    for (QWidget *field : std::initializer_list<QWidget *>{m_status, m_headers, m_body})
        field->setEnabled(kind == InboxAnswer::Kind::Answer);
    m_delay->setEnabled(kind != InboxAnswer::Kind::NeverAnswer);
}

QString AnswerPanel::problem(const HeaderLines &lines) const
{
    switch (lines.fault) {
    case HeaderLines::Fault::None:
        return {};
    case HeaderLines::Fault::NoColon:
        return tr("Headers, line %1: write “Name: value”.").arg(lines.line);
    case HeaderLines::Fault::BadName:
        return tr("Headers, line %1: this cannot be the name of a header.").arg(lines.line);
    case HeaderLines::Fault::BadValue:
        return tr("Headers, line %1: the value holds a control character.").arg(lines.line);
    case HeaderLines::Fault::Reserved:
        return tr("Headers, line %1: the inbox writes this header itself.").arg(lines.line);
    }
    Q_UNREACHABLE();
}

} // namespace grapnel
