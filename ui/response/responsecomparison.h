// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "responsepair.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace grapnel
{

class Banner;
class CodeEditor;

/// A window with two responses beside each other, the earlier one on the left: status, headers and body as text, the
/// lines that differ marked. Both scroll in step; Alt+Down and Alt+Up go from difference to difference. Deletes itself
/// when it is closed.
class ResponseComparison final : public QWidget
{
    Q_OBJECT

public:
    /// \a name is the webhook's; the responses come in any order.
    ResponseComparison(const ShownResponse &one, const ShownResponse &other, const QString &name,
                       QWidget *parent = nullptr);

private:
    [[nodiscard]] QBoxLayout *makeBar();
    [[nodiscard]] CodeEditor *addSide(QBoxLayout *layout, const QString &when, const ShownResponse &response);
    void keepInStep();
    void present(const ComparedResponses &texts);
    void markDifferences();
    void goTo(int difference);
    void showCount();

    ResponsePair m_pair;
    QList<LineDifference> m_differences;
    /// -1: none yet.
    int m_current = -1;
    bool m_isFollowing = false;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QLabel *m_count = nullptr;
    Banner *m_banner = nullptr;
    CodeEditor *m_left = nullptr;
    CodeEditor *m_right = nullptr;
};

} // namespace grapnel
