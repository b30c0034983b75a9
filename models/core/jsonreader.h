// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVarLengthArray>

#include <optional>

namespace grapnel
{

/// Reads the fields of one JSON object, leniently: what is absent, null or of another type comes out empty, and the
/// latter is noted with its place ("webhooks[3].endpoint: expected string"). Ask for each key once.
/// The object, the list of problems and the reader that this one came from must outlive it.
class JsonReader
{
public:
    JsonReader(const QJsonObject &object, QStringList &problems);
    /// The object under \a key of what \a parent reads; with \a index, the element of the list there.
    JsonReader(const QJsonObject &object, const JsonReader &parent, QLatin1StringView key, qsizetype index = -1);

    [[nodiscard]] std::optional<QString> string(QLatin1StringView key);
    /// A string or a whole number, as text: the API has ids of both kinds.
    [[nodiscard]] QString id(QLatin1StringView key);
    [[nodiscard]] std::optional<int> integer(QLatin1StringView key);
    [[nodiscard]] bool boolean(QLatin1StringView key);
    /// UTC; invalid when absent or not a time.
    [[nodiscard]] QDateTime timestamp(QLatin1StringView key);
    [[nodiscard]] std::optional<QJsonObject> object(QLatin1StringView key);
    [[nodiscard]] QJsonArray array(QLatin1StringView key);
    /// The strings of a list; other elements are noted and left out.
    [[nodiscard]] QStringList strings(QLatin1StringView key);
    /// The fields that nobody has asked for.
    [[nodiscard]] QJsonObject rest() const;

    /// Notes that \a key, or element \a index of it, is not what it should be.
    void addProblem(QLatin1StringView key, QLatin1StringView problem, qsizetype index = -1) const;

private:
    [[nodiscard]] QJsonValue take(QLatin1StringView key);
    [[nodiscard]] QString path() const;

    const QJsonObject &m_object;
    QStringList &m_problems;
    const JsonReader *m_parent = nullptr;
    QLatin1StringView m_key{};
    qsizetype m_index = -1;
    QVarLengthArray<QLatin1StringView, 24> m_seen;
};

/// RFC 3339 with 0 to 9 digits of a second's fraction, cut to milliseconds; in UTC, or invalid.
[[nodiscard]] QDateTime parseTimestamp(QStringView text);

} // namespace grapnel
