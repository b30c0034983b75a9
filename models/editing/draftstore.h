// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "webhookcopies.h"
#include "webhookdraft.h"

namespace grapnel
{

/// Whose form a draft comes from.
struct DraftKey {
    /// Account::settingsKey().
    QString account{};
    /// Empty for a webhook that is still to be created.
    QString webhookId{};
    /// Tells several new webhooks apart; empty for an edit.
    QString instance{};
    friend bool operator==(const DraftKey &, const DraftKey &) = default;
};

/// What a form held. No credential is ever in it: authentication has its kind and public part with an empty secret, and
/// values of custom headers that look like credentials, and passwords in the endpoint, are left out.
struct FormDraft {
    DraftKey key{};
    /// UTC.
    QDateTime savedAt{};
    WebhookDraft draft{};
    /// The webhook as the editor opened it; disengaged for a new one.
    std::optional<Webhook> base{};
    /// What the user has to type again, as paths: "authentication", "custom_headers.X-Token", "endpoint.password".
    QStringList leftOut{};
    friend bool operator==(const FormDraft &, const FormDraft &) = default;
};

/// A kept draft of an edit with all that was left out of it and the user had not touched, from the fresh copy of its
/// webhook: to be called before base and draft are compared with anything. What the user has typed stays in leftOut.
[[nodiscard]] FormDraft restored(FormDraft draft, const Webhook &fresh);

/// Keeps the drafts of forms over a crash, a file for each in one folder, readable by the user only. Synchronous and
/// small; the caller debounces.
class DraftStore
{
public:
    explicit DraftStore(QString folder);

    /// Writes or overwrites the draft of \a draft.key; leftOut is made here. False when the file could not be written.
    [[nodiscard]] bool save(const FormDraft &draft) const;
    /// The drafts of \a account, newest first. A file that cannot be read as a draft is renamed to end in ".broken".
    [[nodiscard]] QList<FormDraft> list(const QString &account) const;
    [[nodiscard]] std::optional<FormDraft> find(const DraftKey &key) const;
    /// True when there is none of that key any more.
    bool remove(const DraftKey &key) const;

private:
    [[nodiscard]] QString pathOf(const DraftKey &key) const;

    QString m_folder;
};

} // namespace grapnel
