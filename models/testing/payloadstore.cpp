// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadstore.h"

#include "payload.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>
#include <QStringList>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

QString TestKey::fileName() const
{
    const QByteArray text = QStringList{account, webhookId}.join(u'\n').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(32));
}

PayloadStore::PayloadStore(QString folder) : m_folder(std::move(folder)) { }

PayloadStore::Outcome PayloadStore::save(const TestKey &key, const QString &payload) const
{
    if (m_folder.isEmpty())
        return Outcome::Failed;
    const QByteArray bytes = payload.toUtf8();
    if (bytes.size() > mostSentPayload)
        return Outcome::TooLarge;
    if (holdsCredentialValues(payload))
        return Outcome::LooksSecret;
    QDir().mkpath(m_folder);
    QSaveFile file(pathOf(key));
    if (!file.open(QIODevice::WriteOnly))
        return Outcome::Failed;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(bytes);
    return file.commit() ? Outcome::Kept : Outcome::Failed;
}

std::optional<QString> PayloadStore::find(const TestKey &key) const
{
    QFile file(pathOf(key));
    if (m_folder.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QString::fromUtf8(file.read(mostSentPayload));
}

bool PayloadStore::remove(const TestKey &key) const
{
    return m_folder.isEmpty() || !QFile::exists(pathOf(key)) || QFile::remove(pathOf(key));
}

QString PayloadStore::pathOf(const TestKey &key) const
{
    return QDir(m_folder).filePath(key.fileName() + u".payload"_s);
}

} // namespace grapnel
