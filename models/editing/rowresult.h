// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "webhookchanges.h"

namespace grapnel
{

/// What became of one webhook in a run over several.
struct RowResult {
    enum class Outcome {
        /// Not its turn yet, or under way.
        Waiting,
        Done,
        /// It was like that already; nothing was sent.
        NotNeeded,
        /// 404: deleted elsewhere.
        Gone,
        /// It has changed since (moved says in what), so nothing was sent.
        MovedOn,
        /// Not done; see error.
        Failed,
        /// The answer never came and looking did not tell; see error.
        Unclear,
        /// Nothing was sent: the run was cancelled, or ended by an error that would meet every row; see error then.
        Skipped,
    };

    QString id{};
    QString name{};
    Outcome outcome = Outcome::Waiting;
    std::optional<ApiError> error{};
    QList<WebhookField> moved{};

    /// Worth another try.
    [[nodiscard]] bool isOpen() const
    {
        return outcome == Outcome::Failed || outcome == Outcome::Unclear || outcome == Outcome::Skipped;
    }
    friend bool operator==(const RowResult &, const RowResult &) = default;
};

/// True for errors that the next row would meet as well, so that a run ends instead of knocking on and on: no
/// connection, no trust, no login, rate limit.
[[nodiscard]] bool concernsAllRows(const ApiError &error);

} // namespace grapnel
