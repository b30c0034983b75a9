// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "validation.h"

#include <QHash>
#include <QSet>
#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace grapnel
{

class AuthenticationForm;
class ConnectionEditor;
class EventPicker;
class FormField;
class FormScrollArea;
class HeaderEditor;

/// The form of a webhook: a draft in, a draft out. Says under each field what is wrong with it once the focus has left
/// it, or at the latest on showAllIssues(). Of an edit, only changed fields can be wrong.
class WebhookForm final : public QWidget
{
    Q_OBJECT

public:
    explicit WebhookForm(QWidget *parent = nullptr);
    ~WebhookForm() override;

    /// Makes this the form of an edit of \a base: fills it in, locks the connection and offers to keep the credential.
    void setBase(const Webhook &base);
    /// Fills in \a draft; all but credentials, of which it takes the kind and the public part.
    void setDraft(const WebhookDraft &draft);
    /// Chooses the authentication of a webhook that this one is made from; the credential is to be typed.
    void prefillAuthentication(const ShownAuthentication &shown);
    /// Names that other webhooks have, for a warning.
    void setTakenNames(const QStringList &names);

    /// What is filled in. Of an edit, what the user left alone is as the base has it, to the letter.
    [[nodiscard]] WebhookDraft draft() const;
    /// Nothing forbids sending.
    [[nodiscard]] bool isAcceptable() const;
    /// Shows what is wrong with any field, left or not.
    void showAllIssues();
    /// Shows each error at its field until that field is changed; gives back those that have none here.
    [[nodiscard]] QList<FieldError> showServerErrors(const QList<FieldError> &errors);
    /// Puts the focus into the first field with an error and scrolls there; false when there is none.
    bool focusFirstError();
    void focusName();
    /// Takes over what is being typed into a table cell.
    void commitEdits();
    /// Overwrites typed credentials.
    void wipeCredentials();

Q_SIGNALS:
    /// draft() may have changed.
    void changed();
    /// From the locked connection of an edit.
    void newFromThisRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFields();
    void buildRequestFields();
    void buildSections();
    FormField *addField(WebhookField field, const QString &label, QWidget *control);
    void watch(QLineEdit *edit, WebhookField field);
    void watch(QComboBox *box, WebhookField field);
    void fieldEdited(WebhookField field);
    void fieldLeft(WebhookField field);
    void connectionChanged();
    void updateConnection();
    void updateMessages();
    [[nodiscard]] QList<ValidationIssue> issues() const;
    [[nodiscard]] bool blocks(const ValidationIssue &issue, const QList<WebhookField> &changed) const;
    [[nodiscard]] QString description() const;
    [[nodiscard]] QStringList subscriptions() const;

    std::optional<Webhook> m_base;
    QStringList m_takenNames;
    QHash<WebhookField, FormField *> m_fields;
    QHash<WebhookField, QStringList> m_serverErrors;
    QSet<WebhookField> m_left;
    QHash<const QObject *, WebhookField> m_edits;
    /// Of the description as it was put in: QPlainTextEdit alters some characters.
    QString m_descriptionSet;
    QString m_descriptionShown;
    bool m_filling = false;

    FormScrollArea *m_scroll = nullptr;
    QFormLayout *m_layout = nullptr;
    QLineEdit *m_name = nullptr;
    QPlainTextEdit *m_description = nullptr;
    QLineEdit *m_endpoint = nullptr;
    QComboBox *m_method = nullptr;
    QComboBox *m_format = nullptr;
    QLabel *m_requestReason = nullptr;
    ConnectionEditor *m_connection = nullptr;
    EventPicker *m_events = nullptr;
    AuthenticationForm *m_authentication = nullptr;
    HeaderEditor *m_headers = nullptr;
    QComboBox *m_status = nullptr;
};

} // namespace grapnel
