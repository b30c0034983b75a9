// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestlogtool.h"

#include "icons.h"
#include "requestlogwindow.h"

#include <QAction>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

RequestLogTool::RequestLogTool(RequestLog &log, QObject *parent)
    : QObject(parent), m_log(log), m_action(new QAction(icons::icon(u"request-log"_s), {}, this))
{
    m_action->setObjectName("request-log"_L1);
    retranslate();
    connect(m_action, &QAction::triggered, this, &RequestLogTool::open);
}

RequestLogTool::~RequestLogTool()
{
    delete m_window;
}

RequestLogWindow *RequestLogTool::window() const
{
    return m_window;
}

void RequestLogTool::open()
{
    // no child of the main window, which could then not be put in front of it
    if (!m_window)
        m_window = new RequestLogWindow(m_log);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void RequestLogTool::retranslate()
{
    m_action->setText(tr("Request log…"));
    if (!m_window || !m_window->isVisible())
        return;
    delete m_window;
    open();
}

void RequestLogTool::close()
{
    if (m_window)
        m_window->close();
}

} // namespace grapnel
