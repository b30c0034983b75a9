// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTextEdit>

namespace grapnel
{

/// A value that can be read, selected by mouse and keyboard and copied, but not edited: plain text, wrapped anywhere
/// where there is no room, without a frame, as high as its text. Shown as it is: make it visible before
/// (visibleText()).
class ValueText final : public QTextEdit
{
    Q_OBJECT

public:
    enum class Tone { Normal, Strong, Muted };
    struct Run {
        QString text{};
        Tone tone = Tone::Normal;
        friend bool operator==(const Run &, const Run &) = default;
    };

    /// \a accessibleName is the label that the value stands beside.
    explicit ValueText(const QString &accessibleName, QWidget *parent = nullptr);

    void setValue(const QString &text);
    /// Text in several tones, one behind the other; a run may hold line breaks.
    void setRuns(const QList<Run> &runs);
    /// In the system's font of fixed width, for ids.
    void setMonospaced();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fill();
    void alignLeading();

    QList<Run> m_runs;
    bool m_showsFocus = false;
    mutable int m_knownWidth = -1;
    mutable int m_knownHeight = 0;
};

} // namespace grapnel
