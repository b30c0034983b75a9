// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testingcontext.h"
#include "testplan.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace grapnel
{

class TestWindow;

/// Opens the windows that test an account's webhooks: one for each webhook or selection, raised when it is asked for
/// again. Owns them.
class TestingController final : public QObject
{
    Q_OBJECT

public:
    /// The windows are placed over \a window and go with this controller.
    TestingController(TestingContext context, QWidget *window);
    ~TestingController() override;

    /// A test reaches the destination: none is made in an account that is read only.
    [[nodiscard]] bool isReadOnly() const { return m_context.account.isReadOnly; }
    /// Several are tested in one window, in turn.
    void test(const QList<Webhook> &webhooks);
    /// A webhook that does not exist yet. \a instance tells several such forms apart; asked again with the same one,
    /// the open window gets the new values.
    void testDraft(const WebhookDraft &draft, const QString &instance = {});
    /// An edit of \a base that is not saved yet.
    void testEdit(const Webhook &base, const WebhookDraft &draft);
    /// Cancels what is under way and closes all windows.
    void closeAll();
    /// No window is open.
    [[nodiscard]] bool isAtRest() const;

Q_SIGNALS:
    /// All of several tests are over; \a summary says how many.
    void longTaskEnded(const QString &summary);

private:
    void open(const QString &key, const QList<TestPlan> &plans, bool followsForm);

    TestingContext m_context;
    QWidget *m_window;
    QHash<QString, QPointer<TestWindow>> m_windows;
};

} // namespace grapnel
