// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferencesfields.h"

#include "networklimits.h"

#include <QSettings>

#include <cmath>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr auto never = "never"_L1;

/// Goes over the fields of a value, and reads or writes each that differs from its default; so that there is one list
/// of them.
class Fields
{
public:
    enum class Direction { Read, Write };
    Fields(QSettings &settings, Direction direction) : m_settings(settings), m_isReading(direction == Direction::Read)
    {
    }

    [[nodiscard]] QSettings &settings() const { return m_settings; }
    [[nodiscard]] bool isReading() const { return m_isReading; }

    template<typename Value, typename Parse, typename Format>
    void field(const QString &key, Value &value, const Value &usual, Parse parse, Format format)
    {
        if (m_isReading)
            value = m_settings.contains(key) ? parse(m_settings.value(key).toString()).value_or(usual) : usual;
        else if (value != usual)
            m_settings.setValue(key, format(value));
    }

    void flag(const QString &key, bool &value, bool usual)
    {
        field(
            key, value, usual,
            [](const QString &text) -> std::optional<bool> {
                if (text == "true"_L1 || text == "false"_L1)
                    return text == "true"_L1;
                return std::nullopt;
            },
            [](bool on) { return on ? u"true"_s : u"false"_s; });
    }

    void text(const QString &key, QString &value)
    {
        field(
            key, value, QString(), [](const QString &text) { return std::optional(text.trimmed()); },
            [](const QString &text) { return text; });
    }

    template<typename Int> void number(const QString &key, Int &value, Int usual)
    {
        field(key, value, usual, parseNumber<Int>, [](Int number) { return QString::number(number); });
    }

    void numberOrNever(const QString &key, std::optional<int> &value, std::optional<int> usual)
    {
        field(
            key, value, usual,
            [](const QString &text) -> std::optional<std::optional<int>> {
                if (text == never)
                    return std::optional<int>();
                const std::optional<int> number = parseNumber<int>(text);
                if (!number)
                    return std::nullopt;
                return std::make_optional(number);
            },
            [](std::optional<int> number) { return number ? QString::number(*number) : QString(never); });
    }

    template<typename Duration> void time(const QString &key, Duration &value, Duration usual)
    {
        auto count = static_cast<int>(value.count());
        number(key, count, static_cast<int>(usual.count()));
        value = Duration(count);
    }

    template<typename Enum> void choice(const QString &key, Enum &value, Enum usual, const QList<QString> &names)
    {
        field(
            key, value, usual,
            [&names](const QString &text) -> std::optional<Enum> {
                const qsizetype found = names.indexOf(text);
                return found < 0 ? std::nullopt : std::optional(static_cast<Enum>(found));
            },
            [&names](Enum chosen) { return names.at(static_cast<qsizetype>(chosen)); });
    }

private:
    template<typename Int> static std::optional<Int> parseNumber(const QString &text)
    {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (!isNumber || number < 0
            || static_cast<qint64>(number) > static_cast<qint64>(std::numeric_limits<Int>::max()))
            return std::nullopt;
        return static_cast<Int>(number);
    }

    QSettings &m_settings;
    bool m_isReading;
};

void goOver(Fields &fields, RetryPolicy &policy, const RetryPolicy &usual)
{
    fields.flag(u"enabled"_s, policy.enabled, usual.enabled);
    fields.time(u"initial_ms"_s, policy.initialInterval, usual.initialInterval);
    fields.time(u"longest_ms"_s, policy.maxInterval, usual.maxInterval);
    fields.time(u"elapsed_ms"_s, policy.maxElapsedTime, usual.maxElapsedTime);
    fields.flag(u"connection_errors"_s, policy.retryConnectionErrors, usual.retryConnectionErrors);
    fields.field(
        u"factor"_s, policy.exponent, usual.exponent,
        [](const QString &text) -> std::optional<double> {
            bool isNumber = false;
            const double number = text.toDouble(&isNumber);
            return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
        },
        [](double factor) { return QString::number(factor); });
}

void goOver(Fields &fields, NetworkPreferences &network)
{
    const NetworkPreferences usual;
    fields.choice(u"proxy"_s, network.proxyMode, usual.proxyMode, {u"system"_s, u"none"_s, u"manual"_s});
    fields.choice(u"proxy_kind"_s, network.proxyKind, usual.proxyKind, {u"http"_s, u"socks5"_s});
    fields.text(u"proxy_host"_s, network.proxyHost);
    fields.number(u"proxy_port"_s, network.proxyPort, usual.proxyPort);
    fields.text(u"proxy_user"_s, network.proxyUser);
    fields.text(u"ca_file"_s, network.caFile);
    fields.time(u"connect_s"_s, network.connectTime, usual.connectTime);
    fields.time(u"inactivity_s"_s, network.inactivityTime, usual.inactivityTime);
    fields.time(u"overall_s"_s, network.overallTime, usual.overallTime);

    QSettings &settings = fields.settings();
    settings.beginGroup("retry"_L1);
    goOver(fields, network.retry, usual.retry);
    settings.endGroup();
    for (const WebhookOperation operation : allOperations()) {
        const QString key = u"own"_s;
        settings.beginGroup(QString("retry_of_"_L1 + operationKey(operation)));
        bool isOwn = network.operationRetry.contains(operation);
        fields.flag(key, isOwn, false);
        if (isOwn)
            goOver(fields, network.operationRetry[operation], usual.retry);
        settings.endGroup();
    }
}

void goOver(Fields &fields, SecurityPreferences &security)
{
    const SecurityPreferences usual;
    fields.number(u"reveal_s"_s, security.revealSeconds, usual.revealSeconds);
    fields.numberOrNever(u"clipboard_s"_s, security.clipboardSeconds, usual.clipboardSeconds);
    fields.numberOrNever(u"idle_min"_s, security.idleLockMinutes, usual.idleLockMinutes);
}

void goOver(Fields &fields, TablePreferences &table)
{
    const TablePreferences usual;
    fields.number(u"page_size"_s, table.pageSize, usual.pageSize);
    fields.choice(u"density"_s, table.density, usual.density, {u"compact"_s, u"normal"_s, u"comfortable"_s});
    fields.flag(u"relative_dates"_s, table.relativeDates, usual.relativeDates);
    fields.flag(u"load_all"_s, table.loadsAll, usual.loadsAll);
}

void goOver(Fields &fields, ShortcutPreferences &shortcuts)
{
    QSettings &settings = fields.settings();
    if (!fields.isReading()) {
        for (auto it = shortcuts.keys.cbegin(); it != shortcuts.keys.cend(); ++it)
            settings.setValue(it.key(), it->isEmpty() ? QVariant(QString()) : QVariant(*it));
        return;
    }
    for (const QString &key : settings.childKeys()) {
        QStringList sequences = settings.value(key).toStringList();
        sequences.removeAll(QString());
        shortcuts.keys.insert(key, sequences);
    }
}

void goOver(Fields &fields, Preferences &preferences)
{
    QSettings &settings = fields.settings();
    const auto group = [&settings, &fields](const char *name, auto &part) {
        settings.beginGroup(QLatin1StringView(name));
        goOver(fields, part);
        settings.endGroup();
    };
    settings.beginGroup("general"_L1);
    fields.choice(u"start"_s, preferences.general.start, GeneralPreferences{}.start, {u"last"_s, u"choose"_s});
    fields.flag(u"notify"_s, preferences.general.notifiesInBackground, GeneralPreferences{}.notifiesInBackground);
    fields.text(u"language"_s, preferences.general.language);
    settings.endGroup();
    group("network", preferences.network);
    group("security", preferences.security);
    group("table", preferences.table);
    group("shortcuts", preferences.shortcuts);
}

} // namespace

Preferences readPreferences(QSettings &settings)
{
    Preferences preferences;
    Fields fields(settings, Fields::Direction::Read);
    goOver(fields, preferences);
    return preferences;
}

void writePreferences(QSettings &settings, const Preferences &preferences)
{
    Preferences copy = preferences;
    Fields fields(settings, Fields::Direction::Write);
    goOver(fields, copy);
}

} // namespace grapnel
