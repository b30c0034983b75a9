// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace grapnel
{

/// An error of one field, from the server's answer or from our own validation.
struct FieldError {
    /// The API's name of the field ("endpoint", "custom_headers.X-Team").
    QString field{};
    /// The server's code ("BlankValue"); may be empty.
    QString code{};
    /// The server's words, plain text.
    QString message{};
    friend bool operator==(const FieldError &, const FieldError &) = default;
};

/// Why an operation failed. Decided by the HTTP status where there is one. Reference: section 12.
struct ApiError {
    enum class Kind {
        /// Cancelled by its holder.
        Cancelled,
        /// No complete answer in time; whether the server did the work is not known.
        Timeout,
        /// The server could not be reached: nothing was done there.
        Unreachable,
        /// The connection broke after the request was sent; whether the server did the work is not known.
        ConnectionLost,
        /// No trusted connection: certificate or protocol.
        Tls,
        /// 401.
        Unauthorized,
        /// 403: role, scope, app-made webhook or trial limit.
        Forbidden,
        /// 404.
        NotFound,
        /// 409 or 412.
        Conflict,
        /// 400 or 422; see fields.
        Validation,
        /// 429; see retryAfter.
        RateLimited,
        /// Any other 4xx.
        Rejected,
        /// 5xx.
        Server,
        /// A redirect to another origin, which is not followed.
        Redirected,
        /// An answer that is not what the API promises.
        Protocol,
    };

    /// What a Kind::Tls is about; see detail for dates, names and issuers.
    enum class TlsProblem {
        None,
        Expired,
        NotYetValid,
        /// Of another host.
        WrongHost,
        /// Of an authority that is not trusted, or self-signed.
        UnknownIssuer,
        /// Of our own settings: the file of further authorities cannot be used, and nothing was sent.
        CaFile,
        Other,
    };

    Kind kind = Kind::Protocol;
    /// 0 when there was no answer.
    int httpStatus = 0;
    /// The server's machine code ("RecordNotFound"); may be empty.
    QString code{};
    /// The server's words, or those of the network layer: plain text, at most a few hundred characters.
    QString detail{};
    /// X-Request-ID of the answer, for Zendesk's support; may be empty.
    QString requestId{};
    /// "GET /api/v2/webhooks": what was asked, without query.
    QString operation{};
    /// From Retry-After.
    std::optional<std::chrono::milliseconds> retryAfter{};
    QList<FieldError> fields{};
    TlsProblem tlsProblem = TlsProblem::None;

    /// True when the request may have been carried out although no answer came.
    [[nodiscard]] bool isAmbiguous() const { return kind == Kind::Timeout || kind == Kind::ConnectionLost; }
    friend bool operator==(const ApiError &, const ApiError &) = default;
};

template<typename T> using ApiResult = Result<T, ApiError>;

} // namespace grapnel
