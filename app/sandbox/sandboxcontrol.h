// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultlist.h"
#include "httpmessage.h"
#include "issuedtokens.h"
#include "requestjournal.h"

namespace sandbox
{

/// Answers /sandbox/faults, /sandbox/requests, /sandbox/tokens and /sandbox/expire-tokens. Refuses callers from
/// elsewhere and web pages; credentials are blanked.
HttpAnswer controlAnswer(const HttpRequest &request, FaultList &faults, RequestJournal &journal, IssuedTokens &tokens);

} // namespace sandbox
