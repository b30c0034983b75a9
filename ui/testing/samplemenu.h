// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QStringList>

namespace grapnel
{

/// Chooses a sample payload: what fits the webhook first, then tickets and every event by family.
class SampleMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit SampleMenu(QWidget *parent = nullptr);

    /// What the webhook listens to.
    void setSubscriptions(const QStringList &subscriptions);

Q_SIGNALS:
    /// A name for payloadsamples::payload().
    void sampleChosen(const QString &name);

private:
    void addSample(QMenu *menu, const QString &name, const QString &text);
};

} // namespace grapnel
