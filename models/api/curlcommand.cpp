// SPDX-License-Identifier: GPL-3.0-or-later
#include "curlcommand.h"

#include "redaction.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace grapnel
{

namespace
{

/// Within single quotes a POSIX shell takes everything as it is, but for the quote itself.
void appendQuoted(QByteArray &command, QByteArrayView text)
{
    command.append('\'');
    for (const char c : text) {
        if (c == '\'')
            command.append("'\\''");
        else
            command.append(c);
    }
    command.append('\'');
}

/// Room for everything at once: a growing buffer would leave copies of the secret behind.
QByteArray begin(const ApiRequest &request, const QUrl &url, qsizetype room)
{
    QByteArray command;
    command.reserve(room);
    command.append("curl --globoff --request ");
    command.append(wordOf(request.verb).data());
    command.append(" --header 'Accept: application/json'");
    if (!request.body.isEmpty())
        command.append(" --header 'Content-Type: application/json'");
    command.append(" --url ");
    appendQuoted(command, url.toEncoded());
    return command;
}

} // namespace

QString redactedCurl(const ApiRequest &request, const QUrl &base)
{
    const QUrl url = request.resolve(base);
    if (url.isEmpty())
        return {};
    QByteArray command = begin(request, url, 0);
    command.append(" --header \"Authorization: $GRAPNEL_AUTHORIZATION\"");
    if (!request.body.isEmpty()) {
        QByteArray bytes = request.body.reveal().toByteArray();
        const QJsonObject body = redacted(QJsonDocument::fromJson(bytes).object());
        Secret::wipe(bytes);
        command.append(" --data-raw ");
        appendQuoted(command, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    return QString::fromUtf8(command);
}

Secret fullCurl(const ApiRequest &request, const QUrl &base, const Secret &authorization)
{
    const QUrl url = request.resolve(base);
    if (url.isEmpty())
        return {};
    // a quote takes four bytes
    const qsizetype most = 4 * (request.body.reveal().size() + authorization.reveal().size() + url.toEncoded().size());
    QByteArray command = begin(request, url, most + 512);
    if (!authorization.isEmpty()) {
        command.append(" --header ");
        QByteArray header;
        header.reserve(authorization.reveal().size() + 32);
        header.append("Authorization: ");
        header.append(authorization.reveal());
        appendQuoted(command, header);
        Secret::wipe(header);
    }
    if (!request.body.isEmpty()) {
        command.append(" --data-raw ");
        appendQuoted(command, request.body.reveal());
    }
    return Secret(std::move(command));
}

} // namespace grapnel
