// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookstore.h"

#include "webhooksearch.h"
#include "webhookwording.h"

#include <QUrl>

#include <chrono>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace grapnel
{

using Slot = WebhookStore::Slot;

namespace
{

std::int64_t milliseconds(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : WebhookStore::noTime;
}

QString toString(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

/// "2026-05-04t09:12:44z", folded; QDateTime takes ten times as long.
void appendIsoTime(QByteArray &text, std::int64_t ms)
{
    using namespace std::chrono;
    if (ms == WebhookStore::noTime)
        return;
    const sys_seconds time = floor<seconds>(sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(ms)));
    const sys_days day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    const auto number = [&text](long value, int width, char after) {
        const QByteArray digits = QByteArray::number(static_cast<qlonglong>(value));
        text.append(std::max<qsizetype>(0, width - digits.size()), '0').append(digits).append(after);
    };
    number(static_cast<int>(date.year()), 4, '-');
    number(static_cast<long>(static_cast<unsigned>(date.month())), 2, '-');
    number(static_cast<long>(static_cast<unsigned>(date.day())), 2, 't');
    number(clock.hours().count(), 2, ':');
    number(clock.minutes().count(), 2, ':');
    number(clock.seconds().count(), 2, 'z');
    text.append('\n');
}

/// The host as people read it, where the endpoint spells it otherwise (punycode).
QString otherHost(const QString &endpoint)
{
    if (!endpoint.contains("xn--"_L1, Qt::CaseInsensitive))
        return {};
    return QUrl::fromAce(QUrl(endpoint).host(QUrl::FullyEncoded).toLatin1(), QUrl::IgnoreIDNWhitelist);
}

QByteArray searchTextOf(const Webhook &webhook, const QString &authName, std::uint32_t &foldedNameSize)
{
    QByteArray text = folded(webhook.name);
    foldedNameSize = static_cast<std::uint32_t>(text.size());
    const auto line = [&text](const QString &part) {
        if (!part.isEmpty())
            text.append('\n').append(folded(part));
    };
    line(webhook.endpoint);
    line(webhook.id);
    line(WebhookWording::creator(webhook.createdBy));
    line(authName);
    line(otherHost(webhook.endpoint));
    if (webhook.description)
        line(*webhook.description);
    for (const CustomHeader &header : webhook.customHeaders)
        line(header.name);
    text.append('\n');
    appendIsoTime(text, milliseconds(webhook.updatedAt));
    appendIsoTime(text, milliseconds(webhook.createdAt));
    return text;
}

QString authNameOf(const ShownAuthentication &authentication)
{
    if (const auto *key = std::get_if<shown::ApiKey>(&authentication))
        return key->headerName;
    if (const auto *basic = std::get_if<shown::BasicAuth>(&authentication))
        return basic->username;
    return {};
}

} // namespace

WebhookStore::WebhookStore() = default;
WebhookStore::~WebhookStore() = default;

WebhookStore::Extras WebhookStore::extrasOf(const Webhook &webhook)
{
    Extras extras{.description = webhook.description,
                  .customHeaders = webhook.customHeaders,
                  .externalSource = webhook.externalSource,
                  .unknownFields = webhook.unknownFields};
    if (const auto *unknown = std::get_if<shown::UnknownAuthentication>(&webhook.authentication))
        extras.unknownAuth = unknown->object;
    return extras;
}

WebhookStore::Row WebhookStore::packed(const Webhook &webhook)
{
    Row row;
    row.createdAt = milliseconds(webhook.createdAt);
    row.updatedAt = milliseconds(webhook.updatedAt);
    row.traits = internTraits(webhook);
    row.createdBy = internUser(webhook.createdBy);
    row.updatedBy = internUser(webhook.updatedBy);
    row.isUsed = true;

    const QString authName = authNameOf(webhook.authentication);
    const std::array<QByteArray, 5> parts{webhook.id.toUtf8(), webhook.name.toUtf8(), webhook.endpoint.toUtf8(),
                                          authName.toUtf8(), searchTextOf(webhook, authName, row.foldedNameSize)};
    std::size_t size = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        row.sizes[i] = static_cast<std::uint32_t>(parts[i].size());
        size += row.sizes[i];
    }
    row.block = std::make_unique_for_overwrite<char[]>(size); // NOLINT(modernize-avoid-c-arrays)
    char *to = row.block.get();
    for (const QByteArray &bytes : parts)
        to = std::copy(bytes.cbegin(), bytes.cend(), to);
    return row;
}

bool WebhookStore::isSame(const Row &a, const Row &b)
{
    std::size_t size = 0;
    for (const std::uint32_t part : a.sizes)
        size += part;
    return a.createdAt == b.createdAt && a.updatedAt == b.updatedAt && a.traits == b.traits
        && a.createdBy == b.createdBy && a.updatedBy == b.updatedBy && a.sizes == b.sizes
        && std::memcmp(a.block.get(), b.block.get(), size) == 0;
}

WebhookStore::Put WebhookStore::put(const Webhook &webhook)
{
    Row fresh = packed(webhook);
    const Extras extras = extrasOf(webhook);
    fresh.hasExtras = extras != Extras{};

    Put result{.slot = slotOf(webhook.id)};
    result.isNew = result.slot == NoSlot;
    if (result.isNew) {
        result.slot = newSlot();
        ++m_count;
    }
    Row &old = row(result.slot);
    result.hasChanged = result.isNew || !isSame(old, fresh) || old.hasExtras != fresh.hasExtras
        || (fresh.hasExtras && m_extras.value(result.slot) != extras);
    if (!result.hasChanged)
        return result;
    if (fresh.hasExtras)
        m_extras.insert(result.slot, extras);
    else if (old.hasExtras)
        m_extras.remove(result.slot);
    old = std::move(fresh);
    if (result.isNew)
        hashInsert(result.slot);
    return result;
}

void WebhookStore::remove(Slot slot)
{
    hashRemove(slot);
    m_extras.remove(slot);
    row(slot) = Row{};
    m_freeSlots.push_back(slot);
    --m_count;
}

Slot WebhookStore::newSlot()
{
    if (!m_freeSlots.empty()) {
        const Slot slot = m_freeSlots.back();
        m_freeSlots.pop_back();
        return slot;
    }
    if (m_slotLimit == m_pieces.size() * PieceSize)
        m_pieces.push_back(std::make_unique<Piece>());
    return static_cast<Slot>(m_slotLimit++);
}

void WebhookStore::clear()
{
    m_pieces.clear();
    m_freeSlots.clear();
    m_slotLimit = 0;
    m_count = 0;
    m_extras.clear();
    m_traits.clear();
    m_traitsText.clear();
    m_traitsIndex.clear();
    m_users.clear();
    m_userIndex.clear();
    m_hash.clear();
}

std::string_view WebhookStore::part(Slot slot, Part part) const
{
    const Row &r = row(slot);
    std::size_t offset = 0;
    for (std::size_t i = 0; i < part; ++i)
        offset += r.sizes[i];
    return {r.block.get() + offset, r.sizes[part]};
}

QDateTime WebhookStore::dateTime(std::int64_t ms)
{
    return ms == noTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms).toUTC();
}

Webhook WebhookStore::webhook(Slot slot) const
{
    const Row &r = row(slot);
    const Traits &shared = m_traits[r.traits];
    const Extras extras = r.hasExtras ? m_extras.value(slot) : Extras{};
    Webhook webhook{.id = id(slot),
                    .name = name(slot),
                    .description = extras.description,
                    .status = shared.status,
                    .subscriptions = shared.subscriptions,
                    .endpoint = endpoint(slot),
                    .method = shared.method,
                    .format = shared.format,
                    .customHeaders = extras.customHeaders,
                    .externalSource = extras.externalSource,
                    .createdAt = dateTime(r.createdAt),
                    .createdBy = m_users[r.createdBy],
                    .updatedAt = dateTime(r.updatedAt),
                    .updatedBy = m_users[r.updatedBy],
                    .unknownFields = extras.unknownFields};
    switch (shared.auth) {
    case Auth::None:
        break;
    case Auth::ApiKey:
        webhook.authentication = shown::ApiKey{authName(slot)};
        break;
    case Auth::Basic:
        webhook.authentication = shown::BasicAuth{authName(slot)};
        break;
    case Auth::Bearer:
        webhook.authentication = shown::BearerToken{};
        break;
    case Auth::Unknown:
        webhook.authentication = shown::UnknownAuthentication{shared.unknownAuth, extras.unknownAuth};
        break;
    }
    return webhook;
}

QString WebhookStore::id(Slot slot) const
{
    return toString(part(slot, Id));
}
QString WebhookStore::name(Slot slot) const
{
    return toString(part(slot, Name));
}
QString WebhookStore::endpoint(Slot slot) const
{
    return toString(part(slot, Endpoint));
}
QString WebhookStore::authName(Slot slot) const
{
    return toString(part(slot, AuthName));
}

QString WebhookStore::description(Slot slot) const
{
    return row(slot).hasExtras ? m_extras.value(slot).description.value_or(QString()) : QString();
}

QList<CustomHeader> WebhookStore::customHeaders(Slot slot) const
{
    return row(slot).hasExtras ? m_extras.value(slot).customHeaders : QList<CustomHeader>();
}

std::string_view WebhookStore::idBytes(Slot slot) const
{
    return part(slot, Id);
}
std::string_view WebhookStore::endpointBytes(Slot slot) const
{
    return part(slot, Endpoint);
}
std::string_view WebhookStore::searchText(Slot slot) const
{
    return part(slot, Search);
}

std::string_view WebhookStore::foldedName(Slot slot) const
{
    return part(slot, Search).substr(0, row(slot).foldedNameSize);
}

std::string_view WebhookStore::traitsSearchText(std::uint32_t index) const
{
    const QByteArray &text = m_traitsText[index];
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

} // namespace grapnel
