// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountservice.h"

#include "moc_accountservice.cpp"
