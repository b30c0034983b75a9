// SPDX-License-Identifier: GPL-3.0-or-later
#include "authorization.h"

#include <algorithm>

namespace grapnel
{

namespace
{

/// \a prefix and the trimmed \a secret, in one allocation.
QByteArray joined(QByteArrayView prefix, const Secret &secret)
{
    const QByteArrayView value = secret.reveal().trimmed();
    QByteArray bytes;
    bytes.reserve(prefix.size() + value.size());
    bytes.append(prefix);
    bytes.append(value);
    return bytes;
}

} // namespace

Secret authorizationOf(const Credentials &credentials)
{
    if (const auto *access = std::get_if<AccessToken>(&credentials))
        return access->token.isEmpty() ? Secret() : Secret(joined("Bearer ", access->token));
    const auto *api = std::get_if<ApiToken>(&credentials);
    if (!api || api->token.isEmpty())
        return {};
    QByteArray user = api->email.trimmed().toUtf8() + "/token:";
    QByteArray plain = joined(user, api->token);
    QByteArray encoded = plain.toBase64();
    Secret::wipe(plain);
    QByteArray value;
    value.reserve(encoded.size() + 6);
    value.append("Basic ");
    value.append(encoded);
    Secret::wipe(encoded);
    return Secret(std::move(value));
}

bool isHeaderValue(const Secret &authorization)
{
    const QByteArrayView bytes = authorization.reveal();
    return std::none_of(bytes.begin(), bytes.end(),
                        [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

} // namespace grapnel
