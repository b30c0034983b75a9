// SPDX-License-Identifier: GPL-3.0-or-later
#include "redirectrequest.h"

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QByteArray decoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

} // namespace

QList<QByteArray> RedirectRequest::values(QByteArrayView name) const
{
    QList<QByteArray> found;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            found.append(value);
    }
    return found;
}

QByteArray RedirectRequest::path() const
{
    return target.left(target.indexOf('?'));
}

std::optional<RedirectRequest> parseRedirectHead(const QByteArray &head)
{
    QList<QByteArray> lines = head.split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    const QList<QByteArray> words = lines.takeFirst().split(' ');
    if (words.size() != 3 || words.at(0).isEmpty() || !words.at(1).startsWith('/')
        || !words.at(2).startsWith("HTTP/1."))
        return std::nullopt;
    RedirectRequest request{.method = words.at(0), .target = words.at(1)};
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || line.left(colon).contains(' ') || line.left(colon).contains('\t'))
            return std::nullopt;
        request.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    return request;
}

RedirectVerdict judge(const RedirectRequest &request, const QByteArray &authority)
{
    const QList<QByteArray> hosts = request.values("Host");
    if (hosts.size() != 1)
        return RedirectVerdict::Malformed;
    if (hosts.constFirst() != authority)
        return RedirectVerdict::ForeignHost;
    // a browser that goes to an address by GET names no origin; pages that fetch it do, or give themselves away below
    for (const QByteArray &origin : request.values("Origin")) {
        if (origin != "http://" + authority)
            return RedirectVerdict::ForeignOrigin;
    }
    for (const QByteArray &mode : request.values("Sec-Fetch-Mode")) {
        // the icon of our own page is no navigation, and gets the 404 that it should
        if (mode != "navigate" && request.values("Sec-Fetch-Site") != QList{"same-origin"_ba})
            return RedirectVerdict::ForeignOrigin;
    }
    return request.method == "GET" ? RedirectVerdict::Acceptable : RedirectVerdict::WrongMethod;
}

std::optional<RedirectAnswer> readRedirect(const RedirectRequest &request)
{
    RedirectAnswer answer;
    QList<QByteArray> seen;
    for (const QByteArray &part : request.target.mid(request.path().size() + 1).split('&')) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = decoded(part.left(equals));
        QByteArray value = equals < 0 ? QByteArray() : decoded(part.mid(equals + 1));
        const bool isOurs = name == "state" || name == "code" || name == "error" || name == "error_description";
        if (isOurs && seen.contains(name))
            return std::nullopt;
        seen.append(name);
        if (name == "state")
            answer.state = value;
        else if (name == "code")
            answer.code = Secret(std::move(value));
        else if (name == "error")
            answer.error = QString::fromUtf8(value);
        else if (name == "error_description")
            answer.errorDescription = QString::fromUtf8(value);
    }
    return answer;
}

} // namespace grapnel
