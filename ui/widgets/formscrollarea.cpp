// SPDX-License-Identifier: GPL-3.0-or-later
#include "formscrollarea.h"

#include <QEvent>
#include <QLayout>

namespace grapnel
{

namespace
{

void invalidate(QLayout &layout)
{
    for (int i = 0; i < layout.count(); ++i) {
        if (QLayout *inner = layout.itemAt(i)->layout())
            invalidate(*inner);
    }
    layout.invalidate();
}

} // namespace

FormScrollArea::FormScrollArea(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

bool FormScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool isTaken = QScrollArea::eventFilter(watched, event);
    // the area has asked for the heights at the width beside its scroll bar and without: QFormLayout keeps the last
    // ones
    const bool isLayout = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    if (isLayout && watched == widget() && widget()->layout())
        invalidate(*widget()->layout());
    return isTaken;
}

} // namespace grapnel
