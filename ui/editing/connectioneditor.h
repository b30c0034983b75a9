// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace grapnel
{

/// What calls a webhook: triggers and automations, or Zendesk events. The kind is fixed once the webhook exists
/// (reference: section 4); then it is shown with the reason and the way out.
class ConnectionEditor final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Conditional, Events };

    explicit ConnectionEditor(QWidget *parent = nullptr);

    [[nodiscard]] Kind kind() const;
    void setKind(Kind kind);
    /// Forbids another kind and says why.
    void setLocked(bool locked);

Q_SIGNALS:
    /// The user chose another kind.
    void kindChanged();
    /// The user wants a new webhook of the other kind, made from this one.
    void newFromThisRequested();

private:
    QComboBox *m_kind = nullptr;
    QLabel *m_reason = nullptr;
    QPushButton *m_newFromThis = nullptr;
};

} // namespace grapnel
