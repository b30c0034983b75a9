// SPDX-License-Identifier: GPL-3.0-or-later
#include "activation.h"
#include "application.h"
#include "commandline.h"
#include "environment.h"
#include "logging.h"
#include "settingsfile.h"
#include "singleinstance.h"
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

InstanceRequest requestOf(const CommandLine &line, const QString &token)
{
    return {.account = line.account,
            .newWebhook = line.newWebhook,
            .resetLayout = line.resetLayout,
            .activationToken = token};
}

/// The status to end with, because another process has the window; disengaged: this one goes on.
std::optional<int> passOn(SingleInstance &instance, const InstanceRequest &request)
{
    const SingleInstance::Start start = instance.start(request);
    if (start.role != SingleInstance::Role::Further)
        return std::nullopt;
    const QString &problem = start.answer.problem;
    if (!problem.isEmpty())
        std::fputs(qPrintable(u"grapnel: %1\n"_s.arg(problem)), stderr);
    return problem.isEmpty() ? 0 : 2;
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
    const QString token = activationToken();
    QApplication application(argc, argv);
    describe();
    SingleInstance instance(settingsPath(commandLine->configFolder));
    const bool isShared = SingleInstance::isShared(*commandLine, environment.account.has_value());
    if (const auto status = isShared ? passOn(instance, requestOf(*commandLine, token)) : std::nullopt)
        return *status;

    Application grapnel(*commandLine, std::move(environment), sinceStart);
    QObject::connect(&grapnel, &Application::screenshotFinished, &application, [](const QString &problem) {
        if (!problem.isEmpty())
            std::fputs(qPrintable(u"grapnel: %1\n"_s.arg(problem)), stderr);
        QApplication::exit(problem.isEmpty() ? 0 : 1);
    });
    instance.setHandler([&grapnel](const InstanceRequest &request) { return grapnel.onFurtherStart(request); });
    if (const QString problem = grapnel.start(); !problem.isEmpty()) {
        std::fputs(qPrintable(u"grapnel: %1\n"_s.arg(problem)), stderr);
        return 2;
    }
    return QApplication::exec();
}
