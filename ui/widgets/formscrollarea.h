// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace grapnel
{

/// Scrolls a page of fields that is as wide as it, without a frame and without a stop of the focus of its own. Its
/// texts have the lines that they need, which is more where the scroll bar stands.
class FormScrollArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormScrollArea(QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace grapnel
