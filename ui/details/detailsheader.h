// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhook.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace grapnel
{

class IconLabel;
class ValueText;

/// The head of the details pane: name, status, whether an app made the webhook, and whether it is being read anew.
class DetailsHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsHeader(QWidget *parent = nullptr);

    void showWebhook(const Webhook &webhook);
    /// Says "Refreshing…" if it stays busy long enough to be read.
    void setBusy(bool busy);

    /// Longer names are cut here and shown whole elsewhere.
    static constexpr int longestName = 120;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColors();

    ValueText *m_name = nullptr;
    IconLabel *m_statusIcon = nullptr;
    QLabel *m_status = nullptr;
    QWidget *m_appMade = nullptr;
    QLabel *m_busy = nullptr;
    QTimer m_busyDelay;
};

} // namespace grapnel
