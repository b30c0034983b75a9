// SPDX-License-Identifier: GPL-3.0-or-later
#include "redaction.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QJsonValue mask()
{
    return u"••••••••"_s;
}

QJsonValue cleaned(const QJsonValue &value);

QJsonObject cleaned(const QJsonObject &object)
{
    QJsonObject result;
    for (auto field = object.begin(); field != object.end(); ++field) {
        const QString name = field.key();
        const QJsonValue value = field.value();
        if (name == "authentication"_L1 && value.isObject())
            result.insert(name, redactedAuthentication(value.toObject()));
        else if (looksLikeCredential(name) && !value.isNull() && !value.isBool())
            result.insert(name, mask());
        else
            result.insert(name, cleaned(value));
    }
    return result;
}

QJsonValue cleaned(const QJsonValue &value)
{
    if (value.isObject())
        return cleaned(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray result;
    for (const QJsonValue &element : value.toArray())
        result.append(cleaned(element));
    return result;
}

} // namespace

QJsonObject redacted(const QJsonObject &webhook)
{
    return cleaned(webhook);
}

QJsonObject redactedAuthentication(const QJsonObject &authentication)
{
    QJsonObject result = cleaned(authentication);
    const QJsonValue data = authentication.value("data"_L1);
    if (data.isUndefined() || data.isNull())
        return result;
    if (!data.isObject()) {
        result.insert("data"_L1, mask());
        return result;
    }
    QJsonObject shown = data.toObject();
    for (auto field = shown.begin(); field != shown.end(); ++field) {
        const QString name = field.key();
        if (name != "username"_L1 && name != "name"_L1)
            field.value() = mask();
    }
    result.insert("data"_L1, shown);
    return result;
}

bool looksLikeCredential(const QString &name)
{
    static constexpr std::array parts{"token"_L1,    "secret"_L1,    "passw"_L1,  "apikey"_L1,
                                      "api-key"_L1,  "api_key"_L1,   "cookie"_L1, "credent"_L1,
                                      "authoriz"_L1, "signature"_L1, "x-auth"_L1};
    return std::any_of(parts.begin(), parts.end(),
                       [&name](QLatin1StringView part) { return name.contains(part, Qt::CaseInsensitive); })
        || name.compare("key"_L1, Qt::CaseInsensitive) == 0 || name.endsWith("-key"_L1, Qt::CaseInsensitive)
        || name.endsWith("_key"_L1, Qt::CaseInsensitive);
}

} // namespace grapnel
