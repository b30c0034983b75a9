// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace grapnel
{

/// What a failure to connect comes from, in words for ApiError::detail.
struct NetworkFailure {
    ApiError::TlsProblem tlsProblem = ApiError::TlsProblem::None;
    QString detail{};
};

/// Of a handshake with \a host that failed for \a errors. An issuer who is not trusted comes first, because then the
/// rest of a certificate proves nothing. \a words are the network layer's own.
[[nodiscard]] NetworkFailure explainTls(const QList<QSslError> &errors, const QString &host, const QString &words);

/// True when \a error is the proxy's and not the server's.
[[nodiscard]] bool isOfProxy(QNetworkReply::NetworkError error);
/// The same of a proxy's error; names the proxy that \a reply was to go through.
[[nodiscard]] NetworkFailure explainProxy(const QNetworkReply &reply);

} // namespace grapnel
