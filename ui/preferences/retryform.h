// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retrypolicy.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;

namespace grapnel
{

class FormField;

/// When and how often a failed request is repeated.
class RetryForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RetryForm(QWidget *parent = nullptr);

    void show(const RetryPolicy &policy);
    [[nodiscard]] RetryPolicy policy() const;
    /// What is wrong with \a policy, said to the user; empty: nothing.
    [[nodiscard]] static QString faultOf(const RetryPolicy &policy);
    void focusFault();
    /// In a few words: "after 0.5 s up to 4 s, for 8 s".
    [[nodiscard]] static QString summary(const RetryPolicy &policy);

Q_SIGNALS:
    /// By the user.
    void edited();

private:
    void update();

    QCheckBox *m_enabled;
    QDoubleSpinBox *m_first;
    QDoubleSpinBox *m_longest;
    QDoubleSpinBox *m_factor;
    QDoubleSpinBox *m_elapsed;
    QCheckBox *m_connection;
    FormField *m_longestField = nullptr;
    bool m_isShowing = false;
};

} // namespace grapnel
