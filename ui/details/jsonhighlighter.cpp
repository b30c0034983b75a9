// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonhighlighter.h"

#include "theme.h"

#include <QRegularExpression>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

void JsonHighlighter::setPalette(const QPalette &palette)
{
    m_key = theme::color(theme::Accent::Info, palette);
    m_text = theme::color(theme::Accent::Success, palette);
    m_literal = theme::color(theme::Accent::Demo, palette);
    rehighlight();
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    // a JSON text never goes over the end of a line
    static const QRegularExpression token(u"(\"(?:[^\"\\\\]|\\\\.)*\")(\\s*:)?|[-\\w.+]+"_s);
    for (auto match = token.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const int start = int(found.capturedStart());
        if (found.capturedStart(1) < 0)
            setFormat(start, int(found.capturedLength()), m_literal);
        else
            setFormat(start, int(found.capturedLength(1)), found.capturedStart(2) < 0 ? m_text : m_key);
    }
}

} // namespace grapnel
