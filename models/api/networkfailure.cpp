// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkfailure.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QSslCertificate>

#include <optional>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;
using TlsProblem = ApiError::TlsProblem;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NetworkFailure)
};

TlsProblem problemOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
        return TlsProblem::Expired;
    case QSslError::CertificateNotYetValid:
        return TlsProblem::NotYetValid;
    case QSslError::HostNameMismatch:
        return TlsProblem::WrongHost;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
        return TlsProblem::UnknownIssuer;
    default:
        return TlsProblem::Other;
    }
}

QString dateText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat);
}

QString namesOf(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    constexpr qsizetype shown = 5;
    if (names.size() > shown)
        names = names.first(shown) << u"…"_s;
    return names.join(", "_L1);
}

QString issuerOf(const QSslCertificate &certificate)
{
    const QStringList names = certificate.issuerInfo(QSslCertificate::CommonName);
    return names.isEmpty() ? certificate.issuerInfo(QSslCertificate::Organization).join(", "_L1) : names.join(", "_L1);
}

QString detailOf(TlsProblem problem, const QSslError &error, const QString &host)
{
    const QSslCertificate certificate = error.certificate();
    switch (problem) {
    case TlsProblem::Expired:
        //: %1 is a host, %2 a date
        return Words::tr("The certificate of %1 ended on %2.").arg(host, dateText(certificate.expiryDate()));
    case TlsProblem::NotYetValid:
        //: %1 is a host, %2 a date
        return Words::tr("The certificate of %1 begins on %2.").arg(host, dateText(certificate.effectiveDate()));
    case TlsProblem::WrongHost:
        //: %1 is one or more hosts, %2 another
        return Words::tr("The certificate is for %1, not for %2.").arg(namesOf(certificate), host);
    case TlsProblem::UnknownIssuer:
        //: %1 is a host, %2 the name of a certificate authority
        return Words::tr("The certificate of %1 was issued by \"%2\", which is not trusted here.")
            .arg(host, issuerOf(certificate));
    case TlsProblem::None:
    case TlsProblem::CaFile:
    case TlsProblem::Other:
        break;
    }
    return error.errorString();
}

} // namespace

NetworkFailure explainTls(const QList<QSslError> &errors, const QString &host, const QString &words)
{
    for (const TlsProblem problem : {TlsProblem::UnknownIssuer, TlsProblem::Expired, TlsProblem::NotYetValid,
                                     TlsProblem::WrongHost, TlsProblem::Other})
        for (const QSslError &error : errors)
            if (problemOf(error.error()) == problem)
                return {.tlsProblem = problem, .detail = detailOf(problem, error, host)};
    return {.tlsProblem = TlsProblem::Other, .detail = words};
}

QString proxyOf(const QNetworkReply &reply)
{
    QNetworkProxyFactory *factory = reply.manager() ? reply.manager()->proxyFactory() : nullptr;
    if (!factory)
        return {};
    const QList<QNetworkProxy> proxies = factory->queryProxy(QNetworkProxyQuery(reply.url()));
    if (proxies.isEmpty() || proxies.first().hostName().isEmpty())
        return {};
    const QString host = proxies.first().hostName();
    return (host.contains(u':') ? u'[' + host + u']' : host) + u':' + QString::number(proxies.first().port());
}

QString explainProxy(QNetworkReply::NetworkError error, const QString &proxy, const QString &words)
{
    switch (error) {
    case QNetworkReply::ProxyAuthenticationRequiredError:
        //: %1 is the proxy, for example proxy.example:8080
        return Words::tr("The proxy %1 asks for a login, or refused the one it was given.").arg(proxy);
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::TimeoutError:
        //: %1 is the proxy, for example proxy.example:8080
        return Words::tr("The proxy %1 made no connection in time.").arg(proxy);
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::HostNotFoundError:
        // the network layer does not tell these apart
        //: %1 is the proxy, for example proxy.example:8080
        return Words::tr("The proxy %1 was not found, or it did not find the server.").arg(proxy);
    case QNetworkReply::UnknownProxyError:
    case QNetworkReply::UnknownNetworkError:
        // the network layer does not say which status it was: 502 as well as a 401 for a wrong login
        //: %1 is the proxy, for example proxy.example:8080, %2 an error message
        return Words::tr("The proxy %1 made no connection. It may not reach the server, or want another login: %2")
            .arg(proxy, words);
    default:
        //: %1 is the proxy, %2 an error message
        return Words::tr("No connection through the proxy %1: %2").arg(proxy, words);
    }
}

} // namespace grapnel
