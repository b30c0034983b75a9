// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "networkpreferences.h"
#include "secret.h"

#include <QList>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace grapnel
{

/// How connections are made: what NetworkPreferences mean to the network layer.
struct NetworkSettings {
    NetworkPreferences::ProxyMode proxyMode = NetworkPreferences::ProxyMode::System;
    /// With ProxyMode::Manual; with the password.
    QNetworkProxy manualProxy{QNetworkProxy::NoProxy};
    /// Those of the CA file, beside the system's.
    QList<QSslCertificate> furtherAuthorities{};
    /// Why no https request may be sent: the CA file cannot be used. Kind Tls, without operation.
    std::optional<ApiError> problem{};

    /// For https requests and for such connections made ahead. Loads the library for TLS, which takes a while.
    [[nodiscard]] QSslConfiguration ssl() const;
};

/// Reads the CA file, where there is one. \a proxyPassword belongs to NetworkPreferences::proxyUser.
[[nodiscard]] NetworkSettings networkSettings(const NetworkPreferences &preferences, const Secret &proxyPassword);

/// A manager that goes through the proxy of \a settings; loopback addresses are reached directly. Requests are to be
/// given NetworkSettings::ssl(). Nobody is ever asked for a login, and no error of TLS is ignored.
[[nodiscard]] std::unique_ptr<QNetworkAccessManager> makeNetwork(const NetworkSettings &settings);

} // namespace grapnel
