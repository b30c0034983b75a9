// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loopbackclient.h"

#include <QRegularExpression>

/// A browser as far as a sign-in needs one.
namespace consentbrowser
{

inline QByteArray go(const QUrl &url, const QByteArray &headers = "Connection: close\r\n")
{
    return LoopbackClient(url).send(navigationTo(url, headers));
}

/// Where \a answer redirects to; empty when it does not.
inline QUrl locationOf(const QByteArray &answer)
{
    static const QRegularExpression location(QStringLiteral("\r\nLocation: ([^\r]+)\r\n"));
    return QUrl(location.match(QString::fromLatin1(answer)).captured(1), QUrl::StrictMode);
}

/// Opens the authorization page of the sandbox and presses Allow. The answer sends back to the program.
inline QByteArray allow(const QUrl &page)
{
    static const QRegularExpression ticket(QStringLiteral("name=\"ticket\" value=\"([^\"]+)\""));
    const QByteArray body = "decision=allow&ticket=" + ticket.match(QString::fromUtf8(go(page))).captured(1).toLatin1();
    return LoopbackClient(page).send(
        "POST /oauth/authorizations HTTP/1.1\r\nHost: " + page.authority().toLatin1()
        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

/// What the browser shows at the end of it all.
inline QByteArray allowAndFollow(const QUrl &page)
{
    QUrl url = page;
    QByteArray answer = allow(page);
    for (int hops = 0; hops < 5; ++hops) {
        const QUrl next = locationOf(answer);
        if (next.isEmpty())
            break;
        url = url.resolved(next);
        answer = go(url);
    }
    return answer;
}

} // namespace consentbrowser
