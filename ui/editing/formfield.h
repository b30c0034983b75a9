// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QLabel;

namespace grapnel
{

/// A control of a form and, under it, what is wrong with or odd about its value, and a hint. The label is made here as
/// the control's buddy and name and belongs to the layout that shows it.
class FormField final : public QWidget
{
    Q_OBJECT

public:
    struct Message {
        bool isError = false;
        /// Plain text.
        QString text{};
        friend bool operator==(const Message &, const Message &) = default;
    };

    /// \a label holds a mnemonic ("&Name"). Takes ownership of \a control.
    FormField(const QString &label, QWidget *control, QWidget *parent = nullptr);

    [[nodiscard]] QLabel *label() const { return m_label; }
    [[nodiscard]] QWidget *control() const { return m_control; }

    /// Errors first. Also becomes the control's description for screen readers.
    void setMessages(const QList<Message> &messages);
    [[nodiscard]] const QList<Message> &messages() const { return m_messages; }
    [[nodiscard]] bool hasError() const;
    /// What to know about the field in any case; empty for none.
    void setHint(const QString &hint);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showMessages();

    QLabel *m_label = nullptr;
    QWidget *m_control = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QList<Message> m_messages;
};

} // namespace grapnel
