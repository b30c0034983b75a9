// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestview.h"

#include "bodycopybutton.h"
#include "emptystate.h"
#include "requestheaders.h"
#include "responsebody.h"
#include "safetext.h"
#include "signaturepanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTabWidget>
#include <QVBoxLayout>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

RequestView::RequestView(QWidget *parent) : QStackedWidget(parent)
{
    auto *none = new EmptyState;
    none->present({.title = tr("No request chosen"),
                   .text = tr("Its body, its headers and what its signature says are shown here.")});
    m_headers = new RequestHeaders;
    m_signature = new SignaturePanel;
    m_tabs = new QTabWidget;
    m_tabs->setAccessibleName(tr("Received request"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildBody(), tr("Body"));
    m_tabs->addTab(m_headers, tr("Headers"));
    m_tabs->addTab(m_signature, tr("Signature"));
    addWidget(none);
    addWidget(m_tabs);
    connect(m_signature, &SignaturePanel::checkWanted, this, [this] {
        Q_EMIT checkWanted(m_request.header("X-Zendesk-Webhook-Signature-Timestamp"), m_request.body,
                           m_request.header("X-Zendesk-Webhook-Signature"));
    });
    clear();
}

QWidget *RequestView::buildBody()
{
    m_bodyNote = new QLabel;
    m_bodyNote->setTextFormat(Qt::PlainText);
    m_bodyNote->setWordWrap(true);
    m_copyBody = new BodyCopyButton;
    m_body = new ResponseBody(MessageKind::Request);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 8, 8, 0);
    bar->addWidget(m_bodyNote, 1);
    bar->addWidget(m_copyBody);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_body, 1);
    return page;
}

void RequestView::show(const ReceivedRequest &request, const SignatureCheck &check)
{
    m_signature->show(request, check);
    // a verdict that comes later leaves the place in the body alone
    if (request.number == m_request.number)
        return;
    m_request = request;
    m_headers->setHeaders(request.headers);
    showBody();
    setCurrentWidget(m_tabs);
}

void RequestView::showBody()
{
    const QString encoding = QString::fromLatin1(m_request.header("Content-Encoding")).trimmed();
    const bool isEncoded = !encoding.isEmpty() && encoding.compare("identity"_L1, Qt::CaseInsensitive) != 0;
    // what is compressed is bytes, whatever it is when it is not
    const QString type
        = isEncoded ? u"application/octet-stream"_s : QString::fromLatin1(m_request.header("Content-Type"));
    m_bodyNote->setText(bodyNote(isEncoded ? encoding : QString()));
    m_copyBody->setBody(type, isEncoded ? QByteArray() : m_request.body);
    m_body->setResponse({.headers = {{.name = u"Content-Type"_s, .value = type}}, .body = m_request.body});
}

QString RequestView::bodyNote(const QString &encoding) const
{
    QStringList parts{QLocale().formattedDataSize(m_request.body.size())};
    const QByteArray type = m_request.header("Content-Type");
    if (!type.isEmpty())
        parts.append(visibleText(QString::fromUtf8(type)));
    if (!encoding.isEmpty())
        //: %1 is the name of a compression: "gzip"
        parts.append(tr("compressed with %1, shown as it came").arg(visibleText(encoding)));
    switch (m_request.fault) {
    case ReceivedRequest::Fault::None:
        break;
    case ReceivedRequest::Fault::Malformed:
        parts.append(tr("not a request of HTTP, the first bytes are shown"));
        break;
    case ReceivedRequest::Fault::BodyTooLarge:
        parts.append(tr("too large, refused"));
        break;
    case ReceivedRequest::Fault::Incomplete:
        parts.append(tr("incomplete: the connection ended before the end"));
        break;
    }
    return parts.join(QStringLiteral(" · "));
}

void RequestView::clear()
{
    m_request = {};
    m_headers->setHeaders({});
    m_bodyNote->clear();
    m_copyBody->setBody({}, {});
    m_body->clear();
    m_signature->clear();
    setCurrentIndex(0);
}

} // namespace grapnel
