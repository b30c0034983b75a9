// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeaccountservice.h"

#include "moc_fakeaccountservice.cpp"
