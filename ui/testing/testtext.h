// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountinfo.h"
#include "payload.h"
#include "testplan.h"

#include <QList>
#include <QString>

/// The words of the test window; plain text.
namespace grapnel::testtext
{

/// What sending will do.
struct Outlook {
    QString text{};
    /// Something that the user may not want: credentials elsewhere or in clear, a place that cannot be reached.
    QString warning{};
    friend bool operator==(const Outlook &, const Outlook &) = default;
};
[[nodiscard]] Outlook outlook(const TestPlan &plan, const AccountInfo &account);
/// Of several, one after the other.
[[nodiscard]] Outlook outlook(const QList<TestPlan> &plans, const AccountInfo &account);

/// "Basic, user name zd, as stored"; "Typed in the editor: …" for one that comes along.
[[nodiscard]] QString authentication(const TestPlan &plan);
/// Names with masked values, one a line; "None".
[[nodiscard]] QString customHeaders(const TestPlan &plan);
/// What is wrong with the endpoint; empty when it can be sent to.
[[nodiscard]] QString endpointProblem(const QString &endpoint);

/// "Line 3, column 5: unterminated object".
[[nodiscard]] QString fault(const PayloadFault &fault);
/// "Ticket", "Ticket comment", or the event's name.
[[nodiscard]] QString sampleName(const QString &sample);

} // namespace grapnel::testtext
