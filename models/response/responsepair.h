// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "linediff.h"
#include "shownresponse.h"

#include <QObject>

#include <memory>

namespace grapnel
{

/// Two responses as texts, status, headers and body each compared with its like.
struct ComparedResponses {
    /// UTF-8: a line for the status, one for each header, an empty one, the body (JSON indented). LF as line end.
    QByteArray left{};
    QByteArray right{};
    /// In lines of the texts; each side has a line before every difference but that of the status, which is 1:1.
    QList<LineDifference> differences{};
    /// The bodies have more lines than are compared: differences has those of status and headers only.
    bool areBodiesCompared = true;
    /// A body is longer than mostComparedBody and its end left out.
    bool isCut = false;
};

inline constexpr qsizetype mostComparedBody = qsizetype{1024} * 1024;

/// Compares two responses on another thread; one pair at a time, the last one asked for wins.
class ResponsePair final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~ResponsePair() override;

    /// Gives up what is under way; compared() comes later.
    void compare(const ShownResponse &left, const ShownResponse &right);

    /// What compare() does, for any thread; stops with what it has when \a isCancelled becomes true.
    [[nodiscard]] static ComparedResponses comparedResponses(const ShownResponse &left, const ShownResponse &right,
                                                             const std::atomic_bool &isCancelled);

Q_SIGNALS:
    void compared(const grapnel::ComparedResponses &texts);

private:
    std::shared_ptr<std::atomic_bool> m_isCancelled;
};

} // namespace grapnel
