// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

#include <optional>

namespace grapnel
{

/// Shows one of our icons; it says nothing to a screen reader, so what it means must be said in words beside it.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    /// \a side in device-independent pixels.
    explicit IconLabel(int side = 16, QWidget *parent = nullptr);

    /// Without \a accent in the colour of text.
    void setIcon(const QString &name, std::optional<theme::Accent> accent = std::nullopt);
    [[nodiscard]] QString iconName() const { return m_name; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    std::optional<theme::Accent> m_accent;
};

} // namespace grapnel
