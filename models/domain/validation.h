// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhookchanges.h"

#include <QList>
#include <QString>

namespace grapnel
{

/// What is wrong with, or odd about, a field of a draft. The words are the window's.
struct ValidationIssue {
    enum class Problem {
        // errors: nothing is sent
        NameMissing,
        EndpointMissing,
        EndpointNotAbsolute,
        EndpointNotHttp,
        EndpointHasSpaces,
        NoEvents,
        EventMalformed,
        EventsNeedPost,
        EventsNeedJson,
        KindsMixed,
        UsernameMissing,
        PasswordMissing,
        TokenMissing,
        ApiKeyNameMissing,
        ApiKeyNameInvalid,
        ApiKeyValueMissing,
        CredentialHasControlCharacters,
        HeaderNameMissing,
        HeaderNameInvalid,
        HeaderValueInvalid,
        HeaderRepeated,
        // warnings: the user may know better
        NameTaken,
        EndpointPlainHttp,
        EndpointHasUserInfo,
        EndpointPrivateHost,
        EndpointPlaceholder,
        EventUnknown,
        HeaderReserved,
        HeaderLooksSecret,
        HeadersNeedHttps,
    };

    WebhookField field = WebhookField::Name;
    Problem problem = Problem::NameMissing;
    /// What it is about: a header's name, an event type, a host; may be empty. Never a credential.
    QString subject{};
    [[nodiscard]] bool isError() const { return problem < Problem::NameTaken; }
    friend bool operator==(const ValidationIssue &, const ValidationIssue &) = default;
};

/// Checks \a draft by the rules that Zendesk documents (reference: sections 3 to 6); in the order of the fields.
/// \a takenNames are the names of the account's other webhooks, as far as they are loaded.
[[nodiscard]] QList<ValidationIssue> validate(const WebhookDraft &draft, const QStringList &takenNames = {});

/// RFC 9110, 5.6.2: what a header's name may consist of.
[[nodiscard]] bool isHeaderToken(const QString &name);
/// The host in the form that is sent ("xn--…") where it differs from how it reads; else empty.
[[nodiscard]] QString punycodeHost(const QString &endpoint);

} // namespace grapnel
