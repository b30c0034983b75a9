// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layoutstore.h"

#include <QObject>

namespace grapnel
{

class WebhookPage;

/// The place in the list where the user was: brings it back when its rows arrive, and tells where it is now.
class ListPlace final : public QObject
{
    Q_OBJECT

public:
    /// \a page is not owned and must outlive this. \a wanted is brought back as far as its rows come by themselves: no
    /// page is asked for. Whatever the user does first goes before it.
    ListPlace(WebhookPage *page, const LayoutPlace &wanted, QObject *parent = nullptr);

    /// Empty at the very top with its first row selected, so that what is new is seen at the next start.
    [[nodiscard]] LayoutPlace place() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// place() is another one.
    void changed();

private:
    void restore();
    void giveUp();

    WebhookPage *m_page;
    /// What is still to be brought back.
    LayoutPlace m_wanted;
    WebhookList::Filter m_filter;
};

} // namespace grapnel
