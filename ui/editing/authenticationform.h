// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace grapnel
{

class SecretEdit;

/// How a webhook signs in at its endpoint. Where Zendesk stores a credential, the user says whether it is kept (the
/// default), replaced or removed; another kind can be chosen only when it is replaced.
class AuthenticationForm final : public QWidget
{
    Q_OBJECT

public:
    explicit AuthenticationForm(QWidget *parent = nullptr);

    /// What Zendesk has stored; NoAuthentication for a new webhook. Goes back to keeping it and wipes what was typed.
    void setStored(const ShownAuthentication &stored);
    /// Puts in a choice: disengaged keeps what is stored. A credential is never put in, only its kind and public part.
    void setAuthentication(const std::optional<SentAuthentication> &authentication);
    /// Chooses the kind and public part of \a shown, to be sent with a credential that is still to be typed.
    void prefill(const ShownAuthentication &shown);
    /// What to send; disengaged when nothing is to change. Holds an empty credential while none was typed, which
    /// validate() refuses.
    [[nodiscard]] std::optional<SentAuthentication> authentication() const;

    /// Overwrites what was typed into the credential fields.
    void wipe();
    /// Puts the focus where \a problem can be mended.
    void focusOn(ValidationIssue::Problem problem);

Q_SIGNALS:
    /// The user changed something.
    void changed();
    /// The focus has left all of the fields.
    void fieldLeft();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Choice { Keep, Replace, Remove };
    enum class Kind { None, ApiKey, Basic, Bearer };

    void buildFields();
    void watch(QLineEdit *edit);
    [[nodiscard]] Choice choice() const;
    [[nodiscard]] Kind kind() const;
    void setKind(Kind kind);
    void setChoice(Choice choice);
    void updateFields();
    void updateStoredText();
    [[nodiscard]] bool hasStored() const;

    ShownAuthentication m_stored{};
    QFormLayout *m_layout = nullptr;
    QWidget *m_choices = nullptr;
    QRadioButton *m_keep = nullptr;
    QRadioButton *m_replace = nullptr;
    QRadioButton *m_remove = nullptr;
    QLabel *m_storedText = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_username = nullptr;
    SecretEdit *m_password = nullptr;
    SecretEdit *m_token = nullptr;
    QLineEdit *m_headerName = nullptr;
    SecretEdit *m_headerValue = nullptr;
};

} // namespace grapnel
