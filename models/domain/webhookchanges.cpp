// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookchanges.h"

#include <algorithm>
#include <array>
#include <map>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr std::array allFields{WebhookField::Name,           WebhookField::Description,   WebhookField::Endpoint,
                               WebhookField::Subscriptions,  WebhookField::Method,        WebhookField::Format,
                               WebhookField::Authentication, WebhookField::CustomHeaders, WebhookField::Status};

/// Header names are case-insensitive (RFC 9110, 5.1), and their order means nothing.
std::map<QString, CustomHeader> byName(const QList<CustomHeader> &headers)
{
    std::map<QString, CustomHeader> map;
    for (const CustomHeader &header : headers)
        map.insert_or_assign(header.name.toLower(), header);
    return map;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

bool differs(const Webhook &base, const WebhookDraft &draft, WebhookField field)
{
    switch (field) {
    case WebhookField::Name:
        return base.name != draft.name;
    case WebhookField::Description:
        return base.description.value_or(QString()) != draft.description.value_or(QString());
    case WebhookField::Endpoint:
        return base.endpoint != draft.endpoint;
    case WebhookField::Subscriptions:
        return sorted(base.subscriptions) != sorted(draft.subscriptions);
    case WebhookField::Method:
        return base.method != draft.method;
    case WebhookField::Format:
        return base.format != draft.format;
    case WebhookField::Authentication:
        return draft.authentication
            && !(std::holds_alternative<sent::NoAuthentication>(*draft.authentication)
                 && std::holds_alternative<shown::NoAuthentication>(base.authentication));
    case WebhookField::CustomHeaders:
        return byName(base.customHeaders) != byName(draft.customHeaders);
    case WebhookField::Status:
        return base.status != draft.status;
    }
    Q_UNREACHABLE();
}

void take(WebhookDraft &to, const WebhookDraft &from, WebhookField field)
{
    switch (field) {
    case WebhookField::Name:
        to.name = from.name;
        return;
    case WebhookField::Description:
        to.description = from.description;
        return;
    case WebhookField::Endpoint:
        to.endpoint = from.endpoint;
        return;
    case WebhookField::Subscriptions:
        to.subscriptions = from.subscriptions;
        return;
    case WebhookField::Method:
        to.method = from.method;
        return;
    case WebhookField::Format:
        to.format = from.format;
        return;
    case WebhookField::Authentication:
        to.authentication = from.authentication;
        return;
    case WebhookField::CustomHeaders:
        to.customHeaders = from.customHeaders;
        return;
    case WebhookField::Status:
        to.status = from.status;
        return;
    }
}

std::optional<CustomHeader> find(const std::map<QString, CustomHeader> &headers, const QString &name)
{
    const auto found = headers.find(name);
    return found == headers.end() ? std::nullopt : std::optional(found->second);
}

/// Headers of \a theirs with my changes since \a base; \a clash is set when both changed one name differently.
QList<CustomHeader> mergedHeaders(const QList<CustomHeader> &base, const QList<CustomHeader> &theirs,
                                  const QList<CustomHeader> &mine, bool &clash)
{
    const auto baseByName = byName(base);
    const auto mineByName = byName(mine);
    const auto theirsByName = byName(theirs);
    auto result = theirsByName;
    auto names = baseByName;
    names.insert(mineByName.begin(), mineByName.end());
    clash = false;
    for (const auto &[name, header] : names) {
        const auto was = find(baseByName, name);
        const auto my = find(mineByName, name);
        const auto their = find(theirsByName, name);
        if (my == was)
            continue;
        clash = clash || (their != was && their != my);
        if (my)
            result.insert_or_assign(name, *my);
        else
            result.erase(name);
    }
    QList<CustomHeader> list;
    for (const auto &[name, header] : result)
        list.append(header);
    return list;
}

bool isConflict(const Webhook &base, const Webhook &theirs, const WebhookDraft &mine, WebhookField field)
{
    if (field == WebhookField::CustomHeaders) {
        bool clash = false;
        (void)mergedHeaders(base.customHeaders, theirs.customHeaders, mine.customHeaders, clash);
        return clash;
    }
    if (field == WebhookField::Authentication)
        return differs(base, mine, field) && base.authentication != theirs.authentication;
    return differs(base, mine, field) && differs(base, draftOf(theirs), field) && differs(theirs, mine, field);
}

} // namespace

QString apiName(WebhookField field)
{
    switch (field) {
    case WebhookField::Name:
        return u"name"_s;
    case WebhookField::Description:
        return u"description"_s;
    case WebhookField::Endpoint:
        return u"endpoint"_s;
    case WebhookField::Subscriptions:
        return u"subscriptions"_s;
    case WebhookField::Method:
        return u"http_method"_s;
    case WebhookField::Format:
        return u"request_format"_s;
    case WebhookField::Authentication:
        return u"authentication"_s;
    case WebhookField::CustomHeaders:
        return u"custom_headers"_s;
    case WebhookField::Status:
        return u"status"_s;
    }
    Q_UNREACHABLE();
}

std::optional<WebhookField> fieldOf(const QString &name)
{
    QString path = name;
    path.replace(u'/', u'.');
    QStringList parts = path.split(u'.', Qt::SkipEmptyParts);
    if (!parts.isEmpty() && parts.constFirst() == "webhook"_L1)
        parts.removeFirst();
    if (parts.isEmpty())
        return std::nullopt;
    const auto *const found = std::ranges::find_if(
        allFields, [&parts](WebhookField field) { return apiName(field) == parts.constFirst(); });
    return found == allFields.end() ? std::nullopt : std::optional(*found);
}

WebhookDraft draftOf(const Webhook &webhook)
{
    return {.name = webhook.name,
            .description = webhook.description,
            .status = webhook.status,
            .subscriptions = webhook.subscriptions,
            .endpoint = webhook.endpoint,
            .method = webhook.method,
            .format = webhook.format,
            .customHeaders = webhook.customHeaders};
}

QList<WebhookField> changedFields(const Webhook &base, const WebhookDraft &draft)
{
    QList<WebhookField> fields;
    std::ranges::copy_if(allFields, std::back_inserter(fields),
                         [&](WebhookField field) { return differs(base, draft, field); });
    return fields;
}

WebhookPatch patchFor(const Webhook &base, const WebhookDraft &draft)
{
    WebhookPatch patch;
    if (differs(base, draft, WebhookField::Name))
        patch.name = draft.name;
    if (differs(base, draft, WebhookField::Description))
        patch.description = draft.description.value_or(QString());
    if (differs(base, draft, WebhookField::Endpoint))
        patch.endpoint = draft.endpoint;
    if (differs(base, draft, WebhookField::Subscriptions))
        patch.subscriptions = draft.subscriptions;
    if (differs(base, draft, WebhookField::Method))
        patch.method = draft.method;
    if (differs(base, draft, WebhookField::Format))
        patch.format = draft.format;
    if (differs(base, draft, WebhookField::Authentication))
        patch.authentication = draft.authentication;
    if (differs(base, draft, WebhookField::Status))
        patch.status = draft.status;

    const auto before = byName(base.customHeaders);
    const auto after = byName(draft.customHeaders);
    for (const auto &[name, header] : before) {
        // a name written otherwise is another key to the server: the old spelling has to go
        if (const auto now = find(after, name); !now || now->name != header.name)
            patch.customHeaders.append({.name = header.name, .value = std::nullopt});
    }
    for (const auto &[name, header] : after) {
        if (find(before, name) != header)
            patch.customHeaders.append({.name = header.name, .value = header.value});
    }
    return patch;
}

bool isEmpty(const WebhookPatch &patch)
{
    return patch == WebhookPatch{};
}

std::optional<WebhookPatch> inverseOf(const WebhookPatch &patch, const Webhook &webhook)
{
    if (patch.authentication)
        return std::nullopt;
    WebhookPatch inverse;
    if (patch.name)
        inverse.name = webhook.name;
    if (patch.description)
        inverse.description = webhook.description.value_or(QString());
    if (patch.endpoint)
        inverse.endpoint = webhook.endpoint;
    if (patch.subscriptions)
        inverse.subscriptions = webhook.subscriptions;
    if (patch.method)
        inverse.method = webhook.method;
    if (patch.format)
        inverse.format = webhook.format;
    if (patch.status)
        inverse.status = webhook.status;
    for (const WebhookPatch::HeaderChange &change : patch.customHeaders) {
        const auto was = std::ranges::find(webhook.customHeaders, change.name, &CustomHeader::name);
        inverse.customHeaders.append(
            {.name = change.name,
             .value = was == webhook.customHeaders.cend() ? std::nullopt : std::optional(was->value)});
    }
    return inverse;
}

QList<WebhookField> conflicts(const Webhook &base, const Webhook &theirs, const WebhookDraft &mine)
{
    QList<WebhookField> fields;
    std::ranges::copy_if(allFields, std::back_inserter(fields),
                         [&](WebhookField field) { return isConflict(base, theirs, mine, field); });
    return fields;
}

WebhookDraft merged(const Webhook &base, const Webhook &theirs, const WebhookDraft &mine,
                    const QHash<WebhookField, MergeSide> &choices)
{
    WebhookDraft result = draftOf(theirs);
    for (const WebhookField field : allFields) {
        if (!isConflict(base, theirs, mine, field)) {
            if (field == WebhookField::CustomHeaders) {
                bool clash = false;
                result.customHeaders
                    = mergedHeaders(base.customHeaders, theirs.customHeaders, mine.customHeaders, clash);
            } else if (differs(base, mine, field)) {
                take(result, mine, field);
            }
            continue;
        }
        switch (choices.value(field, MergeSide::Theirs)) {
        case MergeSide::Theirs:
            break;
        case MergeSide::Mine:
            take(result, mine, field);
            break;
        case MergeSide::Base:
            take(result, draftOf(base), field);
            break;
        }
    }
    return result;
}

} // namespace grapnel
