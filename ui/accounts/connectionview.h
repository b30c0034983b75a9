// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectiontext.h"

#include <QFrame>

class QGridLayout;

namespace grapnel
{

class ActionButtons;

/// What a test of a connection found, line by line, with a way to sign in again where that helps. Hidden until show.
class ConnectionView final : public QFrame
{
    Q_OBJECT

public:
    explicit ConnectionView(QWidget *parent = nullptr);

    /// \a time is for the details to copy. \a canSignIn: signing in again is possible for the account's method.
    void present(const ConnectionReport &report, bool isReadOnly, bool canSignIn, const QDateTime &time);
    /// Hides it.
    void clear();

Q_SIGNALS:
    /// With the scopes that were missing; may be empty.
    void signInAgainWanted(const QStringList &missingScopes);

private:
    void clearLines();

    QGridLayout *m_lines;
    ActionButtons *m_buttons;
    QAction *m_signIn;
    QStringList m_missing;
};

} // namespace grapnel
