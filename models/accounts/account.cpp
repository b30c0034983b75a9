// SPDX-License-Identifier: GPL-3.0-or-later
#include "account.h"

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

QString Account::settingsKey() const
{
    const int port = baseUrl.port(baseUrl.scheme() == "http"_L1 ? 80 : 443);
    return QString::fromLatin1(
        QUrl::toPercentEncoding(u"%1:%2%3"_s.arg(baseUrl.host(QUrl::FullyEncoded)).arg(port).arg(baseUrl.path())));
}

BaseUrlProblem checkBaseUrl(const QUrl &url)
{
    if (!url.isValid() || url.isRelative() || url.host().isEmpty())
        return BaseUrlProblem::NotAbsolute;
    if (!url.userInfo().isEmpty())
        return BaseUrlProblem::HasUserInfo;
    if (url.scheme() == "https"_L1)
        return BaseUrlProblem::None;
    if (url.scheme() != "http"_L1)
        return BaseUrlProblem::NotHttp;
    return isLoopback(url) ? BaseUrlProblem::None : BaseUrlProblem::NotSecure;
}

QUrl cleanBaseUrl(const QUrl &url)
{
    QUrl clean
        = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    // StripTrailingSlash leaves the root's
    if (clean.path() == "/"_L1)
        clean.setPath(QString());
    return clean;
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    if (host == "localhost"_L1 || host == "::1"_L1)
        return true;
    // the whole of 127.0.0.0/8, but not a name like 127.example.com; QUrl has normalised the numbers
    const QStringList parts = host.split(u'.');
    if (parts.size() != 4 || parts.first() != "127"_L1)
        return false;
    for (const QString &part : parts) {
        bool isNumber = false;
        if (part.toUInt(&isNumber) > 255 || !isNumber)
            return false;
    }
    return true;
}

} // namespace grapnel
