// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requestlog.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace grapnel
{

class RequestLogWindow;

/// "Request log…" of the menu Tools, and the one window that it opens.
class RequestLogTool final : public QObject
{
    Q_OBJECT

public:
    /// \a log must outlive this.
    explicit RequestLogTool(RequestLog &log, QObject *parent = nullptr);
    ~RequestLogTool() override;

    [[nodiscard]] QAction *action() const { return m_action; }
    /// Null while it is closed.
    [[nodiscard]] RequestLogWindow *window() const;
    void close();
    /// In the language that holds now; an open window opens anew.
    void retranslate();

private:
    void open();

    RequestLog &m_log;
    QAction *m_action = nullptr;
    QPointer<RequestLogWindow> m_window;
};

} // namespace grapnel
