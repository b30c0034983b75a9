// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo.h"

#include "sandboxmodule.h"
#include "version.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>
#include <QRandomGenerator>

#include <array>
#include <stdexcept>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QByteArray randomToken()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
}

/// Beside the folder of the program, or where Qt looks for modules, as the tests tell it to.
QStringList foldersOfModules()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    return QStringList(QDir::cleanPath(programs.filePath(QStringLiteral(GRAPNEL_MODULES))))
        + QCoreApplication::libraryPaths();
}

/// Stays loaded until the process ends. Throws std::runtime_error.
sandbox::StartFunction loadModule()
{
    QString problem;
    for (const QString &folder : foldersOfModules()) {
        QLibrary module(folder + "/grapnel-sandbox.so"_L1);
        if (const QFunctionPointer start = module.resolve(sandbox::startName))
            return reinterpret_cast<sandbox::StartFunction>(start);
        if (problem.isEmpty())
            problem = module.errorString();
    }
    throw std::runtime_error(problem.toStdString());
}

} // namespace

Demo::Demo()
{
    QByteArray token = randomToken();
    sandbox::Options options;
    options.token = token.toStdString();
    // A web page could guess what other ways in there usually are.
    options.apiToken = randomToken().toStdString();
    options.oauth.clients.clear();
    // this process is its only user, and waiting for a limit would only spoil the look around
    options.ratePerMinute = 0;
    sandbox::RunningServer running;
    loadModule()(version, options, running);
    if (!running.server)
        throw std::runtime_error(running.problem);
    m_server = std::move(running.server);
    m_baseUrl = QUrl(QString::fromStdString(running.baseUrl));
    m_token = Secret(std::move(token));
}

Demo::~Demo() = default;

Account Demo::account() const
{
    return {.name = QCoreApplication::translate("Demo", "Sample data"),
            .baseUrl = m_baseUrl,
            .environment = Environment::Sandbox,
            .credentials = AccessToken{.token = m_token}};
}

} // namespace grapnel
