// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivedrequest.h"

#include <algorithm>

namespace grapnel
{

namespace
{

auto find(const QList<ReceivedHeader> &headers, QByteArrayView name)
{
    return std::ranges::find_if(
        headers, [name](const ReceivedHeader &header) { return header.name.compare(name, Qt::CaseInsensitive) == 0; });
}

} // namespace

QByteArray ReceivedRequest::header(QByteArrayView name) const
{
    const auto found = find(headers, name);
    return found == headers.end() ? QByteArray() : found->value;
}

bool ReceivedRequest::hasHeader(QByteArrayView name) const
{
    return find(headers, name) != headers.end();
}

qsizetype ReceivedRequest::weight() const
{
    constexpr qsizetype perObject = 64;
    qsizetype sum = 4 * perObject + method.size() + target.size() + body.size();
    for (const ReceivedHeader &header : headers)
        sum += 2 * perObject + header.name.size() + header.value.size();
    return sum;
}

} // namespace grapnel
