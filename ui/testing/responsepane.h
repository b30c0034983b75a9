// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "webhooktest.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QTreeWidget;

namespace grapnel
{

class Banner;
class CodeEditor;
class IconLabel;

/// The destination's answer to a test: its status, what was measured, body, headers and the request that was asked
/// for. A failed request and a silent destination are told in words. Shown as plain text, never rendered.
class ResponsePane final : public QWidget
{
    Q_OBJECT

public:
    explicit ResponsePane(QWidget *parent = nullptr);

    /// Nothing was sent yet.
    void clear();
    void setWaiting(const QString &text);
    /// What is asked for, credentials masked.
    void setRequestText(const QString &text);
    void setResponse(const WebhookTestResult &result, const QDateTime &time);
    void setFailure(const ApiError &error, const QDateTime &time);
    /// For further tabs.
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }

private:
    void showStatus(const QString &icon, const QString &status, const QString &facts);
    void showBody(const WebhookTestResult &result);

    Banner *m_banner = nullptr;
    IconLabel *m_icon = nullptr;
    QLabel *m_status = nullptr;
    QLabel *m_facts = nullptr;
    QTabWidget *m_tabs = nullptr;
    CodeEditor *m_body = nullptr;
    QTreeWidget *m_headers = nullptr;
    QPlainTextEdit *m_request = nullptr;
};

} // namespace grapnel
