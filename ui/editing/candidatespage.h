// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhook.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace grapnel
{

/// After a create or clone whose answer never came: what was found that may be it, or to send again. Looking
/// again is the window's own button.
class CandidatesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit CandidatesPage(QWidget *parent = nullptr);

    /// \a candidates may be empty. \a sendAgainText: the button that sends a second time, knowing the risk.
    void setCandidates(const QList<Webhook> &candidates, const QString &sendAgainText);
    void focusList();

Q_SIGNALS:
    void chosen(const QString &id);
    void sendAgainRequested();

private:
    QLabel *m_summary = nullptr;
    QTreeWidget *m_list = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_sendAgain = nullptr;
};

} // namespace grapnel
