// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhook.h"

#include <QWidget>

class QTableWidget;
class QToolButton;

namespace grapnel
{

class CopyButton;

/// The headers of a response as a table that can be sorted and copied, one or all.
class ResponseHeaders final : public QWidget
{
    Q_OBJECT

public:
    explicit ResponseHeaders(QWidget *parent = nullptr);

    void setHeaders(const QList<CustomHeader> &headers);

private:
    void copyCurrent();

    QTableWidget *m_table = nullptr;
    CopyButton *m_copyAll = nullptr;
    QToolButton *m_copyOne = nullptr;
};

} // namespace grapnel
