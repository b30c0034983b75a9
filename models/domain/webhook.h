// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authentication.h"
#include "openenum.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace grapnel
{

enum class WebhookStatus { Unknown, Active, Inactive };
enum class HttpMethod { Unknown, Get, Post, Put, Patch, Delete };
enum class RequestFormat { Unknown, Json, Xml, FormEncoded };

struct CustomHeader {
    QString name{};
    QString value{};
    friend bool operator==(const CustomHeader &, const CustomHeader &) = default;
};

/// A webhook as Zendesk has it. Reference: section 3. Texts are as the server sent them and may hold anything:
/// show them as plain text. Fields that the server left out are empty or disengaged.
struct Webhook {
    /// 26 characters (ULID), opaque.
    QString id{};
    QString name{};
    std::optional<QString> description{};
    OpenEnum<WebhookStatus> status{};
    /// Exactly conditionalTicketEvents(), or one or more event types (section 4).
    QStringList subscriptions{};
    QString endpoint{};
    OpenEnum<HttpMethod> method{};
    OpenEnum<RequestFormat> format{};
    ShownAuthentication authentication{};
    QList<CustomHeader> customHeaders{};
    /// Present on webhooks made by an app; what it holds is not documented.
    std::optional<QJsonObject> externalSource{};
    /// UTC; invalid when missing. Whole seconds in lists, finer in the answer of create.
    QDateTime createdAt{};
    /// User id in decimal; systemUser() for Zendesk itself.
    QString createdBy{};
    /// UTC; invalid until the first change.
    QDateTime updatedAt{};
    QString updatedBy{};
    /// Fields of the object that this version does not know.
    QJsonObject unknownFields{};

    [[nodiscard]] bool isAppMade() const { return externalSource.has_value(); }
    /// For triggers and automations rather than for events.
    [[nodiscard]] bool isConditional() const { return subscriptions == QStringList{conditionalTicketEvents()}; }

    static QString conditionalTicketEvents() { return QStringLiteral("conditional_ticket_events"); }
    static QString systemUser() { return QStringLiteral("-1"); }

    friend bool operator==(const Webhook &, const Webhook &) = default;
};

/// A webhook together with the object that it was read from, credentials redacted.
struct WebhookDetails {
    Webhook webhook{};
    QJsonObject redactedJson{};
    friend bool operator==(const WebhookDetails &, const WebhookDetails &) = default;
};

} // namespace grapnel
