// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhookdraft.h"
#include "webhooktest.h"

namespace grapnel
{

/// What a test is to send, as the user has it before him: of a saved webhook, of an edit that is not saved yet, or of
/// a webhook that does not exist yet. Reference: section 7.8.
struct TestPlan {
    /// As stored; disengaged for a webhook that does not exist yet.
    std::optional<Webhook> stored{};
    QString endpoint{};
    OpenEnum<HttpMethod> method = HttpMethod::Post;
    OpenEnum<RequestFormat> format = RequestFormat::Json;
    /// Disengaged: what is stored. NoAuthentication: none, whatever is stored.
    std::optional<SentAuthentication> authentication{};
    QList<CustomHeader> customHeaders{};
    QString payload{};
    /// What the webhook listens to; tells which samples fit.
    QStringList subscriptions{};
    QString name{};

    [[nodiscard]] bool isEndpointChanged() const { return stored && endpoint != stored->endpoint; }
    [[nodiscard]] bool isMethodChanged() const { return stored && !(method == stored->method); }
    [[nodiscard]] bool isFormatChanged() const { return stored && !(format == stored->format); }
    friend bool operator==(const TestPlan &, const TestPlan &) = default;
};

/// All as stored, no payload.
[[nodiscard]] TestPlan planFor(const Webhook &webhook);
/// A webhook that does not exist yet.
[[nodiscard]] TestPlan planFor(const WebhookDraft &draft);
/// An edit of \a base that is not saved; a disengaged authentication keeps what is stored.
[[nodiscard]] TestPlan planFor(const Webhook &base, const WebhookDraft &draft);

/// The request of the API: for a stored webhook its id and only what differs from it. An edit that removes the
/// authentication is sent whole and without the id, as Zendesk adds what is stored to a request that has none.
[[nodiscard]] WebhookTest testOf(const TestPlan &plan);

/// What will happen when \a plan is sent; the words are the window's.
struct TestOutlook {
    enum class Credential {
        None,
        /// The one that Zendesk has stored.
        Stored,
        /// One that comes with the request: typed in the editor.
        Sent,
    };

    /// "erp.example.com:8443": with a port that is not the scheme's own; empty when the endpoint is no URL.
    QString destination{};
    Credential credential = Credential::None;
    /// The webhook's own signing secret signs, else the published one for tests.
    bool isSignedAsStored = false;
    /// The destination of the stored endpoint, in the same form; empty without one. Where the two differ, something
    /// goes elsewhere than where it is stored for.
    QString home{};
    /// Plain http to another machine: anyone on the way can read it.
    bool isUnencrypted = false;
    /// Zendesk cannot reach it: localhost, private addresses.
    bool isPrivate = false;
    friend bool operator==(const TestOutlook &, const TestOutlook &) = default;
};

[[nodiscard]] TestOutlook outlookOf(const TestPlan &plan);
/// Whether the endpoint can be sent to at all: an absolute http or https URL with a host.
[[nodiscard]] bool canBeSent(const TestPlan &plan);

} // namespace grapnel
