// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xmltree.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <atomic>
#include <memory>
#include <optional>

/// What a body is and how it reads. Free of state; for any thread.
namespace grapnel
{

enum class BodyKind { Empty, Json, Xml, Html, Text, Image, Binary };

/// Told by the content type first; where that is missing, general or plainly wrong, by the first bytes.
[[nodiscard]] BodyKind bodyKind(const QString &contentType, const QByteArray &body);

struct DecodedText {
    /// UTF-8; shares the body's bytes where those are UTF-8 already.
    QByteArray utf8{};
    /// What it was read as ("UTF-8", "ISO-8859-1").
    QString charset{};
    /// The charset of the header is unknown, or the bytes are not in it: read as Latin-1, in which nothing is lost.
    bool isGuess = false;
};
[[nodiscard]] DecodedText decodedText(const QString &contentType, const QByteArray &body);

/// \a json (UTF-8) indented by two, with the order of names and the digits of numbers as they came.
/// \a json must be well formed.
[[nodiscard]] QByteArray prettyJson(const QByteArray &json);

/// Breaks lines of more than \a mostBytes, which no editor can lay out in time; at the start of a character.
[[nodiscard]] QByteArray brokenLines(const QByteArray &utf8, qsizetype mostBytes);

/// A body made ready to be shown as text.
struct PreparedBody {
    BodyKind kind = BodyKind::Empty;
    QString charset{};
    bool isCharsetGuess = false;
    /// UTF-8, as it came but for lines that were too long.
    QByteArray raw{};
    /// UTF-8; JSON is indented where it is well formed.
    QByteArray pretty{};
    bool areLinesBroken = false;
    /// For the tree; disengaged when the body is not JSON, not well formed or larger than treeLimit.
    std::optional<QJsonValue> json{};
    /// For the tree; null likewise.
    std::shared_ptr<const XmlNode> xml{};
    /// Why the body is not the JSON or XML that it says; plain text, empty without. Line from 0 in raw.
    QString error{};
    int errorLine = 0;
    int errorColumn = 0;
};

inline constexpr qsizetype treeLimit = qsizetype{1024} * 1024;
inline constexpr qsizetype textLimit = qsizetype{10} * 1024 * 1024;

/// Does all of the above; stops with what it has when \a isCancelled becomes true.
[[nodiscard]] PreparedBody preparedBody(const QString &contentType, const QByteArray &body,
                                        const std::atomic_bool &isCancelled);

} // namespace grapnel
