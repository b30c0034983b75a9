// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace grapnel
{

/// Puts items one behind the other in the direction of reading, and into further lines where they do not fit.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    /// \a alignment places each line: leading, trailing or centred.
    explicit FlowLayout(Qt::Alignment alignment = Qt::AlignLeading, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    /// All in one line.
    [[nodiscard]] QSize sizeHint() const override;
    /// The widest item alone.
    [[nodiscard]] QSize minimumSize() const override;

private:
    /// Returns the height; moves the items only when \a apply.
    int arrange(const QRect &rect, bool apply) const;
    void place(const std::vector<QLayoutItem *> &line, const QRect &rect, int y, int lineHeight) const;

    Qt::Alignment m_alignment;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace grapnel
