// SPDX-License-Identifier: GPL-3.0-or-later
#include "testingcontroller.h"

#include "codeeditor.h"
#include "testwindow.h"

#include <algorithm>
#include <utility>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

TestingController::TestingController(TestingContext context, QWidget *window)
    : QObject(window), m_context(std::move(context)), m_window(window)
{
}

TestingController::~TestingController()
{
    for (const QPointer<TestWindow> &window : std::as_const(m_windows))
        delete window;
}

void TestingController::test(const QList<Webhook> &webhooks)
{
    QList<TestPlan> plans;
    QStringList ids;
    for (const Webhook &webhook : webhooks) {
        plans.append(planFor(webhook));
        ids.append(webhook.id);
    }
    open(u"saved/"_s + ids.join(u','), plans, false);
}

void TestingController::testDraft(const WebhookDraft &draft, const QString &instance)
{
    open(u"draft/"_s + instance, {planFor(draft)}, true);
}

void TestingController::testEdit(const Webhook &base, const WebhookDraft &draft)
{
    open(u"edit/"_s + base.id, {planFor(base, draft)}, true);
}

void TestingController::open(const QString &key, const QList<TestPlan> &plans, bool followsForm)
{
    if (plans.isEmpty() || isReadOnly())
        return;
    QPointer<TestWindow> &window = m_windows[key];
    if (window && window->isVisible()) {
        if (followsForm)
            window->updatePlan(plans.constFirst());
    } else {
        if (!CodeEditor::loadOrTell(m_window))
            return;
        window = new TestWindow(m_context, plans, m_window);
        connect(window, &TestWindow::ended, this, &TestingController::longTaskEnded);
        window->show();
    }
    window->raise();
    window->activateWindow();
}

bool TestingController::isAtRest() const
{
    return std::ranges::none_of(m_windows,
                                [](const QPointer<TestWindow> &window) { return window && window->isVisible(); });
}

void TestingController::closeAll()
{
    for (const QPointer<TestWindow> &window : std::as_const(m_windows)) {
        if (window)
            window->close();
    }
    m_windows.clear();
}

} // namespace grapnel
