// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextLayout>
#include <QWidget>

namespace grapnel
{

/// A bold title and a text that goes on behind it, wrapped together; plain text only, at any place where there is
/// room. As high as its text needs at its width.
class MessageText final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageText(QWidget *parent = nullptr);

    /// Both as they are to be shown.
    void setText(const QString &title, const QString &text);
    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Lays the text out anew for \a width and returns the size that it takes.
    QSizeF layOut(QTextLayout &layout, int width) const;

    QString m_text;
    int m_titleLength = 0;
};

} // namespace grapnel
