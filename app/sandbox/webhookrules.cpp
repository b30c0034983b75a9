// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookrules.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace sandbox
{

namespace
{

using Words = std::initializer_list<std::string_view>;

void add(FieldFaults &faults, std::string field, std::string code, const std::string &text)
{
    std::string sentence = field + ' ' + text;
    faults.push_back({std::move(field), std::move(code), std::move(sentence)});
}

bool isBlank(const std::string &text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

// Takes a text field that must not be blank; `required` says whether it must be there at all.
void takeText(std::string &target, const Json &body, const char *field, bool required, FieldFaults &faults)
{
    const auto it = body.find(field);
    if (it == body.end()) {
        if (required)
            add(faults, field, "BlankValue", "is required");
    } else if (!it->is_string()) {
        add(faults, field, "InvalidFormat", "must be a string");
    } else if (isBlank(it->get<std::string>())) {
        add(faults, field, "BlankValue", "cannot be blank");
    } else {
        target = it->get<std::string>();
    }
}

void takeWord(std::string &target, const Json &body, const char *field, bool required, Words words, FieldFaults &faults)
{
    std::string value = target;
    const std::size_t before = faults.size();
    takeText(value, body, field, required, faults);
    if (faults.size() != before || value == target)
        return;
    if (std::find(words.begin(), words.end(), value) == words.end())
        add(faults, field, "InvalidValue", "is not one of the values allowed: " + value);
    target = value;
}

void takeDescription(StoredWebhook &webhook, const Json &body, FieldFaults &faults)
{
    const auto it = body.find("description");
    if (it == body.end())
        return;
    if (!it->is_string() && !it->is_null())
        add(faults, "description", "InvalidFormat", "must be a string");
    else
        webhook.description = it->is_null() ? std::string() : it->get<std::string>();
}

bool isEventType(const std::string &text)
{
    if (text.rfind(eventTypePrefix, 0) != 0)
        return false;
    const std::string name = text.substr(eventTypePrefix.size());
    const std::size_t dot = name.find('.');
    return name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_.") == std::string::npos && dot != 0
        && dot != std::string::npos && dot + 1 < name.size() && name.find('.', dot + 1) == std::string::npos;
}

void takeSubscriptions(StoredWebhook &webhook, const Json &body, bool mayChangeKind, FieldFaults &faults)
{
    const auto it = body.find("subscriptions");
    if (it == body.end())
        return;
    const bool allText
        = it->is_array() && std::all_of(it->begin(), it->end(), [](const Json &value) { return value.is_string(); });
    if (!allText || it->empty()) {
        add(faults, "subscriptions", "InvalidFormat", "must be a list of at least one subscription");
        return;
    }
    const bool wasConditional = webhook.isConditional();
    const auto list = it->get<std::vector<std::string>>();
    webhook.subscriptions = list;
    for (const std::string &subscription : list) {
        if (subscription != conditionalTicketEvents && !isEventType(subscription))
            add(faults, "subscriptions", "InvalidValue", "has no such event type: " + subscription);
    }
    if (webhook.isConditional() && list.size() > 1)
        add(faults, "subscriptions", "InvalidValue", "cannot mix conditional_ticket_events with event types");
    else if (!mayChangeKind && webhook.isConditional() != wasConditional)
        add(faults, "subscriptions", "InvalidValue", "cannot change from one kind of webhook to the other");
}

void takeAuthentication(StoredWebhook &webhook, const Json &body, FieldFaults &faults)
{
    const auto it = body.find("authentication");
    if (it == body.end())
        return;
    const FieldFaults found = checkAuthentication(*it);
    faults.insert(faults.end(), found.begin(), found.end());
    webhook.authentication = *it;
}

bool isHeaderName(const std::string &name)
{
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
    });
}

void takeCustomHeaders(StoredWebhook &webhook, const Json &body, FieldFaults &faults)
{
    const auto it = body.find("custom_headers");
    if (it == body.end())
        return;
    if (it->is_null()) {
        webhook.customHeaders = nullptr;
        return;
    }
    if (!it->is_object()) {
        add(faults, "custom_headers", "InvalidFormat", "must be an object");
        return;
    }
    if (webhook.customHeaders.is_null())
        webhook.customHeaders = Json::object();
    for (const auto &header : it->items()) {
        if (header.value().is_null()) {
            webhook.customHeaders.erase(header.key());
        } else if (!isHeaderName(header.key()) || !header.value().is_string()
                   || header.value().get<std::string>().find_first_of("\r\n") != std::string::npos) {
            add(faults, "custom_headers", "InvalidValue", "has an invalid header: " + header.key());
        } else {
            webhook.customHeaders[header.key()] = header.value();
        }
    }
    if (webhook.customHeaders.empty())
        webhook.customHeaders = nullptr;
}

void takeRest(StoredWebhook &webhook, const Json &body, bool required, FieldFaults &faults)
{
    std::string name = webhook.name;
    takeText(name, body, "name", required, faults);
    webhook.setName(name);
    takeWord(webhook.status, body, "status", required, {"active", "inactive"}, faults);
    const std::size_t before = faults.size();
    takeText(webhook.endpoint, body, "endpoint", required, faults);
    if (body.contains("endpoint") && faults.size() == before) {
        const FieldFaults found = checkEndpoint(webhook.endpoint);
        faults.insert(faults.end(), found.begin(), found.end());
    }
    takeWord(webhook.httpMethod, body, "http_method", required, {"GET", "POST", "PUT", "PATCH", "DELETE"}, faults);
    takeWord(webhook.requestFormat, body, "request_format", required, {"json", "xml", "form_encoded"}, faults);
    takeDescription(webhook, body, faults);
    takeAuthentication(webhook, body, faults);
    takeCustomHeaders(webhook, body, faults);
    if (!faults.empty() || webhook.isConditional())
        return;
    if (webhook.httpMethod != "POST")
        add(faults, "http_method", "InvalidValue", "must be POST for a webhook with events");
    if (webhook.requestFormat != "json")
        add(faults, "request_format", "InvalidValue", "must be json for a webhook with events");
}

} // namespace

FieldFaults applyCreate(StoredWebhook &webhook, const Json &body)
{
    FieldFaults faults;
    webhook.subscriptions = {conditionalTicketEvents};
    takeSubscriptions(webhook, body, true, faults);
    takeRest(webhook, body, true, faults);
    return faults;
}

FieldFaults applyPut(StoredWebhook &webhook, const Json &body)
{
    FieldFaults faults;
    webhook.description.clear();
    webhook.authentication = nullptr;
    webhook.customHeaders = nullptr;
    takeSubscriptions(webhook, body, false, faults);
    takeRest(webhook, body, true, faults);
    return faults;
}

FieldFaults applyPatch(StoredWebhook &webhook, const Json &body)
{
    FieldFaults faults;
    takeSubscriptions(webhook, body, false, faults);
    takeRest(webhook, body, false, faults);
    return faults;
}

FieldFaults checkAuthentication(const Json &authentication)
{
    FieldFaults faults;
    if (authentication.is_null())
        return faults;
    const Json type = authentication.is_object() ? authentication.value("type", Json()) : Json();
    std::vector<const char *> keys;
    if (type == "basic_auth")
        keys = {"username", "password"};
    else if (type == "bearer_token")
        keys = {"token"};
    else if (type == "api_key")
        keys = {"name", "value"};
    else {
        add(faults, "authentication.type", "InvalidValue", "must be basic_auth, bearer_token or api_key");
        return faults;
    }
    const Json data = authentication.value("data", Json::object());
    for (const std::string key : keys) {
        const auto it = data.is_object() ? data.find(key) : data.end();
        if (!data.is_object() || it == data.end() || !it->is_string() || it->get<std::string>().empty())
            add(faults, "authentication.data." + key, "BlankValue", "cannot be blank");
    }
    if (authentication.value("add_position", Json("header")) != "header")
        add(faults, "authentication.add_position", "InvalidValue", "must be header");
    return faults;
}

FieldFaults checkEndpoint(const std::string &endpoint)
{
    FieldFaults faults;
    const std::string folded = foldCase(endpoint);
    const bool http = folded.rfind("http://", 0) == 0;
    const bool https = folded.rfind("https://", 0) == 0;
    const std::size_t hostStart = http ? 7 : 8;
    const bool hasHost
        = endpoint.size() > hostStart && std::string_view("/?#:").find(endpoint[hostStart]) == std::string_view::npos;
    if ((!http && !https) || !hasHost || endpoint.find_first_of(" \t\r\n") != std::string::npos)
        add(faults, "endpoint", "InvalidFormat", "is not a valid URL");
    return faults;
}

} // namespace sandbox
