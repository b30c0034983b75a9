// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

namespace grapnel
{

class SecretReveal;

/// The commands on the selected webhook's signing secret, one QAction each, shared by menus and the secret pane.
/// Reveal, hide and copy are connected; reset and check open windows, which is the controller's.
class SecretActions final : public QObject
{
    Q_OBJECT

public:
    /// \a reveal must outlive it. \a isReadOnly: the secret may not be reset.
    explicit SecretActions(SecretReveal &reveal, bool isReadOnly = false, QObject *parent = nullptr);

    QAction *const reveal;
    QAction *const hide;
    QAction *const copy;
    QAction *const reset;
    /// Always possible.
    QAction *const check;

private:
    QAction *make(const QString &key, const QString &icon, const QString &text);
    void update(const SecretReveal &reveal) const;
    static void setPossible(QAction *action, bool possible, const QString &whyNot);

    bool m_isReadOnly;
};

} // namespace grapnel
