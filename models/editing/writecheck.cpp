// SPDX-License-Identifier: GPL-3.0-or-later
#include "writecheck.h"

#include <algorithm>

namespace grapnel
{

namespace
{

struct ShownForm {
    ShownAuthentication operator()(const sent::NoAuthentication &) const { return shown::NoAuthentication{}; }
    ShownAuthentication operator()(const sent::ApiKey &key) const
    {
        return shown::ApiKey{.headerName = key.headerName};
    }
    ShownAuthentication operator()(const sent::BasicAuth &basic) const
    {
        return shown::BasicAuth{.username = basic.username};
    }
    ShownAuthentication operator()(const sent::BearerToken &) const { return shown::BearerToken{}; }
};

bool looksTheSame(const ShownAuthentication &a, const ShownAuthentication &b)
{
    const auto *const keyA = std::get_if<shown::ApiKey>(&a);
    const auto *const keyB = std::get_if<shown::ApiKey>(&b);
    // the API may keep the header's name of an API key to itself (section 5)
    if (keyA && keyB && (keyA->headerName.isEmpty() || keyB->headerName.isEmpty()))
        return true;
    return a == b;
}

void apply(const QList<WebhookPatch::HeaderChange> &changes, QList<CustomHeader> &headers)
{
    for (const WebhookPatch::HeaderChange &change : changes) {
        const auto found = std::ranges::find(headers, change.name, &CustomHeader::name);
        if (!change.value) {
            headers.removeIf([&change](const CustomHeader &header) { return header.name == change.name; });
        } else if (found != headers.end()) {
            found->value = *change.value;
        } else {
            headers.append({.name = change.name, .value = *change.value});
        }
    }
}

QList<WebhookField> common(const QList<WebhookField> &a, const QList<WebhookField> &b)
{
    QList<WebhookField> both;
    std::ranges::copy_if(a, std::back_inserter(both), [&b](WebhookField field) { return b.contains(field); });
    return both;
}

} // namespace

bool mayBeDone(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Cancelled:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::ConnectionLost:
    case ApiError::Kind::Server:
    case ApiError::Kind::Protocol:
        return true;
    case ApiError::Kind::Unreachable:
    case ApiError::Kind::Tls:
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Conflict:
    case ApiError::Kind::Validation:
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::Rejected:
    case ApiError::Kind::Redirected:
        return false;
    }
    Q_UNREACHABLE();
}

QList<WebhookField> fieldsOf(const WebhookPatch &patch)
{
    QList<WebhookField> fields;
    const auto add = [&fields](bool isEngaged, WebhookField field) {
        if (isEngaged)
            fields.append(field);
    };
    add(patch.name.has_value(), WebhookField::Name);
    add(patch.description.has_value(), WebhookField::Description);
    add(patch.endpoint.has_value(), WebhookField::Endpoint);
    add(patch.subscriptions.has_value(), WebhookField::Subscriptions);
    add(patch.method.has_value(), WebhookField::Method);
    add(patch.format.has_value(), WebhookField::Format);
    add(patch.authentication.has_value(), WebhookField::Authentication);
    add(!patch.customHeaders.isEmpty(), WebhookField::CustomHeaders);
    add(patch.status.has_value(), WebhookField::Status);
    return fields;
}

QList<WebhookField> changedBetween(const Webhook &before, const Webhook &now)
{
    QList<WebhookField> fields = changedFields(before, draftOf(now));
    if (!looksTheSame(before.authentication, now.authentication)) {
        const auto place = std::ranges::upper_bound(fields, WebhookField::Authentication);
        fields.insert(place, WebhookField::Authentication);
    }
    return fields;
}

Webhook applied(const WebhookPatch &patch, const Webhook &webhook)
{
    Webhook result = webhook;
    result.name = patch.name.value_or(webhook.name);
    if (patch.description)
        result.description = patch.description->isEmpty() ? std::nullopt : patch.description;
    result.endpoint = patch.endpoint.value_or(webhook.endpoint);
    result.subscriptions = patch.subscriptions.value_or(webhook.subscriptions);
    result.method = patch.method.value_or(webhook.method);
    result.format = patch.format.value_or(webhook.format);
    result.status = patch.status.value_or(webhook.status);
    if (patch.authentication)
        result.authentication = std::visit(ShownForm{}, *patch.authentication);
    apply(patch.customHeaders, result.customHeaders);
    return result;
}

WriteOutcome outcomeOf(const WebhookPatch &patch, const Webhook &before, const Webhook &now)
{
    const QList<WebhookField> sent = fieldsOf(patch);
    const bool isAsSent = common(sent, changedBetween(applied(patch, before), now)).isEmpty();
    const bool isAsBefore = common(sent, changedBetween(before, now)).isEmpty();
    if (isAsSent && isAsBefore)
        return now.updatedAt == before.updatedAt ? WriteOutcome::NotDone : WriteOutcome::Done;
    if (isAsSent)
        return WriteOutcome::Done;
    return isAsBefore ? WriteOutcome::NotDone : WriteOutcome::Unclear;
}

WebhookPatch replacementPatch(const Webhook &webhook, const WebhookDraft &draft)
{
    WebhookPatch patch = patchFor(webhook, draft);
    if (!draft.authentication && !std::holds_alternative<shown::NoAuthentication>(webhook.authentication))
        patch.authentication = sent::NoAuthentication{};
    return patch;
}

QList<WebhookField> lostByReplacing(const Webhook &webhook, const WebhookDraft &draft)
{
    QList<WebhookField> lost;
    const auto isSent = [&draft](const CustomHeader &header) {
        return std::ranges::any_of(draft.customHeaders, [&header](const CustomHeader &own) {
            return own.name.compare(header.name, Qt::CaseInsensitive) == 0;
        });
    };
    if (!webhook.description.value_or(QString()).isEmpty() && draft.description.value_or(QString()).isEmpty())
        lost.append(WebhookField::Description);
    if (!std::holds_alternative<shown::NoAuthentication>(webhook.authentication)
        && (!draft.authentication || std::holds_alternative<sent::NoAuthentication>(*draft.authentication)))
        lost.append(WebhookField::Authentication);
    if (!std::ranges::all_of(webhook.customHeaders, isSent))
        lost.append(WebhookField::CustomHeaders);
    return lost;
}

} // namespace grapnel
