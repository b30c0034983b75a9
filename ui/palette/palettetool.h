// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountentry.h"
#include "paletteentry.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

class QAction;
class QWidget;

namespace grapnel
{

class ActionCatalogue;
class CommandPalette;
class EditingController;
class WebhookPage;

/// "Command palette…" and what it offers and does. What was used last is known as long as this lives.
class PaletteTool final : public QObject
{
    Q_OBJECT

public:
    /// \a catalogue is not owned; the palette lies over \a window, with which this goes.
    PaletteTool(const ActionCatalogue &catalogue, QWidget *window);

    [[nodiscard]] QAction *action() const { return m_action; }
    /// Where webhooks are found and edited; null: nowhere. Closes the palette.
    void setPage(WebhookPage *page, EditingController *editing);
    /// The command in the language in force.
    void retranslate();
    void setAccounts(const QList<AccountEntry> &accounts, const QString &currentId);

Q_SIGNALS:
    void accountWanted(const QString &id);

private:
    void open();
    [[nodiscard]] QList<PaletteEntry> commands() const;
    [[nodiscard]] QList<PaletteEntry> accounts() const;
    void run(const PaletteEntry &entry, bool isSecond);
    void showWebhook(const QString &id);

    const ActionCatalogue &m_catalogue;
    QWidget *m_window;
    QAction *m_action;
    QPointer<WebhookPage> m_page;
    QPointer<EditingController> m_editing;
    QList<AccountEntry> m_accounts;
    QString m_currentId;
    QStringList m_recent;
    QPointer<CommandPalette> m_palette;
};

} // namespace grapnel
