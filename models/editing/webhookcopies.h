// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "webhook.h"

#include <QDateTime>
#include <QJsonObject>

namespace grapnel
{

/// The copies of \a webhooks to keep when they are deleted, as JSON without any credential:
/// {"kind", "version", "saved_at", "webhooks": [{"id", …, "webhook": {…}, "missing": [paths]}]}.
/// "missing" names what is not in it: "authentication.data.password", "signing_secret",
/// "custom_headers.X-Token", "endpoint.password", "endpoint.query.token".
[[nodiscard]] QJsonObject copiesOf(const QList<Webhook> &webhooks, const QDateTime &now);

/// Writes them to one new file in \a folder, which is made when it is not there; readable by the user only. Its name
/// has the local date and time and the number of webhooks. The path, or the system's words for why there is none.
struct FileFailure {
    QString path{};
    QString reason{};
};
[[nodiscard]] Result<QString, FileFailure> writeCopies(const QString &folder, const QList<Webhook> &webhooks,
                                                       const QDateTime &now);

} // namespace grapnel
