// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "result.h"
#include "webhook.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace grapnel
{

/// Why an answer could not be read at all; technical words in English, for the details of an error.
struct Unreadable {
    QString reason{};
};
template<typename T> using Read = Result<T, Unreadable>;

/// The JSON object in \a body. Bytes that are not UTF-8 become replacement characters rather than an error.
[[nodiscard]] Read<QJsonObject> readJsonObject(const QByteArray &body);

/// Where the page after \a answer begins, without reading the rows. Reference: section 8.
[[nodiscard]] std::optional<Cursor> readNextCursor(const QJsonObject &answer);
/// {"webhooks":[…],"meta":{…}}. Reference: section 7.1.
[[nodiscard]] Read<Page<Webhook>> readWebhookPage(const QJsonObject &answer);
/// {"webhook":{…}}: the object inside.
[[nodiscard]] Read<QJsonObject> readWebhookObject(const QJsonObject &answer);
/// One webhook. Fields that cannot be read come out empty; it is unreadable without an id only.
[[nodiscard]] Read<Webhook> readWebhook(const QJsonObject &webhook);

} // namespace grapnel
