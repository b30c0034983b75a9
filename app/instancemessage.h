// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace grapnel
{

/// What a further start wants of the window that is open. Holds nothing secret: credentials of the environment stay
/// with the process that has them.
struct InstanceRequest {
    /// Name of a saved account; empty: the one that is open stays.
    QString account{};
    /// The window for a new webhook is wanted.
    bool newWebhook = false;
    bool resetLayout = false;
    /// Lets a window come to the front, see takeActivationToken(); may be empty.
    QString activationToken{};
    friend bool operator==(const InstanceRequest &, const InstanceRequest &) = default;
};

struct InstanceAnswer {
    /// What is wrong with the request; empty: it is done.
    QString problem{};
    friend bool operator==(const InstanceAnswer &, const InstanceAnswer &) = default;
};

/// Longer messages are neither sent nor read, in bytes with the line's end.
constexpr qsizetype longestInstanceMessage = 8192;

/// As one line of JSON that names the version of this form.
[[nodiscard]] QByteArray encoded(const InstanceRequest &request);
[[nodiscard]] QByteArray encoded(const InstanceAnswer &answer);
/// Disengaged when it is no such line, or one of another version.
[[nodiscard]] std::optional<InstanceRequest> decodedRequest(const QByteArray &line);
[[nodiscard]] std::optional<InstanceAnswer> decodedAnswer(const QByteArray &line);

} // namespace grapnel
