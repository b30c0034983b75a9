// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhookchanges.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace grapnel
{

class ChangesTable;

/// What somebody else changed while a webhook was being edited. Asks, for each field that both changed, whose value
/// is to stand, and tells what else changed. Nothing is chosen beforehand.
class ConflictPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictPage(QWidget *parent = nullptr);

    /// \a fields as conflicts() gives them; may be empty when the other changes touch other fields only.
    void setConflict(const Webhook &base, const Webhook &theirs, const WebhookDraft &mine,
                     const QList<WebhookField> &fields);
    /// What was chosen so far.
    [[nodiscard]] QHash<WebhookField, MergeSide> choices() const;
    /// Each conflict has its choice.
    [[nodiscard]] bool isResolved() const;
    void focusFirst();

Q_SIGNALS:
    void choicesChanged();

private:
    void clear();
    void addConflict(const Webhook &base, const Webhook &theirs, const WebhookDraft &mine, WebhookField field);
    void addElsewhere(const Webhook &base, const Webhook &theirs, const QList<WebhookField> &conflicting);
    void chooseAll(MergeSide side);

    QLabel *m_summary = nullptr;
    QWidget *m_all = nullptr;
    QVBoxLayout *m_list = nullptr;
    QWidget *m_content = nullptr;
    QHash<WebhookField, QButtonGroup *> m_groups;
};

} // namespace grapnel
