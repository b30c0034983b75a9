// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret.h"

#include <QJsonObject>
#include <QString>

#include <variant>

namespace grapnel
{

/// How a webhook signs in at its endpoint, as the API shows it: the kind and its public part, never the
/// credential. Reference: section 5.
namespace shown
{
struct NoAuthentication {
    friend bool operator==(NoAuthentication, NoAuthentication) = default;
};
struct ApiKey {
    /// Name of the header; empty when the API does not tell.
    QString headerName{};
    friend bool operator==(const ApiKey &, const ApiKey &) = default;
};
struct BasicAuth {
    QString username{};
    friend bool operator==(const BasicAuth &, const BasicAuth &) = default;
};
struct BearerToken {
    friend bool operator==(BearerToken, BearerToken) = default;
};
/// A kind that this version does not know, with the object as it came.
struct UnknownAuthentication {
    QString type{};
    QJsonObject object{};
    friend bool operator==(const UnknownAuthentication &, const UnknownAuthentication &) = default;
};
} // namespace shown
using ShownAuthentication = std::variant<shown::NoAuthentication, shown::ApiKey, shown::BasicAuth, shown::BearerToken,
                                         shown::UnknownAuthentication>;

/// Authentication to be stored at Zendesk, credential included. NoAuthentication removes what is stored.
namespace sent
{
struct NoAuthentication {
    friend bool operator==(NoAuthentication, NoAuthentication) = default;
};
struct ApiKey {
    QString headerName{};
    Secret value{};
    friend bool operator==(const ApiKey &, const ApiKey &) = default;
};
struct BasicAuth {
    QString username{};
    Secret password{};
    friend bool operator==(const BasicAuth &, const BasicAuth &) = default;
};
struct BearerToken {
    Secret token{};
    friend bool operator==(const BearerToken &, const BearerToken &) = default;
};
} // namespace sent
using SentAuthentication = std::variant<sent::NoAuthentication, sent::ApiKey, sent::BasicAuth, sent::BearerToken>;

} // namespace grapnel
