// SPDX-License-Identifier: GPL-3.0-or-later
#include "module.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

#include <stdexcept>

namespace grapnel
{

QFunctionPointer moduleFunction(const QString &module, const char *name)
{
    const QDir programs(QCoreApplication::applicationDirPath());
    QStringList folders(QDir::cleanPath(programs.filePath(QStringLiteral(GRAPNEL_MODULES))));
    folders += QCoreApplication::libraryPaths();
    QString problem;
    for (const QString &folder : std::as_const(folders)) {
        QLibrary library(QDir(folder).filePath(module));
        if (const QFunctionPointer function = library.resolve(name))
            return function;
        if (problem.isEmpty())
            problem = library.errorString();
    }
    throw std::runtime_error(problem.toStdString());
}

} // namespace grapnel
