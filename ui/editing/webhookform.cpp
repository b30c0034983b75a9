// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookform.h"

#include "authenticationform.h"
#include "connectioneditor.h"
#include "eventpicker.h"
#include "fieldtext.h"
#include "formfield.h"
#include "formscrollarea.h"
#include "headereditor.h"
#include "openenumbox.h"
#include "validationtext.h"

#include <QFocusEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// In the order in which the fields stand.
constexpr std::array fieldOrder{WebhookField::Name,          WebhookField::Description,    WebhookField::Status,
                                WebhookField::Endpoint,      WebhookField::Method,         WebhookField::Format,
                                WebhookField::Subscriptions, WebhookField::Authentication, WebhookField::CustomHeaders};

/// \a typed without blanks around it, unless it is what \a base has.
QString trimmedUnlessSame(const QString &typed, const std::optional<QString> &base)
{
    return typed == base ? typed : typed.trimmed();
}

} // namespace

WebhookForm::~WebhookForm()
{
    // a field that has the focus says that it is left when it goes, and is not to find half a form
    m_filling = true;
    delete m_scroll;
}

void WebhookForm::setBase(const Webhook &base)
{
    m_base = base;
    m_connection->setLocked(true);
    m_authentication->setStored(base.authentication);
    setDraft(draftOf(base));
}

void WebhookForm::setDraft(const WebhookDraft &draft)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_name->setText(draft.name);
        m_descriptionSet = draft.description.value_or(QString());
        m_description->setPlainText(m_descriptionSet);
        m_descriptionShown = m_description->toPlainText();
        openenumbox::set(m_status, draft.status);
        m_endpoint->setText(draft.endpoint);
        const bool conditional
            = draft.subscriptions.isEmpty() || draft.subscriptions == QStringList{Webhook::conditionalTicketEvents()};
        m_connection->setKind(conditional ? ConnectionEditor::Kind::Conditional : ConnectionEditor::Kind::Events);
        m_events->setEvents(conditional ? QStringList() : draft.subscriptions);
        openenumbox::set(m_method, draft.method);
        openenumbox::set(m_format, draft.format);
        m_authentication->setAuthentication(draft.authentication);
        m_headers->setHeaders(draft.customHeaders);
        m_left.clear();
        m_serverErrors.clear();
        updateConnection();
    }
    updateMessages();
    Q_EMIT changed();
}

void WebhookForm::prefillAuthentication(const ShownAuthentication &shown)
{
    m_authentication->prefill(shown);
}

void WebhookForm::setTakenNames(const QStringList &names)
{
    m_takenNames = names;
    updateMessages();
}

WebhookDraft WebhookForm::draft() const
{
    const QString text = description();
    return {.name = trimmedUnlessSame(m_name->text(), m_base ? std::optional(m_base->name) : std::nullopt),
            .description = text.isEmpty() ? std::nullopt : std::optional(text),
            .status = openenumbox::get<WebhookStatus>(m_status),
            .subscriptions = subscriptions(),
            .endpoint = trimmedUnlessSame(m_endpoint->text(), m_base ? std::optional(m_base->endpoint) : std::nullopt),
            .method = openenumbox::get<HttpMethod>(m_method),
            .format = openenumbox::get<RequestFormat>(m_format),
            .authentication = m_authentication->authentication(),
            .customHeaders = m_headers->headers()};
}

QString WebhookForm::description() const
{
    if (m_description->toPlainText() == m_descriptionShown)
        return m_descriptionSet;
    // unlike toPlainText, this leaves no-break spaces alone
    QString text = m_description->document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

QStringList WebhookForm::subscriptions() const
{
    if (m_connection->kind() == ConnectionEditor::Kind::Events)
        return m_events->events();
    return m_base && m_base->subscriptions.isEmpty() ? QStringList() : QStringList{Webhook::conditionalTicketEvents()};
}

QList<ValidationIssue> WebhookForm::issues() const
{
    QStringList taken = m_takenNames;
    if (m_base && m_name->text() == m_base->name)
        taken.clear();
    return validate(draft(), taken);
}

bool WebhookForm::blocks(const ValidationIssue &issue, const QList<WebhookField> &changed) const
{
    return issue.isError() && (!m_base || changed.contains(issue.field));
}

bool WebhookForm::isAcceptable() const
{
    const QList<WebhookField> changed = m_base ? changedFields(*m_base, draft()) : QList<WebhookField>();
    return std::ranges::none_of(issues(), [&](const ValidationIssue &issue) { return blocks(issue, changed); });
}

void WebhookForm::showAllIssues()
{
    commitEdits();
    m_left = QSet<WebhookField>(fieldOrder.begin(), fieldOrder.end());
    updateMessages();
}

QList<FieldError> WebhookForm::showServerErrors(const QList<FieldError> &errors)
{
    QList<FieldError> homeless;
    m_serverErrors.clear();
    for (const FieldError &error : errors) {
        const std::optional<WebhookField> field = fieldOf(error.field);
        const QString text = error.message.isEmpty() ? error.code : error.message;
        if (field && !text.isEmpty())
            m_serverErrors[*field].append(tr("Zendesk says: %1").arg(text));
        else
            homeless.append(error);
    }
    updateMessages();
    return homeless;
}

bool WebhookForm::focusFirstError()
{
    const auto *const found
        = std::ranges::find_if(fieldOrder, [this](WebhookField field) { return m_fields.value(field)->hasError(); });
    if (found == fieldOrder.end())
        return false;
    FormField *field = m_fields.value(*found);
    if (*found == WebhookField::Authentication) {
        const QList<ValidationIssue> all = issues();
        const auto issue = std::ranges::find(all, WebhookField::Authentication, &ValidationIssue::field);
        m_authentication->focusOn(issue == all.end() ? ValidationIssue::Problem::CredentialHasControlCharacters
                                                     : issue->problem);
    } else {
        field->control()->setFocus(Qt::OtherFocusReason);
    }
    m_scroll->ensureWidgetVisible(field);
    return true;
}

void WebhookForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void WebhookForm::commitEdits()
{
    m_headers->commitEdit();
}

void WebhookForm::wipeCredentials()
{
    m_authentication->wipe();
}

void WebhookForm::fieldEdited(WebhookField field)
{
    if (m_filling)
        return;
    m_serverErrors.remove(field);
    updateMessages();
    Q_EMIT changed();
}

void WebhookForm::fieldLeft(WebhookField field)
{
    if (m_filling)
        return;
    m_left.insert(field);
    updateMessages();
}

bool WebhookForm::eventFilter(QObject *watched, QEvent *event)
{
    // unlike QLineEdit::editingFinished, this tells of a field that was passed by and stayed empty, too
    if (event->type() == QEvent::FocusOut && m_edits.contains(watched)) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            fieldLeft(m_edits.value(watched));
    }
    return QWidget::eventFilter(watched, event);
}

void WebhookForm::connectionChanged()
{
    updateConnection();
    fieldEdited(WebhookField::Subscriptions);
}

void WebhookForm::updateConnection()
{
    const bool events = m_connection->kind() == ConnectionEditor::Kind::Events;
    m_layout->setRowVisible(m_fields.value(WebhookField::Subscriptions), events);
    // an edit may find a combination that cannot be made today; it is left alone
    const bool forced
        = events && (!m_base || (m_base->method == HttpMethod::Post && m_base->format == RequestFormat::Json));
    if (forced) {
        const QScopedValueRollback filling(m_filling, true);
        openenumbox::set<HttpMethod>(m_method, HttpMethod::Post);
        openenumbox::set<RequestFormat>(m_format, RequestFormat::Json);
    }
    m_method->setEnabled(!forced);
    m_format->setEnabled(!forced);
    const QString reason = tr("Zendesk sends events by POST as JSON.");
    m_requestReason->setText(reason);
    m_requestReason->setVisible(forced);
    m_method->setAccessibleDescription(forced ? reason : QString());
    m_format->setAccessibleDescription(forced ? reason : QString());
}

void WebhookForm::updateMessages()
{
    if (m_filling)
        return;
    const QList<ValidationIssue> all = issues();
    const QList<WebhookField> changed = m_base ? changedFields(*m_base, draft()) : QList<WebhookField>();
    for (const WebhookField field : fieldOrder) {
        QList<FormField::Message> messages;
        for (const QString &text : m_serverErrors.value(field))
            messages.append({.isError = true, .text = text});
        for (const ValidationIssue &issue : all) {
            const bool relevant = blocks(issue, changed) || !issue.isError();
            if (issue.field == field && m_left.contains(field) && relevant)
                messages.append({.isError = issue.isError(), .text = validationText(issue)});
        }
        m_fields.value(field)->setMessages(messages);
    }
    const QString host = punycodeHost(m_endpoint->text());
    m_fields.value(WebhookField::Endpoint)->setHint(host.isEmpty() ? QString() : tr("Called as %1").arg(host));
}

} // namespace grapnel
