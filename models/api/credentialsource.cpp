// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentialsource.h"

#include "moc_credentialsource.cpp"
