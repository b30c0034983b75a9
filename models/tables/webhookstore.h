// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhooktraits.h"

#include <QByteArray>
#include <QHash>

#include <array>
#include <cstdint>
#include <limits>
#include <memory>
#include <string_view>
#include <vector>

namespace grapnel
{

/// Webhooks in about a third of the memory that a std::vector<Webhook> takes: the texts of a row lie in one block as
/// UTF-8, with the folded text that searches read; what many rows share is held once (Traits, user ids), what few
/// rows have lies aside (Extras). A webhook is addressed by its Slot, which is its own until it is removed.
class WebhookStore
{
public:
    using Slot = std::uint32_t;
    static constexpr Slot NoSlot = std::numeric_limits<Slot>::max();

    using Traits = WebhookTraits;
    using Auth = WebhookTraits::Auth;

    struct Put {
        Slot slot = NoSlot;
        bool isNew = false;
        /// Anything differs from what was stored; true for a new one.
        bool hasChanged = false;
    };

    WebhookStore();
    ~WebhookStore();
    WebhookStore(const WebhookStore &) = delete;
    WebhookStore &operator=(const WebhookStore &) = delete;

    /// Stores \a webhook in the slot of its id, or in a new one.
    Put put(const Webhook &webhook);
    void remove(Slot slot);
    void clear();
    /// What is searched in are words of a language: those of the one that holds now.
    void retranslate();

    [[nodiscard]] int count() const { return m_count; }
    /// One more than the highest slot that was ever in use: the size of a table by slot.
    [[nodiscard]] std::size_t slotLimit() const { return m_slotLimit; }
    [[nodiscard]] std::vector<Slot> usedSlots() const;
    [[nodiscard]] bool isUsed(Slot slot) const { return slot < m_slotLimit && row(slot).isUsed; }
    /// NoSlot when \a id is not stored.
    [[nodiscard]] Slot slotOf(const QString &id) const;

    [[nodiscard]] Webhook webhook(Slot slot) const;
    [[nodiscard]] const Traits &traits(Slot slot) const { return m_traits[row(slot).traits]; }
    [[nodiscard]] QString id(Slot slot) const;
    [[nodiscard]] QString name(Slot slot) const;
    [[nodiscard]] QString endpoint(Slot slot) const;
    /// Name of the API key's header or of the basic user.
    [[nodiscard]] QString authName(Slot slot) const;
    [[nodiscard]] QString description(Slot slot) const;
    [[nodiscard]] QList<CustomHeader> customHeaders(Slot slot) const;
    [[nodiscard]] QString createdBy(Slot slot) const { return m_users[row(slot).createdBy]; }
    [[nodiscard]] QDateTime createdAt(Slot slot) const { return dateTime(row(slot).createdAt); }
    [[nodiscard]] QDateTime updatedAt(Slot slot) const { return dateTime(row(slot).updatedAt); }

    // For search and sort: views that live until the row changes.
    [[nodiscard]] std::string_view idBytes(Slot slot) const;
    [[nodiscard]] std::string_view endpointBytes(Slot slot) const;
    /// Folded; see webhooksearch.h.
    [[nodiscard]] std::string_view foldedName(Slot slot) const;
    /// Folded: name, endpoint, id, who and when, each on a line of its own, and the rarer texts. Not the words of
    /// traits(), which traitsSearchText() has.
    [[nodiscard]] std::string_view searchText(Slot slot) const;
    [[nodiscard]] std::uint32_t traitsIndex(Slot slot) const { return row(slot).traits; }
    [[nodiscard]] std::size_t traitsCount() const { return m_traits.size(); }
    [[nodiscard]] const Traits &traitsAt(std::uint32_t index) const { return m_traits[index]; }
    [[nodiscard]] std::string_view traitsSearchText(std::uint32_t index) const;
    [[nodiscard]] std::uint32_t creatorIndex(Slot slot) const { return row(slot).createdBy; }
    [[nodiscard]] std::size_t userCount() const { return m_users.size(); }
    [[nodiscard]] const QString &userAt(std::uint32_t index) const { return m_users[index]; }
    /// Milliseconds since 1970 (UTC); noTime when missing.
    [[nodiscard]] std::int64_t createdMs(Slot slot) const { return row(slot).createdAt; }
    [[nodiscard]] std::int64_t updatedMs(Slot slot) const { return row(slot).updatedAt; }
    static constexpr std::int64_t noTime = std::numeric_limits<std::int64_t>::min();

private:
    /// What few webhooks have.
    struct Extras {
        std::optional<QString> description{};
        QList<CustomHeader> customHeaders{};
        std::optional<QJsonObject> externalSource{};
        QJsonObject unknownFields{};
        QJsonObject unknownAuth{};
        friend bool operator==(const Extras &, const Extras &) = default;
    };
    /// The block holds id, name, endpoint, name for authentication, and the search text, which starts with the
    /// folded name.
    struct Row {
        std::unique_ptr<char[]> block{}; // NOLINT(modernize-avoid-c-arrays): sized at run time
        std::int64_t createdAt = noTime;
        std::int64_t updatedAt = noTime;
        std::uint32_t traits = 0;
        std::uint32_t createdBy = 0;
        std::uint32_t updatedBy = 0;
        std::array<std::uint32_t, 5> sizes{};
        std::uint32_t foldedNameSize = 0;
        bool isUsed = false;
        bool hasExtras = false;
    };
    enum Part : std::size_t { Id, Name, Endpoint, AuthName, Search };
    // Rows lie in pieces, so that the store never moves or copies what it has to grow.
    static constexpr std::size_t PieceSize = 256;
    using Piece = std::array<Row, PieceSize>;

    [[nodiscard]] Row &row(Slot slot) { return (*m_pieces[slot / PieceSize])[slot % PieceSize]; }
    [[nodiscard]] const Row &row(Slot slot) const { return (*m_pieces[slot / PieceSize])[slot % PieceSize]; }
    [[nodiscard]] std::string_view part(Slot slot, Part part) const;
    [[nodiscard]] static QDateTime dateTime(std::int64_t ms);
    [[nodiscard]] static Extras extrasOf(const Webhook &webhook);

    [[nodiscard]] Row packed(const Webhook &webhook);
    [[nodiscard]] static bool isSame(const Row &a, const Row &b);
    [[nodiscard]] std::uint32_t internTraits(const Webhook &webhook);
    [[nodiscard]] std::uint32_t internUser(const QString &user);
    [[nodiscard]] Slot newSlot();

    [[nodiscard]] std::size_t hashPlace(std::string_view id) const;
    void hashInsert(Slot slot);
    void hashRemove(Slot slot);
    void hashRebuild(std::size_t size);

    std::vector<std::unique_ptr<Piece>> m_pieces;
    std::vector<Slot> m_freeSlots;
    std::size_t m_slotLimit = 0;
    int m_count = 0;
    QHash<Slot, Extras> m_extras;

    std::vector<Traits> m_traits;
    std::vector<QByteArray> m_traitsText;
    QHash<Traits, std::uint32_t> m_traitsIndex;
    std::vector<QString> m_users;
    QHash<QString, std::uint32_t> m_userIndex;

    /// Open addressing over the ids in the blocks; a power of two, at most two thirds full.
    std::vector<Slot> m_hash;
};

} // namespace grapnel
