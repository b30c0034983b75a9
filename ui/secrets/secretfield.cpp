// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretfield.h"

#include "icons.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>
#include <array>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr QChar bullet(0x2022);
}

SecretField::SecretField(QWidget *parent) : QLineEdit(bullets(), parent)
{
    setReadOnly(true);
    setDragEnabled(false);
    setAccessibleName(tr("Signing secret"));
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    // base64 is read from left to right in every language
    setLayoutDirection(Qt::LeftToRight);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    setFont(fixed);
}

SecretField::~SecretField()
{
    overwrite();
}

QString SecretField::bullets()
{
    return {8, bullet};
}

void SecretField::reveal(const Secret &secret)
{
    overwrite();
    // setText, unlike insert, keeps no history to undo
    setText(QString::fromUtf8(secret.reveal()));
    m_isRevealed = true;
    setCursorPosition(0);
}

void SecretField::mask()
{
    overwrite();
    m_isRevealed = false;
    setText(bullets());
    setCursorPosition(0);
}

void SecretField::overwrite()
{
    if (!m_isRevealed)
        return;
    // in place and in all copies that share it, so that neither the heap nor the event that tells a screen reader of
    // the change keeps it; a QString of fromUtf8() never lies in read-only memory
    for (const QString &shared : {text(), displayText()})
        std::fill_n(const_cast<QChar *>(shared.constData()), shared.size(), bullet);
}

void SecretField::requestCopy()
{
    if (!m_isRevealed)
        return Q_EMIT copyRequested({});
    QString selected = selectedText();
    const Secret secret(selected.toUtf8());
    selected.fill(bullet);
    Q_EMIT copyRequested(secret);
}

void SecretField::keyPressEvent(QKeyEvent *event)
{
    // the base class would put what is selected by key into the X11 primary selection
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)) {
        if (hasSelectedText())
            requestCopy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (!moveCursor(*event)) {
        return event->ignore();
    }
    event->accept();
}

bool SecretField::moveCursor(const QKeyEvent &event)
{
    struct Move {
        QKeySequence::StandardKey key;
        void (QLineEdit::*go)(bool);
        bool selects;
    };
    using Key = QKeySequence;
    static constexpr std::array moves{
        Move{Key::MoveToStartOfLine, &QLineEdit::home, false},
        Move{Key::MoveToEndOfLine, &QLineEdit::end, false},
        Move{Key::MoveToPreviousWord, &QLineEdit::cursorWordBackward, false},
        Move{Key::MoveToNextWord, &QLineEdit::cursorWordForward, false},
        Move{Key::SelectStartOfLine, &QLineEdit::home, true},
        Move{Key::SelectEndOfLine, &QLineEdit::end, true},
        Move{Key::SelectPreviousWord, &QLineEdit::cursorWordBackward, true},
        Move{Key::SelectNextWord, &QLineEdit::cursorWordForward, true},
    };
    const auto move = std::ranges::find_if(moves, [&event](const Move &one) { return event.matches(one.key); });
    if (move != moves.end())
        (this->*move->go)(move->selects);
    else if (event.matches(Key::MoveToNextChar) || event.matches(Key::SelectNextChar))
        cursorForward(event.matches(Key::SelectNextChar));
    else if (event.matches(Key::MoveToPreviousChar) || event.matches(Key::SelectPreviousChar))
        cursorBackward(event.matches(Key::SelectPreviousChar));
    else
        return false;
    return true;
}

void SecretField::mouseReleaseEvent(QMouseEvent *event)
{
    // the base class puts the selection into the X11 primary selection here, and does nothing else that is needed
    event->accept();
}

void SecretField::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(icons::icon(u"copy"_s), tr("Copy"), this, &SecretField::requestCopy);
    copy->setEnabled(hasSelectedText());
    menu->addAction(tr("Select all"), this, &QLineEdit::selectAll);
    menu->popup(event->globalPos());
}

} // namespace grapnel
