// SPDX-License-Identifier: GPL-3.0-or-later
#include "testform.h"

#include "fieldtext.h"
#include "formfield.h"
#include "icons.h"
#include "lefttoright.h"
#include "openenumbox.h"
#include "payloadeditor.h"
#include "plaintitle.h"
#include "testtext.h"
#include "webhookwording.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QLabel *factLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAccessibleName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // a long word must not widen the window
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

} // namespace

TestForm::TestForm(const Clock &clock, QWidget *parent) : QWidget(parent)
{
    auto *fields = new QFormLayout;
    fields->setHorizontalSpacing(12);
    fields->setVerticalSpacing(8);
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    fields->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    buildFields(fields);
    m_payload = new PayloadEditor(clock);
    connect(m_payload, &PayloadEditor::textEdited, this, &TestForm::edited);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 4);
    layout->setSpacing(10);
    layout->addLayout(fields);
    layout->addWidget(m_payload, 1);
}

QToolButton *TestForm::addReset(QLayout *layout, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(icons::icon(u"undo"_s));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setToolTip(name);
    QSizePolicy policy = button->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    button->setSizePolicy(policy);
    layout->addWidget(button);
    return button;
}

void TestForm::buildFields(QFormLayout *layout)
{
    m_endpoint = leftToRight(new QLineEdit);
    auto *endpointRow = new QWidget;
    auto *endpointLayout = new QHBoxLayout(endpointRow);
    endpointLayout->setContentsMargins(0, 0, 0, 0);
    endpointLayout->setSpacing(2);
    endpointLayout->addWidget(m_endpoint, 1);
    m_resetEndpoint = addReset(endpointLayout, tr("Reset endpoint URL to the stored value"));
    m_endpointField = new FormField(tr("Endpoint &URL"), endpointRow);
    m_endpoint->setAccessibleName(tr("Endpoint URL"));
    endpointRow->setFocusProxy(m_endpoint);
    m_endpointField->label()->setBuddy(m_endpoint);
    layout->addRow(m_endpointField->label(), m_endpointField);

    m_method = new QComboBox;
    for (const auto method :
         {HttpMethod::Get, HttpMethod::Post, HttpMethod::Put, HttpMethod::Patch, HttpMethod::Delete})
        openenumbox::add(m_method, method, fieldtext::method(method));
    m_format = new QComboBox;
    for (const auto format : {RequestFormat::Json, RequestFormat::Xml, RequestFormat::FormEncoded})
        openenumbox::add(m_format, format, fieldtext::format(format));
    const auto addBox = [this, layout](const QString &text, QComboBox *box, const QString &reset) {
        auto *label = new QLabel(text);
        label->setBuddy(box);
        box->setAccessibleName(plainTitle(text));
        auto *row = new QHBoxLayout;
        row->setSpacing(2);
        row->addWidget(box);
        QToolButton *button = addReset(row, reset);
        row->addStretch(1);
        layout->addRow(label, row);
        return button;
    };
    m_resetMethod = addBox(tr("&Method"), m_method, tr("Reset method to the stored value"));
    m_resetFormat = addBox(tr("Request &format"), m_format, tr("Reset request format to the stored value"));
    m_authentication = factLabel(tr("Authentication"));
    layout->addRow(tr("Authentication"), m_authentication);
    m_headers = factLabel(tr("Custom headers"));
    layout->addRow(tr("Custom headers"), m_headers);

    connect(m_endpoint, &QLineEdit::textEdited, this, &TestForm::edited);
    connect(m_method, &QComboBox::currentIndexChanged, this, &TestForm::edited);
    connect(m_format, &QComboBox::currentIndexChanged, this, &TestForm::edited);
    connect(m_resetEndpoint, &QToolButton::clicked, this, [this] {
        m_endpoint->setText(m_plan.stored->endpoint);
        m_endpoint->setFocus(Qt::OtherFocusReason);
        edited();
    });
    connect(m_resetMethod, &QToolButton::clicked, this, [this] {
        openenumbox::set(m_method, m_plan.stored->method);
        m_method->setFocus(Qt::OtherFocusReason);
    });
    connect(m_resetFormat, &QToolButton::clicked, this, [this] {
        openenumbox::set(m_format, m_plan.stored->format);
        m_format->setFocus(Qt::OtherFocusReason);
    });
}

void TestForm::setPlan(const TestPlan &plan)
{
    const QScopedValueRollback filling(m_isFilling, true);
    const bool isSamePayload = plan.payload == m_payload->text();
    const bool isSameSubscriptions = plan.subscriptions == m_plan.subscriptions && m_plan.stored;
    m_plan = plan;
    if (m_endpoint->text() != plan.endpoint) {
        m_endpoint->setText(plan.endpoint);
        m_endpoint->setCursorPosition(0);
    }
    openenumbox::set(m_method, plan.method);
    openenumbox::set(m_format, plan.format);
    if (!isSameSubscriptions)
        m_payload->setSubscriptions(plan.subscriptions);
    m_payload->setLanguage(payloadLanguage(plan.format));
    if (!isSamePayload)
        m_payload->setText(plan.payload);
    showFacts();
    updateState();
}

void TestForm::setReadOnly(bool readOnly)
{
    m_endpoint->setReadOnly(readOnly);
    m_payload->setReadOnly(readOnly);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_method), static_cast<QWidget *>(m_format), static_cast<QWidget *>(m_resetEndpoint),
          static_cast<QWidget *>(m_resetMethod), static_cast<QWidget *>(m_resetFormat)})
        widget->setEnabled(!readOnly);
}

bool TestForm::check()
{
    const QString problem = testtext::endpointProblem(m_plan.endpoint);
    m_endpointField->setMessages(problem.isEmpty() ? QList<FormField::Message>{}
                                                   : QList<FormField::Message>{{.isError = true, .text = problem}});
    m_endpoint->setAccessibleDescription(problem);
    if (!problem.isEmpty())
        m_endpoint->setFocus(Qt::OtherFocusReason);
    m_payload->check();
    return problem.isEmpty();
}

void TestForm::edited()
{
    if (m_isFilling)
        return;
    m_plan.endpoint = m_endpoint->text().trimmed();
    m_plan.method = openenumbox::get<HttpMethod>(m_method);
    m_plan.format = openenumbox::get<RequestFormat>(m_format);
    m_plan.payload = m_payload->text();
    m_payload->setLanguage(payloadLanguage(m_plan.format));
    updateState();
    Q_EMIT planEdited();
}

void TestForm::updateState()
{
    m_resetEndpoint->setVisible(m_plan.isEndpointChanged());
    m_resetMethod->setVisible(m_plan.isMethodChanged());
    m_resetFormat->setVisible(m_plan.isFormatChanged());
    if (canBeSent(m_plan))
        m_endpointField->setMessages({});
}

void TestForm::showFacts()
{
    m_authentication->setText(testtext::authentication(m_plan));
    m_headers->setText(testtext::customHeaders(m_plan));
}

} // namespace grapnel
