// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace grapnel
{

/// One line of plain text that gives way: what does not fit is left out at the end and told by the tool tip.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace grapnel
