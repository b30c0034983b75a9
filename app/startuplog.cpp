// SPDX-License-Identifier: GPL-3.0-or-later
#include "startuplog.h"

#include <QAbstractItemView>
#include <QEvent>

namespace grapnel
{

Q_LOGGING_CATEGORY(startupLog, "grapnel.startup")

StartupLog::StartupLog(QAbstractItemView *view, const QElapsedTimer &sinceStart)
    : QObject(view), m_view(view), m_sinceStart(sinceStart)
{
    view->viewport()->installEventFilter(this);
}

bool StartupLog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_view->model() && m_view->model()->rowCount() > 0) {
        watched->removeEventFilter(this);
        // the filter comes before the paint: report when the event loop has done it
        QMetaObject::invokeMethod(
            this,
            [this] {
                qCInfo(startupLog, "first rows painted %lld ms after the start of main", m_sinceStart.elapsed());
                deleteLater();
            },
            Qt::QueuedConnection);
    }
    return false;
}

} // namespace grapnel
