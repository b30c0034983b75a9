// SPDX-License-Identifier: GPL-3.0-or-later
#include "testwindow.h"

#include "banner.h"
#include "helptopic.h"
#include "iconlabel.h"
#include "payloadsamples.h"
#include "testlist.h"
#include "testtext.h"
#include "webhookwording.h"

#include <QAction>
#include <QCloseEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

TestWindow::TestWindow(const TestingContext &context, const QList<TestPlan> &plans, QWidget *parent)
    : QDialog(parent, Qt::Window), m_context(context), m_kept(context.history()),
      m_runner(*context.service, context.limit, *context.clock)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHelpTopic(*this, HelpTopic::Testing);
    for (const TestPlan &plan : plans) {
        Row row{.plan = plan};
        const std::optional<QString> last
            = plan.stored ? m_context.payloads().find(m_context.keyOf(plan.stored->id)) : std::nullopt;
        row.plan.payload = last ? *last
                                : payloadsamples::payload(payloadsamples::bestFor(plan.subscriptions),
                                                          payloadLanguage(plan.format), m_context.clock->now());
        m_rows.append(row);
    }
    //: %1 is the name of a webhook
    setWindowTitle(isSeveral() ? tr("Test %n webhook(s)", nullptr, static_cast<int>(plans.size()))
                               : tr("Test webhook – %1").arg(visibleText(current().plan.name)));
    buildLayout();
    connect(m_form, &TestForm::planEdited, this, [this] {
        current().plan = m_form->plan();
        m_list->updatePlan(m_current, current().plan);
        updateOutlook();
    });
    m_list->setPlans(this->plans());
    connect(m_list, &TestList::rowChosen, this, &TestWindow::showRow);
    connect(m_list, &TestList::cancelWanted, this, &TestWindow::cancelRow);
    connectRunner();
    connectService();
    showRow(0);
    m_send->setFocus(Qt::OtherFocusReason);
}

TestWindow::~TestWindow()
{
    m_runner.disconnect(this);
}

QList<TestPlan> TestWindow::plans() const
{
    QList<TestPlan> plans;
    for (const Row &row : m_rows) {
        if (!row.isGone)
            plans.append(row.plan);
    }
    return plans;
}

TestKey TestWindow::key() const
{
    return m_context.keyOf(m_rows.at(m_current).plan.stored->id);
}

void TestWindow::connectService() const
{
    connect(m_context.service, &WebhookService::webhookChanged, this, &TestWindow::onWebhookChanged);
    connect(m_context.service, &WebhookService::webhookRemoved, this, &TestWindow::onWebhookRemoved);
}

void TestWindow::updatePlan(const TestPlan &plan)
{
    if (isRunning())
        return;
    const QString payload = current().plan.payload;
    current().plan = plan;
    current().plan.payload = payload;
    showRow(m_current);
}

void TestWindow::showRow(int row)
{
    m_current = row;
    m_form->setPlan(current().plan);
    m_form->setReadOnly(isRunning() || current().isGone);
    showAnswer(current());
    updateOutlook();
    updateButtons();
}

void TestWindow::updateOutlook()
{
    const QList<TestPlan> all = plans();
    const testtext::Outlook outlook = all.isEmpty() ? testtext::Outlook{} : testtext::outlook(all, m_context.account);
    const bool hasWarning = !outlook.warning.isEmpty();
    m_outlookIcon->setIcon(hasWarning ? u"warning"_s : u"info"_s,
                           hasWarning ? theme::Accent::Warning : theme::Accent::Info);
    m_outlook->setText(hasWarning ? QString(outlook.text + u'\n' + outlook.warning) : outlook.text);
}

void TestWindow::updateButtons()
{
    const bool hasAny = std::ranges::any_of(m_rows, [](const Row &row) { return !row.isGone; });
    m_send->setEnabled(!isRunning() && hasAny);
    m_list->cancelAction()->setEnabled(isUnderWay(m_current));
    m_cancelRow->setEnabled(m_list->cancelAction()->isEnabled());
    m_form->setReadOnly(isRunning() || current().isGone);
}

void TestWindow::send()
{
    if (isRunning())
        return;
    m_sentRows.clear();
    std::vector<WebhookTest> tests;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).isGone)
            continue;
        if (!canBeSent(m_rows.at(row).plan)) {
            m_list->setCurrentItem(m_list->topLevelItem(row));
            showRow(row);
            (void)m_form->check();
            return;
        }
        m_sentRows.append(row);
        tests.push_back(testOf(m_rows.at(row).plan));
    }
    if (tests.empty())
        return;
    m_banner->clear();
    for (const int row : std::as_const(m_sentRows)) {
        m_rows[row].sent = m_rows.at(row).plan;
        m_rows[row].answer.reset();
        keepPayload(m_rows.at(row));
        showListState(row);
    }
    m_runner.start(std::move(tests));
    showAnswer(current());
    updateButtons();
    updateProgress();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void TestWindow::keepPayload(const Row &row)
{
    if (!row.plan.stored || m_context.folder.isEmpty())
        return;
    switch (m_context.payloads().save(m_context.keyOf(row.plan.stored->id), row.plan.payload)) {
    case PayloadStore::Outcome::Kept:
    case PayloadStore::Outcome::TooLarge:
        return;
    case PayloadStore::Outcome::LooksSecret:
        m_banner->present({.kind = Banner::Kind::Info,
                           .title = tr("The payload is not kept for next time"),
                           .text = tr("It seems to hold a credential."),
                           .isDismissible = true});
        return;
    case PayloadStore::Outcome::Failed:
        m_banner->present({.kind = Banner::Kind::Warning,
                           .title = tr("The payload could not be kept for next time"),
                           .text = visibleText(m_context.folder),
                           .isDismissible = true});
        return;
    }
}

void TestWindow::onWebhookChanged(const Webhook &webhook)
{
    for (int row = 0; row < m_rows.size(); ++row) {
        TestPlan &plan = m_rows[row].plan;
        if (!plan.stored || plan.stored->id != webhook.id || *plan.stored == webhook)
            continue;
        // what the user has not touched follows what is stored
        TestPlan next = planFor(webhook);
        next.payload = plan.payload;
        next.authentication = plan.authentication;
        if (plan.isEndpointChanged())
            next.endpoint = plan.endpoint;
        if (plan.isMethodChanged())
            next.method = plan.method;
        if (plan.isFormatChanged())
            next.format = plan.format;
        if (plan.customHeaders != plan.stored->customHeaders)
            next.customHeaders = plan.customHeaders;
        plan = next;
        m_list->updatePlan(row, plan);
        if (row != m_current)
            continue;
        m_form->setPlan(plan);
        updateOutlook();
    }
}

void TestWindow::onWebhookRemoved(const QString &id)
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!m_rows.at(row).plan.stored || m_rows.at(row).plan.stored->id != id || m_rows.at(row).isGone)
            continue;
        m_rows[row].isGone = true;
        m_banner->present(
            {.kind = Banner::Kind::Warning,
             //: %1 is the name of a webhook
             .title = tr("“%1” was deleted").arg(isolated(visibleText(m_rows.at(row).plan.name))),
             .text = tr("It can no longer be tested. What came back before stays here until you close the window.")});
        showListState(row);
    }
    updateOutlook();
    updateButtons();
}

void TestWindow::reject()
{
    if (isRunning())
        m_runner.cancel();
    else
        close();
}

void TestWindow::closeEvent(QCloseEvent *event)
{
    m_runner.disconnect(this);
    m_runner.cancel();
    event->accept();
}

} // namespace grapnel
