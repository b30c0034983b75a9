// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftkeeper.h"

#include <QLoggingCategory>

#include <utility>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Q_LOGGING_CATEGORY(logDrafts, "grapnel.drafts")

} // namespace

DraftKeeper::DraftKeeper(QString folder, DraftKey key, QObject *parent) : QObject(parent), m_folder(std::move(folder))
{
    m_pending.key = std::move(key);
    m_timer.setSingleShot(true);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::write);
}

void DraftKeeper::keep(const WebhookDraft &draft, const std::optional<Webhook> &base)
{
    if (m_folder.isEmpty())
        return;
    m_pending.draft = draft;
    m_pending.base = base;
    m_timer.start();
}

void DraftKeeper::keepNow()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    write();
}

void DraftKeeper::forget()
{
    m_timer.stop();
    m_pending.draft = {};
    discard(m_pending.key);
}

void DraftKeeper::discard(const DraftKey &key) const
{
    if (!m_folder.isEmpty())
        DraftStore(m_folder).remove(key);
}

std::optional<FormDraft> DraftKeeper::found() const
{
    return m_folder.isEmpty() ? std::nullopt : DraftStore(m_folder).find(m_pending.key);
}

void DraftKeeper::write()
{
    m_pending.savedAt = QDateTime::currentDateTimeUtc();
    if (!DraftStore(m_folder).save(m_pending))
        qCWarning(logDrafts) << "a draft could not be written to" << m_folder;
    m_pending.draft = {};
}

} // namespace grapnel
