// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadeditor.h"

#include "codeeditor.h"
#include "iconlabel.h"
#include "payloadsamples.h"
#include "samplemenu.h"
#include "testtext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

CodeLanguage editorLanguage(PayloadLanguage language)
{
    switch (language) {
    case PayloadLanguage::Plain:
    case PayloadLanguage::Form:
        return CodeLanguage::Plain;
    case PayloadLanguage::Json:
        return CodeLanguage::Json;
    case PayloadLanguage::Xml:
        return CodeLanguage::Xml;
    }
    Q_UNREACHABLE();
}

} // namespace

PayloadEditor::PayloadEditor(const Clock &clock, QWidget *parent) : QWidget(parent), m_clock(clock)
{
    m_editor = CodeEditor::make(tr("Payload"));
    m_editor->setWrapped(true);
    m_editor->widget()->setMinimumHeight(m_editor->widget()->fontMetrics().lineSpacing() * 5);
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(300ms);
    connect(&m_checkTimer, &QTimer::timeout, this, &PayloadEditor::check);
    m_editor->onTextChanged(this, [this] {
        if (m_isFilling)
            return;
        m_checkTimer.start();
        Q_EMIT textEdited();
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(buildHeader());
    layout->addWidget(m_editor->widget(), 1);
    layout->addWidget(buildStatus());
    check();
}

QWidget *PayloadEditor::buildHeader()
{
    auto *label = new QLabel(tr("Pa&yload"));
    label->setBuddy(m_editor->widget());
    m_samples = new SampleMenu(this);
    connect(m_samples, &SampleMenu::sampleChosen, this, &PayloadEditor::insertSample);
    m_sampleButton = new QToolButton;
    m_sampleButton->setText(tr("Insert sample"));
    m_sampleButton->setToolTip(tr("Replace the payload by a made-up one"));
    m_sampleButton->setMenu(m_samples);
    m_sampleButton->setPopupMode(QToolButton::InstantPopup);
    m_sampleButton->setFocusPolicy(Qt::StrongFocus);

    m_format = new QAction(tr("Format"), this);
    m_format->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    m_compact = new QAction(tr("Make compact"), this);
    connect(m_format, &QAction::triggered, this, [this] { format(PayloadLayout::Indented); });
    connect(m_compact, &QAction::triggered, this, [this] { format(PayloadLayout::Compact); });
    m_formatButton = new QToolButton;
    m_formatButton->setDefaultAction(m_format);
    m_formatButton->setPopupMode(QToolButton::MenuButtonPopup);
    m_formatButton->addAction(m_compact);
    m_formatButton->setFocusPolicy(Qt::StrongFocus);

    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addStretch(1);
    layout->addWidget(m_sampleButton);
    layout->addWidget(m_formatButton);
    return header;
}

QWidget *PayloadEditor::buildStatus()
{
    m_icon = new IconLabel(16);
    m_state = new QLabel;
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setAccessibleName(tr("Payload check"));
    m_goTo = new QToolButton;
    m_goTo->setText(tr("Go to error"));
    m_goTo->setFocusPolicy(Qt::StrongFocus);
    connect(m_goTo, &QToolButton::clicked, this, &PayloadEditor::goToFault);
    // the row must not grow and shrink while one types
    QSizePolicy policy = m_goTo->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_goTo->setSizePolicy(policy);

    auto *status = new QWidget;
    auto *layout = new QHBoxLayout(status);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_icon);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_goTo);
    return status;
}

void PayloadEditor::setText(const QString &text)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_editor->setUtf8Text(text.toUtf8());
    check();
}

QString PayloadEditor::text() const
{
    return QString::fromUtf8(m_editor->utf8Text());
}

void PayloadEditor::setLanguage(PayloadLanguage language)
{
    m_language = language;
    m_editor->setLanguage(editorLanguage(language));
    check();
}

void PayloadEditor::setSubscriptions(const QStringList &subscriptions)
{
    m_samples->setSubscriptions(subscriptions);
}

void PayloadEditor::setReadOnly(bool readOnly)
{
    // setReadOnly() of the editor forgets what could be undone
    if (m_editor->isReadOnly() == readOnly)
        return;
    m_editor->setReadOnly(readOnly);
    m_sampleButton->setEnabled(!readOnly);
    showState();
}

bool PayloadEditor::check()
{
    m_checkTimer.stop();
    m_fault = checkPayload(text(), m_language);
    m_editor->clearErrors();
    if (m_fault)
        m_editor->markError(m_fault->line - 1, m_fault->column - 1, testtext::fault(*m_fault));
    showState();
    return !m_fault;
}

void PayloadEditor::showState()
{
    const QString payload = text();
    const qsizetype bytes = m_editor->utf8Text().size();
    const bool isLarge = payload.size() > mostCheckedPayload;
    const QString size = QLocale().formattedDataSize(bytes);
    const bool canFormat = (m_language == PayloadLanguage::Json || m_language == PayloadLanguage::Xml) && !m_fault
        && !isLarge && !payload.isEmpty() && !m_editor->isReadOnly();
    m_format->setEnabled(canFormat);
    m_compact->setEnabled(canFormat);
    m_goTo->setVisible(m_fault.has_value());
    if (m_fault) {
        m_icon->setIcon(u"warning"_s, theme::Accent::Warning);
        m_state->setText(testtext::fault(*m_fault));
    } else if (bytes > mostSentPayload) {
        m_icon->setIcon(u"warning"_s, theme::Accent::Warning);
        m_state->setText(tr("%1; Zendesk takes 256 KiB at most").arg(size));
    } else if (payload.isEmpty()) {
        m_icon->setIcon(u"info"_s);
        m_state->setText(tr("Empty: the request has no body"));
    } else {
        m_icon->setIcon(u"check"_s, theme::Accent::Success);
        //: The payload can be read; %1 is its size
        m_state->setText(m_language == PayloadLanguage::Plain ? size : tr("No errors, %1").arg(size));
    }
}

void PayloadEditor::goToFault()
{
    if (!m_fault)
        return;
    m_editor->widget()->setFocus(Qt::OtherFocusReason);
    m_editor->goTo(m_fault->line - 1, m_fault->column - 1);
}

void PayloadEditor::insertSample(const QString &name)
{
    replaceText(payloadsamples::payload(name, m_language, m_clock.now()));
    m_editor->widget()->setFocus(Qt::OtherFocusReason);
}

void PayloadEditor::format(PayloadLayout layout)
{
    if (const std::optional<QString> formatted = formatPayload(text(), m_language, layout))
        replaceText(*formatted);
}

void PayloadEditor::replaceText(const QString &text)
{
    m_editor->replaceText(text);
    check();
}

} // namespace grapnel
