// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inboxsession.h"

#include <QUrl>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTableView;

namespace grapnel
{

class AnswerPanel;
class Banner;
class CopyButton;
class RequestView;

struct InboxContext {
    /// Not owned; must outlive the window.
    InboxSession *session = nullptr;
    /// The account's server runs on this computer, so that it can reach the inbox.
    bool isLocalAccount = false;
};

/// "Local inbox": listens while it is open. What came in stays in the session when it closes.
class InboxWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit InboxWindow(const InboxContext &context, QWidget *parent = nullptr);
    ~InboxWindow() override;

Q_SIGNALS:
    void newWebhookWanted(const QUrl &url);
    void checkWanted(const QByteArray &timestamp, const QByteArray &body, const QByteArray &signature);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *buildTop();
    QWidget *buildList();
    void connectAll();
    void onListeningChanged();
    void onFailed(Inbox::StartFault fault, const QString &detail);
    void onCountChanged();
    void showCurrent();

    InboxContext m_context;
    Banner *m_banner = nullptr;
    QLabel *m_state = nullptr;
    QLineEdit *m_url = nullptr;
    CopyButton *m_copy = nullptr;
    QPushButton *m_new = nullptr;
    QAction *m_newAction = nullptr;
    QSpinBox *m_port = nullptr;
    QPushButton *m_toggle = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_count = nullptr;
    QCheckBox *m_verify = nullptr;
    QPushButton *m_clear = nullptr;
    RequestView *m_view = nullptr;
    AnswerPanel *m_answer = nullptr;
};

} // namespace grapnel
