// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "formscrollarea.h"
#include "webhook.h"

class QVBoxLayout;

namespace grapnel
{

class CopyButton;
class PropertyGrid;
class ValueText;

/// The fields of a webhook in words, as selectable plain text.
class OverviewPage final : public FormScrollArea
{
    Q_OBJECT

public:
    explicit OverviewPage(const Clock &clock, QWidget *parent = nullptr);

    void showWebhook(const Webhook &webhook);
    /// Says "yesterday" and the like anew.
    void refreshRelativeDates();

private:
    void build();
    ValueText *addText(const QString &label);
    void showNotes(const Webhook &webhook);

    const Clock &m_clock;
    Webhook m_webhook;
    PropertyGrid *m_grid = nullptr;
    QWidget *m_appNote = nullptr;
    ValueText *m_appText = nullptr;
    ValueText *m_name = nullptr;
    ValueText *m_description = nullptr;
    QWidget *m_endpointRow = nullptr;
    ValueText *m_endpoint = nullptr;
    CopyButton *m_copyEndpoint = nullptr;
    QWidget *m_endpointNotes = nullptr;
    ValueText *m_method = nullptr;
    ValueText *m_format = nullptr;
    ValueText *m_connection = nullptr;
    ValueText *m_authentication = nullptr;
    ValueText *m_headers = nullptr;
    ValueText *m_created = nullptr;
    ValueText *m_updated = nullptr;
    ValueText *m_id = nullptr;
    CopyButton *m_copyId = nullptr;
};

} // namespace grapnel
