// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openenum.h"

#include <QComboBox>

/// A combo box over the values of an OpenEnum; a word that this version does not know becomes an entry of its own.
namespace grapnel::openenumbox
{

template<typename E> void add(QComboBox *box, E value, const QString &text)
{
    box->addItem(text, static_cast<int>(value));
}

template<typename E> void set(QComboBox *box, const OpenEnum<E> &value)
{
    if (value.value == E::Unknown && box->findText(value.unknown) < 0)
        add(box, E::Unknown, value.unknown);
    box->setCurrentIndex(value.value == E::Unknown ? box->findText(value.unknown)
                                                   : box->findData(static_cast<int>(value.value)));
}

template<typename E> [[nodiscard]] OpenEnum<E> get(const QComboBox *box)
{
    const E value = static_cast<E>(box->currentData().toInt());
    return value == E::Unknown ? OpenEnum<E>(box->currentText()) : OpenEnum<E>(value);
}

} // namespace grapnel::openenumbox
