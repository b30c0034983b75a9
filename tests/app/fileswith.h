// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringList>

/// The files of a folder that hold some bytes, as they are or in base64.
struct FilesWith {
    explicit FilesWith(const QByteArray &bytes, const QString &folder = QDir::homePath())
    {
        QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            looked.append(file.fileName());
            const QByteArray content = file.readAll();
            // base64 of what stands in the middle depends on where it begins
            bool isFound = content.contains(bytes);
            for (qsizetype skipped = 0; skipped < 3; ++skipped) {
                const qsizetype size = (bytes.size() - skipped) / 3 * 3;
                isFound = isFound || content.contains(bytes.mid(skipped, size).toBase64());
            }
            if (isFound)
                files.append(file.fileName());
        }
        looked.sort();
    }

    QStringList looked{};
    QStringList files{};
};
