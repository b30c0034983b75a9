// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo.h"

#include "module.h"
#include "sandboxmodule.h"
#include "version.h"

#include <QCoreApplication>
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
    const QFunctionPointer start = moduleFunction(u"grapnel-sandbox"_s, sandbox::startName);
    reinterpret_cast<sandbox::StartFunction>(start)(version, options, running);
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
