// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace grapnel
{

/// Whose tests something is kept of.
struct TestKey {
    /// Account::settingsKey().
    QString account{};
    QString webhookId{};
    friend bool operator==(const TestKey &, const TestKey &) = default;

    /// A name for a file or folder: ids and addresses may hold what such a name must not.
    [[nodiscard]] QString fileName() const;
};

/// Keeps the last payload that a webhook was tested with, a file for each in one folder, readable by the user only.
/// Synchronous and small.
class PayloadStore
{
public:
    enum class Outcome {
        Kept,
        /// It seems to hold a credential (holdsCredentialValues()); what was kept before stays.
        LooksSecret,
        /// More than Zendesk takes.
        TooLarge,
        Failed,
    };

    /// \a folder empty: nothing is kept.
    explicit PayloadStore(QString folder);

    /// An empty payload is kept too.
    Outcome save(const TestKey &key, const QString &payload) const;
    [[nodiscard]] std::optional<QString> find(const TestKey &key) const;
    /// True when there is none any more.
    bool remove(const TestKey &key) const;
    [[nodiscard]] QString folder() const { return m_folder; }

private:
    [[nodiscard]] QString pathOf(const TestKey &key) const;

    QString m_folder;
};

} // namespace grapnel
