// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookactivity.h"

#include "httpmessage.h"

#include <algorithm>
#include <string_view>

namespace sandbox
{

namespace
{

constexpr Nanoseconds minute = 60'000'000'000;
constexpr Nanoseconds week = minute * 60 * 24 * 7;

struct Attempt {
    std::string rowId; ///< what cursors name
    std::string invocation;
    std::string status;
    int statusCode = 0; ///< 0: nothing was sent
    Nanoseconds completed = 0;
};

std::uint64_t mixed(std::string_view text, std::uint64_t number)
{
    std::uint64_t hash = 0xCBF29CE484222325U ^ number;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    hash ^= hash >> 29;
    return hash * 0xBF58476D1CE4E5B9U;
}

Attempt attempt(const std::string &invocation, std::string status, int statusCode, Nanoseconds completed)
{
    const std::uint64_t hash = mixed(invocation, static_cast<std::uint64_t>(completed));
    return {ulid(completed / 1'000'000, hash >> 48, hash), invocation, std::move(status), statusCode, completed};
}

void appendInvocation(std::vector<Attempt> &rows, const StoredWebhook &webhook, std::int64_t slot, Nanoseconds started)
{
    const std::uint64_t hash = mixed(webhook.id, static_cast<std::uint64_t>(slot) * 31);
    const std::string id = ulid(started / 1'000'000, hash >> 50, hash);
    const Nanoseconds later = started + 8 * minute + static_cast<Nanoseconds>(hash % 60) * 1'000'000'000;
    switch ((hash >> 20) % 20) {
    case 0:
        rows.push_back(attempt(id, "throttled", 0, started));
        rows.push_back(attempt(id, "terminated", 403, later));
        break;
    case 1:
        rows.push_back(attempt(id, "throttled", 0, started));
        rows.push_back(attempt(id, "circuit broken", 0, later));
        break;
    case 2:
        rows.push_back(attempt(id, "server error", 500, started));
        break;
    case 3:
        rows.push_back(attempt(id, "timeout", 504, started));
        break;
    default:
        rows.push_back(attempt(id, "success", 200, started));
        break;
    }
}

// Newest first.
std::vector<Attempt> activityOf(const StoredWebhook &webhook, Nanoseconds now)
{
    std::vector<Attempt> rows;
    if (webhook.status == "inactive")
        return rows;
    const Nanoseconds every = mixed(webhook.id, 7) % 4 == 0 ? 12 * minute : 170 * minute;
    const Nanoseconds from = std::max(now - week, webhook.createdAt);
    for (std::int64_t slot = from / every + 1; slot * every < now - 10 * minute; ++slot)
        appendInvocation(rows, webhook, slot, slot * every);
    std::sort(rows.begin(), rows.end(), [](const Attempt &a, const Attempt &b) { return a.rowId > b.rowId; });
    return rows;
}

Json summary(const Attempt &row)
{
    Json result = {{"id", row.invocation}, {"status", row.status}};
    if (row.statusCode != 0)
        result["status_code"] = row.statusCode;
    result["latest_completed_at"] = roundedTime(row.completed);
    return result;
}

Json header(const char *name, const std::string &value)
{
    return {{"key", name}, {"value", value}};
}

Json detail(const StoredWebhook &webhook, const Attempt &row)
{
    Json result = {{"id", webhook.id}, {"invocation_id", row.invocation}, {"status", row.status}};
    if (row.statusCode != 0) {
        result["status_code"] = row.statusCode;
        const std::string payload = webhook.isConditional()
            ? R"({"ticket_id":"4711","status":"Solved"})"
            : Json{{"type", webhook.subscriptions.front()}}.dump(3) + '\n';
        Json sent = Json::array({header("Content-Type", "application/json; charset=utf-8"),
                                 header("User-Agent", "Zendesk Webhook"),
                                 header("X-Zendesk-Webhook-Signature-Timestamp", roundedTime(row.completed))});
        if (!webhook.signingSecret.empty())
            sent.push_back(header("X-Zendesk-Webhook-Signature",
                                  signature(webhook.signingSecret, roundedTime(row.completed) + payload)));
        if (!webhook.authentication.is_null())
            sent.push_back(header("Authorization", "[SCRUBBED]"));
        result["request"] = {{"headers", sent}, {"payload", payload}};
        result["response"] = {{"headers", Json::array({header("Content-Type", "text/plain")})},
                              {"payload", row.statusCode == 200 ? "OK" : "refused"}};
    }
    result["completed_at"] = roundedTime(row.completed);
    return result;
}

// The row that a cursor names; empty when the text is none.
std::string rowOfCursor(const std::string &cursor)
{
    const std::string row = fromBase64(cursor).value_or("").substr(0, 26);
    return isUlid(row) ? row : std::string();
}

std::string cursorOf(const Attempt &row, const InvocationQuery &query)
{
    return base64(row.rowId + (query.oldestFirst ? ",asc" : ",desc"));
}

bool matches(const Attempt &row, const InvocationQuery &query)
{
    const std::string completed = roundedTime(row.completed);
    return (query.status.empty() || row.status == query.status) && (query.from.empty() || completed >= query.from)
        && (query.to.empty() || completed <= query.to);
}

} // namespace

std::optional<InvocationList> listInvocations(const StoredWebhook &webhook, const InvocationQuery &query,
                                              const std::string &baseUrl, Nanoseconds now)
{
    const std::string after = rowOfCursor(query.after);
    const std::string before = rowOfCursor(query.before);
    if ((!query.after.empty() && after.empty()) || (!query.before.empty() && before.empty())
        || (!after.empty() && !before.empty()))
        return std::nullopt;
    std::vector<Attempt> rows = activityOf(webhook, now);
    rows.erase(std::remove_if(rows.begin(), rows.end(), [&](const Attempt &row) { return !matches(row, query); }),
               rows.end());
    if (query.oldestFirst)
        std::reverse(rows.begin(), rows.end());
    const auto isBefore = [&query](const Attempt &row, const std::string &id) {
        return query.oldestFirst ? row.rowId < id : row.rowId > id;
    };
    const auto size = static_cast<std::ptrdiff_t>(query.size);
    auto first = rows.begin();
    if (!after.empty())
        first = std::find_if(rows.begin(), rows.end(),
                             [&](const Attempt &row) { return row.rowId != after && !isBefore(row, after); });
    if (!before.empty()) {
        const auto end
            = std::find_if(rows.begin(), rows.end(), [&](const Attempt &row) { return !isBefore(row, before); });
        first = end - std::min(size, end - rows.begin());
    }
    const auto last = first + std::min(size, rows.end() - first);

    Json body = {{"invocations", Json::array()}, {"meta", {{"has_more", last != rows.end()}}}};
    for (auto row = first; row != last; ++row)
        body["invocations"].push_back(summary(*row));
    const std::string url
        = baseUrl + "/api/v2/webhooks/" + webhook.id + "/invocations?page[size]=" + std::to_string(query.size);
    InvocationList result;
    const auto link = [&](const char *relation, const char *direction, const std::string &cursor) {
        const std::string target = url + "&page[" + direction + "]=" + percentEncoded(cursor);
        body["meta"][std::string(direction) + "_cursor"] = cursor;
        body["links"][relation] = target;
        result.links.push_back('<' + target + ">; rel=\"" + relation + '"');
    };
    if (first != last && last != rows.end())
        link("next", "after", cursorOf(*(last - 1), query));
    if (first != last && first != rows.begin())
        link("prev", "before", cursorOf(*first, query));
    result.text = body.dump();
    return result;
}

std::string listAttempts(const StoredWebhook &webhook, const std::string &invocation, Nanoseconds now)
{
    Json attempts = Json::array();
    for (const Attempt &row : activityOf(webhook, now)) {
        if (row.invocation == invocation)
            attempts.push_back(detail(webhook, row));
    }
    return attempts.empty() ? std::string() : Json{{"attempts", attempts}}.dump();
}

} // namespace sandbox
