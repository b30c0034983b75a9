// SPDX-License-Identifier: GPL-3.0-or-later
#include "startchoice.h"

#include "accountstore.h"

#include <QStringList>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;
using What = StartChoice::What;

namespace
{

StartChoice named(const QString &name, const AccountStore &accounts)
{
    if (const std::optional<AccountProfile> account = accounts.named(name))
        return {.what = What::Saved, .id = account->id};
    QStringList names;
    for (const AccountProfile &account : accounts.accounts())
        names.append(u'"' + account.name + u'"');
    const QString known = names.isEmpty() ? u"no account is saved yet"_s : u"there are "_s + names.join(", "_L1);
    return {.what = What::Unknown, .problem = u"--account: there is no \"%1\"; %2"_s.arg(name, known)};
}

} // namespace

StartChoice chooseStart(const CommandLine &line, bool hasEnvironmentAccount, const AccountStore &accounts,
                        bool opensLast)
{
    if (line.demo)
        return {.what = What::Demo};
    if (!line.account.isEmpty())
        return named(line.account, accounts);
    if (hasEnvironmentAccount)
        return {.what = What::Environment};
    // an address that lacks its credentials is not a saved account's
    if (line.url || !opensLast || accounts.accounts().isEmpty())
        return {};
    const QString last = accounts.lastOpened();
    return {.what = What::Saved, .id = last.isEmpty() ? accounts.accounts().constFirst().id : last};
}

} // namespace grapnel
