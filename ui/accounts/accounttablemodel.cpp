// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounttablemodel.h"

#include "accountstore.h"
#include "accounttext.h"
#include "icons.h"
#include "webhookwording.h"

#include <QIcon>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString stateIcon(AccountState state)
{
    switch (state) {
    case AccountState::Unknown:
        return {};
    case AccountState::SignedIn:
    case AccountState::SessionOnly:
        return u"check"_s;
    case AccountState::NeedsSignIn:
        return u"key"_s;
    case AccountState::Locked:
    case AccountState::Unreadable:
        return u"lock"_s;
    }
    Q_UNREACHABLE();
}

theme::Accent stateAccent(AccountState state)
{
    switch (state) {
    case AccountState::SignedIn:
        return theme::Accent::Success;
    case AccountState::SessionOnly:
        return theme::Accent::Info;
    case AccountState::Unknown:
    case AccountState::NeedsSignIn:
    case AccountState::Locked:
    case AccountState::Unreadable:
        return theme::Accent::Warning;
    }
    Q_UNREACHABLE();
}

} // namespace

AccountTableModel::AccountTableModel(const AccountStore &store, const AccountStates &states, QObject *parent)
    : QAbstractTableModel(parent), m_store(store), m_states(states), m_accounts(store.accounts())
{
    connect(&store, &AccountStore::changed, this, &AccountTableModel::follow);
    connect(&states, &AccountStates::changed, this, [this](const QString &id) {
        if (const int row = rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, columnCountOf - 1));
    });
}

void AccountTableModel::follow()
{
    // a handful of rows; the window keeps the selection by id
    beginResetModel();
    m_accounts = m_store.accounts();
    endResetModel();
}

QString AccountTableModel::idAt(int row) const
{
    return row >= 0 && row < m_accounts.size() ? m_accounts.at(row).id : QString();
}

int AccountTableModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_accounts, id, &AccountProfile::id);
    return found == m_accounts.cend() ? -1 : static_cast<int>(found - m_accounts.cbegin());
}

int AccountTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_accounts.size());
}

int AccountTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnCountOf;
}

QString AccountTableModel::text(const AccountProfile &account, Column column) const
{
    switch (column) {
    case Column::Name:
        return visibleText(account.name);
    case Column::Environment:
        return accounttext::environment(account.environment);
    case Column::Address:
        return visibleText(accounttext::address(account.baseUrl));
    case Column::Method:
        return accounttext::method(account.method);
    case Column::Access:
        return account.isReadOnly ? tr("Read only") : QString();
    case Column::State:
        switch (m_states.state(account.id)) {
        case AccountState::Unknown:
            return tr("Reading…");
        case AccountState::SignedIn:
            return tr("Signed in");
        case AccountState::SessionOnly:
            return tr("This session only");
        case AccountState::NeedsSignIn:
            return tr("Needs sign-in");
        case AccountState::Locked:
            return tr("Keychain is locked");
        case AccountState::Unreadable:
            return tr("Keychain does not answer");
        }
    }
    Q_UNREACHABLE();
}

QVariant AccountTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AccountProfile &account = m_accounts.at(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return text(account, column);
    if (role == Qt::ToolTipRole)
        return toolTipText(text(account, column));
    if (role != Qt::DecorationRole)
        return {};
    if (column == Column::Access && account.isReadOnly)
        return icons::icon(u"lock"_s);
    const AccountState state = m_states.state(account.id);
    if (column == Column::State && state != AccountState::Unknown)
        return icons::icon(stateIcon(state), stateAccent(state));
    return {};
}

QVariant AccountTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Name");
    case Column::Environment:
        return tr("Environment");
    case Column::Address:
        return tr("Address");
    case Column::Method:
        return tr("Sign-in method");
    case Column::Access:
        return tr("Access");
    case Column::State:
        //: Heading: whether an account is signed in
        return tr("State");
    }
    Q_UNREACHABLE();
}

} // namespace grapnel
