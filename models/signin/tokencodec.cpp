// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokencodec.h"

#include <QRegularExpression>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Secret takeSecret(const QJsonObject &answer, QLatin1StringView key)
{
    QString text = answer.value(key).toString();
    Secret secret(text.toUtf8());
    text.fill(u'\0');
    return secret;
}

/// A number of seconds from \a now, or its text; invalid for what is none.
QDateTime readExpiry(const QJsonValue &seconds, const QDateTime &now)
{
    // a century, so that no sum leaves the calendar
    constexpr double longest = 100.0 * 366 * 86'400;
    bool isNumber = false;
    const double life = seconds.toVariant().toDouble(&isNumber);
    if (!isNumber || !(life > 0))
        return {};
    return now.toUTC().addSecs(static_cast<qint64>(std::min(life, longest)));
}

/// Separated by blanks, as the standard has it, or by commas, as others have it.
QStringList readScopes(const QString &text)
{
    static const QRegularExpression separator(u"[\\s,]+"_s);
    return text.split(separator, Qt::SkipEmptyParts);
}

} // namespace

Read<OAuthTokens> readTokens(QByteArray &&body, const QDateTime &now)
{
    QByteArray own = std::move(body);
    const Read<QJsonObject> answer = readJsonObject(own);
    Secret::wipe(own);
    if (!answer)
        return answer.error();
    OAuthTokens tokens{.accessToken = takeSecret(*answer, "access_token"_L1)};
    if (tokens.accessToken.isEmpty())
        return Unreadable{u"access_token: missing"_s};
    tokens.refreshToken = takeSecret(*answer, "refresh_token"_L1);
    tokens.accessExpiry = readExpiry(answer->value("expires_in"_L1), now);
    if (!tokens.refreshToken.isEmpty())
        tokens.refreshExpiry = readExpiry(answer->value("refresh_token_expires_in"_L1), now);
    tokens.scopes = readScopes(answer->value("scope"_L1).toString());
    return tokens;
}

} // namespace grapnel
