// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receivedrequest.h"
#include "signaturecheck.h"

#include <QTabWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace grapnel
{

class CopyButton;
class JsonHighlighter;

/// One received request: headers (credentials masked), body and signature.
class RequestView final : public QTabWidget
{
    Q_OBJECT

public:
    explicit RequestView(QWidget *parent = nullptr);

    void show(const ReceivedRequest &request);
    void showCheck(const SignatureCheck &check);
    void clear();

Q_SIGNALS:
    /// The user wants to check this signature with the tool for it.
    void checkWanted(const QByteArray &timestamp, const QByteArray &body, const QByteArray &signature);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showBody();

    ReceivedRequest m_request;
    QTreeWidget *m_headers = nullptr;
    QPlainTextEdit *m_body = nullptr;
    JsonHighlighter *m_highlighter = nullptr;
    QCheckBox *m_indent = nullptr;
    QLabel *m_bodyNote = nullptr;
    CopyButton *m_copyBody = nullptr;
    QLabel *m_verdict = nullptr;
    QPushButton *m_check = nullptr;
};

} // namespace grapnel
