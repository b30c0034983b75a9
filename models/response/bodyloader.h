// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodytext.h"

#include <QObject>

namespace grapnel
{

/// Makes bodies ready to be shown, large ones on another thread; one at a time, the last one asked for wins.
class BodyLoader final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~BodyLoader() override;

    /// Gives up what is under way. prepared() comes at once for small bodies, else later.
    void load(const QString &contentType, const QByteArray &body);
    /// Gives up what is under way; its prepared() does not come.
    void cancel();

Q_SIGNALS:
    void prepared(const grapnel::PreparedBody &body);

private:
    std::shared_ptr<std::atomic_bool> m_isCancelled;
};

} // namespace grapnel
