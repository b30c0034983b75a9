// SPDX-License-Identifier: GPL-3.0-or-later
// Formatting: tokens as they were typed, white space anew.
#include "payload.h"

#include <QList>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

class Writer
{
public:
    Writer(PayloadLayout layout, int indent) : m_isIndented(layout == PayloadLayout::Indented), m_indent(indent) { }

    void add(QStringView token) { m_text += token; }
    void newLine(qsizetype depth)
    {
        if (m_isIndented && !m_text.isEmpty())
            m_text += u'\n' + QString(depth * m_indent, u' ');
    }
    void space()
    {
        if (m_isIndented)
            m_text += u' ';
    }
    /// Deep nesting can make megabytes of white space.
    [[nodiscard]] bool isFull() const { return m_text.size() > 8 * mostCheckedPayload; }
    [[nodiscard]] std::optional<QString> text() const { return isFull() ? std::nullopt : std::optional(m_text); }

private:
    bool m_isIndented;
    int m_indent;
    QString m_text;
};

bool isSpace(QChar character)
{
    return character == u' ' || character == u'\t' || character == u'\n' || character == u'\r';
}

/// The end of the token that starts at \a start: a string with its quotation marks, a mark, or a bare word.
qsizetype jsonTokenEnd(QStringView text, qsizetype start)
{
    if (text.at(start) == u'"') {
        qsizetype end = start + 1;
        while (end < text.size() && text.at(end) != u'"')
            end += text.at(end) == u'\\' ? 2 : 1;
        return qMin(end + 1, text.size());
    }
    static constexpr QStringView marks = u"{}[],:";
    if (marks.contains(text.at(start)))
        return start + 1;
    qsizetype end = start;
    while (end < text.size() && !isSpace(text.at(end)) && !marks.contains(text.at(end)) && text.at(end) != u'"')
        ++end;
    return end;
}

std::optional<QString> formattedJson(QStringView text, PayloadLayout layout, int indent)
{
    Writer writer(layout, indent);
    qsizetype depth = 0;
    bool isFresh = false; // nothing stands in the object or array yet
    for (qsizetype place = 0; place < text.size() && !writer.isFull();) {
        if (isSpace(text.at(place))) {
            ++place;
            continue;
        }
        const qsizetype end = jsonTokenEnd(text, place);
        const QStringView token = text.mid(place, end - place);
        place = end;
        const QChar first = token.front();
        const bool closes = first == u'}' || first == u']';
        if (closes)
            --depth;
        if (isFresh != closes)
            writer.newLine(depth);
        isFresh = first == u'{' || first == u'[';
        writer.add(token);
        if (isFresh)
            ++depth;
        else if (first == u',')
            writer.newLine(depth);
        else if (first == u':')
            writer.space();
    }
    return writer.text();
}

struct XmlToken {
    enum class Kind { Text, Open, Close, Empty, Other };
    Kind kind = Kind::Text;
    QStringView text{};
};

/// The end of the markup at \a start, behind its last '>'.
qsizetype markupEnd(QStringView text, qsizetype start)
{
    const QStringView rest = text.mid(start);
    const auto behind = [&text, start](QStringView closing) {
        const qsizetype found = text.indexOf(closing, start);
        return found < 0 ? text.size() : found + closing.size();
    };
    if (rest.startsWith(u"<!--"))
        return behind(u"-->");
    if (rest.startsWith(u"<![CDATA["))
        return behind(u"]]>");
    if (rest.startsWith(u"<?"))
        return behind(u"?>");
    QChar quote;
    int brackets = 0;
    for (qsizetype place = start + 1; place < text.size(); ++place) {
        const QChar character = text.at(place);
        if (!quote.isNull())
            quote = character == quote ? QChar() : quote;
        else if (character == u'"' || character == u'\'')
            quote = character;
        else if (character == u'[')
            ++brackets;
        else if (character == u']')
            --brackets;
        else if (character == u'>' && brackets <= 0)
            return place + 1;
    }
    return text.size();
}

QList<XmlToken> xmlTokens(QStringView text)
{
    QList<XmlToken> tokens;
    for (qsizetype place = 0; place < text.size();) {
        qsizetype end = 0;
        auto kind = XmlToken::Kind::Text;
        if (text.at(place) != u'<') {
            end = text.indexOf(u'<', place);
            end = end < 0 ? text.size() : end;
        } else {
            end = markupEnd(text, place);
            const QStringView markup = text.mid(place, end - place);
            // CDATA is text of its element
            const bool isOther
                = markup.startsWith(u"<?") || (markup.startsWith(u"<!") && !markup.startsWith(u"<![CDATA["));
            if (isOther)
                kind = XmlToken::Kind::Other;
            else if (markup.startsWith(u"</"))
                kind = XmlToken::Kind::Close;
            else if (!markup.startsWith(u"<!"))
                kind = markup.endsWith(u"/>") ? XmlToken::Kind::Empty : XmlToken::Kind::Open;
        }
        tokens.append({.kind = kind, .text = text.mid(place, end - place)});
        place = end;
    }
    return tokens;
}

bool isBlank(const XmlToken &token)
{
    return token.kind == XmlToken::Kind::Text && std::ranges::all_of(token.text, isSpace);
}

/// Of an element: the place of its end, and whether its white space has to stay because there is text of its own,
/// because white space alone may be its value, or because it says so.
struct XmlElement {
    qsizetype close = 0;
    bool isVerbatim = false;
    bool hasChildren = false;
};

/// By the place of the token that opens it; only those of Open have a meaning.
QList<XmlElement> xmlElements(const QList<XmlToken> &tokens)
{
    QList<XmlElement> elements(tokens.size());
    QList<qsizetype> open;
    for (qsizetype place = 0; place < tokens.size(); ++place) {
        const XmlToken &token = tokens.at(place);
        XmlElement *const parent = open.isEmpty() ? nullptr : &elements[open.last()];
        if (token.kind == XmlToken::Kind::Close && parent) {
            parent->close = place;
            parent->isVerbatim = parent->isVerbatim || !parent->hasChildren;
            open.removeLast();
        } else if (token.kind == XmlToken::Kind::Text) {
            if (parent && !isBlank(token))
                parent->isVerbatim = true;
        } else if (parent) {
            parent->hasChildren = true;
        }
        if (token.kind == XmlToken::Kind::Open) {
            elements[place].isVerbatim = token.text.contains(u"xml:space");
            open.append(place);
        }
    }
    return elements;
}

std::optional<QString> formattedXml(QStringView text, PayloadLayout layout, int indent)
{
    const QList<XmlToken> tokens = xmlTokens(text);
    const QList<XmlElement> elements = xmlElements(tokens);
    Writer writer(layout, indent);
    qsizetype depth = 0;
    for (qsizetype place = 0; place < tokens.size() && !writer.isFull(); ++place) {
        const XmlToken &token = tokens.at(place);
        if (isBlank(token))
            continue;
        if (token.kind == XmlToken::Kind::Close)
            --depth;
        writer.newLine(depth);
        writer.add(token.text);
        if (token.kind != XmlToken::Kind::Open)
            continue;
        const XmlElement &element = elements.at(place);
        if (!element.isVerbatim) {
            ++depth;
            continue;
        }
        while (place < element.close)
            writer.add(tokens.at(++place).text);
    }
    return writer.text();
}

} // namespace

std::optional<QString> formatPayload(const QString &text, PayloadLanguage language, PayloadLayout layout, int indent)
{
    if (text.isEmpty() || text.size() > mostCheckedPayload || checkPayload(text, language))
        return std::nullopt;
    switch (language) {
    case PayloadLanguage::Plain:
    case PayloadLanguage::Form:
        return std::nullopt;
    case PayloadLanguage::Json:
        return formattedJson(text, layout, indent);
    case PayloadLanguage::Xml:
        return formattedXml(text, layout, indent);
    }
    Q_UNREACHABLE();
}

} // namespace grapnel
