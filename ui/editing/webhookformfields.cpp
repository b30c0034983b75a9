// SPDX-License-Identifier: GPL-3.0-or-later
// The form's construction, apart from its behaviour.
#include "authenticationform.h"
#include "connectioneditor.h"
#include "eventpicker.h"
#include "fieldtext.h"
#include "formfield.h"
#include "formscrollarea.h"
#include "headereditor.h"
#include "lefttoright.h"
#include "openenumbox.h"
#include "webhookform.h"

#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

WebhookForm::WebhookForm(QWidget *parent) : QWidget(parent)
{
    m_scroll = new FormScrollArea;
    auto *page = new QWidget;
    m_layout = new QFormLayout(page);
    m_layout->setContentsMargins(16, 16, 16, 16);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(12);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_layout->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);

    const QScopedValueRollback filling(m_filling, true);
    buildFields();
    buildRequestFields();
    buildSections();
    m_scroll->setWidget(page);
    updateConnection();
}

FormField *WebhookForm::addField(WebhookField field, const QString &label, QWidget *control)
{
    auto *row = new FormField(label, control);
    m_fields.insert(field, row);
    m_layout->addRow(row->label(), row);
    return row;
}

void WebhookForm::buildFields()
{
    m_name = new QLineEdit;
    addField(WebhookField::Name, tr("&Name"), m_name);
    watch(m_name, WebhookField::Name);

    m_description = new QPlainTextEdit;
    m_description->setTabChangesFocus(true);
    m_description->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_description->setFixedHeight(m_description->fontMetrics().lineSpacing() * 3 + 14);
    addField(WebhookField::Description, tr("&Description"), m_description);
    connect(m_description, &QPlainTextEdit::textChanged, this, [this] { fieldEdited(WebhookField::Description); });

    m_status = new QComboBox;
    for (const auto status : {WebhookStatus::Active, WebhookStatus::Inactive})
        openenumbox::add(m_status, status, fieldtext::status(status));
    addField(WebhookField::Status, tr("Stat&us"), m_status);
    watch(m_status, WebhookField::Status);
}

void WebhookForm::buildRequestFields()
{
    m_endpoint = leftToRight(new QLineEdit);
    m_endpoint->setPlaceholderText(u"https://"_s);
    m_endpoint->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    addField(WebhookField::Endpoint, tr("&Endpoint URL"), m_endpoint);
    watch(m_endpoint, WebhookField::Endpoint);

    m_connection = new ConnectionEditor;
    m_events = new EventPicker;
    m_method = new QComboBox;
    using M = HttpMethod;
    for (const auto method : {M::Get, M::Post, M::Put, M::Patch, M::Delete})
        openenumbox::add(m_method, method, fieldtext::method(method));
    auto *method = new FormField(tr("&Method"), m_method);
    m_fields.insert(WebhookField::Method, method);
    watch(m_method, WebhookField::Method);

    m_format = new QComboBox;
    for (const auto format : {RequestFormat::Json, RequestFormat::Xml, RequestFormat::FormEncoded})
        openenumbox::add(m_format, format, fieldtext::format(format));
    auto *format = new FormField(tr("Re&quest format"), m_format);
    m_fields.insert(WebhookField::Format, format);
    watch(m_format, WebhookField::Format);
    format->label()->setMinimumHeight(m_format->sizeHint().height());
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(method, 0, Qt::AlignTop);
    line->addWidget(format->label(), 0, Qt::AlignTop);
    line->addWidget(format, 0, Qt::AlignTop);
    line->addStretch(1);
    m_requestReason = new QLabel;
    m_requestReason->setForegroundRole(QPalette::PlaceholderText);
    m_requestReason->setWordWrap(true);
    auto *request = new QVBoxLayout;
    request->setSpacing(4);
    request->addLayout(line);
    request->addWidget(m_requestReason);
    m_layout->addRow(method->label(), request);
    openenumbox::set<HttpMethod>(m_method, HttpMethod::Post);
}

void WebhookForm::buildSections()
{
    auto *connection = new QLabel(tr("&Connection"));
    connection->setBuddy(m_connection);
    m_layout->addRow(connection, m_connection);
    connect(m_connection, &ConnectionEditor::kindChanged, this, &WebhookForm::connectionChanged);
    connect(m_connection, &ConnectionEditor::newFromThisRequested, this, &WebhookForm::newFromThisRequested);

    addField(WebhookField::Subscriptions, tr("E&vents"), m_events);
    connect(m_events, &EventPicker::changed, this, [this] { fieldEdited(WebhookField::Subscriptions); });
    connect(m_events, &EventPicker::fieldLeft, this, [this] { fieldLeft(WebhookField::Subscriptions); });

    m_authentication = new AuthenticationForm;
    addField(WebhookField::Authentication, tr("&Authentication"), m_authentication);
    connect(m_authentication, &AuthenticationForm::changed, this,
            [this] { fieldEdited(WebhookField::Authentication); });
    connect(m_authentication, &AuthenticationForm::fieldLeft, this,
            [this] { fieldLeft(WebhookField::Authentication); });

    m_headers = new HeaderEditor;
    addField(WebhookField::CustomHeaders, tr("Custom &headers"), m_headers);
    connect(m_headers, &HeaderEditor::changed, this, [this] { fieldEdited(WebhookField::CustomHeaders); });
    connect(m_headers, &HeaderEditor::fieldLeft, this, [this] { fieldLeft(WebhookField::CustomHeaders); });
}

void WebhookForm::watch(QLineEdit *edit, WebhookField field)
{
    connect(edit, &QLineEdit::textChanged, this, [this, field] { fieldEdited(field); });
    m_edits.insert(edit, field);
    edit->installEventFilter(this);
}

void WebhookForm::watch(QComboBox *box, WebhookField field)
{
    connect(box, &QComboBox::currentIndexChanged, this, [this, field] { fieldEdited(field); });
}

} // namespace grapnel
