// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampledata.h"

#include "sampledatatext.h"

#include <algorithm>
#include <string>

namespace sandbox
{

namespace
{

constexpr double day = 86'400e9;

Nanoseconds daysBefore(Nanoseconds now, double days)
{
    return now - static_cast<Nanoseconds>(days * day);
}

StoredWebhook read(const Json &row, Nanoseconds now)
{
    StoredWebhook webhook;
    webhook.setName(row.at("name"));
    webhook.description = row.value("description", "");
    webhook.status = row.value("status", "active");
    webhook.endpoint = row.at("endpoint");
    webhook.httpMethod = row.value("http_method", "POST");
    webhook.requestFormat = row.value("request_format", "json");
    for (const Json &event : row.value("events", Json::array()))
        webhook.subscriptions.push_back(eventTypePrefix + event.get<std::string>());
    if (webhook.subscriptions.empty())
        webhook.subscriptions = {conditionalTicketEvents};
    webhook.authentication = row.value("authentication", Json());
    webhook.customHeaders = row.value("custom_headers", Json());
    webhook.externalSource = row.value("external_source", Json());
    webhook.extra = row.value("extra", Json());
    webhook.createdAt = daysBefore(now, row.at("age_days"));
    webhook.createdBy = row.value("created_by", "39900011122");
    if (row.contains("changed_days_ago")) {
        webhook.updatedAt = daysBefore(now, row.at("changed_days_ago"));
        webhook.updatedBy = row.value("changed_by", "39900011122");
    }
    return webhook;
}

} // namespace

std::vector<StoredWebhook> sampleWebhooks(Nanoseconds now)
{
    std::vector<StoredWebhook> result;
    for (const Json &row : Json::parse(sampleDataText))
        result.push_back(read(row, now));
    std::sort(result.begin(), result.end(),
              [](const StoredWebhook &a, const StoredWebhook &b) { return a.createdAt < b.createdAt; });
    UlidSource ids(20'260'721);
    for (StoredWebhook &webhook : result)
        webhook.id = ids.next(webhook.createdAt);
    return result;
}

} // namespace sandbox
