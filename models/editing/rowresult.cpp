// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowresult.h"

namespace grapnel
{

bool concernsAllRows(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Cancelled:
    case ApiError::Kind::Unreachable:
    case ApiError::Kind::Tls:
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::Redirected:
        return true;
    case ApiError::Kind::Timeout:
    case ApiError::Kind::ConnectionLost:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Conflict:
    case ApiError::Kind::Validation:
    case ApiError::Kind::Rejected:
    case ApiError::Kind::Server:
    case ApiError::Kind::Protocol:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace grapnel
