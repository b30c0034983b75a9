// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

class QLabel;

namespace grapnel
{

/// A label that has a name of its own: what it shows is its description. Qt would give the name alone, and the text
/// would be nowhere.
class AccessibleLabel final : public QAccessibleWidget
{
public:
    explicit AccessibleLabel(QLabel *label);

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QList<QPair<QAccessibleInterface *, QAccessible::Relation>> relations(
        QAccessible::Relation match) const override;

private:
    [[nodiscard]] QLabel *label() const;
    [[nodiscard]] QString shownText() const;
};

} // namespace grapnel
