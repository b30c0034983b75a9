// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "signature.h"

#include <QMetaType>

namespace grapnel
{

/// What is known of the signature of a received request.
struct SignatureCheck {
    enum class State {
        NotChecked,
        /// The webhook's secret is being fetched, or the digest is being worked out.
        Checking,
        Valid,
        DoesNotMatch,
        /// Signed with the secret that signs tests of webhooks that are not saved.
        TestSecret,
        NoSignature,
        /// The account has no webhook of the id in the request, or the request names none.
        UnknownWebhook,
        /// The secret could not be fetched: see error.
        SecretUnavailable,
    };

    State state = State::NotChecked;
    /// X-Zendesk-Webhook-Id; foreign text, may be empty.
    QString webhookId{};
    /// Of Valid, DoesNotMatch and TestSecret.
    std::optional<SignatureVerdict> verdict{};
    /// Of SecretUnavailable.
    std::optional<ApiError> error{};
    friend bool operator==(const SignatureCheck &, const SignatureCheck &) = default;
};

} // namespace grapnel

Q_DECLARE_METATYPE(grapnel::SignatureCheck)
