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
    static constexpr std::array references{std::pair{"&nbsp;"_L1, " "_L1}, std::pair{"&lt;"_L1, "<"_L1},
                                           std::pair{"&gt;"_L1, ">"_L1},   std::pair{"&quot;"_L1, "\""_L1},
                                           std::pair{"&#39;"_L1, "'"_L1},  std::pair{"&amp;"_L1, "&"_L1}};
    for (const auto &[reference, character] : references)
        text.replace(reference, character);
    return text;
}

} // namespace grapnel
