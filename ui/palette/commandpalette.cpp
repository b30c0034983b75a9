// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandpalette.h"

#include "palettedelegate.h"
#include "theme.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int mostRowsShown = 12;

} // namespace

CommandPalette::CommandPalette(PaletteModel *model, QWidget *window) : QFrame(window), m_model(model)
{
    m_model->setParent(this);
    setObjectName("commandPalette"_L1);
    setFrameStyle(int(QFrame::StyledPanel) | int(QFrame::Raised));
    setAutoFillBackground(true);
    build();
    retranslate();
    applyColors();
    hide();
    window->installEventFilter(this);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, [this] { take(false); });
    // a search that took longer, or webhooks that came meanwhile
    connect(m_model, &QAbstractItemModel::modelReset, this, &CommandPalette::rowsChanged);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { onFocusChanged(now); });
}

CommandPalette::~CommandPalette()
{
    // the focus moves on while the field goes, when this is no more than a widget
    qApp->disconnect(this);
}

void CommandPalette::build()
{
    m_field = new QLineEdit(this);
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    // the field keeps the focus
    m_list->setFocusPolicy(Qt::NoFocus);
    m_hint = new QLabel(this);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
}

void CommandPalette::retranslate()
{
    setAccessibleName(tr("Command palette"));
    m_field->setPlaceholderText(tr("Command, account or webhook"));
    m_field->setAccessibleName(tr("Search commands, accounts and webhooks"));
    m_list->setAccessibleName(tr("Results"));
}

void CommandPalette::applyColors()
{
    QPalette colors = m_hint->palette();
    const QColor muted = theme::color(theme::Accent::Muted, palette());
    if (colors.color(QPalette::WindowText) == muted)
        return;
    colors.setColor(QPalette::WindowText, muted);
    m_hint->setPalette(colors);
}

void CommandPalette::open()
{
    m_focusBefore = window()->focusWidget();
    rowsChanged();
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::place()
{
    const QSize whole = parentWidget()->size();
    const int top = std::min(whole.height() / 8, 96);
    const int width = std::min(std::max(whole.width() / 2, 560), whole.width() - 32);
    const int rowHeight = std::max(m_list->sizeHintForRow(0), 24);
    const int rows = std::clamp(m_model->rowCount(), 1, mostRowsShown);
    const int others = layout()->heightForWidth(width) - m_list->sizeHint().height();
    const int height = others + rows * rowHeight + 2 * m_list->frameWidth() + 2;
    setGeometry((whole.width() - width) / 2, top, width, std::min(height, whole.height() - top - 16));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (watched == m_field && (isOverride || event->type() == QEvent::KeyPress)) {
        if (const auto command = commandFor(*static_cast<QKeyEvent *>(event))) {
            event->accept();
            if (!isOverride)
                command();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_hint)
        applyColors();
    if (event->type() == QEvent::LanguageChange && m_hint) {
        retranslate();
        announce();
    }
}

std::function<void()> CommandPalette::commandFor(const QKeyEvent &event)
{
    const int page = std::max(1, m_list->viewport()->height() / std::max(m_list->sizeHintForRow(0), 1) - 1);
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        return [this] { move(-1); };
    case Qt::Key_Down:
    case Qt::Key_Tab:
        return [this] { move(1); };
    case Qt::Key_PageUp:
        return [this, page] { move(-page); };
    case Qt::Key_PageDown:
        return [this, page] { move(page); };
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return [this, isSecond = event.modifiers().testFlag(Qt::ControlModifier)] { take(isSecond); };
    case Qt::Key_Escape:
        return [this] { close(); };
    default:
        return {};
    }
}

void CommandPalette::search(const QString &text)
{
    m_model->search(text);
}

void CommandPalette::rowsChanged()
{
    if (m_model->rowCount() > 0)
        select(0);
    else
        announce();
    place();
}

void CommandPalette::move(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = m_list->currentIndex().row();
    // a step goes round, a page does not
    if (std::abs(rows) == 1)
        select((row + rows + count) % count);
    else
        select(std::clamp(row + rows, 0, count - 1));
}

void CommandPalette::select(int row)
{
    m_list->setCurrentIndex(m_model->index(row));
    announce();
}

void CommandPalette::announce()
{
    const QModelIndex index = m_list->currentIndex();
    QString told;
    QString hint;
    if (index.isValid()) {
        told = tr("%1 (%2 of %3)")
                   .arg(index.data(Qt::AccessibleTextRole).toString())
                   .arg(index.row() + 1)
                   .arg(m_model->rowCount());
        hint = m_model->entry(index.row()).kind == PaletteEntry::Kind::Webhook
            ? tr("Enter shows the webhook, Ctrl+Enter edits it.")
            : tr("Enter runs, Up and Down choose, Esc closes.");
    } else {
        told = m_model->isSearching() ? tr("Searching…") : tr("Nothing matches.");
        hint = told;
    }
    m_hint->setText(hint);
    if (m_field->accessibleDescription() == told)
        return;
    // sends the change to screen readers, which tell it of the field that has the focus
    m_field->setAccessibleDescription(told);
}

void CommandPalette::take(bool isSecond)
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const PaletteEntry entry = m_model->entry(index.row());
    if (!entry.isPossible) {
        m_hint->setText(entry.detail.isEmpty() ? tr("This is not possible now.") : entry.detail);
        QAccessibleEvent event(m_hint, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
        return;
    }
    close();
    Q_EMIT chosen(entry, isSecond);
}

void CommandPalette::close()
{
    if (std::exchange(m_isClosing, true))
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget()) || m_field->hasFocus();
    hide();
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    deleteLater();
}

void CommandPalette::onFocusChanged(QWidget *now)
{
    // without any focus the window is only inactive, or shows a menu
    if (isVisible() && now && now != this && !isAncestorOf(now))
        close();
}

} // namespace grapnel
