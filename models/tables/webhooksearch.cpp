// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhooksearch.h"

#include <QStringList>

#include <algorithm>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace grapnel
{

using Slot = WebhookStore::Slot;

namespace
{

bool contains(std::string_view text, const QByteArray &word)
{
    return text.find(std::string_view(word.constData(), static_cast<std::size_t>(word.size())))
        != std::string_view::npos;
}

bool isAscii(const QByteArray &bytes)
{
    return std::all_of(bytes.cbegin(), bytes.cend(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace

QByteArray folded(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (!isAscii(bytes))
        return text.normalized(QString::NormalizationForm_KC).toUpper().toCaseFolded().toUtf8(); // upper: ß is ss
    for (char &c : bytes) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return bytes;
}

SearchNeedle::SearchNeedle(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        m_words.push_back(folded(word));
    // The longest word is found least often, so the other ones are mostly not looked for.
    std::sort(m_words.begin(), m_words.end(), [](const auto &a, const auto &b) { return a.size() > b.size(); });
}

std::vector<Slot> filtered(const WebhookStore &store, const std::vector<Slot> &slots, const SearchNeedle &needle,
                           std::optional<WebhookStatus> status)
{
    struct Verdict {
        bool hasStatus = false;
        std::vector<bool> hasWord{};
    };
    std::vector<Verdict> verdicts(store.traitsCount());
    for (std::uint32_t index = 0; index < verdicts.size(); ++index) {
        verdicts[index].hasStatus = !status || store.traitsAt(index).status.value == *status;
        for (const QByteArray &word : needle.words())
            verdicts[index].hasWord.push_back(contains(store.traitsSearchText(index), word));
    }

    std::vector<Slot> found;
    for (const Slot slot : slots) {
        const Verdict &verdict = verdicts[store.traitsIndex(slot)];
        bool isFound = verdict.hasStatus;
        for (std::size_t word = 0; isFound && word < needle.words().size(); ++word)
            isFound = verdict.hasWord[word] || contains(store.searchText(slot), needle.words()[word]);
        if (isFound)
            found.push_back(slot);
    }
    return found;
}

bool isNamed(const WebhookStore &store, Slot slot, const QByteArray &foldedName, std::optional<WebhookStatus> status)
{
    return (!status || store.traits(slot).status.value == *status) && contains(store.foldedName(slot), foldedName);
}

} // namespace grapnel
