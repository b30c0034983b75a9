// SPDX-License-Identifier: GPL-3.0-or-later
#include "networksettings.h"

#include "account.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;
using ProxyMode = NetworkPreferences::ProxyMode;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NetworkSettings)
};

/// Also of a large bundle of authorities.
constexpr qint64 largestCaFile = qint64{8} * 1024 * 1024;

class ProxyFactory final : public QNetworkProxyFactory
{
public:
    ProxyFactory(ProxyMode mode, const QNetworkProxy &manual) : m_mode(mode), m_manual(manual) { }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        // a connection made ahead has a scheme of its own, for which a system has no proxy
        QUrl url = query.url();
        if (url.scheme().startsWith("preconnect-"_L1))
            url.setScheme(url.scheme().mid(11));
        if (m_mode == ProxyMode::None || isLoopback(url))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        if (m_mode == ProxyMode::Manual)
            return {m_manual};
        return systemProxyForQuery(QNetworkProxyQuery(url, query.queryType()));
    }

private:
    ProxyMode m_mode;
    QNetworkProxy m_manual;
};

QNetworkProxy manualProxy(const NetworkPreferences &preferences, const Secret &password)
{
    const bool isSocks = preferences.proxyKind == NetworkPreferences::ProxyKind::Socks5;
    QNetworkProxy proxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, preferences.proxyHost,
                        preferences.proxyPort);
    if (!preferences.proxyUser.isEmpty()) {
        proxy.setUser(preferences.proxyUser);
        // the network layer takes text only
        proxy.setPassword(QString::fromUtf8(password.reveal()));
    }
    return proxy;
}

ApiError caProblem(const QString &detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Tls;
    error.tlsProblem = ApiError::TlsProblem::CaFile;
    error.detail = detail;
    return error;
}

/// Puts the certificates of \a path into \a authorities, or tells why not.
std::optional<ApiError> readAuthorities(const QString &path, QList<QSslCertificate> &authorities)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return caProblem(Words::tr("Nothing was sent: the CA file %1 cannot be read.").arg(shown));
    authorities = QSslCertificate::fromData(file.read(largestCaFile), QSsl::Pem);
    if (authorities.isEmpty())
        return caProblem(Words::tr("Nothing was sent: there is no certificate in the CA file %1.").arg(shown));
    return std::nullopt;
}

} // namespace

QSslConfiguration NetworkSettings::ssl() const
{
    QSslConfiguration ssl = QSslConfiguration::defaultConfiguration();
    // not addCaCertificates(): the system's are loaded on demand, and no more once a list is set
    if (!furtherAuthorities.isEmpty())
        ssl.setCaCertificates(QSslConfiguration::systemCaCertificates() + furtherAuthorities);
    return ssl;
}

NetworkSettings networkSettings(const NetworkPreferences &preferences, const Secret &proxyPassword)
{
    NetworkSettings settings;
    settings.proxyMode = preferences.proxyMode;
    if (preferences.proxyMode == ProxyMode::Manual)
        settings.manualProxy = manualProxy(preferences, proxyPassword);
    if (!preferences.caFile.isEmpty())
        settings.problem = readAuthorities(preferences.caFile, settings.furtherAuthorities);
    return settings;
}

std::unique_ptr<QNetworkAccessManager> makeNetwork(const NetworkSettings &settings)
{
    auto network = std::make_unique<QNetworkAccessManager>();
    network->setProxyFactory(new ProxyFactory(settings.proxyMode, settings.manualProxy));
    return network;
}

} // namespace grapnel
