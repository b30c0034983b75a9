// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payloadstore.h"
#include "testrecord.h"

#include <QHash>
#include <QList>

#include <memory>

namespace grapnel
{

/// Keeps the last tests of each webhook over restarts: a folder for each webhook with a file for each test, readable by
/// the user only; or, without a folder, as long as this object or a copy of it lives. Synchronous; lists read the first
/// line of each file only.
class TestHistory
{
public:
    static constexpr int mostRecords = 20;

    /// \a folder empty: in memory.
    explicit TestHistory(QString folder);

    /// Newest first; those of files without bodies. Files that cannot be read are left out.
    [[nodiscard]] QList<TestRecord> list(const TestKey &key) const;
    /// With its bodies; disengaged when it is no longer there.
    [[nodiscard]] std::optional<TestRecord> find(const TestKey &key, const QString &id) const;
    /// Adds \a record, its id made here, and forgets the oldest beyond mostRecords. False when it could not be written.
    bool add(const TestKey &key, const TestRecord &record) const;
    /// Forgets all of a webhook; true when nothing is left.
    bool clear(const TestKey &key) const;

private:
    struct Memory {
        /// Newest first, by the names of keys.
        QHash<QString, QList<TestRecord>> records{};
        int lastId = 0;
    };

    void remember(const TestKey &key, TestRecord record) const;
    [[nodiscard]] QString folderOf(const TestKey &key) const;
    [[nodiscard]] QStringList idsOf(const TestKey &key) const;

    QString m_folder;
    /// Null with a folder.
    std::shared_ptr<Memory> m_memory;
};

} // namespace grapnel
