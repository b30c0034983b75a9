// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionbuttons.h"

#include "copybutton.h"
#include "flowlayout.h"

#include <algorithm>

namespace grapnel
{

namespace
{

/// Where Tab stops before it comes to \a widget; null when there is no such place.
QWidget *stopBefore(const QWidget &widget)
{
    for (QWidget *other = widget.previousInFocusChain(); other != &widget; other = other->previousInFocusChain()) {
        if (other->focusPolicy() & Qt::TabFocus)
            return other;
    }
    return nullptr;
}

} // namespace

ActionButtons::ActionButtons(Qt::Alignment alignment, QWidget *parent)
    : QWidget(parent), m_layout(new FlowLayout(alignment, this)), m_copy(new CopyButton(tr("Copy details"), true, this))
{
    m_copy->hide();
    m_layout->addWidget(m_copy);
}

void ActionButtons::placeAfter(QWidget *before)
{
    setTabOrder(before, m_copy);
}

void ActionButtons::setActions(const QList<QAction *> &actions)
{
    QList<Entry> entries;
    for (QAction *action : actions) {
        const auto known = std::ranges::find(m_entries, action, [](const Entry &entry) { return entry.action.data(); });
        entries.append(known != m_entries.end() ? *known : makeEntry(action));
    }
    for (const Entry &entry : m_entries) {
        if (std::ranges::find(entries, entry.button, &Entry::button) == entries.end()) {
            entry.button->hide();
            // not at once: this may be the click of that very button
            entry.button->deleteLater();
        }
    }
    m_entries = entries;
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    for (const Entry &entry : m_entries)
        m_layout->addWidget(entry.button);
    m_layout->addWidget(m_copy);
    // Qt puts what comes later at the end of the window's chain; the button for details has been in its place all along
    for (const Entry &entry : m_entries) {
        QWidget *before = stopBefore(*m_copy);
        if (before && before != entry.button)
            setTabOrder(before, entry.button);
    }
}

void ActionButtons::setDetails(const QString &details)
{
    if (details != m_copy->copiedText())
        m_copy->setCopiedText(details);
    m_copy->setVisible(!details.isEmpty());
}

bool ActionButtons::isEmpty() const
{
    return m_entries.isEmpty() && m_copy->copiedText().isEmpty();
}

QPushButton *ActionButtons::button(const QAction *action) const
{
    const auto found = std::ranges::find(m_entries, action, [](const Entry &entry) { return entry.action.data(); });
    return found == m_entries.end() ? nullptr : found->button;
}

ActionButtons::Entry ActionButtons::makeEntry(QAction *action)
{
    Entry entry{.action = action, .button = new QPushButton(this)};
    entry.button->setAutoDefault(false);
    connect(entry.button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, entry.button, [this, entry] { update(entry); });
    connect(action, &QObject::destroyed, entry.button, [this, button = entry.button] {
        m_entries.removeIf([button](const Entry &other) { return other.button == button; });
        button->deleteLater();
        button->hide();
    });
    update(entry);
    return entry;
}

void ActionButtons::update(const Entry &entry)
{
    entry.button->setText(entry.action->text());
    entry.button->setToolTip(entry.action->text() == entry.action->toolTip() ? QString() : entry.action->toolTip());
    entry.button->setEnabled(entry.action->isEnabled());
    entry.button->setVisible(entry.action->isVisible());
}

} // namespace grapnel
