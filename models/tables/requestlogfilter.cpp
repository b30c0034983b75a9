// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestlogfilter.h"

#include "requestlogmodel.h"

#include <algorithm>
#include <array>

namespace grapnel
{

RequestLogFilter::RequestLogFilter(QObject *parent) : QSortFilterProxyModel(parent) { }

void RequestLogFilter::setText(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void RequestLogFilter::setFailuresOnly(bool failuresOnly)
{
    m_failuresOnly = failuresOnly;
    invalidateFilter();
}

bool RequestLogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto textOf
        = [this, row, &parent](int column) { return sourceModel()->index(row, column, parent).data().toString(); };
    if (m_failuresOnly) {
        const QModelIndex first = sourceModel()->index(row, 0, parent);
        const auto outcome = static_cast<RequestLogModel::Outcome>(first.data(RequestLogModel::OutcomeRole).toInt());
        if (outcome != RequestLogModel::Outcome::Failed)
            return false;
    }
    return std::ranges::all_of(m_words, [&textOf](const QString &word) {
        using enum RequestLogModel::Column;
        return std::ranges::any_of(std::array{Account, Method, Path, Status, RequestId},
                                   [&](int column) { return textOf(column).contains(word, Qt::CaseInsensitive); });
    });
}

} // namespace grapnel
