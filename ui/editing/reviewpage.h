// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhookchanges.h"

#include <QWidget>

class QLabel;

namespace grapnel
{

class ChangesTable;

/// What an edit changes, field by field: as it is and as it will be. Credentials read as "replaced".
class ReviewPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPage(QWidget *parent = nullptr);

    void setChanges(const Webhook &base, const WebhookDraft &draft);
    void focusTable();

private:
    QLabel *m_summary = nullptr;
    ChangesTable *m_table = nullptr;
};

} // namespace grapnel
