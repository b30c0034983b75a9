// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountstore.h"

#include "writtensettings.h"

#include <QSettings>
#include <QUuid>

#include <algorithm>
#include <array>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr QLatin1StringView orderKey("accounts/order");
constexpr QLatin1StringView lastOpenedKey("accounts/lastOpened");

/// A value and its word in the settings. Never rename one: it is in users' files.
template<typename T> struct Word {
    T value{};
    QLatin1StringView text{};
};
constexpr std::array<Word<Environment>, 3> environments{{{Environment::Production, "production"_L1},
                                                         {Environment::Sandbox, "sandbox"_L1},
                                                         {Environment::Other, "other"_L1}}};
constexpr std::array<Word<SignInMethod>, 4> methods{
    {{SignInMethod::OAuthBrowser, "oauth-browser"_L1},
     {SignInMethod::OAuthClientCredentials, "oauth-client-credentials"_L1},
     {SignInMethod::AccessToken, "access-token"_L1},
     {SignInMethod::ApiToken, "api-token"_L1}}};

template<typename T, std::size_t N> QString wordOf(const std::array<Word<T>, N> &words, T value)
{
    const auto found = std::ranges::find(words, value, &Word<T>::value);
    Q_ASSERT(found != words.cend());
    return found->text;
}

template<typename T, std::size_t N>
std::optional<T> valueOf(const std::array<Word<T>, N> &words, const QVariant &stored)
{
    const QString text = stored.toString();
    const auto found = std::ranges::find_if(words, [&text](const Word<T> &word) { return word.text == text; });
    return found == words.cend() ? std::nullopt : std::optional(found->value);
}

QString groupOf(const QString &id)
{
    return u"accounts/"_s + id;
}

std::optional<AccountProfile> readProfile(const QSettings &settings, const QString &id)
{
    const QString group = groupOf(id);
    const auto value = [&settings, &group](QLatin1StringView name) { return settings.value(group + u'/' + name); };
    const std::optional<Environment> environment = valueOf(environments, value("environment"_L1));
    const std::optional<SignInMethod> method = valueOf(methods, value("method"_L1));
    const QUrl baseUrl(value("baseUrl"_L1).toString(), QUrl::StrictMode);
    if (!environment || !method || checkBaseUrl(baseUrl) != BaseUrlProblem::None)
        return std::nullopt;
    return AccountProfile{.id = id,
                          .name = value("name"_L1).toString(),
                          .baseUrl = cleanBaseUrl(baseUrl),
                          .environment = *environment,
                          .method = *method,
                          .clientId = value("clientId"_L1).toString(),
                          .email = value("email"_L1).toString(),
                          .scopes = value("scopes"_L1).toStringList(),
                          .isReadOnly = value("readOnly"_L1).toBool(),
                          .redirectPort = value("redirectPort"_L1).value<quint16>()};
}

void writeProfile(QSettings &settings, const AccountProfile &account)
{
    settings.beginGroup(groupOf(account.id));
    settings.setValue("name"_L1, account.name);
    settings.setValue("baseUrl"_L1, account.baseUrl.toString(QUrl::FullyEncoded));
    settings.setValue("environment"_L1, wordOf(environments, account.environment));
    settings.setValue("method"_L1, wordOf(methods, account.method));
    settings.setValue("clientId"_L1, account.clientId);
    settings.setValue("email"_L1, account.email);
    settings.setValue("scopes"_L1, account.scopes);
    settings.setValue("readOnly"_L1, account.isReadOnly);
    settings.setValue("redirectPort"_L1, account.redirectPort);
    settings.endGroup();
}

} // namespace

AccountStore::AccountStore(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    load();
}

std::optional<AccountProfile> AccountStore::account(const QString &id) const
{
    const auto found = std::ranges::find(m_accounts, id, &AccountProfile::id);
    return found == m_accounts.cend() ? std::nullopt : std::optional(*found);
}

std::optional<AccountProfile> AccountStore::named(const QString &name) const
{
    const auto exact = std::ranges::find(m_accounts, name, &AccountProfile::name);
    if (exact != m_accounts.cend())
        return *exact;
    const auto isCalledSo
        = [&name](const AccountProfile &account) { return account.name.compare(name, Qt::CaseInsensitive) == 0; };
    if (std::ranges::count_if(m_accounts, isCalledSo) != 1)
        return std::nullopt;
    return *std::ranges::find_if(m_accounts, isCalledSo);
}

QString AccountStore::save(AccountProfile account)
{
    if (account.id.isEmpty())
        account.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    // an address may bring a password
    account.baseUrl = cleanBaseUrl(account.baseUrl);
    const auto found = std::ranges::find(m_accounts, account.id, &AccountProfile::id);
    if (found != m_accounts.end()) {
        if (*found == account)
            return account.id;
        *found = account;
    } else {
        m_accounts.append(account);
    }
    writeProfile(m_settings, account);
    writeOrder();
    Q_EMIT changed();
    return account.id;
}

void AccountStore::remove(const QString &id)
{
    if (m_accounts.removeIf([&id](const AccountProfile &account) { return account.id == id; }) == 0)
        return;
    m_settings.remove(groupOf(id));
    writeOrder();
    Q_EMIT changed();
}

void AccountStore::move(const QString &id, qsizetype index)
{
    const auto found = std::ranges::find(m_accounts, id, &AccountProfile::id);
    if (found == m_accounts.end())
        return;
    const qsizetype from = found - m_accounts.begin();
    const qsizetype to = std::clamp<qsizetype>(index, 0, m_accounts.size() - 1);
    if (from == to)
        return;
    m_accounts.move(from, to);
    writeOrder();
    Q_EMIT changed();
}

QString AccountStore::lastOpened() const
{
    const QString id = m_settings.value(lastOpenedKey).toString();
    return account(id) ? id : QString();
}

void AccountStore::setLastOpened(const QString &id)
{
    m_settings.setValue(lastOpenedKey, id);
}

QStringList AccountStore::storedOrder() const
{
    QStringList order = m_settings.value(orderKey).toStringList();
    m_settings.beginGroup("accounts"_L1);
    const QStringList groups = m_settings.childGroups();
    m_settings.endGroup();
    order.removeIf([&groups](const QString &id) { return !groups.contains(id); });
    // a group that no order names is an account all the same
    order.append(groups);
    order.removeDuplicates();
    return order;
}

void AccountStore::load()
{
    for (const QString &id : storedOrder()) {
        if (std::optional<AccountProfile> account = readProfile(m_settings, id))
            m_accounts.append(*std::move(account));
    }
}

void AccountStore::writeOrder()
{
    QStringList order;
    for (const AccountProfile &account : std::as_const(m_accounts))
        order.append(account.id);
    // those that could not be read keep a place too
    order.append(storedOrder());
    order.removeDuplicates();
    m_settings.setValue(orderKey, order);
    if (!writeNow(m_settings))
        Q_EMIT notWritten(m_settings.fileName());
}

} // namespace grapnel

#include "moc_accountstore.cpp"
