// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretstore.h"

#include "moc_secretstore.cpp"
