// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettemodel.h"

#include "webhooksearch.h"
#include "webhookwording.h"

#include <algorithm>
#include <string>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

PaletteEntry entryOf(const Webhook &webhook)
{
    return {.kind = PaletteEntry::Kind::Webhook,
            .id = webhook.id,
            .title = visibleText(webhook.name),
            .detail = visibleText(webhook.endpoint),
            .icon = u"trigger"_s};
}

} // namespace

PaletteModel::PaletteModel(const QList<PaletteEntry> &entries, const QStringList &recent,
                           const WebhookTableModel *webhooks, QObject *parent)
    : QAbstractListModel(parent), m_entries(entries), m_recent(recent), m_finder(webhooks)
{
    connect(&m_finder, &WebhookFinder::foundChanged, this, &PaletteModel::showFound);
    showAll();
}

void PaletteModel::search(const QString &text)
{
    m_text = text;
    m_finder.find(text);
    if (text.trimmed().isEmpty())
        showAll();
    else
        showFound();
}

qsizetype PaletteModel::lastUse(const PaletteEntry &entry) const
{
    const qsizetype at = m_recent.indexOf(entry.key());
    return at < 0 ? m_recent.size() : at;
}

void PaletteModel::showAll()
{
    beginResetModel();
    m_shown = m_entries;
    for (const QString &key : std::as_const(m_recent)) {
        const QString prefix = PaletteEntry{.kind = PaletteEntry::Kind::Webhook}.key();
        if (!key.startsWith(prefix))
            continue;
        if (const std::optional<Webhook> webhook = m_finder.webhook(key.sliced(prefix.size())))
            m_shown.append(entryOf(*webhook));
    }
    std::ranges::stable_sort(m_shown, {}, [this](const PaletteEntry &entry) { return lastUse(entry); });
    endResetModel();
}

void PaletteModel::showFound()
{
    beginResetModel();
    m_ranked.clear();
    rankEntries();
    rankWebhooks();
    std::ranges::stable_sort(m_ranked, [this](const Ranked &a, const Ranked &b) {
        return a.score != b.score ? a.score > b.score : lastUse(a.entry) < lastUse(b.entry);
    });
    m_shown.clear();
    for (const Ranked &ranked : std::as_const(m_ranked))
        m_shown.append(ranked.entry);
    endResetModel();
}

void PaletteModel::rankEntries()
{
    const FuzzyNeedle needle(m_text);
    for (PaletteEntry entry : std::as_const(m_entries)) {
        const std::string title = folded(entry.title).toStdString();
        const int score = needle.score(title, folded(entry.detail).toStdString());
        if (score == 0)
            continue;
        entry.marks = needle.marks(entry.title);
        m_ranked.append({.score = score, .entry = entry});
    }
}

void PaletteModel::rankWebhooks()
{
    const FuzzyNeedle needle(m_text);
    for (const WebhookFinder::Found &found : m_finder.found()) {
        PaletteEntry entry = entryOf({.id = found.id, .name = found.name, .endpoint = found.endpoint});
        entry.marks = needle.marks(entry.title);
        m_ranked.append({.score = found.score, .entry = entry});
    }
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QString PaletteModel::spoken(const PaletteEntry &entry) const
{
    QStringList parts{entry.title};
    if (!entry.isPossible)
        //: Of a command, for a screen reader
        parts.append(tr("not possible now"));
    for (const QString &part : {entry.detail, entry.shortcut}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u", "_s);
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PaletteEntry &entry = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole:
        return spoken(entry);
    case Qt::ToolTipRole:
        return toolTipText(entry.detail.isEmpty() ? entry.title : entry.title + u'\n' + entry.detail);
    case ImpossibleRole:
        return !entry.isPossible;
    case DetailRole:
        return entry.detail;
    case ShortcutRole:
        return entry.shortcut;
    case IconRole:
        return entry.icon;
    case MarksRole:
        return QVariant::fromValue(entry.marks);
    default:
        return {};
    }
}

} // namespace grapnel
