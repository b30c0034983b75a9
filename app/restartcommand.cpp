// SPDX-License-Identifier: GPL-3.0-or-later
#include "restartcommand.h"

#include <QDir>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

std::optional<QStringList> restartCommand(const QString &program, const CommandLine &line, const OpenAtEnd &open)
{
    QStringList command{program};
    // the next session starts it in another folder
    if (!line.configFolder.isEmpty())
        command << u"--config"_s << QDir(line.configFolder).absolutePath();
    switch (open.what) {
    case OpenAtEnd::What::Nothing:
        return command;
    case OpenAtEnd::What::Demo:
        return command << u"--demo"_s;
    case OpenAtEnd::What::Environment:
        return std::nullopt;
    case OpenAtEnd::What::Saved:
        return command << u"--account"_s << open.name;
    }
    Q_UNREACHABLE();
}

} // namespace grapnel
