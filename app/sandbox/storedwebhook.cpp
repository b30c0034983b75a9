// SPDX-License-Identifier: GPL-3.0-or-later
#include "storedwebhook.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace sandbox
{

const std::string conditionalTicketEvents = "conditional_ticket_events";
const std::string eventTypePrefix = "zen:event-type:";

namespace
{

unsigned lowered(unsigned c)
{
    const bool latin1 = c >= 0xC0 && c <= 0xDE && c != 0xD7;
    const bool greek = c >= 0x391 && c <= 0x3A9;
    const bool cyrillic = c >= 0x410 && c <= 0x42F;
    if (latin1 || greek || cyrillic)
        return c + 0x20;
    if (c >= 0x400 && c <= 0x40F)
        return c + 0x50;
    const bool paired = (c >= 0x100 && c <= 0x137 && c != 0x130 && c != 0x131) || (c >= 0x14A && c <= 0x177);
    return paired ? c | 1U : c;
}

// Rows are written by hand: a page of a hundred through a tree of values takes ten times as long.
void appendField(std::string &out, std::string_view name, std::string_view value)
{
    out += out.back() == '{' ? "\"" : ",\"";
    out += name;
    out += "\":";
    appendJson(out, value);
}

void appendValue(std::string &out, std::string_view name, const Json &value)
{
    out += out.back() == '{' ? "\"" : ",\"";
    out += name;
    out += "\":";
    out += value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json masked(const Json &authentication)
{
    Json result = {{"type", authentication.at("type")}};
    const Json &data = authentication.contains("data") ? authentication.at("data") : Json::object();
    if (data.contains("username"))
        result["data"] = {{"username", data.at("username")}};
    else if (data.contains("name"))
        result["data"] = {{"name", data.at("name")}};
    result["add_position"] = authentication.value("add_position", "header");
    return result;
}

std::string timeText(Nanoseconds time, TimeForm form)
{
    return form == TimeForm::Precise ? preciseTime(time) : roundedTime(time);
}

} // namespace

bool StoredWebhook::isConditional() const
{
    return std::find(subscriptions.begin(), subscriptions.end(), conditionalTicketEvents) != subscriptions.end();
}

void StoredWebhook::setName(std::string text)
{
    foldedName = foldCase(text);
    name = std::move(text);
}

std::string foldCase(std::string_view text)
{
    std::string result(text);
    for (std::size_t i = 0; i < result.size(); ++i) {
        const auto lead = static_cast<unsigned char>(result[i]);
        if (lead >= 'A' && lead <= 'Z') {
            result[i] = static_cast<char>(lead + 0x20);
        } else if (lead >= 0xC3 && lead <= 0xD1 && i + 1 < result.size()) {
            const auto trail = static_cast<unsigned char>(result[i + 1]);
            const unsigned c = lowered(((lead & 0x1FU) << 6U) | (trail & 0x3FU));
            result[i] = static_cast<char>(0xC0U | (c >> 6U));
            result[i + 1] = static_cast<char>(0x80U | (c & 0x3FU));
            ++i;
        }
    }
    return result;
}

void appendJson(std::string &out, std::string_view text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x20 && byte < 0x7F && c != '"' && c != '\\';
    });
    if (!plain) {
        out += Json(std::string(text)).dump(-1, ' ', false, Json::error_handler_t::replace);
        return;
    }
    out += '"';
    out += text;
    out += '"';
}

void appendJson(std::string &out, const StoredWebhook &webhook, TimeForm form)
{
    out += '{';
    appendField(out, "id", webhook.id);
    appendField(out, "name", webhook.name);
    appendField(out, "status", webhook.status);
    if (!webhook.description.empty())
        appendField(out, "description", webhook.description);
    out += ",\"subscriptions\":[";
    for (const std::string &subscription : webhook.subscriptions) {
        if (out.back() != '[')
            out += ',';
        appendJson(out, subscription);
    }
    out += ']';
    appendField(out, "created_at", timeText(webhook.createdAt, form));
    appendField(out, "created_by", webhook.createdBy);
    if (webhook.updatedAt) {
        appendField(out, "updated_at", timeText(*webhook.updatedAt, form));
        appendField(out, "updated_by", webhook.updatedBy);
    }
    appendField(out, "endpoint", webhook.endpoint);
    appendField(out, "http_method", webhook.httpMethod);
    appendField(out, "request_format", webhook.requestFormat);
    if (!webhook.authentication.is_null())
        appendValue(out, "authentication", masked(webhook.authentication));
    if (!webhook.customHeaders.is_null())
        appendValue(out, "custom_headers", webhook.customHeaders);
    if (webhook.madeByApp())
        appendValue(out, "external_source", webhook.externalSource);
    if (webhook.extra.is_object()) {
        for (const auto &field : webhook.extra.items())
            appendValue(out, field.key(), field.value());
    }
    out += '}';
}

} // namespace sandbox
