// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkpreferences.h"

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

QString operationKey(WebhookOperation operation)
{
    switch (operation) {
    case WebhookOperation::List:
        return u"list"_s;
    case WebhookOperation::Show:
        return u"show"_s;
    case WebhookOperation::Create:
        return u"create"_s;
    case WebhookOperation::Clone:
        return u"clone"_s;
    case WebhookOperation::Update:
        return u"update"_s;
    case WebhookOperation::Patch:
        return u"patch"_s;
    case WebhookOperation::Delete:
        return u"delete"_s;
    case WebhookOperation::Test:
        return u"test"_s;
    case WebhookOperation::ShowSecret:
        return u"show-secret"_s;
    case WebhookOperation::ResetSecret:
        return u"reset-secret"_s;
    }
    return {};
}

} // namespace grapnel
