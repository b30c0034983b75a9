// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editingnotice.h"

#include <QTimer>
#include <QWidget>

namespace grapnel
{

/// The banner slot's place for what came of an edit: shows the last notice for its lifetime, longer while the pointer
/// or the focus is on it, and hides \a other, the standing banner, meanwhile: one message at a time.
class NoticeBanner final : public QWidget
{
    Q_OBJECT

public:
    /// \a other is not owned.
    explicit NoticeBanner(QWidget *other, QWidget *parent = nullptr);

    void present(const EditingNotice &notice);
    void clear();

private:
    void endLifetime();

    QWidget *m_other;
    Banner *m_banner;
    QTimer m_lifetime;
};

} // namespace grapnel
