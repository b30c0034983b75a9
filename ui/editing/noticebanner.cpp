// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticebanner.h"

#include <QApplication>
#include <QVBoxLayout>

namespace grapnel
{

using namespace std::chrono_literals;

NoticeBanner::NoticeBanner(QWidget *other, QWidget *parent)
    : QWidget(parent), m_other(other), m_banner(new Banner(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_banner);
    m_lifetime.setSingleShot(true);
    connect(&m_lifetime, &QTimer::timeout, this, &NoticeBanner::endLifetime);
    connect(m_banner, &Banner::dismissed, this, &NoticeBanner::clear);
    hide();
}

void NoticeBanner::present(const EditingNotice &notice)
{
    m_other->hide();
    show();
    m_banner->present(notice.content);
    m_lifetime.stop();
    if (notice.lifetime > 0s)
        m_lifetime.start(notice.lifetime);
}

void NoticeBanner::clear()
{
    m_lifetime.stop();
    m_banner->clear();
    hide();
    m_other->show();
}

void NoticeBanner::endLifetime()
{
    const QWidget *focus = QApplication::focusWidget();
    if (underMouse() || (focus && isAncestorOf(focus)))
        m_lifetime.start(2s);
    else
        clear();
}

} // namespace grapnel
