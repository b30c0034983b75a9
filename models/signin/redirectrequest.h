// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

namespace grapnel
{

/// The head of a request that came to the listener on loopback; bodies are not read.
struct RedirectRequest {
    QByteArray method{};
    /// As it came, encoded. Holds the authorization code.
    QByteArray target{};
    QList<QPair<QByteArray, QByteArray>> headers{};

    /// All values of that name, whatever its case.
    [[nodiscard]] QList<QByteArray> values(QByteArrayView name) const;
    [[nodiscard]] QByteArray path() const;
};

/// Takes a head without its blank line apart, strictly: who sends this is a browser.
[[nodiscard]] std::optional<RedirectRequest> parseRedirectHead(const QByteArray &head);

/// What a request is, before anything of its query is looked at.
enum class RedirectVerdict {
    Acceptable,
    Malformed,
    /// Made for another name than ours, which somebody let point here (DNS rebinding).
    ForeignHost,
    /// Made by a page, and not by going to an address.
    ForeignOrigin,
    WrongMethod,
};
/// \a authority is ours: "127.0.0.1:41973".
[[nodiscard]] RedirectVerdict judge(const RedirectRequest &request, const QByteArray &authority);

/// What the server's authorization page sends back. RFC 6749, sections 4.1.2 and 4.1.2.1.
struct RedirectAnswer {
    QByteArray state{};
    Secret code{};
    /// "access_denied"; empty when there is a code.
    QString error{};
    QString errorDescription{};
};
/// Disengaged when one of them is there twice.
[[nodiscard]] std::optional<RedirectAnswer> readRedirect(const RedirectRequest &request);

} // namespace grapnel
