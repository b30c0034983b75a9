// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookcopies.h"

#include "webhookrecord.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{
QString freePath(const QDir &folder, qsizetype count, const QDateTime &now)
{
    const QString stem = u"webhooks-%1-%2"_s.arg(now.toLocalTime().toString(u"yyyy-MM-dd-HHmmss"_s)).arg(count);
    QString path = folder.filePath(stem + u".json"_s);
    for (int number = 2; QFile::exists(path); ++number)
        path = folder.filePath(u"%1-%2.json"_s.arg(stem).arg(number));
    return path;
}
} // namespace

QJsonObject copiesOf(const QList<Webhook> &webhooks, const QDateTime &now)
{
    QJsonArray copies;
    for (const Webhook &webhook : webhooks) {
        QStringList missing;
        const QJsonObject record = recordOf(webhook, missing);
        copies.append(QJsonObject{{u"webhook"_s, record}, {u"missing"_s, QJsonArray::fromStringList(missing)}});
    }
    return {{u"kind"_s, u"grapnel-webhook-copies"_s},
            {u"version"_s, 1},
            {u"saved_at"_s, now.toUTC().toString(Qt::ISODate)},
            {u"webhooks"_s, copies}};
}

Result<QString, FileFailure> writeCopies(const QString &folder, const QList<Webhook> &webhooks, const QDateTime &now)
{
    const QString path = freePath(QDir(folder), webhooks.size(), now);
    // what cannot be made shows when the file is opened, with the reason
    QDir().mkpath(folder);
    QSaveFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly);
    if (isOpen) {
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.write(QJsonDocument(copiesOf(webhooks, now)).toJson());
    }
    if (!isOpen || !file.commit())
        return FileFailure{.path = path, .reason = file.errorString()};
    return path;
}

} // namespace grapnel
