// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpverb.h"
#include "networkpreferences.h"
#include "secret.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace grapnel
{

/// The buckets that the server counts requests in. Reference: section 11.1.
/// Other: the rest of the API, and signing in; it tells nothing about the webhooks.
enum class RateBucket { Webhooks, Tests, Other };

/// One request as data: what the free functions of apirequests.h build and resolve() encodes.
struct ApiRequest {
    struct PathPart {
        /// Unencoded: a segment, or the value of a placeholder.
        QString text{};
        /// An id of the account, which the request log shows as "{id}".
        bool isId = false;
        friend bool operator==(const PathPart &, const PathPart &) = default;
    };
    struct QueryPart {
        QString name{};
        QString value{};
        /// Not for the request log: search texts, ids and cursors.
        bool isPrivate = false;
        friend bool operator==(const QueryPart &, const QueryPart &) = default;
    };

    HttpVerb verb = HttpVerb::Get;
    QList<PathPart> path{};
    QList<QueryPart> query{};
    /// JSON; may hold credentials. Empty: no body and no content type.
    Secret body{};
    RateBucket bucket = RateBucket::Webhooks;
    /// Which of the webhooks API it is, for a retry policy of its own; disengaged: none of them.
    std::optional<WebhookOperation> kind{};

    /// The address below \a base, whose own path stays in front. Each segment and each part of the query is
    /// percent-encoded by itself, so ids and cursors arrive as they are whatever they hold. Empty when a segment is
    /// empty, "." or "..", because that would name something else.
    [[nodiscard]] QUrl resolve(const QUrl &base) const;
    /// "GET /api/v2/webhooks/01K9…", without query: for ApiError::operation.
    [[nodiscard]] QString operation() const;
    /// "/api/v2/webhooks/{id}?page[size]=100&page[after]=…": for the request log.
    [[nodiscard]] QString pathTemplate() const;

    friend bool operator==(const ApiRequest &, const ApiRequest &) = default;
};

} // namespace grapnel
