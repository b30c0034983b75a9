// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodyloader.h"

#include <QPointer>
#include <QThreadPool>

namespace grapnel
{

namespace
{

constexpr qsizetype smallBody = qsizetype{256} * 1024;

} // namespace

BodyLoader::~BodyLoader()
{
    cancel();
}

void BodyLoader::cancel()
{
    if (m_isCancelled)
        *m_isCancelled = true;
    m_isCancelled.reset();
}

void BodyLoader::load(const QString &contentType, const QByteArray &body)
{
    cancel();
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    if (body.size() <= smallBody) {
        Q_EMIT prepared(preparedBody(contentType, body, *m_isCancelled));
        return;
    }
    // a relay of its own: this object may be gone by the time the other thread is done
    auto *relay = new QObject;
    const auto arrived = [loader = QPointer(this), isCancelled = m_isCancelled, relay](const PreparedBody &ready) {
        relay->deleteLater();
        if (loader && !*isCancelled)
            Q_EMIT loader->prepared(ready);
    };
    QThreadPool::globalInstance()->start([contentType, body, isCancelled = m_isCancelled, relay, arrived] {
        const PreparedBody ready = preparedBody(contentType, body, *isCancelled);
        QMetaObject::invokeMethod(
            relay, [arrived, ready] { arrived(ready); }, Qt::QueuedConnection);
    });
}

} // namespace grapnel
