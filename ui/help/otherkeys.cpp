// SPDX-License-Identifier: GPL-3.0-or-later
#include "otherkeys.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QStringList>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OtherKeys)
};

QString keys(const QList<QKeySequence> &sequences)
{
    QStringList texts;
    for (const QKeySequence &sequence : sequences)
        texts.append(sequence.toString(QKeySequence::NativeText));
    return texts.join(u", "_s);
}

OtherKeys ofTable()
{
    return {.place = Words::tr("Table of webhooks"),
            .rows = {{Words::tr("Edit the webhook"), keys({Qt::Key_Return})},
                     {Words::tr("First or last row"), keys({Qt::Key_Home, Qt::Key_End})},
                     {Words::tr("Select several rows"), keys({Qt::SHIFT | Qt::Key_Up, Qt::SHIFT | Qt::Key_Down})},
                     {Words::tr("Go to a name"), Words::tr("its first letters")},
                     {Words::tr("Menu of the row"), keys({Qt::Key_Menu, Qt::SHIFT | Qt::Key_F10})}}};
}

OtherKeys ofSearch()
{
    return {.place = Words::tr("Search field"),
            .rows = {{Words::tr("To the table"), keys({Qt::Key_Down, Qt::Key_Return})},
                     {Words::tr("Empty the field"), keys({Qt::Key_Escape})}}};
}

OtherKeys ofPalette()
{
    return {.place = Words::tr("Command palette"),
            .rows = {{Words::tr("Choose a row"), keys({Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown})},
                     {Words::tr("Run, switch or show"), keys({Qt::Key_Return})},
                     {Words::tr("Edit the webhook"), keys({Qt::CTRL | Qt::Key_Return})},
                     {Words::tr("Close"), keys({Qt::Key_Escape})}}};
}

OtherKeys ofWindows()
{
    return {.place = Words::tr("Windows"),
            .rows
            = {{Words::tr("Next or previous field"), keys({Qt::Key_Tab, Qt::SHIFT | Qt::Key_Tab})},
               {Words::tr("Field, button or menu with this letter"), keys({Qt::ALT | Qt::Key_A})},
               {Words::tr("Cancel or close"), keys({Qt::Key_Escape})},
               {Words::tr("Send the test"), keys({Qt::CTRL | Qt::Key_Return})},
               {Words::tr("Format the payload"), keys({Qt::CTRL | Qt::SHIFT | Qt::Key_F})},
               {Words::tr("Review changes"), keys({Qt::CTRL | Qt::SHIFT | Qt::Key_R})},
               {Words::tr("Switch account"), keys({Qt::CTRL | Qt::Key_1}) + u" – "_s + keys({Qt::CTRL | Qt::Key_9})}}};
}

OtherKeys ofTexts()
{
    return {.place = Words::tr("Bodies and payloads"),
            .rows = {{Words::tr("Find"), keys({Qt::CTRL | Qt::Key_F})},
                     {Words::tr("Next or previous match"), keys({Qt::Key_F3, Qt::SHIFT | Qt::Key_F3})},
                     {Words::tr("Next or previous difference"), keys({Qt::ALT | Qt::Key_Down, Qt::ALT | Qt::Key_Up})}}};
}

} // namespace

QList<OtherKeys> otherKeys()
{
    return {ofTable(), ofSearch(), ofPalette(), ofWindows(), ofTexts()};
}

} // namespace grapnel
