// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpsearch.h"

namespace grapnel::helpsearch
{

namespace
{

/// Two letters of Japanese that differ by a sound mark are two letters.
bool isAccent(QChar c)
{
    constexpr char16_t voiced = 0x3099;
    constexpr char16_t semiVoiced = 0x309A;
    return c.category() == QChar::Mark_NonSpacing && c != voiced && c != semiVoiced;
}

struct Folded {
    QString text{};
    /// For each character of it the one that it comes from.
    QList<qsizetype> origins{};
};

Folded fold(const QString &text)
{
    Folded folded;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QString letters = QString(text.at(i)).normalized(QString::NormalizationForm_KD).toUpper();
        for (const QChar letter : letters) {
            if (isAccent(letter))
                continue;
            folded.text += letter;
            folded.origins += i;
        }
    }
    return folded;
}

} // namespace

QList<Match> find(const QString &text, const QString &word)
{
    const Folded haystack = fold(text);
    const QString needle = fold(word).text;
    QList<Match> found;
    if (needle.isEmpty())
        return found;
    for (qsizetype at = haystack.text.indexOf(needle); at >= 0;
         at = haystack.text.indexOf(needle, at + needle.size())) {
        const qsizetype start = haystack.origins.at(at);
        found.append({.start = start, .length = haystack.origins.at(at + needle.size() - 1) - start + 1});
    }
    return found;
}

} // namespace grapnel::helpsearch
