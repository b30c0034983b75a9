// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "networkpreferences.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;

namespace grapnel
{

class RetryForm;

/// The operations of the API, and which of them are repeated in a way of their own.
class OperationRetries final : public QWidget
{
    Q_OBJECT

public:
    using Policies = QMap<WebhookOperation, RetryPolicy>;

    explicit OperationRetries(QWidget *parent = nullptr);

    void show(const Policies &policies);
    [[nodiscard]] const Policies &policies() const { return m_policies; }
    /// What those have that have none of their own; shown, and taken as the start of an own one.
    void setDefault(const RetryPolicy &policy);

    /// By the names of the reference's section 7.
    [[nodiscard]] static QString nameOf(WebhookOperation operation);
    /// Empty: nothing is wrong.
    [[nodiscard]] QString fault() const;
    void focusFault();

Q_SIGNALS:
    /// By the user.
    void edited();

private:
    void build();
    void setOwn(bool isOwn);
    void showCurrent();
    void showRow(int row);
    [[nodiscard]] WebhookOperation current() const;

    RetryPolicy m_default;
    Policies m_policies;
    QTableWidget *m_table;
    QLabel *m_name;
    QComboBox *m_choice;
    RetryForm *m_form;
};

} // namespace grapnel
