// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterbar.h"

#include "accessiblenames.h"
#include "chip.h"
#include "icons.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{
/// Entries of the status filter, in their order.
enum Entry { All, Active, Inactive };
} // namespace

FilterBar::FilterBar(QAction *clear, QWidget *parent)
    : QWidget(parent), m_status(new QComboBox(this)), m_search(new QLineEdit(this)), m_chips(new QHBoxLayout)
{
    m_status->setAccessibleName(tr("Status filter"));
    m_status->addItem(tr("All", "status filter"));
    m_status->addItem(icons::icon(u"status-active"_s, theme::Accent::Success), tr("Active", "status filter"));
    m_status->addItem(icons::icon(u"status-inactive"_s, theme::Accent::Muted), tr("Inactive", "status filter"));
    //: Label of the status filter; the letter behind & is its shortcut
    auto *label = new QLabel(tr("&Status"), this);
    label->setBuddy(m_status);

    m_search->setAccessibleName(tr("Search webhooks"));
    accessiblenames::addClearButton(*m_search, tr("Clear the search"));
    m_search->addAction(icons::icon(u"search"_s), QLineEdit::LeadingPosition)->setText(m_search->accessibleName());
    m_search->setMinimumWidth(m_search->fontMetrics().averageCharWidth() * 28);
    m_search->setMaximumWidth(m_search->fontMetrics().averageCharWidth() * 56);
    m_search->installEventFilter(this);

    auto *clearButton = new QToolButton(this);
    clearButton->setDefaultAction(clear);
    clearButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    clearButton->setAutoRaise(true);
    clearButton->setFocusPolicy(Qt::StrongFocus);
    clearButton->hide();
    m_clear = clearButton;

    m_chips->setSpacing(8);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_status);
    layout->addSpacing(8);
    layout->addWidget(m_search, 1);
    layout->addLayout(m_chips);
    layout->addWidget(m_clear);
    layout->addStretch(0);

    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::textChanged);
    connect(m_status, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT statusChanged(status()); });
}

void FilterBar::setFilter(const WebhookList::Filter &filter)
{
    const QSignalBlocker search(m_search);
    const QSignalBlocker status(m_status);
    m_search->setText(filter.text);
    setStatus(filter.status);
}

void FilterBar::showState(const WebhookList::State &state)
{
    const bool isLocal = state.scope == WebhookList::Scope::LocalAllColumns;
    m_search->setPlaceholderText(isLocal ? tr("Search all columns") : tr("Search names"));
    m_clear->setVisible(!state.filter.isEmpty());
    if (state.filter == m_shown && state.scope == m_shownScope)
        return;
    m_shown = state.filter;
    m_shownScope = state.scope;
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (m_shown.status) {
        addChip(m_shown.status == WebhookStatus::Active ? tr("Status: Active") : tr("Status: Inactive"),
                &FilterBar::removeStatus);
    }
    if (!m_shown.text.isEmpty())
        addChip(chipText(m_shown.text, m_shownScope), &FilterBar::removeText);
}

QString FilterBar::chipText(const QString &search, WebhookList::Scope scope) const
{
    const QString quoted = QLocale().quoteString(search);
    if (scope == WebhookList::Scope::LocalAllColumns) {
        //: A filter in force; %1 is what was searched for, in quotation marks
        return tr("Any column: %1").arg(quoted);
    }
    //: A filter in force; %1 is what was searched for, in quotation marks
    return tr("Name: %1").arg(quoted);
}

void FilterBar::addChip(const QString &text, void (FilterBar::*remove)())
{
    auto *chip = new Chip(text, this);
    m_chips->addWidget(chip);
    chip->show();
    QWidget *before = m_search;
    if (m_chips->count() > 1)
        before = m_chips->itemAt(m_chips->count() - 2)->widget();
    setTabOrder(before, chip);
    setTabOrder(chip, m_clear);
    connect(chip, &Chip::removed, this, remove);
    connect(chip, &Chip::removed, m_search, [this] { m_search->setFocus(Qt::OtherFocusReason); });
}

void FilterBar::removeText()
{
    m_search->clear();
}

void FilterBar::removeStatus()
{
    m_status->setCurrentIndex(Entry::All);
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::setStatus(std::optional<WebhookStatus> status)
{
    Entry entry = Entry::All;
    if (status)
        entry = *status == WebhookStatus::Active ? Entry::Active : Entry::Inactive;
    m_status->setCurrentIndex(entry);
}

std::optional<WebhookStatus> FilterBar::status() const
{
    if (m_status->currentIndex() == Entry::Active)
        return WebhookStatus::Active;
    return m_status->currentIndex() == Entry::Inactive ? std::optional(WebhookStatus::Inactive) : std::nullopt;
}

void FilterBar::clear()
{
    const bool hadFocus = !m_search->hasFocus() && isAncestorOf(QApplication::focusWidget());
    setFilter({});
    if (hadFocus)
        m_search->setFocus(Qt::OtherFocusReason);
    Q_EMIT cleared();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (event->type() == QEvent::ShortcutOverride) {
        // Escape belongs to the field while it is there to be emptied, not to "Cancel loading"
        if (key == Qt::Key_Escape && !m_search->text().isEmpty())
            event->accept();
        return false;
    }
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace grapnel
