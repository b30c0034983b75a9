// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

#include <algorithm>

namespace grapnel
{

/// Translates everything into a language that nobody speaks: in white brackets, with accents, and 40 % longer, as
/// translations are. Placeholders and mnemonics stay.
class PseudoTranslator final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    static constexpr QChar open{u'⟦'};
    static constexpr QChar close{u'⟧'};

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *sourceText, const char *, int) const override
    {
        const QString source = QString::fromUtf8(sourceText);
        // Qt asks for this one to learn the direction of the language
        if (source.isEmpty() || source == u"QT_LAYOUT_DIRECTION")
            return {};
        return open + accented(source) + padding(source.size() * 2 / 5) + close;
    }

    /// \a text without what came from here, and without what stands between.
    [[nodiscard]] static QString untranslated(const QString &text)
    {
        QString rest;
        int depth = 0;
        for (const QChar c : text) {
            if (c == open)
                ++depth;
            else if (c == close)
                depth = std::max(0, depth - 1);
            else if (depth == 0)
                rest += c;
        }
        return rest;
    }

private:
    static QString accented(const QString &source)
    {
        static const QString plain = QStringLiteral("aeiouAEIOUcnsyz");
        static const QString marked = QStringLiteral("áéíóúÁÉÍÓÚçñšýž");
        QString result = source;
        for (qsizetype i = 0; i < source.size(); ++i) {
            const bool isPlace = i > 0 && source.at(i - 1) == u'%';
            if (const qsizetype found = plain.indexOf(source.at(i)); found >= 0 && !isPlace)
                result[i] = marked.at(found);
        }
        return result;
    }

    static QString padding(qsizetype length)
    {
        static const QString words = QStringLiteral(" ípsüm dölör sít ámét");
        QString result;
        while (result.size() < length)
            result += words;
        return result.first(std::max<qsizetype>(length, 0)).trimmed().prepend(length > 0 ? u" " : u"");
    }
};

} // namespace grapnel
