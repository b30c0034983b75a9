// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace grapnel
{

/// A filter that is in force ("Status: Active") and can be taken away: by click, Space, Enter, Delete or Backspace.
class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    /// \a text is shown as plain text, elided in the middle where it is very long.
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user took it away. The chip itself stays until its owner deletes it.
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QSize sizeFor(int textWidth) const;

    QString m_label;
};

} // namespace grapnel
