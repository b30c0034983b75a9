// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requestlog.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace grapnel
{

class EmptyState;
class RequestLogFilter;
class RequestLogModel;
class RequestLogView;

/// "Request log": what was asked of the servers and how it went, as far as the log goes back. Nothing in it is secret.
class RequestLogWindow final : public QWidget
{
    Q_OBJECT

public:
    /// \a log must outlive the window.
    explicit RequestLogWindow(RequestLog &log, QWidget *parent = nullptr);

private:
    QWidget *buildTop();
    QWidget *buildBottom();
    void buildKeys();
    void connectAll();
    void clearFilters();
    void onRowsChanged();
    void showCount();
    void presentEmpty();

    RequestLog &m_log;
    RequestLogModel *m_model = nullptr;
    RequestLogFilter *m_filter = nullptr;
    QLineEdit *m_text = nullptr;
    QCheckBox *m_failuresOnly = nullptr;
    QCheckBox *m_follow = nullptr;
    QStackedWidget *m_pages = nullptr;
    EmptyState *m_empty = nullptr;
    RequestLogView *m_view = nullptr;
    QAction *m_clearFilters = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_copyId = nullptr;
    QPushButton *m_clear = nullptr;
};

} // namespace grapnel
