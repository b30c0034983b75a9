// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaintext.h"

#include <array>
#include <utility>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// True when a tag, comment or declaration begins at \a i, and not just a "less than".
bool beginsTag(QStringView text, qsizetype i)
{
    if (text[i] != u'<' || i + 1 >= text.size())
        return false;
    const QChar next = text[i + 1];
    return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
}

/// Behind the first \a end from \a from; the end of the text when there is none.
qsizetype behind(QStringView text, QLatin1StringView end, qsizetype from)
{
    const qsizetype at = text.indexOf(end, from, Qt::CaseInsensitive);
    return at < 0 ? text.size() : at + end.size();
}

/// Behind the tag that begins at \a i, contents included where they are not text.
qsizetype behindTag(QStringView text, qsizetype i)
{
    const QStringView rest = text.mid(i);
    if (rest.startsWith("<!--"_L1))
        return behind(text, "-->"_L1, i);
    for (const auto &[tag, end] : {std::pair{"<script"_L1, "</script>"_L1}, std::pair{"<style"_L1, "</style>"_L1}})
        if (rest.startsWith(tag, Qt::CaseInsensitive))
            return behind(text, end, i);
    return behind(text, ">"_L1, i);
}

/// The character that the reference between "&" and ";" stands for; empty when it is not one of the usual ones.
QString character(QStringView reference)
{
    if (reference.startsWith(u'#')) {
        const bool isHex = reference.mid(1).startsWith(u'x', Qt::CaseInsensitive);
        bool isNumber = false;
        const uint code = reference.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
        const bool isText = isNumber && code >= 0x20 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
        return isText ? QStringView(QChar::fromUcs4(code)).toString() : QString();
    }
    static constexpr std::array names{
        std::pair{"amp"_L1, u'&'},        std::pair{"lt"_L1, u'<'},          std::pair{"gt"_L1, u'>'},
        std::pair{"quot"_L1, u'"'},       std::pair{"apos"_L1, u'\''},       std::pair{"nbsp"_L1, u' '},
        std::pair{"bull"_L1, u'\u2022'},  std::pair{"middot"_L1, u'\u00b7'}, std::pair{"hellip"_L1, u'\u2026'},
        std::pair{"ndash"_L1, u'\u2013'}, std::pair{"mdash"_L1, u'\u2014'},  std::pair{"copy"_L1, u'\u00a9'},
        std::pair{"rsquo"_L1, u'\u2019'}, std::pair{"laquo"_L1, u'\u00ab'},  std::pair{"raquo"_L1, u'\u00bb'}};
    for (const auto &[name, sign] : names) {
        if (reference == name)
            return {sign};
    }
    return {};
}

/// Once: what a reference stands for is not looked at again.
QString decoded(QStringView text)
{
    static constexpr qsizetype longest = 10;
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = text[i] == u'&' ? text.mid(i, longest).indexOf(u';') : -1;
        const QString sign = end > 0 ? character(text.mid(i + 1, end - 1)) : QString();
        result += sign.isEmpty() ? QString(text[i]) : sign;
        if (!sign.isEmpty())
            i += end;
    }
    return result;
}

} // namespace

QString withoutTags(QStringView html)
{
    QString text;
    text.reserve(html.size());
    bool hasTags = false;
    for (qsizetype i = 0; i < html.size();) {
        if (beginsTag(html, i)) {
            hasTags = true;
            text += u' ';
            i = behindTag(html, i);
        } else {
            text += html[i++];
        }
    }
    if (!hasTags)
        return html.toString();
    return decoded(text);
}

} // namespace grapnel
