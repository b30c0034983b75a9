// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messagekind.h"
#include "webhook.h"

#include <QWidget>

class QTableWidget;
class QToolButton;

namespace grapnel
{

class CopyButton;

/// The headers of a response, or of a request, as a table that can be sorted and copied, one or all.
class ResponseHeaders final : public QWidget
{
    Q_OBJECT

public:
    explicit ResponseHeaders(MessageKind message = MessageKind::Response, QWidget *parent = nullptr);

    /// What is given is what is shown and copied: the caller has masked what is secret.
    void setHeaders(const QList<CustomHeader> &headers);

private:
    void copyCurrent();

    QTableWidget *m_table = nullptr;
    CopyButton *m_copyAll = nullptr;
    QToolButton *m_copyOne = nullptr;
};

} // namespace grapnel
