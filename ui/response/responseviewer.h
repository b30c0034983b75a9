// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "emptystate.h"
#include "shownresponse.h"

#include <QWidget>

class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace grapnel
{

class Banner;
class CodeEditor;
class ResponseBody;
class ResponseHeaders;
class ResponseStatus;

/// A response, wherever one is shown: status line, body, headers, and what was asked for.
class ResponseViewer final : public QWidget
{
    Q_OBJECT

public:
    explicit ResponseViewer(QWidget *parent = nullptr);

    /// A 4xx or 5xx is a response like any other, and so is no answer from the destination.
    void setResponse(const ShownResponse &response);
    /// Between sending and the answer; what was shown before goes.
    void setWaiting();
    /// The API itself failed; with Copy details and a button for each of \a actions, which are not owned.
    void setFailure(const ApiError &error, const QList<QAction *> &actions = {});
    /// Nothing sent yet; says what to do.
    void clear();

    /// What was or will be asked for: method, address, headers and body. The caller has masked what is secret.
    void setRequestText(const QString &text);
    /// Offers the command with credentials as well; without, there is no such button.
    void setCurlWithCredentialsAvailable(bool isAvailable);

    /// For more tabs behind Body, Headers and Request.
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    [[nodiscard]] const ShownResponse &response() const { return m_response; }

Q_SIGNALS:
    /// "Copy as cURL" or "Copy as cURL with credentials"; the owner puts it on the clipboard.
    void curlWanted(bool withCredentials);

private:
    [[nodiscard]] QWidget *makeRequestPage();
    void showMessage(const QString &status, const EmptyState::Content &content);

    ShownResponse m_response;
    ResponseStatus *m_status = nullptr;
    Banner *m_note = nullptr;
    QTabWidget *m_tabs = nullptr;
    QStackedWidget *m_bodyPages = nullptr;
    EmptyState *m_message = nullptr;
    ResponseBody *m_body = nullptr;
    ResponseHeaders *m_headers = nullptr;
    CodeEditor *m_request = nullptr;
    QToolButton *m_curl = nullptr;
    QToolButton *m_curlWithCredentials = nullptr;
};

} // namespace grapnel
