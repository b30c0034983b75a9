// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhookstore.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace grapnel
{

/// \a text as searches and sorts compare it: compatibility forms and case folded (Unicode NFKC, default case
/// folding), as UTF-8. Diacritics stay: "resume" does not find "résumé".
[[nodiscard]] QByteArray folded(const QString &text);

/// What to look for: words between blanks, all of which must be found, in any column and any order.
class SearchNeedle
{
public:
    SearchNeedle() = default;
    explicit SearchNeedle(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    [[nodiscard]] const std::vector<QByteArray> &words() const { return m_words; }

private:
    std::vector<QByteArray> m_words;
};

/// Those of \a slots that hold \a needle in any column and have \a status, in their order.
[[nodiscard]] std::vector<WebhookStore::Slot> filtered(const WebhookStore &store,
                                                       const std::vector<WebhookStore::Slot> &slots,
                                                       const SearchNeedle &needle, std::optional<WebhookStatus> status);

/// Whether the server would list the webhook: \a name as a substring of its name, without regard to case.
[[nodiscard]] bool isNamed(const WebhookStore &store, WebhookStore::Slot slot, const QByteArray &foldedName,
                           std::optional<WebhookStatus> status);

} // namespace grapnel
