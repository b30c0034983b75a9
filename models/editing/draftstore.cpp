// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftstore.h"

#include "webhookrecord.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int version = 1;

QString kind()
{
    return u"grapnel-form-draft"_s;
}

const CustomHeader *named(const QList<CustomHeader> &headers, const QString &name)
{
    const auto found = std::ranges::find_if(
        headers, [&name](const CustomHeader &header) { return header.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.cend() ? nullptr : &*found;
}

/// The base as it is kept: a header that may hold a credential goes as it does in the draft, but stays without value
/// where the draft has removed it, so that the removal is still seen.
QJsonObject recordOfBase(const Webhook &base, const WebhookDraft &draft)
{
    QStringList missing;
    QJsonObject record = recordOf(base, missing);
    QJsonObject headers = record.value("custom_headers"_L1).toObject();
    for (const CustomHeader &header : base.customHeaders) {
        if (mayHoldCredential(header) && !named(draft.customHeaders, header.name))
            headers.insert(header.name, QString());
    }
    if (!headers.isEmpty())
        record.insert("custom_headers"_L1, headers);
    return record;
}

/// What was left out and cannot be taken from the base, because the user has typed it.
QStringList typedOf(const FormDraft &draft, QStringList missing)
{
    if (!draft.base)
        return missing;
    missing.removeIf([&draft](const QString &path) {
        if (path.startsWith("endpoint."_L1))
            return draft.draft.endpoint == draft.base->endpoint;
        const QString header = path.startsWith("custom_headers."_L1) ? path.section(u'.', 1) : QString();
        const CustomHeader *const mine = named(draft.draft.customHeaders, header);
        const CustomHeader *const was = named(draft.base->customHeaders, header);
        return !header.isEmpty() && mine && was && *mine == *was;
    });
    return missing;
}

QJsonObject toJson(const FormDraft &draft)
{
    QStringList missing;
    QJsonObject object{{u"kind"_s, kind()},
                       {u"version"_s, version},
                       {u"account"_s, draft.key.account},
                       {u"webhook_id"_s, draft.key.webhookId},
                       {u"instance"_s, draft.key.instance},
                       {u"saved_at"_s, draft.savedAt.toUTC().toString(Qt::ISODateWithMs)},
                       {u"draft"_s, recordOf(draft.draft, missing)}};
    object.insert("left_out"_L1, QJsonArray::fromStringList(typedOf(draft, missing)));
    if (draft.base)
        object.insert("base"_L1, recordOfBase(*draft.base, draft.draft));
    return object;
}

std::optional<FormDraft> fromJson(const QJsonObject &object)
{
    const std::optional<WebhookDraft> draft = draftOfRecord(object.value("draft"_L1).toObject());
    if (object.value("kind"_L1) != kind() || !draft)
        return std::nullopt;
    FormDraft result{.key = {.account = object.value("account"_L1).toString(),
                             .webhookId = object.value("webhook_id"_L1).toString(),
                             .instance = object.value("instance"_L1).toString()},
                     .savedAt = QDateTime::fromString(object.value("saved_at"_L1).toString(), Qt::ISODateWithMs),
                     .draft = *draft};
    for (const QJsonValue &path : object.value("left_out"_L1).toArray())
        result.leftOut.append(path.toString());
    if (object.contains("base"_L1)) {
        result.base = webhookOfRecord(object.value("base"_L1).toObject());
        if (!result.base)
            return std::nullopt;
    }
    return result;
}

void setAside(const QString &path)
{
    const QString aside = path + u".broken"_s;
    QFile::remove(aside);
    QFile::rename(path, aside);
}

/// The draft in \a path; sets aside what is none. Files of later versions are left as they are.
std::optional<FormDraft> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    if (object.value("version"_L1).toInt() > version)
        return std::nullopt;
    std::optional<FormDraft> draft = fromJson(object);
    if (!draft)
        setAside(path);
    return draft;
}

} // namespace

FormDraft restored(FormDraft draft, const Webhook &fresh)
{
    if (!draft.base)
        return draft;
    QStringList missing;
    if (draft.base->endpoint == withoutCredentials(fresh.endpoint, missing)) {
        if (draft.draft.endpoint == draft.base->endpoint)
            draft.draft.endpoint = fresh.endpoint;
        draft.base->endpoint = fresh.endpoint;
    }
    for (const CustomHeader &header : fresh.customHeaders) {
        if (!mayHoldCredential(header))
            continue;
        const auto removed = std::ranges::find(draft.base->customHeaders, header.name, &CustomHeader::name);
        if (removed != draft.base->customHeaders.end()) {
            removed->value = header.value;
        } else {
            draft.base->customHeaders.append(header);
            draft.draft.customHeaders.append(header);
        }
    }
    return draft;
}

DraftStore::DraftStore(QString folder) : m_folder(std::move(folder)) { }

bool DraftStore::save(const FormDraft &draft) const
{
    QDir().mkpath(m_folder);
    QSaveFile file(pathOf(draft.key));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(toJson(draft)).toJson());
    return file.commit();
}

QList<FormDraft> DraftStore::list(const QString &account) const
{
    QList<FormDraft> drafts;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({u"*.draft"_s}, QDir::Files)) {
        const std::optional<FormDraft> draft = read(folder.filePath(name));
        if (draft && draft->key.account == account)
            drafts.append(*draft);
    }
    std::ranges::stable_sort(drafts, std::ranges::greater(), &FormDraft::savedAt);
    return drafts;
}

std::optional<FormDraft> DraftStore::find(const DraftKey &key) const
{
    std::optional<FormDraft> draft = read(pathOf(key));
    return draft && draft->key == key ? draft : std::nullopt;
}

bool DraftStore::remove(const DraftKey &key) const
{
    const QString path = pathOf(key);
    return !QFile::exists(path) || QFile::remove(path);
}

QString DraftStore::pathOf(const DraftKey &key) const
{
    // ids and addresses may hold what a file name must not
    const QByteArray text = QStringList{key.account, key.webhookId, key.instance}.join(u'\n').toUtf8();
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(32);
    return QDir(m_folder).filePath(QString::fromLatin1(hash) + u".draft"_s);
}

} // namespace grapnel
