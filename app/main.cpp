// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "commandline.h"
#include "environment.h"
#include "logging.h"
#include "version.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

namespace
{

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

void describe()
{
    QApplication::setApplicationName(u"grapnel"_s);
    QApplication::setOrganizationName(u"Grapnel"_s);
    QApplication::setApplicationVersion(QLatin1StringView(version));
    QApplication::setDesktopFileName(u"org.grapnel.Grapnel"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();

    const auto commandLine = parseCommandLine(argumentsOf(argc, argv));
    if (!commandLine.has_value()) {
        const CommandLineExit &exit = commandLine.error();
        std::fputs(exit.text.toLocal8Bit().constData(), exit.code == 0 ? stdout : stderr);
        return exit.code;
    }
    setUpLogging(commandLine->logLevel);
    EnvironmentAccount environment = takeAccountFromEnvironment(commandLine->url);

#ifdef Q_OS_LINUX
    const bool hasDisplay = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (!commandLine->screenshot.isEmpty() && !hasDisplay && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    QApplication application(argc, argv);
    describe();

    Application grapnel(*commandLine, std::move(environment), sinceStart);
    QObject::connect(&grapnel, &Application::screenshotFinished, &application, [](const QString &problem) {
        if (!problem.isEmpty())
            std::fputs(qPrintable(u"grapnel: %1\n"_s.arg(problem)), stderr);
        QApplication::exit(problem.isEmpty() ? 0 : 1);
    });
    if (const QString problem = grapnel.start(); !problem.isEmpty()) {
        std::fputs(qPrintable(u"grapnel: %1\n"_s.arg(problem)), stderr);
        return 2;
    }
    return QApplication::exec();
}
