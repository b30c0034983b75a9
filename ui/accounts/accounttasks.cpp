// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounttasks.h"

#include "accountstore.h"

#include <utility>

namespace grapnel
{

AccountTasks::AccountTasks(AccountContext context, QObject *parent) : QObject(parent), m_context(std::move(context)) { }

void AccountTasks::test(const AccountProfile &account)
{
    start(Kind::Test, account);
}

void AccountTasks::signOut(const AccountProfile &account)
{
    start(Kind::SignOut, account);
}

void AccountTasks::remove(const AccountProfile &account, bool keepsEntry)
{
    if (m_isRunning)
        return;
    m_keepsEntry = keepsEntry;
    start(Kind::Remove, account);
}

void AccountTasks::start(Kind kind, const AccountProfile &account)
{
    if (m_isRunning)
        return;
    m_kind = kind;
    m_account = account;
    m_notRevoked.reset();
    m_isRunning = true;
    Q_EMIT changed();
    m_call = m_context.vault->read(account, this, [this](const ReadResult &result) { onRead(result); });
}

void AccountTasks::onRead(const ReadResult &result)
{
    if (m_kind == Kind::Test) {
        if (!result) {
            end();
            return Q_EMIT failed(m_account, result.error());
        }
        m_call = m_context.service->test(m_account, *result, m_context.keeperOf(m_account), this,
                                         [this](const ConnectionReport &report) {
                                             end();
                                             Q_EMIT tested(m_account, report);
                                         });
        return;
    }
    // what cannot be read cannot be revoked, but it can be forgotten
    if (!result)
        return forget();
    m_call = m_context.service->signOut(m_account, *result, this, [this](const ApiResult<Done> &answer) {
        if (!answer)
            m_notRevoked = answer.error();
        forget();
    });
}

void AccountTasks::forget()
{
    m_call = m_context.vault->remove(m_account.id, this,
                                     [this](const Result<Done, SecretStoreError> &result) { onForgotten(result); });
}

void AccountTasks::onForgotten(const Result<Done, SecretStoreError> &result)
{
    const bool mayGoOn
        = result || result.error().kind == SecretStoreError::Kind::NotFound || (m_kind == Kind::Remove && m_keepsEntry);
    m_keepsEntry = false;
    end();
    if (!mayGoOn)
        return Q_EMIT failed(m_account, result.error());
    if (m_kind == Kind::SignOut)
        return Q_EMIT signedOut(m_account, m_notRevoked);
    m_context.store->remove(m_account.id);
    Q_EMIT removed(m_account, m_notRevoked);
}

void AccountTasks::cancel()
{
    if (!m_isRunning)
        return;
    m_call = {};
    end();
}

void AccountTasks::end()
{
    m_isRunning = false;
    Q_EMIT changed();
}

} // namespace grapnel
