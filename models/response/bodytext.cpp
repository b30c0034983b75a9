// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodytext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype longestLine = 1000;

QString mediaType(const QString &contentType)
{
    return contentType.section(u';', 0, 0).trimmed().toLower();
}

QString charsetOf(const QString &contentType)
{
    for (const QString &part : contentType.split(u';').mid(1)) {
        if (part.section(u'=', 0, 0).trimmed().compare("charset"_L1, Qt::CaseInsensitive) == 0)
            return part.section(u'=', 1).trimmed().remove(u'"').remove(u'\'');
    }
    return {};
}

std::optional<QStringConverter::Encoding> markOf(const QByteArray &body)
{
    return QStringConverter::encodingForData(body.first(std::min<qsizetype>(body.size(), 4)));
}

bool looksBinary(const QByteArray &body)
{
    return !markOf(body) && body.first(std::min<qsizetype>(body.size(), 4096)).contains('\0');
}

bool isImage(const QByteArray &body)
{
    constexpr std::array<QByteArrayView, 4> beginnings{"\x89PNG\r\n", "\xff\xd8\xff", "GIF8", "RIFF"};
    return std::ranges::any_of(beginnings, [&body](QByteArrayView start) { return body.startsWith(start); });
}

BodyKind sniffed(const QByteArray &body)
{
    if (isImage(body))
        return BodyKind::Image;
    if (looksBinary(body))
        return BodyKind::Binary;
    const QByteArray start = body.first(std::min<qsizetype>(body.size(), 256)).trimmed().toLower();
    if (start.startsWith('{') || start.startsWith('['))
        return BodyKind::Json;
    if (start.startsWith("<!doctype html") || start.startsWith("<html"))
        return BodyKind::Html;
    return start.startsWith("<?xml") ? BodyKind::Xml : BodyKind::Text;
}

/// Where byte \a offset is in \a text.
void locate(const QByteArray &text, qsizetype offset, int &line, int &column)
{
    const QByteArrayView before = QByteArrayView(text).first(std::clamp<qsizetype>(offset, 0, text.size()));
    line = static_cast<int>(before.count('\n'));
    column = static_cast<int>(QString::fromUtf8(before.sliced(before.lastIndexOf('\n') + 1)).size());
}

void readJson(PreparedBody &body, const QByteArray &text)
{
    // a lone value is JSON too, which the parser knows only inside of something
    QJsonParseError error;
    const bool isLone = !text.isEmpty() && text.trimmed().front() != '{' && text.trimmed().front() != '[';
    const QJsonDocument document = QJsonDocument::fromJson(isLone ? u"["_s.toUtf8() + text + ']' : text, &error);
    if (error.error != QJsonParseError::NoError) {
        body.error = error.errorString();
        locate(body.raw, error.offset - (isLone ? 1 : 0), body.errorLine, body.errorColumn);
        return;
    }
    body.pretty = prettyJson(text);
    if (text.size() > treeLimit)
        return;
    if (isLone)
        body.json = document.array().at(0);
    else
        body.json = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

void readXmlInto(PreparedBody &body, const QByteArray &text, const std::atomic_bool &isCancelled)
{
    XmlReading reading = readXml(text, isCancelled);
    body.xml = std::move(reading.document);
    body.error = reading.error;
    body.errorLine = reading.line;
    body.errorColumn = reading.column;
}

} // namespace

BodyKind bodyKind(const QString &contentType, const QByteArray &body)
{
    if (body.isEmpty())
        return BodyKind::Empty;
    const QString type = mediaType(contentType);
    if (type.startsWith("image/"_L1) && type != "image/svg+xml"_L1)
        return BodyKind::Image;
    if (looksBinary(body) && charsetOf(contentType).isEmpty())
        return isImage(body) ? BodyKind::Image : BodyKind::Binary;
    if (type == "application/json"_L1 || type.endsWith("+json"_L1))
        return BodyKind::Json;
    if (type == "text/html"_L1 || type == "application/xhtml+xml"_L1)
        return BodyKind::Html;
    if (type == "application/xml"_L1 || type == "text/xml"_L1 || type.endsWith("+xml"_L1))
        return BodyKind::Xml;
    if (type.startsWith("text/"_L1) && type != "text/plain"_L1)
        return BodyKind::Text;
    return sniffed(body);
}

DecodedText decodedText(const QString &contentType, const QByteArray &body)
{
    const QString wanted = charsetOf(contentType);
    std::optional<QStringConverter::Encoding> encoding = markOf(body);
    if (!encoding)
        encoding = wanted.isEmpty() ? QStringConverter::Utf8
                                    : QStringConverter::encodingForName(wanted.toLatin1().constData());
    if (encoding == QStringConverter::Utf8 && QUtf8StringView(body).isValidUtf8())
        return {.utf8 = body, .charset = u"UTF-8"_s};
    if (encoding && encoding != QStringConverter::Utf8) {
        QStringDecoder decoder(*encoding);
        const QString text = decoder(body);
        if (!decoder.hasError())
            return {.utf8 = text.toUtf8(),
                    .charset = QString::fromLatin1(QStringConverter::nameForEncoding(*encoding))};
    }
    return {.utf8 = QString::fromLatin1(body).toUtf8(), .charset = u"ISO-8859-1"_s, .isGuess = true};
}

QByteArray prettyJson(const QByteArray &json)
{
    QByteArray out;
    out.reserve(json.size() + json.size() / 2);
    qsizetype depth = 0;
    bool isInText = false;
    bool isFresh = false; // just behind an opening bracket
    const auto newLine = [&out, &depth] {
        out.append('\n');
        out.append(depth * 2, ' ');
    };
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json.at(at);
        if (isInText) {
            out.append(c);
            if (c == '\\' && at + 1 < json.size())
                out.append(json.at(++at));
            else if (c == '"')
                isInText = false;
            continue;
        }
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r')
            continue;
        const bool closes = c == '}' || c == ']';
        if (closes)
            --depth;
        if (isFresh != closes && (isFresh || closes))
            newLine();
        isFresh = c == '{' || c == '[';
        if (isFresh)
            ++depth;
        isInText = c == '"';
        out.append(c);
        if (c == ',')
            newLine();
        else if (c == ':')
            out.append(' ');
    }
    return out;
}

QByteArray brokenLines(const QByteArray &utf8, qsizetype mostBytes)
{
    QByteArray out;
    qsizetype done = 0;
    for (qsizetype start = 0; start < utf8.size();) {
        const qsizetype end = utf8.indexOf('\n', start);
        const qsizetype stop = end < 0 ? utf8.size() : end + 1;
        if (stop - start <= mostBytes) {
            start = stop;
            continue;
        }
        start += mostBytes;
        while (start > done && (static_cast<unsigned char>(utf8.at(start)) & 0xc0) == 0x80)
            --start;
        out.append(QByteArrayView(utf8).sliced(done, start - done));
        out.append('\n');
        done = start;
    }
    if (done == 0)
        return utf8;
    out.append(QByteArrayView(utf8).sliced(done));
    return out;
}

PreparedBody preparedBody(const QString &contentType, const QByteArray &body, const std::atomic_bool &isCancelled)
{
    PreparedBody result;
    result.kind = bodyKind(contentType, body);
    const DecodedText text = decodedText(contentType, body);
    result.charset = text.charset;
    result.isCharsetGuess = text.isGuess;
    result.raw = text.utf8;
    if (!isCancelled && result.kind == BodyKind::Json)
        readJson(result, text.utf8);
    else if (!isCancelled && result.kind == BodyKind::Xml && text.utf8.size() <= treeLimit)
        readXmlInto(result, text.utf8, isCancelled);
    if (isCancelled)
        return result;
    if (result.pretty.isEmpty())
        result.pretty = text.utf8;
    const QByteArray pretty = brokenLines(result.pretty, longestLine);
    const QByteArray raw = brokenLines(text.utf8, longestLine);
    result.areLinesBroken = pretty.size() != result.pretty.size() || raw.size() != result.raw.size();
    result.pretty = pretty;
    result.raw = raw;
    return result;
}

} // namespace grapnel
