// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountsecrets.h"

#include <array>
#include <map>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr QByteArrayView heading = "grapnel-secrets 1\n";
/// Of the longest name, a length and the two ends of line.
constexpr qsizetype longestLine = 64;

using Values = std::map<QByteArrayView, QByteArrayView>;

struct Entry {
    QByteArrayView name{};
    QByteArrayView value{};
};

void append(QByteArray &bytes, const Entry &entry)
{
    bytes.append(entry.name).append(' ').append(QByteArray::number(entry.value.size())).append('\n');
    bytes.append(entry.value).append('\n');
}

/// \a bytes up to the first \a end, which is taken off with it; disengaged when there is none.
std::optional<QByteArrayView> takeUntil(QByteArrayView &bytes, char end)
{
    const qsizetype at = bytes.indexOf(end);
    if (at < 0)
        return std::nullopt;
    const QByteArrayView taken = bytes.first(at);
    bytes = bytes.sliced(at + 1);
    return taken;
}

std::optional<Entry> takeEntry(QByteArrayView &bytes)
{
    const std::optional<QByteArrayView> name = takeUntil(bytes, ' ');
    const std::optional<QByteArrayView> size = name ? takeUntil(bytes, '\n') : std::nullopt;
    if (!size || name->isEmpty() || name->contains('\n'))
        return std::nullopt;
    bool isNumber = false;
    const qsizetype length = size->toLongLong(&isNumber);
    if (!isNumber || length < 0 || length >= bytes.size() || bytes[length] != '\n')
        return std::nullopt;
    const Entry entry{.name = *name, .value = bytes.first(length)};
    bytes = bytes.sliced(length + 1);
    return entry;
}

std::optional<Values> valuesOf(QByteArrayView bytes)
{
    if (!bytes.startsWith(heading))
        return std::nullopt;
    bytes = bytes.sliced(heading.size());
    Values values;
    while (!bytes.isEmpty()) {
        const std::optional<Entry> entry = takeEntry(bytes);
        if (!entry || !values.emplace(entry->name, entry->value).second)
            return std::nullopt;
    }
    return values;
}

QByteArrayView valueOf(const Values &values, QByteArrayView name)
{
    const auto found = values.find(name);
    return found == values.cend() ? QByteArrayView() : found->second;
}

Secret secretOf(const Values &values, QByteArrayView name)
{
    return Secret(valueOf(values, name).toByteArray());
}

QByteArray textOf(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs).toLatin1() : QByteArray();
}

/// False when there is a value that is no time.
bool readTime(const Values &values, QByteArrayView name, QDateTime &time)
{
    const QByteArrayView text = valueOf(values, name);
    if (text.isEmpty())
        return true;
    time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
    return time.isValid() && time.timeSpec() == Qt::UTC;
}

} // namespace

Credentials credentialsOf(const AccountProfile &profile, const AccountSecrets &secrets)
{
    if (profile.method == SignInMethod::ApiToken) {
        if (secrets.apiToken.isEmpty() || profile.email.isEmpty())
            return NoCredentials{};
        return ApiToken{.email = profile.email, .token = secrets.apiToken};
    }
    if (!secrets.tokens || secrets.tokens->accessToken.isEmpty())
        return NoCredentials{};
    return AccessToken{.token = secrets.tokens->accessToken};
}

Secret encodeSecrets(const AccountSecrets &secrets, const QUrl &baseUrl)
{
    const OAuthTokens tokens = secrets.tokens.value_or(OAuthTokens());
    const QByteArray accessExpiry = textOf(tokens.accessExpiry);
    const QByteArray refreshExpiry = textOf(tokens.refreshExpiry);
    const QByteArray scopes = tokens.scopes.join(u' ').toUtf8();
    const QByteArray address = baseUrl.toEncoded();
    const std::array<Entry, 8> entries{{{"base_url", address},
                                        {"client_secret", secrets.clientSecret.reveal()},
                                        {"api_token", secrets.apiToken.reveal()},
                                        {"access_token", tokens.accessToken.reveal()},
                                        {"refresh_token", tokens.refreshToken.reveal()},
                                        {"access_expiry", accessExpiry},
                                        {"refresh_expiry", refreshExpiry},
                                        {"scopes", scopes}}};
    // room for all: a buffer that grows leaves its old self behind
    qsizetype size = heading.size();
    for (const Entry &entry : entries)
        size += longestLine + entry.value.size();
    QByteArray bytes;
    bytes.reserve(size);
    bytes.append(heading);
    for (const Entry &entry : entries) {
        const bool isWanted = entry.name == "access_token" ? secrets.tokens.has_value() : !entry.value.isEmpty();
        if (isWanted)
            append(bytes, entry);
    }
    return Secret(std::move(bytes));
}

std::optional<AccountSecrets> decodeSecrets(const Secret &bytes)
{
    const std::optional<Values> values = valuesOf(bytes.reveal());
    if (!values)
        return std::nullopt;
    AccountSecrets secrets{.clientSecret = secretOf(*values, "client_secret"),
                           .apiToken = secretOf(*values, "api_token")};
    if (!values->contains("access_token"))
        return secrets;
    OAuthTokens tokens{.accessToken = secretOf(*values, "access_token"),
                       .refreshToken = secretOf(*values, "refresh_token"),
                       .scopes = QString::fromUtf8(valueOf(*values, "scopes")).split(u' ', Qt::SkipEmptyParts)};
    if (!readTime(*values, "access_expiry", tokens.accessExpiry)
        || !readTime(*values, "refresh_expiry", tokens.refreshExpiry)) {
        return std::nullopt;
    }
    secrets.tokens = std::move(tokens);
    return secrets;
}

QUrl decodeBaseUrl(const Secret &bytes)
{
    const std::optional<Values> values = valuesOf(bytes.reveal());
    return values ? QUrl::fromEncoded(valueOf(*values, "base_url").toByteArray()) : QUrl();
}

} // namespace grapnel
