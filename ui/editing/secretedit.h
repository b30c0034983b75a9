// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret.h"

#include <QLineEdit>

namespace grapnel
{

/// A field for a credential: shows bullets, keeps no undo history, takes part in no word suggestions, and gives what
/// was typed as a Secret only. QLineEdit keeps its text in memory that cannot be overwritten; wipe() lets go of it.
class SecretEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent = nullptr);

    /// What was typed, in UTF-8.
    [[nodiscard]] Secret secret() const;
    /// Empties the field and its undo history; does not emit textEdited.
    void wipe();
};

} // namespace grapnel
