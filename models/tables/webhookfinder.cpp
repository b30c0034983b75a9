// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookfinder.h"

#include "webhookstore.h"
#include "webhooktablemodel.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>

namespace grapnel
{

namespace
{

/// A frame has 16.
constexpr int stepMs = 6;
constexpr std::size_t rowsBetweenLooks = 128;
constexpr std::chrono::milliseconds repeatDelay{150};

/// The folded endpoint, which stands in the line behind the name.
std::string_view endpointIn(std::string_view searchText, std::size_t nameSize)
{
    if (searchText.size() <= nameSize)
        return {};
    const std::string_view rest = searchText.substr(nameSize + 1);
    return rest.substr(0, rest.find('\n'));
}

} // namespace

WebhookFinder::WebhookFinder(const WebhookTableModel *model, QObject *parent) : QObject(parent), m_model(model)
{
    m_step.setSingleShot(true);
    m_step.setInterval(0);
    connect(&m_step, &QTimer::timeout, this, [this] {
        step();
        if (!m_isSearching)
            Q_EMIT foundChanged();
    });
    m_repeat.setSingleShot(true);
    m_repeat.setInterval(repeatDelay);
    connect(&m_repeat, &QTimer::timeout, this, [this] {
        begin(false);
        if (!m_isSearching)
            Q_EMIT foundChanged();
    });
    if (!model)
        return;
    const auto repeat = [this] {
        m_matchedText = QString();
        if (!m_needle.isEmpty() && !m_repeat.isActive())
            m_repeat.start();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, repeat);
    connect(model, &QAbstractItemModel::rowsRemoved, this, repeat);
    connect(model, &QAbstractItemModel::modelReset, this, repeat);
    connect(model, &QAbstractItemModel::dataChanged, this, repeat);
}

std::optional<Webhook> WebhookFinder::webhook(const QString &id) const
{
    if (!m_model)
        return std::nullopt;
    const WebhookStore::Slot slot = m_model->store().slotOf(id);
    return slot == WebhookStore::NoSlot ? std::nullopt : std::optional(m_model->store().webhook(slot));
}

void WebhookFinder::find(const QString &text)
{
    const bool canNarrow = !m_isSearching && !m_matchedText.isEmpty() && text.startsWith(m_matchedText);
    m_text = text;
    m_needle = FuzzyNeedle(text);
    begin(canNarrow);
}

void WebhookFinder::begin(bool canNarrow)
{
    m_repeat.stop();
    m_step.stop();
    m_best.clear();
    m_next = 0;
    if (m_needle.isEmpty() || !m_model) {
        m_searched.clear();
        m_matching.clear();
        m_matchedText = QString();
        m_found.clear();
        m_isSearching = false;
        return;
    }
    m_searched = canNarrow ? std::move(m_matching) : m_model->store().usedSlots();
    m_matching.clear();
    m_matchedText = QString();
    m_isSearching = true;
    step();
}

void WebhookFinder::step()
{
    QElapsedTimer timer;
    timer.start();
    while (m_model && m_next < m_searched.size()) {
        const WebhookStore &store = m_model->store();
        const std::size_t end = std::min(m_next + rowsBetweenLooks, m_searched.size());
        for (; m_next < end; ++m_next) {
            const WebhookStore::Slot slot = m_searched[m_next];
            // it may have gone since the search began
            if (!store.isUsed(slot))
                continue;
            const std::string_view name = store.foldedName(slot);
            if (const int score = m_needle.score(name, endpointIn(store.searchText(slot), name.size()))) {
                m_matching.push_back(slot);
                keep({.score = score, .nameSize = static_cast<std::uint32_t>(name.size()), .slot = slot});
            }
        }
        if (m_next < m_searched.size() && timer.elapsed() >= stepMs) {
            m_step.start();
            return;
        }
    }
    finish();
}

bool WebhookFinder::isBetter(const Hit &a, const Hit &b)
{
    if (a.score != b.score)
        return a.score > b.score;
    return a.nameSize != b.nameSize ? a.nameSize < b.nameSize : a.slot < b.slot;
}

void WebhookFinder::keep(const Hit &hit)
{
    if (m_best.size() == mostFound) {
        if (!isBetter(hit, m_best.front()))
            return;
        std::ranges::pop_heap(m_best, isBetter);
        m_best.pop_back();
    }
    m_best.push_back(hit);
    std::ranges::push_heap(m_best, isBetter);
}

void WebhookFinder::finish()
{
    m_isSearching = false;
    m_searched.clear();
    m_matchedText = m_text;
    std::ranges::sort(m_best, isBetter);
    m_found.clear();
    for (const Hit &hit : m_best) {
        if (!m_model || !m_model->store().isUsed(hit.slot))
            continue;
        const WebhookStore &store = m_model->store();
        m_found.append({.id = store.id(hit.slot),
                        .name = store.name(hit.slot),
                        .endpoint = store.endpoint(hit.slot),
                        .score = hit.score});
    }
}

} // namespace grapnel
