// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretcodec.h"

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

Read<SigningSecret> readSigningSecret(QByteArray &&body)
{
    QByteArray own = std::move(body);
    const Read<QJsonObject> answer = readJsonObject(own);
    Secret::wipe(own);
    if (!answer)
        return answer.error();
    const QJsonObject object = answer->value("signing_secret"_L1).toObject();
    QString text = object.value("secret"_L1).toString();
    if (text.isEmpty())
        return Unreadable{u"signing_secret.secret: missing"_s};
    SigningSecret result{.secret = Secret(text.toUtf8()), .algorithm = object.value("algorithm"_L1).toString()};
    text.fill(u'\0');
    return result;
}

} // namespace grapnel
