// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <chrono>
#include <optional>

namespace grapnel
{

/// What a server answered to one attempt.
struct HttpAnswer {
    /// 0: nothing came.
    int status = 0;
    QString reason{};
    QList<QPair<QByteArray, QByteArray>> headers{};
    /// Unpacked; empty for a 204 whatever came.
    QByteArray body{};
    /// From sending the request to the last byte.
    std::chrono::milliseconds elapsed{0};

    /// Value of the first header of that name, whatever its case; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const
    {
        for (const auto &[key, value] : headers)
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        return {};
    }
};

/// How one attempt ended. An answer that is complete counts as such whatever its status.
struct HttpOutcome {
    HttpAnswer answer{};
    /// Why there is no complete answer; a status may have come all the same.
    std::optional<ApiError::Kind> failure{};
    /// The network layer's words for the failure.
    QString detail{};
    /// With a failure of kind Tls.
    ApiError::TlsProblem tlsProblem = ApiError::TlsProblem::None;
};

} // namespace grapnel
