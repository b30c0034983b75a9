// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receivedrequest.h"
#include "signaturecheck.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace grapnel
{

class IconLabel;
class ValueText;

/// What is known of a request's signature, in words: the verdict, what it means, and what was signed.
class SignaturePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SignaturePanel(QWidget *parent = nullptr);

    void show(const ReceivedRequest &request, const SignatureCheck &check);
    void clear();

Q_SIGNALS:
    /// "Check a signature…"
    void checkWanted();

private:
    QWidget *buildVerdict();
    void addRow(QFormLayout *form, const QString &label, ValueText *&value);

    IconLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QWidget *m_rows = nullptr;
    ValueText *m_age = nullptr;
    ValueText *m_webhook = nullptr;
    ValueText *m_timestamp = nullptr;
    ValueText *m_signature = nullptr;
    QPushButton *m_check = nullptr;
};

} // namespace grapnel
