// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo.h"

#include "sandboxserver.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <array>

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
    m_server = std::make_unique<sandbox::Server>(std::move(options));
    m_token = Secret(std::move(token));
}

Demo::~Demo() = default;

Account Demo::account() const
{
    return {.name = QCoreApplication::translate("Demo", "Sample data"),
            .baseUrl = QUrl(QString::fromStdString(m_server->baseUrl())),
            .environment = Environment::Sandbox,
            .credentials = AccessToken{.token = m_token}};
}

} // namespace grapnel
