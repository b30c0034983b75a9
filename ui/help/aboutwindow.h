// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnostics.h"

#include <QDialog>

class QPushButton;

namespace grapnel
{

/// "About Grapnel": versions, licence, and diagnostics to copy. Not modal.
class AboutWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutWindow(const ProgramFacts &facts, QWidget *parent = nullptr);

private:
    QWidget *buildTop();
    QWidget *buildFacts();
    QWidget *buildButtons();

    QList<Diagnostics::Row> m_rows;
    QPushButton *m_close = nullptr;
};

} // namespace grapnel
