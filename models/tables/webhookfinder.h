// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzzymatch.h"
#include "webhook.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <cstdint>
#include <optional>
#include <vector>

namespace grapnel
{

class WebhookTableModel;

/// Finds webhooks by a few letters of their names, or by a part of their endpoints, among all that are loaded, shown or
/// not. Works in steps of a few milliseconds, so that nothing stalls with 100,000 of them, and searches a text that was
/// typed on only among what it had found before.
class WebhookFinder final : public QObject
{
    Q_OBJECT

public:
    struct Found {
        QString id{};
        /// As the server has them; make them visible.
        QString name{};
        QString endpoint{};
        int score = 0;
    };
    /// As many are found at most, the best.
    static constexpr std::size_t mostFound = 50;

    /// \a model is not owned; without it, or after it, nothing is found.
    explicit WebhookFinder(const WebhookTableModel *model, QObject *parent = nullptr);

    /// Begins; what is done within the first step is in found() on return. An empty text finds nothing.
    void find(const QString &text);
    /// Best first, of equals those with the shorter name.
    [[nodiscard]] const QList<Found> &found() const { return m_found; }
    [[nodiscard]] bool isSearching() const { return m_isSearching; }
    /// Disengaged when it is not loaded.
    [[nodiscard]] std::optional<Webhook> webhook(const QString &id) const;

Q_SIGNALS:
    /// A search that find() left unfinished is done, or was repeated because webhooks have come, gone or changed.
    void foundChanged();

private:
    struct Hit {
        int score = 0;
        std::uint32_t nameSize = 0;
        std::uint32_t slot = 0;
    };

    [[nodiscard]] static bool isBetter(const Hit &a, const Hit &b);
    void begin(bool canNarrow);
    void step();
    void keep(const Hit &hit);
    void finish();

    QPointer<const WebhookTableModel> m_model;
    QString m_text;
    FuzzyNeedle m_needle;
    bool m_isSearching = false;
    std::vector<std::uint32_t> m_searched;
    std::size_t m_next = 0;
    std::vector<std::uint32_t> m_matching;
    /// What m_matching holds all matches of; null: nothing.
    QString m_matchedText;
    /// A heap with the worst on top.
    std::vector<Hit> m_best;
    QList<Found> m_found;
    QTimer m_step;
    QTimer m_repeat;
};

} // namespace grapnel
