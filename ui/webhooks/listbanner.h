// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listtrouble.h"

class QAction;

namespace grapnel
{

class Banner;
class SignInOffer;
class WebhookActions;

/// Says in the banner above the rows what stands in their way. While there are no rows a failure is told in their
/// place instead (ListPlaceholder).
class ListBanner final : public QObject
{
    Q_OBJECT

public:
    /// None is owned; all must outlive this.
    ListBanner(Banner *banner, ListTrouble *trouble, WebhookList *list, WebhookActions *actions, SignInOffer *signIn,
               QObject *parent = nullptr);

private:
    struct Shown {
        ListTrouble::State trouble{};
        QDateTime updatedAt{};
        bool isHidden = true;
        friend bool operator==(const Shown &, const Shown &) = default;
    };
    void update();
    void presentError(const ListTrouble::State &trouble, const QDateTime &updatedAt);
    void presentRateLimit(const ListTrouble::State &trouble);
    void presentProblems(const QStringList &problems);

    Banner *m_banner;
    ListTrouble *m_trouble;
    WebhookList *m_list;
    WebhookActions *m_actions;
    SignInOffer *m_signIn;
    Shown m_shown;
};

} // namespace grapnel
