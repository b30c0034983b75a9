// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draftstore.h"

#include <QObject>
#include <QTimer>

namespace grapnel
{

/// Keeps what one form holds in a DraftStore while it is being filled in: a second after the last change, so that a
/// crash costs little. Credentials are not written.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    /// With an empty \a folder nothing is kept.
    DraftKeeper(QString folder, DraftKey key, QObject *parent = nullptr);

    /// To be written soon, in place of what was kept.
    void keep(const WebhookDraft &draft, const std::optional<Webhook> &base);
    /// Writes at once what is to be written.
    void keepNow();
    /// The form is saved or given up: nothing is to be offered again.
    void forget();
    /// Removes a draft of another key.
    void discard(const DraftKey &key) const;
    [[nodiscard]] const DraftKey &key() const { return m_pending.key; }
    /// What an earlier run left under this key.
    [[nodiscard]] std::optional<FormDraft> found() const;

private:
    void write();

    QString m_folder;
    FormDraft m_pending;
    QTimer m_timer;
};

} // namespace grapnel
