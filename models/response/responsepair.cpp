// SPDX-License-Identifier: GPL-3.0-or-later
#include "responsepair.h"

#include "bodytext.h"

#include <QLocale>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// One line, whatever a server puts into it.
QByteArray oneLine(const QString &text)
{
    QByteArray line = text.toUtf8();
    std::ranges::replace_if(
        line, [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return line;
}

QByteArray statusLine(const ShownResponse &response)
{
    if (!response.statusCode)
        return oneLine(response.note.isEmpty() ? ResponsePair::tr("No answer from the destination") : response.note);
    const int code = *response.statusCode;
    return oneLine(QString::number(code) + u' ' + (response.reason.isEmpty() ? usualReason(code) : response.reason))
        .trimmed();
}

QByteArray headerLines(const ShownResponse &response)
{
    QByteArray lines;
    for (const CustomHeader &header : response.headers)
        lines += oneLine(header.name) + ": " + oneLine(header.value) + '\n';
    return lines;
}

QByteArray bodyText(const ShownResponse &response, const std::atomic_bool &isCancelled)
{
    const QString type = response.header(u"Content-Type"_s);
    const QString size = QLocale().formattedDataSize(response.body.size());
    switch (bodyKind(type, response.body)) {
    case BodyKind::Empty:
        return {};
    case BodyKind::Image:
        return ResponsePair::tr("A picture, %1").arg(size).toUtf8();
    case BodyKind::Binary:
        return ResponsePair::tr("Not text, %1").arg(size).toUtf8();
    case BodyKind::Json:
    case BodyKind::Xml:
    case BodyKind::Html:
    case BodyKind::Text:
        break;
    }
    QByteArray text
        = preparedBody(type, response.body.first(std::min(response.body.size(), mostComparedBody)), isCancelled).pretty;
    // both sides end their lines alike, or every line would differ
    text.replace("\r\n", "\n");
    text.replace('\r', '\n');
    return text;
}

/// Puts a part of both behind what is there and compares the two; false when they are too long for that.
bool addPart(ComparedResponses &texts, const QByteArray &left, const QByteArray &right,
             const std::atomic_bool &isCancelled)
{
    const auto leftBefore = static_cast<int>(texts.left.count('\n'));
    const auto rightBefore = static_cast<int>(texts.right.count('\n'));
    texts.left += left;
    texts.right += right;
    const auto found = lineDifferences(linesOf(left), linesOf(right), isCancelled);
    for (LineDifference difference : found.value_or(QList<LineDifference>())) {
        difference.leftFirst += leftBefore;
        difference.rightFirst += rightBefore;
        texts.differences.append(difference);
    }
    return found.has_value();
}

} // namespace

ComparedResponses ResponsePair::comparedResponses(const ShownResponse &left, const ShownResponse &right,
                                                  const std::atomic_bool &isCancelled)
{
    ComparedResponses texts;
    texts.isCut = std::max(left.body.size(), right.body.size()) > mostComparedBody;
    addPart(texts, statusLine(left) + '\n', statusLine(right) + '\n', isCancelled);
    texts.areBodiesCompared = addPart(texts, headerLines(left), headerLines(right), isCancelled);
    texts.left += '\n';
    texts.right += '\n';
    const QByteArray leftBody = bodyText(left, isCancelled);
    const QByteArray rightBody = bodyText(right, isCancelled);
    texts.areBodiesCompared = addPart(texts, leftBody, rightBody, isCancelled) && texts.areBodiesCompared;
    return texts;
}

ResponsePair::~ResponsePair()
{
    if (m_isCancelled)
        *m_isCancelled = true;
}

void ResponsePair::compare(const ShownResponse &left, const ShownResponse &right)
{
    if (m_isCancelled)
        *m_isCancelled = true;
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    // a relay of its own: this object may be gone by the time the other thread is done
    auto *relay = new QObject;
    const auto arrived = [pair = QPointer(this), isCancelled = m_isCancelled, relay](const ComparedResponses &texts) {
        relay->deleteLater();
        if (pair && !*isCancelled)
            Q_EMIT pair->compared(texts);
    };
    QThreadPool::globalInstance()->start([left, right, isCancelled = m_isCancelled, relay, arrived] {
        const ComparedResponses texts = comparedResponses(left, right, *isCancelled);
        QMetaObject::invokeMethod(
            relay, [arrived, texts] { arrived(texts); }, Qt::QueuedConnection);
    });
}

} // namespace grapnel
