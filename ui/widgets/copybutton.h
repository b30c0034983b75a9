// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QToolButton>

namespace grapnel
{

/// Copies a text that is not secret to the clipboard, and shows for a moment that it did.
class CopyButton final : public QToolButton
{
    Q_OBJECT

public:
    /// \a label says what is copied ("Copy endpoint"): tool tip and accessible name; shown beside the icon when
    /// \a showLabel.
    explicit CopyButton(QString label, bool showLabel = false, QWidget *parent = nullptr);

    /// Disabled while \a text is empty.
    void setCopiedText(const QString &text);
    [[nodiscard]] QString copiedText() const { return m_text; }

private:
    void copy();
    void showState(bool copied);

    QString m_label;
    QString m_text;
    QTimer m_timer;
};

} // namespace grapnel
