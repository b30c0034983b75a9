// SPDX-License-Identifier: GPL-3.0-or-later
#include "instancemessage.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr auto versionKey = "grapnel"_L1;
constexpr int formVersion = 1;

QByteArray lineOf(QJsonObject object)
{
    object.insert(versionKey, formVersion);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<QJsonObject> objectOf(const QByteArray &line)
{
    if (line.size() > longestInstanceMessage || !line.endsWith('\n'))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    return object.value(versionKey).toInt() == formVersion ? std::optional(object) : std::nullopt;
}

} // namespace

QByteArray encoded(const InstanceRequest &request)
{
    return lineOf({{u"account"_s, request.account},
                   {u"new"_s, request.newWebhook},
                   {u"resetLayout"_s, request.resetLayout},
                   {u"token"_s, request.activationToken}});
}

QByteArray encoded(const InstanceAnswer &answer)
{
    return lineOf({{u"problem"_s, answer.problem}});
}

std::optional<InstanceRequest> decodedRequest(const QByteArray &line)
{
    const std::optional<QJsonObject> object = objectOf(line);
    if (!object)
        return std::nullopt;
    return InstanceRequest{.account = object->value("account"_L1).toString(),
                           .newWebhook = object->value("new"_L1).toBool(),
                           .resetLayout = object->value("resetLayout"_L1).toBool(),
                           .activationToken = object->value("token"_L1).toString()};
}

std::optional<InstanceAnswer> decodedAnswer(const QByteArray &line)
{
    const std::optional<QJsonObject> object = objectOf(line);
    if (!object)
        return std::nullopt;
    return InstanceAnswer{.problem = object->value("problem"_L1).toString()};
}

} // namespace grapnel
