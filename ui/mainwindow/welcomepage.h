// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace grapnel
{

/// What the window shows while it has no account: add one, use what the environment names, or look around in sample
/// data.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    /// \a missing: variables of the environment that the account that was begun there lacks; may be empty.
    /// \a hasEnvironment: the environment names one completely. \a problem: why what was chosen did not open; may be
    /// empty.
    WelcomePage(const QStringList &missing, bool hasEnvironment, const QString &problem, QWidget *parent = nullptr);

Q_SIGNALS:
    /// "Add account…" was chosen.
    void addAccountRequested();
    /// "Use the environment's credentials" was chosen.
    void environmentRequested();
    /// "Look around with sample data" was chosen.
    void demoRequested();

private:
    [[nodiscard]] QLayout *makeButtons(bool hasEnvironment);
    [[nodiscard]] QWidget *makeVariables();
};

} // namespace grapnel
