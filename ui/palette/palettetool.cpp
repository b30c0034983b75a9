// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettetool.h"

#include "actioncatalogue.h"
#include "commandpalette.h"
#include "editingcontroller.h"
#include "environmenttag.h"
#include "icons.h"
#include "plaintitle.h"
#include "webhookpage.h"
#include "webhookstore.h"
#include "webhookview.h"
#include "webhookwording.h"

#include <QAction>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype mostRecent = 20;

} // namespace

PaletteTool::PaletteTool(const ActionCatalogue &catalogue, QWidget *window)
    : QObject(window), m_catalogue(catalogue), m_window(window),
      m_action(new QAction(icons::icon(u"search"_s), QString(), this))
{
    m_action->setObjectName("command-palette"_L1);
    m_action->setShortcut(Qt::CTRL | Qt::Key_K);
    retranslate();
    connect(m_action, &QAction::triggered, this, &PaletteTool::open);
}

void PaletteTool::setPage(WebhookPage *page, EditingController *editing)
{
    delete m_palette;
    m_page = page;
    m_editing = editing;
}

void PaletteTool::retranslate()
{
    m_action->setText(tr("&Command palette…"));
}

void PaletteTool::setAccounts(const QList<AccountEntry> &accounts, const QString &currentId)
{
    m_accounts = accounts;
    m_currentId = currentId;
}

void PaletteTool::open()
{
    if (m_palette)
        return;
    auto *model
        = new PaletteModel(commands() + accounts(), m_recent, m_page ? m_page->list()->model() : nullptr, nullptr);
    m_palette = new CommandPalette(model, m_window);
    // queued: what is run may take the window's parts away
    connect(m_palette, &CommandPalette::chosen, this, &PaletteTool::run, Qt::QueuedConnection);
    m_palette->open();
}

QList<PaletteEntry> PaletteTool::commands() const
{
    QList<PaletteEntry> entries;
    for (const ActionCatalogue::Command &command : m_catalogue.commands()) {
        const QAction *action = m_catalogue.action(command.key);
        // accounts are entries of their own
        if (!action || !action->isVisible() || action == m_action || command.key.startsWith("account-"_L1))
            continue;
        const QString title = plainTitle(action->text());
        PaletteEntry entry{.id = command.key,
                           .title = title,
                           .detail = command.menu,
                           .shortcut = action->shortcut().toString(QKeySequence::NativeText),
                           .icon = action->isChecked() ? u"check"_s : action->icon().name(),
                           .isPossible = action->isEnabled()};
        // where a command tells why it cannot be done, it does so there
        if (!entry.isPossible && !action->statusTip().isEmpty())
            entry.detail = action->statusTip();
        entries.append(entry);
    }
    return entries;
}

QList<PaletteEntry> PaletteTool::accounts() const
{
    QList<PaletteEntry> entries;
    for (const AccountEntry &account : m_accounts) {
        if (account.id == m_currentId)
            continue;
        const QString word = EnvironmentTag::environment(account.info).word;
        //: Row of the command palette: goes over to an account
        const QString what = tr("Switch account");
        entries.append({.kind = PaletteEntry::Kind::Account,
                        .id = account.id,
                        .title = visibleText(account.info.name),
                        //: %1 is "Switch account", %2 the word for the account's environment
                        .detail = word.isEmpty() ? what : tr("%1 – %2").arg(what, word),
                        .icon = u"account"_s});
    }
    return entries;
}

void PaletteTool::run(const PaletteEntry &entry, bool isSecond)
{
    m_recent.removeAll(entry.key());
    m_recent.prepend(entry.key());
    m_recent = m_recent.first(std::min(m_recent.size(), mostRecent));
    switch (entry.kind) {
    case PaletteEntry::Kind::Command:
        if (QAction *action = m_catalogue.action(entry.id))
            action->trigger();
        break;
    case PaletteEntry::Kind::Account:
        Q_EMIT accountWanted(entry.id);
        break;
    case PaletteEntry::Kind::Webhook:
        showWebhook(entry.id);
        if (!isSecond || !m_page || !m_editing)
            break;
        if (const std::optional<Webhook> webhook = WebhookFinder(m_page->list()->model()).webhook(entry.id))
            m_editing->edit(*webhook);
        break;
    }
}

void PaletteTool::showWebhook(const QString &id)
{
    if (!m_page)
        return;
    // what the filter hides cannot be shown
    if (m_page->list()->model()->rowOf(id) < 0)
        m_page->list()->clearFilter();
    m_page->selectWhenShown(id);
    m_page->view()->setFocus(Qt::OtherFocusReason);
}

} // namespace grapnel
