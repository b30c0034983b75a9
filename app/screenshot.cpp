// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshot.h"

#include "webhooklist.h"

#include <QPixmap>
#include <QSaveFile>
#include <QWidget>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// For what follows the first page: layout, the details of the current row, the page read ahead.
constexpr auto settleTime = 700ms;
constexpr auto longestWait = 30s;
} // namespace

Screenshot::Screenshot(QWidget *window, const WebhookList *list, QString file, QObject *parent)
    : QObject(parent), m_window(window), m_list(list), m_file(std::move(file))
{
    m_settle.setSingleShot(true);
    m_deadline.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &Screenshot::save);
    connect(&m_deadline, &QTimer::timeout, this, &Screenshot::save);
    m_deadline.start(longestWait);
    if (list)
        connect(list, &WebhookList::stateChanged, this, &Screenshot::check);
    check();
}

void Screenshot::check()
{
    const bool ready = !m_list || m_list->state().updatedAt.isValid() || m_list->state().failure.has_value();
    if (ready && !m_settle.isActive())
        m_settle.start(settleTime);
}

void Screenshot::save()
{
    m_settle.stop();
    m_deadline.stop();
    if (m_list)
        m_list->disconnect(this);
    QSaveFile file(m_file);
    const bool written = file.open(QIODevice::WriteOnly) && m_window->grab().save(&file, "PNG") && file.commit();
    Q_EMIT finished(written ? QString() : u"cannot write %1: %2"_s.arg(m_file, file.errorString()));
}

} // namespace grapnel
