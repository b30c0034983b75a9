// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace grapnel
{

/// A webhook as the API showed it, with eight bullets for every credential: in authentication.data all but the user
/// name and the header's name, the signing secret, and values whose name looks like a credential, at any depth.
[[nodiscard]] QJsonObject redacted(const QJsonObject &webhook);
/// The same for an authentication object.
[[nodiscard]] QJsonObject redactedAuthentication(const QJsonObject &authentication);
/// True for names like "X-Api-Key", "Authorization" and "access_token".
[[nodiscard]] bool looksLikeCredential(const QString &name);

} // namespace grapnel
