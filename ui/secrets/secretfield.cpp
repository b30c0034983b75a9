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
    return QString(8, bullet);
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
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)) {
        event->accept();
        if (hasSelectedText())
            requestCopy();
        return;
    }
    QLineEdit::keyPressEvent(event);
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
