// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inboxanswer.h"

#include <QGroupBox>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QSpinBox;

namespace grapnel
{

/// How the local inbox answers. What can be sent is in force at once; what cannot is told and leaves the last one in
/// force.
class AnswerPanel final : public QGroupBox
{
    Q_OBJECT

public:
    explicit AnswerPanel(const InboxAnswer &answer, QWidget *parent = nullptr);

Q_SIGNALS:
    void answerChanged(const grapnel::InboxAnswer &answer);

private:
    void onEdited();
    void updateEnabled();
    [[nodiscard]] QString problem(const HeaderLines &lines) const;

    QComboBox *m_kind = nullptr;
    QSpinBox *m_delay = nullptr;
    QComboBox *m_status = nullptr;
    QPlainTextEdit *m_headers = nullptr;
    QPlainTextEdit *m_body = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace grapnel
