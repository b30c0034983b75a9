// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace grapnel
{

/// The rows of a RequestLogModel that are looked for, in its order. A log has few rows, so a proxy is quick enough.
class RequestLogFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RequestLogFilter(QObject *parent = nullptr);

    /// Each word of \a text has to be in the account, method, path, status or request id, whatever its case.
    void setText(const QString &text);
    void setFailuresOnly(bool failuresOnly);
    [[nodiscard]] bool isFiltering() const { return m_failuresOnly || !m_words.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    bool m_failuresOnly = false;
};

} // namespace grapnel
