// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountstates.h"

#include <QAbstractTableModel>

namespace grapnel
{

/// The saved accounts, in the user's order.
class AccountTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Name, Environment, Address, Method, Access, State };
    static constexpr int columnCountOf = 6;

    /// Neither is owned; both must outlive the model.
    AccountTableModel(const AccountStore &store, const AccountStates &states, QObject *parent = nullptr);

    [[nodiscard]] QString idAt(int row) const;
    /// -1 when it is not there.
    [[nodiscard]] int rowOf(const QString &id) const;
    [[nodiscard]] const AccountProfile &accountAt(int row) const { return m_accounts.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow();
    [[nodiscard]] QString text(const AccountProfile &account, Column column) const;

    const AccountStore &m_store;
    const AccountStates &m_states;
    QList<AccountProfile> m_accounts;
};

} // namespace grapnel
