// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblenames.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace grapnel::accessiblenames
{

void set(QComboBox &box, const QString &name)
{
    box.setAccessibleName(name);
    auto *label = new QLabel(name, box.parentWidget());
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(&box);
    label->hide();
}

void addClearButton(QLineEdit &field, const QString &name)
{
    field.setClearButtonEnabled(true);
    if (auto *action = field.findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        action->setText(name);
}

} // namespace grapnel::accessiblenames
