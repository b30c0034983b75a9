// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates.h"

#include "networksettings.h"

namespace grapnel
{

QString certificateProblem(const QString &path)
{
    const NetworkSettings settings = networkSettings({.caFile = path}, {});
    return settings.problem ? settings.problem->detail : QString();
}

} // namespace grapnel
