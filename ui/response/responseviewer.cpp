// SPDX-License-Identifier: GPL-3.0-or-later
#include "responseviewer.h"

#include "banner.h"
#include "codeeditor.h"
#include "emptystate.h"
#include "errortext.h"
#include "responsebody.h"
#include "responseheaders.h"
#include "responsestatus.h"
#include "safetext.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

namespace grapnel
{

ResponseViewer::ResponseViewer(QWidget *parent)
    : QWidget(parent), m_status(new ResponseStatus), m_note(new Banner), m_tabs(new QTabWidget),
      m_bodyPages(new QStackedWidget), m_message(new EmptyState), m_body(new ResponseBody),
      m_headers(new ResponseHeaders)
{
    m_bodyPages->addWidget(m_message);
    m_bodyPages->addWidget(m_body);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_bodyPages, tr("Body"));
    m_tabs->addTab(m_headers, tr("Headers"));
    m_tabs->addTab(makeRequestPage(), tr("Request"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_status);
    layout->addWidget(m_note);
    layout->addWidget(m_tabs, 1);
    clear();
}

QWidget *ResponseViewer::makeRequestPage()
{
    auto *page = new QWidget;
    m_request = CodeEditor::make(tr("Request"));
    m_request->setReadOnly(true);
    m_request->setWrapped(true);
    const auto makeButton = [this](const QString &text, bool withCredentials) {
        auto *button = new QToolButton;
        button->setText(text);
        button->setAccessibleName(text);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, withCredentials] { Q_EMIT curlWanted(withCredentials); });
        return button;
    };
    m_curl = makeButton(tr("Copy as cURL"), false);
    m_curlWithCredentials = makeButton(tr("Copy as cURL with credentials"), true);
    m_curlWithCredentials->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_curl);
    buttons->addWidget(m_curlWithCredentials);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addLayout(buttons);
    layout->addWidget(m_request->widget(), 1);
    setRequestText({});
    return page;
}

void ResponseViewer::setResponse(const ShownResponse &response)
{
    m_response = response;
    m_status->setResponse(response);
    m_status->announce();
    m_headers->setHeaders(response.headers);
    m_note->clear();
    if (!response.statusCode) {
        m_body->clear();
        m_message->present(
            {.text = response.note.isEmpty()
                 ? tr("Zendesk sent the request, but the destination did not answer in time or could not be reached. "
                      "Check the address and whether it can be reached from the internet.")
                 : safetext::lines(response.note)});
        m_bodyPages->setCurrentWidget(m_message);
        return;
    }
    if (!response.note.isEmpty())
        m_note->present({.title = tr("Zendesk says"), .text = safetext::quoted(response.note)});
    m_body->setResponse(response);
    m_bodyPages->setCurrentWidget(m_body);
}

void ResponseViewer::setWaiting()
{
    showMessage(tr("Waiting for the answer…"), {.text = tr("What the destination answers appears here.")});
    m_status->announce();
}

void ResponseViewer::setFailure(const ApiError &error, const QList<QAction *> &actions)
{
    const ErrorText text = errorText(error, ErrorContext::Test);
    showMessage(
        text.title,
        {.text = text.hint, .actions = actions, .details = errorDetails(error, QDateTime::currentDateTimeUtc())});
    m_status->announce();
}

void ResponseViewer::clear()
{
    showMessage(tr("No response yet"), {.text = tr("Send a test to see what the destination answers.")});
}

void ResponseViewer::showMessage(const QString &status, const EmptyState::Content &content)
{
    m_response = {};
    m_status->setMessage(status);
    m_note->clear();
    m_body->clear();
    m_headers->setHeaders({});
    m_message->present(content);
    m_bodyPages->setCurrentWidget(m_message);
}

void ResponseViewer::setRequestText(const QString &text)
{
    m_request->setUtf8Text(text.toUtf8());
    m_curl->setEnabled(!text.isEmpty());
    m_curlWithCredentials->setEnabled(!text.isEmpty());
}

void ResponseViewer::setCurlWithCredentialsAvailable(bool isAvailable)
{
    m_curlWithCredentials->setVisible(isAvailable);
}

} // namespace grapnel
