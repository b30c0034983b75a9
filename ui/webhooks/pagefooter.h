// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listtrouble.h"

#include <QFrame>

class QLabel;

namespace grapnel
{

class IconLabel;
class WebhookActions;
class WebhookView;

/// A strip below the last row: the next page loads, or could not be loaded. Takes room beside the rows, never over
/// them, and only while the last row shows or the page has failed.
class PageFooter final : public QFrame
{
    Q_OBJECT

public:
    /// None but \a parent is tied to it; all must outlive it.
    PageFooter(WebhookView *view, ListTrouble *trouble, WebhookList *list, WebhookActions *actions,
               QWidget *parent = nullptr);

private:
    void update();

    WebhookView *m_view;
    ListTrouble *m_trouble;
    WebhookList *m_list;
    IconLabel *m_icon;
    QLabel *m_text;
    QWidget *m_retry;
};

} // namespace grapnel
