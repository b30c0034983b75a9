// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnlayout.h"
#include "webhooklist.h"

#include <QByteArray>

#include <optional>

class QSettings;

namespace grapnel
{

/// Where in a list the user was, by the ids of rows; empty: at its beginning.
struct LayoutPlace {
    /// The row that was selected alone.
    QString selectedId{};
    /// The topmost row that showed in full.
    QString topId{};
    friend bool operator==(const LayoutPlace &, const LayoutPlace &) = default;
};

/// How one account's list was left: what the window restores when it is shown again. Of its rows it holds ids alone.
struct WindowLayout {
    /// QWidget::saveGeometry(); empty: never saved.
    QByteArray geometry{};
    /// QMainWindow::saveState(); empty: never saved.
    QByteArray state{};
    /// All columns in visual order; empty: the defaults.
    QList<ColumnPlace> columns{};
    WebhookList::Filter filter{};
    WebhookList::Sort sort{};
    /// Disengaged: as the window's width suggests.
    std::optional<bool> detailsShown{};
    /// DetailsPane::currentKey(); empty: the first tab.
    QString detailsTab{};
    LayoutPlace place{};
    friend bool operator==(const WindowLayout &, const WindowLayout &) = default;
};

/// Where one account's layout is kept.
class LayoutStore
{
public:
    virtual ~LayoutStore() = default;
    /// What was saved last; defaults for what is missing or not readable.
    [[nodiscard]] virtual WindowLayout load() const = 0;
    virtual void save(const WindowLayout &layout) = 0;
    /// Forgets what was saved.
    virtual void clear() = 0;
};

/// The layout as a group of \a settings named by Account::settingsKey().
class SettingsLayoutStore final : public LayoutStore
{
public:
    /// \a settings is not owned and must outlive the store.
    SettingsLayoutStore(QSettings &settings, const QString &accountKey);

    [[nodiscard]] WindowLayout load() const override;
    void save(const WindowLayout &layout) override;
    void clear() override;

private:
    [[nodiscard]] QString key(QAnyStringView name) const;

    QSettings &m_settings;
    QString m_group;
};

} // namespace grapnel
