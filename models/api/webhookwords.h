// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhook.h"

#include <QLatin1StringView>

#include <array>
#include <utility>

namespace grapnel
{

/// The API's words for an enumeration; what has no word here is Unknown.
template<typename E> struct ApiWords;
template<> struct ApiWords<WebhookStatus> {
    static constexpr std::array<std::pair<WebhookStatus, QLatin1StringView>, 2> table{{
        {WebhookStatus::Active, QLatin1StringView("active")},
        {WebhookStatus::Inactive, QLatin1StringView("inactive")},
    }};
};
template<> struct ApiWords<HttpMethod> {
    static constexpr std::array<std::pair<HttpMethod, QLatin1StringView>, 5> table{{
        {HttpMethod::Get, QLatin1StringView("GET")},
        {HttpMethod::Post, QLatin1StringView("POST")},
        {HttpMethod::Put, QLatin1StringView("PUT")},
        {HttpMethod::Patch, QLatin1StringView("PATCH")},
        {HttpMethod::Delete, QLatin1StringView("DELETE")},
    }};
};
template<> struct ApiWords<RequestFormat> {
    static constexpr std::array<std::pair<RequestFormat, QLatin1StringView>, 3> table{{
        {RequestFormat::Json, QLatin1StringView("json")},
        {RequestFormat::Xml, QLatin1StringView("xml")},
        {RequestFormat::FormEncoded, QLatin1StringView("form_encoded")},
    }};
};

/// The API's word; empty for an Unknown without one.
template<typename E> [[nodiscard]] QString wordOf(const OpenEnum<E> &value)
{
    for (const auto &[known, word] : ApiWords<E>::table)
        if (known == value.value)
            return word;
    return value.unknown;
}

template<typename E> [[nodiscard]] OpenEnum<E> openEnumOf(const QString &word)
{
    for (const auto &[known, knownWord] : ApiWords<E>::table)
        if (word == knownWord)
            return known;
    return OpenEnum<E>(word);
}

} // namespace grapnel
