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
    explicit AboutWindow(ProgramFacts facts, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildTop();
    QWidget *buildFacts();
    QWidget *buildButtons();

    ProgramFacts m_facts;
    QList<Diagnostics::Row> m_rows;
    QPushButton *m_close = nullptr;
};

} // namespace grapnel
