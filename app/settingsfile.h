// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

#include <memory>

namespace grapnel
{

/// The path of the settings in \a folder, or of those where the system keeps them when it is empty.
[[nodiscard]] QString settingsPath(const QString &folder);

/// The settings in \a folder, or where the system keeps them when it is empty. A file that cannot be read is set aside
/// as "grapnel.ini.broken", and new settings begin: never fatal, and nothing is lost. Holds no secrets.
[[nodiscard]] std::unique_ptr<QSettings> openSettings(const QString &folder);

} // namespace grapnel
