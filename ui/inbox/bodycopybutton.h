// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTimer>
#include <QToolButton>

namespace grapnel
{

/// Copies a body as text, however large: it is decoded on another thread, and goes to the clipboard without being
/// copied once more. Shows for a moment that it did.
class BodyCopyButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit BodyCopyButton(QWidget *parent = nullptr);

    /// Gives up what is under way. Disabled when \a body is empty or no text.
    void setBody(const QString &contentType, const QByteArray &body);

private:
    enum class State { Ready, Copying, Copied };
    void copy();
    void showState(State state);

    QString m_contentType;
    QByteArray m_body;
    /// Counts the bodies, so that a copy that comes too late is known.
    int m_generation = 0;
    QTimer m_timer;
};

} // namespace grapnel
