// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadallwatch.h"

#include <utility>

namespace grapnel
{

LoadAllWatch::LoadAllWatch(const WebhookList &list, QObject *parent) : QObject(parent)
{
    connect(&list, &WebhookList::stateChanged, this, [this, &list] { follow(list.state()); });
}

void LoadAllWatch::follow(const WebhookList::State &state)
{
    const bool isLoading = state.phase == WebhookList::Phase::LoadingAll;
    if (!std::exchange(m_isLoading, isLoading) || isLoading)
        return;
    if (state.failure)
        Q_EMIT ended(tr("Not all webhooks could be loaded"));
    else if (state.isComplete)
        Q_EMIT ended(tr("%n webhook(s) loaded", nullptr, state.loaded));
}

} // namespace grapnel
