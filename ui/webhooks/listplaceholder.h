// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emptystate.h"
#include "listtrouble.h"

#include <QTimer>
#include <QWidget>

class QStackedLayout;

namespace grapnel
{

class SignInOffer;
class Skeleton;
class WebhookActions;
class WebhookView;

/// What stands in the table where rows would be: nothing for a moment, a skeleton while they load, and then why there
/// are none. Covers the view's viewport and hides itself when there are rows.
class ListPlaceholder final : public QWidget
{
    Q_OBJECT

public:
    /// Becomes a child of \a view. The others are not owned.
    ListPlaceholder(WebhookView *view, ListTrouble *trouble, WebhookList *list, WebhookActions *actions,
                    SignInOffer *signIn);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Content { Nothing, Loading, Keychain, Failed, NoMatch, Empty, NotLoaded };

    void update();
    void cover();
    [[nodiscard]] Content wanted() const;
    void present(const EmptyState::Content &content);
    void presentKeychain();
    void presentFailure();
    void presentNoMatch();
    void presentEmpty();
    void presentNotLoaded();

    WebhookView *m_view;
    ListTrouble *m_trouble;
    WebhookList *m_list;
    WebhookActions *m_actions;
    SignInOffer *m_signIn;
    QStackedLayout *m_stack;
    QWidget *m_blank;
    Skeleton *m_skeleton;
    /// Null until there is something to say: most starts have nothing.
    EmptyState *m_message = nullptr;
    /// Loading that is over sooner shows no skeleton.
    QTimer m_patience;
    /// The title of the failure that a screen reader was told of.
    QString m_announced;
    /// Counts the seconds to the next try.
    QTimer m_seconds;
};

} // namespace grapnel
