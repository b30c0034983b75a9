// SPDX-License-Identifier: GPL-3.0-or-later
#include "testhistory.h"

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <functional>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr auto suffix = ".test"_L1;

/// The file's first line, and the second too if \a withBodies.
std::optional<TestRecord> read(const QString &path, const QString &id, bool withBodies)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    std::optional<TestRecord> record = recordOfSummary(QJsonDocument::fromJson(file.readLine()).object());
    if (!record)
        return std::nullopt;
    record->id = id;
    if (withBodies) {
        const QJsonObject bodies = QJsonDocument::fromJson(file.readAll()).object();
        record->payload = bodies["payload"_L1].toString();
        record->response = bodies["response"_L1].toString();
    }
    return record;
}

} // namespace

TestHistory::TestHistory(QString folder)
    : m_folder(std::move(folder)), m_memory(m_folder.isEmpty() ? std::make_shared<Memory>() : nullptr)
{
}

QList<TestRecord> TestHistory::list(const TestKey &key) const
{
    if (m_memory)
        return m_memory->records.value(key.fileName());
    QList<TestRecord> records;
    for (const QString &id : idsOf(key)) {
        if (std::optional<TestRecord> record = read(QDir(folderOf(key)).filePath(id + suffix), id, false))
            records.append(std::move(*record));
    }
    return records;
}

std::optional<TestRecord> TestHistory::find(const TestKey &key, const QString &id) const
{
    if (m_memory) {
        const QList<TestRecord> records = m_memory->records.value(key.fileName());
        const auto found = std::ranges::find(records, id, &TestRecord::id);
        return found != records.cend() ? std::optional(*found) : std::nullopt;
    }
    // an id is a name of ours, never a way out of the folder
    if (!idsOf(key).contains(id))
        return std::nullopt;
    return read(QDir(folderOf(key)).filePath(id + suffix), id, true);
}

bool TestHistory::add(const TestKey &key, const TestRecord &record) const
{
    if (m_memory) {
        remember(key, record);
        return true;
    }
    if (!QDir().mkpath(folderOf(key)))
        return false;
    const QDir folder(folderOf(key));
    const QString start = record.time.toUTC().toString(u"yyyyMMddTHHmmsszzz"_s);
    QString id = start;
    for (int number = 1; folder.exists(id + suffix); ++number)
        id = start + u'-' + QString::number(number).rightJustified(3, u'0');
    QSaveFile file(folder.filePath(id + suffix));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(summaryOf(record)).toJson(QJsonDocument::Compact) + '\n');
    const QJsonObject bodies{{u"payload"_s, record.payload}, {u"response"_s, record.response}};
    file.write(QJsonDocument(bodies).toJson(QJsonDocument::Compact));
    if (!file.commit())
        return false;
    for (const QString &old : idsOf(key).mid(mostRecords))
        QFile::remove(folder.filePath(old + suffix));
    return true;
}

bool TestHistory::clear(const TestKey &key) const
{
    if (m_memory) {
        m_memory->records.remove(key.fileName());
        return true;
    }
    return !QDir(folderOf(key)).exists() || QDir(folderOf(key)).removeRecursively();
}

void TestHistory::remember(const TestKey &key, TestRecord record) const
{
    record.id = QString::number(++m_memory->lastId).rightJustified(9, u'0');
    QList<TestRecord> &records = m_memory->records[key.fileName()];
    records.prepend(std::move(record));
    records.resize(std::min<qsizetype>(records.size(), mostRecords));
}

QString TestHistory::folderOf(const TestKey &key) const
{
    return QDir(m_folder).filePath(key.fileName());
}

QStringList TestHistory::idsOf(const TestKey &key) const
{
    QStringList ids = QDir(folderOf(key)).entryList({u'*' + suffix}, QDir::Files);
    for (QString &id : ids)
        id.chop(suffix.size());
    std::ranges::sort(ids, std::ranges::greater());
    return ids;
}

} // namespace grapnel
