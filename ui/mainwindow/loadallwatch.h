// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhooklist.h"

#include <QObject>

namespace grapnel
{

/// Tells in words when reading a whole list has ended, be it done or failed. One that the user cancelled is no news.
class LoadAllWatch final : public QObject
{
    Q_OBJECT

public:
    /// \a list is not owned and must outlive this.
    explicit LoadAllWatch(const WebhookList &list, QObject *parent = nullptr);

Q_SIGNALS:
    void ended(const QString &summary);

private:
    void follow(const WebhookList::State &state);

    bool m_isLoading = false;
};

} // namespace grapnel
