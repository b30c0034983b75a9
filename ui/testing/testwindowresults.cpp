// SPDX-License-Identifier: GPL-3.0-or-later
// What comes back: answers, progress and the history.
#include "banner.h"
#include "fieldtext.h"
#include "historypanel.h"
#include "relativetime.h"
#include "responsecomparison.h"
#include "responseviewer.h"
#include "signinoffer.h"
#include "testlist.h"
#include "testtext.h"
#include "testwindow.h"
#include "webhookpreview.h"
#include "webhookwording.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// The request as it was asked for, nothing in it that is secret.
QString requestText(const TestRecord &record)
{
    QStringList lines{fieldtext::method(record.method) + u' ' + record.endpoint,
                      u"Format: "_s + fieldtext::format(record.format)};
    for (const CustomHeader &header : record.customHeaders)
        lines.append(header.name + u": "_s + maskedCredential());
    if (record.credential != TestOutlook::Credential::None)
        lines.append(u"Authorization: "_s + maskedCredential());
    return lines.join(u'\n') + u"\n\n"_s + record.payload;
}

} // namespace

void TestWindow::connectRunner()
{
    connect(&m_runner, &TestRunner::rowStarted, this, &TestWindow::onRowStarted);
    connect(&m_runner, &TestRunner::rowFinished, this, &TestWindow::onRowFinished);
    connect(&m_runner, &TestRunner::rowCancelled, this, &TestWindow::onRowCancelled);
    connect(&m_runner, &TestRunner::holdChanged, this, &TestWindow::updateProgress);
    connect(&m_runner, &TestRunner::finished, this, &TestWindow::onFinished);
}

void TestWindow::onRowStarted(int sent)
{
    const int row = m_sentRows.at(sent);
    showListState(row);
    m_list->setState(row, tr("Sending…"));
    if (row == m_current)
        m_response->setWaiting();
    updateProgress();
    updateButtons();
}

void TestWindow::onRowFinished(int sent)
{
    Row &row = m_rows[m_sentRows.at(sent)];
    row.answer = m_runner.answerOf(sent);
    row.time = m_context.clock->now();
    if (row.plan.stored) {
        const TestRecord record = recordOf(row.sent, *row.answer, row.time);
        if (!m_kept.add(m_context.keyOf(row.plan.stored->id), record))
            m_banner->present({.kind = Banner::Kind::Warning,
                               .title = tr("The test could not be added to the history"),
                               .text = visibleText(m_context.folder),
                               .isDismissible = true});
    }
    showListState(m_sentRows.at(sent));
    loadHistory();
    if (m_sentRows.at(sent) == m_current)
        showAnswer(row);
    updateButtons();
}

void TestWindow::onRowCancelled(int sent)
{
    const int row = m_sentRows.at(sent);
    m_list->setState(row, tr("Cancelled"));
    if (row == m_current)
        m_response->clear();
    updateProgress();
    updateButtons();
}

bool TestWindow::isUnderWay(int row) const
{
    const auto sent = static_cast<int>(m_sentRows.indexOf(row));
    if (sent < 0 || sent >= m_runner.count())
        return false;
    const TestRunner::State state = m_runner.stateOf(sent);
    return state == TestRunner::State::Waiting || state == TestRunner::State::Running;
}

void TestWindow::cancelRow(int row)
{
    if (!isUnderWay(row))
        return;
    m_runner.cancelRow(static_cast<int>(m_sentRows.indexOf(row)));
    // the button that was pressed is disabled now
    if (m_cancel->isVisible() && !m_list->hasFocus())
        m_list->setFocus(Qt::OtherFocusReason);
}

void TestWindow::onFinished()
{
    updateProgress();
    updateButtons();
    if (m_cancel->hasFocus() && m_send->isEnabled())
        m_send->setFocus(Qt::OtherFocusReason);
    if (m_runner.count() > 1)
        Q_EMIT ended(tr("%n test(s) finished", nullptr, m_runner.count()));
}

void TestWindow::updateProgress()
{
    if (!isRunning())
        return m_progress->clear();
    int over = 0;
    for (int sent = 0; sent < m_runner.count(); ++sent) {
        const TestRunner::State state = m_runner.stateOf(sent);
        over += state == TestRunner::State::Finished || state == TestRunner::State::Cancelled ? 1 : 0;
    }
    QString text;
    if (m_runner.heldUntil().isValid()) {
        const auto left = m_context.clock->now().msecsTo(m_runner.heldUntil());
        const int seconds = static_cast<int>(qMax(qint64(1), (left + 999) / 1000));
        text = tr("Zendesk takes 20 tests a minute. Sends in %n s", nullptr, seconds);
    } else {
        text = tr("Sending…");
    }
    //: How many of several tests are over
    if (isSeveral())
        text = tr("%1 of %2").arg(QLocale().toString(over), QLocale().toString(m_runner.count())) + u" · "_s + text;
    m_progress->setText(text);
}

void TestWindow::showAnswer(const Row &row)
{
    m_earlier.reset();
    if (row.answer) {
        m_response->setRequestText(requestText(recordOf(row.sent, WebhookTestResult{}, row.time)));
        if (*row.answer)
            m_response->setResponse(shownResponse(**row.answer, row.time));
        else
            m_response->setFailure(row.answer->error(),
                                   SignInOffer::before({}, m_context.signIn, row.answer->error(), this));
        return;
    }
    const auto sent = static_cast<int>(m_sentRows.indexOf(m_current));
    // one that waits for its turn is not on its way
    if (isRunning() && sent >= 0 && m_runner.stateOf(sent) == TestRunner::State::Running)
        return m_response->setWaiting();
    m_response->setRequestText({});
    m_response->clear();
}

void TestWindow::copyCurl(bool withCredentials)
{
    const TestPlan &latest = current().answer ? current().sent : current().plan;
    const WebhookTest test = testOf(m_earlier.value_or(latest));
    if (withCredentials)
        m_context.copySecret(m_context.service->testAsCurlWithCredentials(test));
    else
        QGuiApplication::clipboard()->setText(m_context.service->testAsCurl(test));
}

void TestWindow::showListState(int row)
{
    const Row &shown = m_rows.at(row);
    if (shown.isGone)
        return m_list->setState(row, tr("Deleted"), u"warning"_s, theme::Accent::Warning);
    if (!shown.answer)
        return m_list->setState(row, tr("Waiting"));
    const TestRunner::Answer &answer = *shown.answer;
    if (!answer)
        return m_list->setState(row, tr("Failed"), u"error"_s, theme::Accent::Error);
    if (!answer->statusCode)
        return m_list->setState(row, tr("No answer"), u"warning"_s, theme::Accent::Warning);
    const bool isGood = *answer->statusCode >= 200 && *answer->statusCode < 300;
    m_list->setState(row, QString::number(*answer->statusCode), isGood ? u"check"_s : u"warning"_s,
                     isGood ? theme::Accent::Success : theme::Accent::Warning);
}

void TestWindow::loadHistory()
{
    if (m_history)
        m_history->setRecords(m_kept.list(key()));
}

void TestWindow::showRecord(const QString &id)
{
    const std::optional<TestRecord> record = m_kept.find(key(), id);
    if (!record || isRunning())
        return;
    const ApiResult<WebhookTestResult> answer = answerOf(*record);
    m_earlier = planOf(*record);
    m_response->setRequestText(requestText(*record));
    if (answer)
        m_response->setResponse(shownResponse(*answer, record->time));
    else
        m_response->setFailure(answer.error());
    m_banner->present({.kind = Banner::Kind::Info,
                       //: %1 is a date in words
                       .title = tr("An earlier test, %1").arg(RelativeTime::text(record->time, m_context.clock->now())),
                       .text = record->isCut ? tr("Only the first 256 KiB of its body were kept.") : QString(),
                       .actions = {m_backToLatest}});
}

void TestWindow::compare(const QString &id, const QString &otherId)
{
    const auto shown = [this](const QString &wanted) -> std::optional<ShownResponse> {
        const std::optional<TestRecord> record = m_kept.find(key(), wanted);
        const std::optional<ApiResult<WebhookTestResult>> answer
            = record ? std::optional(answerOf(*record)) : std::nullopt;
        return answer && *answer ? std::optional(shownResponse(**answer, record->time)) : std::nullopt;
    };
    const std::optional<ShownResponse> one = shown(id);
    const std::optional<ShownResponse> other = shown(otherId);
    // they may have been forgotten since
    if (one && other)
        (new ResponseComparison(*one, *other, current().plan.name, this))->show();
}

TestPlan TestWindow::planOf(const TestRecord &record) const
{
    TestPlan plan = m_rows.at(m_current).plan;
    const TestRecord asStored = recordOf(planFor(*plan.stored), WebhookTestResult{}, m_context.clock->now());
    // what was left out of the record is what is stored, where the rest of it is the same
    plan.endpoint = record.endpoint == asStored.endpoint ? plan.stored->endpoint : record.endpoint;
    plan.method = record.method;
    plan.format = record.format;
    plan.payload = record.payload;
    return plan;
}

void TestWindow::runAgain(const QString &id)
{
    const std::optional<TestRecord> record = m_kept.find(key(), id);
    if (!record || isRunning() || current().isGone)
        return;
    current().plan = planOf(*record);
    showRow(m_current);
    if (!record->hasGaps)
        return send();
    m_banner->present({.kind = Banner::Kind::Info,
                       .title = tr("Check the request, then send it"),
                       .text = tr("Credentials were left out of the history, so it may differ from the earlier one.")});
}

} // namespace grapnel
