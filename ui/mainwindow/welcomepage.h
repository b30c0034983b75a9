// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace grapnel
{

/// What the window shows while it knows no account: how to name one, and sample data to look around in.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    /// \a missing: variables of the environment that the account that was begun there lacks; may be empty.
    explicit WelcomePage(const QStringList &missing, QWidget *parent = nullptr);

Q_SIGNALS:
    /// "Look around with sample data" was chosen.
    void demoRequested();

private:
    [[nodiscard]] QWidget *makeVariables();
};

} // namespace grapnel
