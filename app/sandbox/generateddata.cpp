// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampledata.h"

#include <array>
#include <random>
#include <string>
#include <string_view>

namespace sandbox
{

namespace
{

using Random = std::mt19937_64;

constexpr std::array<std::string_view, 20> subjects
    = {"Orders",        "Invoices",         "Refunds",     "Shipments",      "Returns",
       "Escalations",   "Chat transcripts", "CSAT scores", "New customers",  "Password resets",
       "Lieferscheine", "Rechnungen",       "Commandes",   "Remboursements", "Pedidos",
       "Incidents",     "Contracts",        "Leads",       "Subscriptions",  "Outages"};
constexpr std::array<std::string_view, 20> targets
    = {"SAP",        "Salesforce", "HubSpot", "Slack",   "Microsoft Teams", "Snowflake", "BigQuery",
       "Jira",       "PagerDuty",  "Datadog", "Shopify", "Magento",         "NetSuite",  "Dynamics 365",
       "Statuspage", "Zapier",     "Workato", "Segment", "the data lake",   "the ERP"};
constexpr std::array<std::string_view, 8> places
    = {"EMEA", "APAC", "LATAM", "North America", "DACH", "Benelux", "Nordics", "staging"};
constexpr std::array<std::string_view, 8> hosts
    = {"hooks.example.com", "erp.example.net",   "api.example.org",       "integration.example.de",
       "events.example.fr", "intake.example.jp", "gateway.example.co.uk", "functions.example.io"};
constexpr std::array<std::string_view, 10> events
    = {"ticket.created",      "ticket.status_changed", "ticket.comment_added", "ticket.priority_changed",
       "user.created",        "user.identity_changed", "organization.created", "article.published",
       "agent.state_changed", "community_post.created"};
constexpr std::array<std::string_view, 5> methods = {"GET", "POST", "PUT", "PATCH", "DELETE"};
constexpr std::array<std::string_view, 3> formats = {"json", "xml", "form_encoded"};
constexpr std::array<std::string_view, 5> users = {"39900011122", "39900011123", "39900270411", "40100000007", "-1"};

template<typename List> std::string_view pick(const List &list, Random &random)
{
    return list[random() % list.size()];
}

Json authenticationFor(std::size_t number, Random &random)
{
    switch (random() % 5) {
    case 0:
        return {{"type", "basic_auth"},
                {"data", {{"username", "zendesk-" + std::to_string(number % 97)}, {"password", "not-a-password"}}},
                {"add_position", "header"}};
    case 1:
        return {{"type", "bearer_token"}, {"data", {{"token", "not-a-token"}}}, {"add_position", "header"}};
    case 2:
        return {
            {"type", "api_key"}, {"data", {{"name", "X-Api-Key"}, {"value", "not-a-key"}}}, {"add_position", "header"}};
    default:
        return nullptr;
    }
}

void makeKind(StoredWebhook &webhook, Random &random)
{
    webhook.httpMethod = "POST";
    webhook.requestFormat = "json";
    if (random() % 3 == 0) {
        const std::size_t first = random() % events.size();
        const std::size_t count = 1 + random() % 4;
        for (std::size_t i = 0; i < count; ++i)
            webhook.subscriptions.push_back(eventTypePrefix + std::string(events[(first + i) % events.size()]));
        return;
    }
    webhook.subscriptions = {conditionalTicketEvents};
    if (random() % 4 == 0) {
        webhook.httpMethod = pick(methods, random);
        webhook.requestFormat = pick(formats, random);
    }
}

StoredWebhook make(std::size_t number, Random &random)
{
    StoredWebhook webhook;
    const std::string_view subject = pick(subjects, random);
    const std::string_view target = pick(targets, random);
    const std::string_view place = pick(places, random);
    std::string name(subject);
    name.append(" to ").append(target).append(" (").append(place).append(") ").append(std::to_string(number));
    webhook.setName(std::move(name));
    webhook.status = random() % 5 == 0 ? "inactive" : "active";
    webhook.endpoint = "https://";
    webhook.endpoint.append(pick(hosts, random)).append("/zendesk/").append(std::to_string(number));
    makeKind(webhook, random);
    webhook.authentication = authenticationFor(number, random);
    if (random() % 3 == 0)
        webhook.description.append("Sends ").append(subject).append(" of ").append(place).append(" to ").append(target);
    if (random() % 10 == 0)
        webhook.customHeaders = {{"X-Source", "zendesk"}};
    webhook.createdBy = pick(users, random);
    return webhook;
}

} // namespace

std::vector<StoredWebhook> generatedWebhooks(std::size_t count, Nanoseconds now)
{
    constexpr Nanoseconds threeYears = 1095LL * 86'400 * 1'000'000'000;
    Random random(count);
    UlidSource ids(count + 1);
    std::vector<StoredWebhook> result;
    result.reserve(count);
    const Nanoseconds step = count == 0 ? 0 : threeYears / static_cast<Nanoseconds>(count);
    Nanoseconds created = now - threeYears;
    for (std::size_t i = 0; i < count; ++i, created += step) {
        StoredWebhook webhook = make(i + 1, random);
        webhook.createdAt = created;
        webhook.id = ids.next(created);
        if (random() % 2 == 0) {
            webhook.updatedAt
                = created + static_cast<Nanoseconds>(random() % static_cast<unsigned long>(now - created));
            webhook.updatedBy = webhook.createdBy;
        }
        result.push_back(std::move(webhook));
    }
    return result;
}

} // namespace sandbox
