// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultlist.h"
#include "httpmessage.h"
#include "requestjournal.h"

namespace sandbox
{

/// Answers /sandbox/faults and /sandbox/requests. Refuses callers from elsewhere and web pages; credentials are
/// blanked.
HttpAnswer controlAnswer(const HttpRequest &request, FaultList &faults, RequestJournal &journal);

} // namespace sandbox
