// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretclipboard.h"

#include "secretmimedata.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace grapnel
{

SecretClipboard::SecretClipboard(const Clock &clock, QObject *parent)
    : QObject(parent), m_clipboard(QGuiApplication::clipboard()), m_countdown(clock)
{
    connect(&m_countdown, &Countdown::ticked, this, &SecretClipboard::changed);
    connect(&m_countdown, &Countdown::finished, this, &SecretClipboard::clear);
    connect(m_clipboard, &QClipboard::dataChanged, this, &SecretClipboard::onDataChanged);
    connect(qGuiApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard()
{
    blockSignals(true);
    clear();
}

void SecretClipboard::copy(const Secret &secret)
{
    if (secret.isEmpty())
        return;
    m_isCopying = true;
    auto *data = new SecretMimeData(secret);
    m_secret = secret;
    m_data = data;
    m_clipboard->setMimeData(data, QClipboard::Clipboard);
    m_isCopying = false;
    if (m_lifetime)
        m_countdown.start(*m_lifetime);
    else
        m_countdown.stop();
    Q_EMIT changed();
    Q_EMIT copied();
}

void SecretClipboard::setLifetime(std::optional<std::chrono::seconds> lifetime)
{
    m_lifetime = lifetime ? std::optional(std::clamp(*lifetime, shortestLifetime, longestLifetime)) : std::nullopt;
    if (!isHolding() || !m_lifetime)
        return;
    if (!m_countdown.isRunning() || m_lifetime->count() < m_countdown.secondsLeft()) {
        m_countdown.start(*m_lifetime);
        Q_EMIT changed();
    }
}

std::optional<int> SecretClipboard::secondsLeft() const
{
    return isHolding() && m_countdown.isRunning() ? std::optional(m_countdown.secondsLeft()) : std::nullopt;
}

void SecretClipboard::clear()
{
    if (!isHolding())
        return;
    if (holdsOurs()) {
        m_isCopying = true;
        m_clipboard->clear(QClipboard::Clipboard);
        m_isCopying = false;
    }
    forget();
}

bool SecretClipboard::holdsOurs() const
{
    const QMimeData *held = m_clipboard->mimeData(QClipboard::Clipboard);
    if (m_data && held == m_data)
        return true;
    // a clipboard manager may have taken over and hold the same text
    if (!held || !held->hasText())
        return false;
    QString text = held->text();
    QByteArray bytes = text.toUtf8();
    const bool isSame = QByteArrayView(bytes) == m_secret.reveal();
    Secret::wipe(bytes);
    if (isSame && text.isDetached())
        text.fill(QChar(0));
    return isSame;
}

void SecretClipboard::onDataChanged()
{
    if (!m_isCopying && isHolding() && !holdsOurs())
        forget();
}

void SecretClipboard::forget()
{
    m_countdown.stop();
    m_secret = {};
    m_data.clear();
    Q_EMIT changed();
}

} // namespace grapnel
