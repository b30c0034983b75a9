// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountinfo.h"

#include <QWidget>

namespace grapnel
{

/// Which account the window shows, and the word for its environment.
class AccountChip final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountChip(const AccountInfo &account, QWidget *parent = nullptr);

    /// "PRODUCTION", "SANDBOX" or "DEMO"; empty for other environments.
    [[nodiscard]] static QString environmentWord(const AccountInfo &account);
};

} // namespace grapnel
