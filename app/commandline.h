// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QSize>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace grapnel
{

enum class LogLevel { Debug, Info, Warning, Critical };

/// What the command line asks for. Secrets are never taken from it: other users can read it.
struct CommandLine {
    bool demo = false;
    /// Name of a saved account; empty: none was asked for.
    QString account{};
    /// The window for a new webhook is wanted, in the account that opens.
    bool newWebhook = false;
    std::optional<QUrl> url{};
    /// File for a picture of the main window; empty: none.
    QString screenshot{};
    /// Size of the window for the picture, in device-independent pixels.
    std::optional<QSize> size{};
    LogLevel logLevel = LogLevel::Warning;
    /// Folder for the settings; empty: the system's.
    QString configFolder{};
    bool resetLayout = false;
};

/// Text to print instead of running.
struct CommandLineExit {
    QString text{};
    /// 0 for --help and --version, which go to standard output; 2 for a usage error.
    int code = 0;
};

/// Reads \a arguments, program name first. Needs no application object, so it works without a display.
[[nodiscard]] Result<CommandLine, CommandLineExit> parseCommandLine(const QStringList &arguments);

} // namespace grapnel
