// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfile.h"

#include <QDir>
#include <QFile>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

QString settingsPath(const QString &folder)
{
    return folder.isEmpty()
        ? QSettings(QSettings::IniFormat, QSettings::UserScope, u"grapnel"_s, u"grapnel"_s).fileName()
        : QDir(folder).filePath(u"grapnel.ini"_s);
}

std::unique_ptr<QSettings> openSettings(const QString &folder)
{
    const QString file = settingsPath(folder);
    auto settings = std::make_unique<QSettings>(file, QSettings::IniFormat);
    if (settings->status() != QSettings::FormatError)
        return settings;
    settings.reset();
    const QString broken = file + ".broken"_L1;
    QFile::remove(broken);
    QFile::rename(file, broken);
    qWarning("the settings could not be read; they are kept as %s", qUtf8Printable(broken));
    return std::make_unique<QSettings>(file, QSettings::IniFormat);
}

} // namespace grapnel
