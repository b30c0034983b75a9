// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountinfo.h"
#include "theme.h"

#include <QLabel>

class QPainter;

namespace grapnel
{

/// A short word in capitals on a surface of its own colour and shape: an account's environment, or that it is read
/// only.
class EnvironmentTag final : public QLabel
{
    Q_OBJECT

public:
    /// Filled must not be missed; the other shapes tell the words apart without their colour.
    enum class Shape { Filled, Rounded, Dashed, Outlined };
    struct Look {
        QString word{};
        theme::Accent accent = theme::Accent::Other;
        Shape shape = Shape::Outlined;
    };

    explicit EnvironmentTag(const Look &look, QWidget *parent = nullptr);

    /// "PRODUCTION", "SANDBOX" or "DEMO"; the word is empty for other environments.
    [[nodiscard]] static Look environment(const AccountInfo &account);
    /// "READ ONLY"
    [[nodiscard]] static Look readOnly();

    /// For views: the tag's size in a view with \a font, and its picture in \a rect.
    [[nodiscard]] static QSize sizeFor(const Look &look, const QFont &font);
    static void paint(QPainter &painter, const QRect &rect, const Look &look, const QFont &font,
                      const QPalette &palette);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};

} // namespace grapnel
