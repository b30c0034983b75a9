// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layoutstore.h"

#include <QPointer>
#include <QTimer>

class QMainWindow;

namespace grapnel
{

class DetailsDock;
class ListPlace;
class WebhookPage;

/// Restores how a window and its list were left, and saves it a moment after each change.
class LayoutKeeper final : public QObject
{
    Q_OBJECT

public:
    /// None is owned; \a store must outlive this. Restores at once, but for filter and order: the list has those from
    /// WebhookList::restore() before it starts.
    LayoutKeeper(LayoutStore &store, QMainWindow *window, WebhookPage *page, DetailsDock *dock,
                 QObject *parent = nullptr);

    /// What has changed and is not saved yet.
    void saveNow();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restore();
    void showDetailsIfRoomy();
    [[nodiscard]] WindowLayout layout() const;

    LayoutStore &m_store;
    QMainWindow *m_window;
    WebhookPage *m_page;
    DetailsDock *m_dock;
    WindowLayout m_saved;
    ListPlace *m_place;
    /// The user has opened or closed the details pane, now or in an earlier run.
    bool m_isDetailsChosen = false;
    QTimer m_pause;
};

} // namespace grapnel
