// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodycopybutton.h"

#include "bodytext.h"
#include "icons.h"

#include <QClipboard>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QMimeData>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

BodyCopyButton::BodyCopyButton(QWidget *parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setIconSize({16, 16});
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_timer.setSingleShot(true);
    m_timer.setInterval(1500);
    connect(&m_timer, &QTimer::timeout, this, [this] { showState(State::Ready); });
    connect(this, &QToolButton::clicked, this, &BodyCopyButton::copy);
    setBody({}, {});
}

void BodyCopyButton::setBody(const QString &contentType, const QByteArray &body)
{
    ++m_generation;
    m_contentType = contentType;
    m_body = body;
    m_timer.stop();
    const BodyKind kind = bodyKind(contentType, body);
    setEnabled(kind != BodyKind::Empty && kind != BodyKind::Binary && kind != BodyKind::Image);
    showState(State::Ready);
}

void BodyCopyButton::copy()
{
    m_timer.stop();
    showState(State::Copying);
    auto *watcher = new QFutureWatcher<QByteArray>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, generation = m_generation] {
        watcher->deleteLater();
        if (generation != m_generation)
            return;
        // as bytes: a QString of it would be made on this thread, and be twice as large
        auto content = std::make_unique<QMimeData>();
        content->setData(u"text/plain"_s, watcher->result());
        QGuiApplication::clipboard()->setMimeData(content.release());
        showState(State::Copied);
        m_timer.start();
    });
    auto promise = std::make_shared<QPromise<QByteArray>>();
    watcher->setFuture(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start([promise, type = m_contentType, body = m_body] {
        promise->addResult(decodedText(type, body).utf8);
        promise->finish();
    });
}

void BodyCopyButton::showState(State state)
{
    setIcon(state == State::Copied ? icons::icon(u"check"_s, theme::Accent::Success) : icons::icon(u"copy"_s));
    switch (state) {
    case State::Ready:
        setText(tr("Copy body"));
        break;
    case State::Copying:
        setText(tr("Copying…"));
        break;
    case State::Copied:
        setText(tr("Copied"));
        break;
    }
    setToolTip(text());
    setAccessibleName(text());
}

} // namespace grapnel
