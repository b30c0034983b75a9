// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookservice.h"

#include "moc_webhookservice.cpp"
