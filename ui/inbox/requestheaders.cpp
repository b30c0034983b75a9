// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestheaders.h"

#include "bodytext.h"
#include "credentialname.h"
#include "responseheaders.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Headers are bytes: those that are not UTF-8 are read as Latin-1, in which nothing is lost.
QString textOf(const QByteArray &bytes)
{
    return QString::fromUtf8(decodedText({}, bytes).utf8);
}

bool holdsCredential(const ReceivedHeader &header)
{
    const QString name = QString::fromLatin1(header.name);
    return isCredentialName(name) && !name.startsWith("X-Zendesk-"_L1, Qt::CaseInsensitive);
}

} // namespace

RequestHeaders::RequestHeaders(QWidget *parent)
    : QWidget(parent), m_table(new ResponseHeaders(MessageKind::Request)), m_bar(new QWidget),
      m_showCredentials(new QCheckBox(tr("Show &credentials")))
{
    m_showCredentials->setAccessibleName(tr("Show credentials"));
    auto *note = new QLabel(tr("What is masked here is masked in what is copied too."));
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(8, 0, 8, 8);
    bar->addWidget(m_showCredentials);
    bar->addWidget(note, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_bar);
    connect(m_showCredentials, &QCheckBox::toggled, this, &RequestHeaders::showHeaders);
    setHeaders({});
}

void RequestHeaders::setHeaders(const QList<ReceivedHeader> &headers)
{
    m_received = headers;
    const QSignalBlocker blocker(m_showCredentials);
    m_showCredentials->setChecked(false);
    m_bar->setVisible(std::ranges::any_of(headers, holdsCredential));
    showHeaders();
}

void RequestHeaders::showHeaders()
{
    QList<CustomHeader> shown;
    shown.reserve(m_received.size());
    for (const ReceivedHeader &header : m_received) {
        const bool isMasked = holdsCredential(header) && !m_showCredentials->isChecked();
        shown.append(
            {.name = textOf(header.name), .value = isMasked ? QString(8, QChar(0x2022)) : textOf(header.value)});
    }
    m_table->setHeaders(shown);
}

} // namespace grapnel
