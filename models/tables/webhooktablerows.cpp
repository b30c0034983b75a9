// SPDX-License-Identifier: GPL-3.0-or-later
// WebhookTableModel: how one order of rows becomes another without the view losing its place.
#include "webhookstore.h"
#include "webhooktablemodel.h"

#include <algorithm>
#include <utility>

namespace grapnel
{
namespace
{

/// Above this many separate ranges one change of the whole layout costs a view less than the single ones.
constexpr int mostRanges = 64;

struct Range {
    int first = 0;
    int last = 0;
};

/// The runs of places at which \a holds is true.
template<typename Predicate> std::vector<Range> ranges(int size, Predicate holds)
{
    std::vector<Range> found;
    for (int place = 0; place < size; ++place) {
        if (!holds(place))
            continue;
        if (!found.empty() && found.back().last == place - 1)
            found.back().last = place;
        else
            found.push_back({place, place});
    }
    return found;
}

} // namespace

int WebhookTableModel::rowOfSlot(std::uint32_t slot) const
{
    if (m_rowBySlot.empty()) {
        m_rowBySlot.assign(m_store->slotLimit(), -1);
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            m_rowBySlot[m_rows[row]] = static_cast<int>(row);
    }
    return slot < m_rowBySlot.size() ? m_rowBySlot[slot] : -1;
}

std::vector<bool> WebhookTableModel::memberTable(const Slots &slots) const
{
    std::vector<bool> isMember(m_store->slotLimit());
    for (const std::uint32_t slot : slots)
        isMember[slot] = true;
    return isMember;
}

void WebhookTableModel::replaceRows(Slots rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_rowBySlot.clear();
    endResetModel();
}

void WebhookTableModel::mergeRows(Slots rows)
{
    if (rows == m_rows)
        return;
    removeMissing(rows);
    reorderKept(rows);
    insertMissing(std::move(rows));
}

void WebhookTableModel::removeMissing(const Slots &target)
{
    const auto prefix = std::mismatch(m_rows.cbegin(), m_rows.cend(), target.cbegin(), target.cend()).first;
    if (prefix == m_rows.cend())
        return;
    const std::vector<bool> isWanted = memberTable(target);
    const auto isGone = [&](std::uint32_t slot) { return !isWanted[slot]; };
    std::vector<Range> gone
        = ranges(rowCount(), [&](int row) { return isGone(m_rows[static_cast<std::size_t>(row)]); });
    if (gone.size() > mostRanges) {
        Slots gathered = m_rows;
        const auto firstGone = std::stable_partition(gathered.begin(), gathered.end(), std::not_fn(isGone));
        gone = {{static_cast<int>(firstGone - gathered.begin()), rowCount() - 1}};
        layOut(std::move(gathered));
    }
    std::reverse(gone.begin(), gone.end());
    for (const Range &range : gone) {
        beginRemoveRows({}, range.first, range.last);
        m_rows.erase(m_rows.begin() + range.first, m_rows.begin() + range.last + 1);
        m_rowBySlot.clear();
        endRemoveRows();
    }
}

void WebhookTableModel::reorderKept(const Slots &target)
{
    const auto prefix = std::mismatch(m_rows.cbegin(), m_rows.cend(), target.cbegin(), target.cend()).first;
    if (prefix == m_rows.cend())
        return;
    const std::vector<bool> isShown = memberTable(m_rows);
    Slots kept;
    kept.reserve(m_rows.size());
    std::copy_if(target.cbegin(), target.cend(), std::back_inserter(kept), [&](auto slot) { return isShown[slot]; });

    const auto head = std::mismatch(m_rows.begin(), m_rows.end(), kept.begin(), kept.end());
    if (head.first == m_rows.end())
        return;
    const auto tail = std::mismatch(m_rows.rbegin(), m_rows.rend(), kept.rbegin(), kept.rend());
    const auto first = head.first;
    const auto end = tail.first.base();
    // One block that changed its place shows as a rotation of what lies between.
    const auto middle = std::find(first, end, *head.second);
    Slots rotated(middle, end);
    rotated.insert(rotated.end(), first, middle);
    if (!std::equal(rotated.cbegin(), rotated.cend(), head.second, tail.second.base())) {
        layOut(std::move(kept));
        return;
    }
    const auto row = [this](auto place) { return static_cast<int>(place - m_rows.begin()); };
    // The shorter side of the rotation is what moves.
    if (middle - first <= end - middle)
        beginMoveRows({}, row(first), row(middle) - 1, {}, row(end));
    else
        beginMoveRows({}, row(middle), row(end) - 1, {}, row(first));
    std::copy(rotated.cbegin(), rotated.cend(), first);
    m_rowBySlot.clear();
    endMoveRows();
}

void WebhookTableModel::insertMissing(Slots target)
{
    if (target.size() == m_rows.size())
        return;
    // Kept rows are in the order of the target by now, so one walk finds what lies between them.
    std::size_t next = 0;
    const std::vector<Range> fresh = ranges(static_cast<int>(target.size()), [&](int row) {
        const bool isKept = next < m_rows.size() && m_rows[next] == target[static_cast<std::size_t>(row)];
        next += isKept ? 1 : 0;
        return !isKept;
    });
    if (fresh.size() > mostRanges) {
        Slots gathered = m_rows;
        for (const Range &range : fresh)
            gathered.insert(gathered.end(), target.cbegin() + range.first, target.cbegin() + range.last + 1);
        beginInsertRows({}, rowCount(), static_cast<int>(gathered.size()) - 1);
        m_rows = std::move(gathered);
        m_rowBySlot.clear();
        endInsertRows();
        layOut(std::move(target));
        return;
    }
    for (const Range &range : fresh) {
        beginInsertRows({}, range.first, range.last);
        m_rows.insert(m_rows.begin() + range.first, target.cbegin() + range.first, target.cbegin() + range.last + 1);
        m_rowBySlot.clear();
        endInsertRows();
    }
}

/// Puts the same rows into another order.
void WebhookTableModel::layOut(Slots rows)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    Slots slots;
    slots.reserve(static_cast<std::size_t>(before.size()));
    for (const QModelIndex &index : before)
        slots.push_back(m_rows[static_cast<std::size_t>(index.row())]);
    m_rows = std::move(rows);
    m_rowBySlot.clear();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOfSlot(slots[static_cast<std::size_t>(i)]), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void WebhookTableModel::announceChanges(const Slots &changed)
{
    const std::vector<bool> isChanged = memberTable(changed);
    std::vector<Range> rows
        = ranges(rowCount(), [&](int row) { return isChanged[m_rows[static_cast<std::size_t>(row)]]; });
    if (rows.size() > mostRanges)
        rows = {{rows.front().first, rows.back().last}};
    for (const Range &range : rows)
        Q_EMIT dataChanged(index(range.first, 0), index(range.last, ColumnCount - 1));
}

} // namespace grapnel
