// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentialname.h"

#include <algorithm>
#include <array>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

bool isCredentialName(const QString &name)
{
    static constexpr std::array parts{"token"_L1,    "secret"_L1,    "passw"_L1,  "apikey"_L1,
                                      "api-key"_L1,  "api_key"_L1,   "cookie"_L1, "credent"_L1,
                                      "authoriz"_L1, "signature"_L1, "x-auth"_L1};
    return std::any_of(parts.begin(), parts.end(),
                       [&name](QLatin1StringView part) { return name.contains(part, Qt::CaseInsensitive); })
        || name.compare("key"_L1, Qt::CaseInsensitive) == 0 || name.endsWith("-key"_L1, Qt::CaseInsensitive)
        || name.endsWith("_key"_L1, Qt::CaseInsensitive);
}

} // namespace grapnel
