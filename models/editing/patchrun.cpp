// SPDX-License-Identifier: GPL-3.0-or-later
#include "patchrun.h"

#include "writecheck.h"

#include <algorithm>

namespace grapnel
{

namespace
{
constexpr std::size_t few = 5;
constexpr int atOnce = 3;
} // namespace

PatchRun::PatchRun(WebhookService &service, QObject *parent) : EditingFlow(service, parent) { }

void PatchRun::start(const QList<PatchTask> &tasks, LookFirst lookFirst)
{
    if (isRunning())
        return;
    m_rows.clear();
    m_results.clear();
    for (const PatchTask &task : tasks) {
        m_rows.push_back({.task = task});
        m_results.append({.id = task.webhook.id, .name = task.webhook.name});
    }
    m_lookFirst = lookFirst;
    m_running = 0;
    m_over = 0;
    m_isStopping = false;
    m_stopError.reset();
    if (lookFirst != LookFirst::No && !isFew())
        lookThroughList();
    else
        takeTurn();
}

QList<Webhook> PatchRun::changed() const
{
    QList<Webhook> webhooks;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_results.at(qsizetype(row)).outcome == RowResult::Outcome::Done)
            webhooks.append(m_rows[row].task.webhook);
    }
    return webhooks;
}

void PatchRun::cancel()
{
    if (!isRunning())
        return;
    const bool isAgain = std::exchange(m_isStopping, true);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        switch (m_rows[row].step) {
        case Step::Looking:
            m_rows[row].step = Step::Waiting;
            m_rows[row].call.cancel();
            break;
        case Step::Sending:
            check(row, {.kind = ApiError::Kind::Cancelled});
            break;
        case Step::Checking:
            if (isAgain)
                decide(row, RowResult::Outcome::Unclear);
            break;
        case Step::Refreshing:
            decide(row, RowResult::Outcome::Done);
            break;
        case Step::Waiting:
        case Step::Decided:
        case Step::Over:
            break;
        }
    }
    takeTurn();
}

void PatchRun::lookThroughList()
{
    m_unseen.clear();
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        m_unseen.insert(id(row), row);
    const WebhookQuery query = listQuery();
    m_isListFiltered = query.status.has_value();
    enter(Stage::Looking,
          service().listAll(query, options(), this, [this](const ApiResult<Page<Webhook>> &page) { onListed(page); }));
}

WebhookQuery PatchRun::listQuery() const
{
    const OpenEnum<WebhookStatus> status = m_rows.front().task.webhook.status;
    const bool isOfOneStatus = std::ranges::all_of(m_rows, [this, &status](const Row &row) {
        return m_lookFirst == LookFirst::AtPatchedFields && row.task.patch.status && row.task.webhook.status == status;
    });
    // a webhook of another status has moved on and need not be read: fewer pages
    return isOfOneStatus && status != WebhookStatus::Unknown ? WebhookQuery{.status = status.value} : WebhookQuery{};
}

void PatchRun::onListed(const ApiResult<Page<Webhook>> &page)
{
    if (!page) {
        m_isStopping = true;
        m_stopError = page.error();
        return takeTurn();
    }
    for (const Webhook &webhook : page->items) {
        const auto found = m_unseen.constFind(webhook.id);
        if (found == m_unseen.cend())
            continue;
        const std::size_t row = *found;
        m_unseen.erase(found);
        if (!isStill(row, webhook))
            decide(row, RowResult::Outcome::MovedOn);
    }
    if (page->next && !m_unseen.isEmpty())
        return;
    for (const std::size_t row : std::as_const(m_unseen)) {
        if (m_isListFiltered)
            m_results[qsizetype(row)].moved = {WebhookField::Status};
        decide(row, m_isListFiltered ? RowResult::Outcome::MovedOn : RowResult::Outcome::Gone);
    }
    takeTurn();
}

CallOptions PatchRun::options() const
{
    return {.priority = m_rows.size() == 1 ? Priority::Interactive : Priority::Background};
}

bool PatchRun::isFew() const
{
    return m_rows.size() <= few;
}

void PatchRun::takeTurn()
{
    enter(Stage::Sending, soon([this] { turn(); }));
}

void PatchRun::turn()
{
    const QPointer<PatchRun> self(this);
    for (std::size_t row = 0; self && row < m_rows.size(); ++row) {
        const Step step = m_rows[row].step;
        if (step == Step::Decided)
            endDecided(row);
        else if (step == Step::Waiting && m_isStopping)
            endRow(row, RowResult::Outcome::Skipped, m_stopError);
        else if (step == Step::Waiting && m_running < atOnce)
            begin(row);
    }
    if (!self || m_over < std::ssize(m_rows))
        return;
    leave();
    Q_EMIT finished(QList<RowResult>(m_results));
}

void PatchRun::begin(std::size_t row)
{
    ++m_running;
    m_rows[row].isUnderWay = true;
    if (m_lookFirst != LookFirst::No && isFew())
        look(row);
    else
        send(row);
}

void PatchRun::look(std::size_t row)
{
    m_rows[row].step = Step::Looking;
    m_rows[row].call = service().show(id(row), options(), this, [this, row](const ApiResult<WebhookDetails> &result) {
        if (!result)
            endFailed(row, result.error());
        else if (isStill(row, result->webhook))
            send(row);
        else
            endRow(row, RowResult::Outcome::MovedOn);
    });
}

void PatchRun::decide(std::size_t row, RowResult::Outcome outcome)
{
    m_rows[row].call.cancel();
    m_rows[row].step = Step::Decided;
    m_rows[row].verdict = outcome;
}

void PatchRun::endDecided(std::size_t row)
{
    const RowResult::Outcome outcome = m_rows[row].verdict;
    const QPointer<PatchRun> self(this);
    if (outcome == RowResult::Outcome::Done)
        service().announceChanged(Webhook(m_rows[row].task.webhook));
    if (!self)
        return;
    endRow(row, outcome, outcome == RowResult::Outcome::Unclear ? std::optional(m_rows[row].error) : std::nullopt);
}

bool PatchRun::isStill(std::size_t row, const Webhook &now)
{
    PatchTask &task = m_rows[row].task;
    QList<WebhookField> moved = changedBetween(task.webhook, now);
    if (m_lookFirst == LookFirst::AtPatchedFields) {
        const QList<WebhookField> patched = fieldsOf(task.patch);
        moved.removeIf([&patched](WebhookField field) { return !patched.contains(field); });
    }
    if (moved.isEmpty())
        task.webhook = now;
    m_results[qsizetype(row)].moved = moved;
    return moved.isEmpty();
}

void PatchRun::send(std::size_t row)
{
    m_rows[row].step = Step::Sending;
    m_rows[row].call
        = service().patch(id(row), m_rows[row].task.patch, options(), this, [this, row](const ApiResult<Done> &result) {
              if (result)
                  onDone(row);
              else if (mayBeDone(result.error()))
                  check(row, ApiError(result.error()));
              else
                  endFailed(row, result.error());
          });
}

void PatchRun::check(std::size_t row, const ApiError &error)
{
    m_rows[row].error = error;
    m_rows[row].step = Step::Checking;
    m_rows[row].call = settle([this, row] {
        m_rows[row].call = service().show(
            id(row), options(), this, [this, row](const ApiResult<WebhookDetails> &result) { onChecked(row, result); });
    });
}

void PatchRun::onChecked(std::size_t row, const ApiResult<WebhookDetails> &result)
{
    PatchTask &task = m_rows[row].task;
    if (!result) {
        const bool isGone = result.error().kind == ApiError::Kind::NotFound;
        noteStop(result.error());
        return endRow(row, isGone ? RowResult::Outcome::Gone : RowResult::Outcome::Unclear, m_rows[row].error);
    }
    const WriteOutcome outcome = outcomeOf(task.patch, task.webhook, result->webhook);
    switch (outcome) {
    case WriteOutcome::Done:
        task.webhook = result->webhook;
        return endRow(row, RowResult::Outcome::Done);
    case WriteOutcome::NotDone:
        return endRow(row, RowResult::Outcome::Failed, m_rows[row].error);
    case WriteOutcome::Unclear:
        return endRow(row, RowResult::Outcome::Unclear, m_rows[row].error);
    }
}

void PatchRun::onDone(std::size_t row)
{
    PatchTask &task = m_rows[row].task;
    task.webhook = applied(task.patch, task.webhook);
    if (!isFew()) {
        const QPointer<PatchRun> self(this);
        service().announceChanged(Webhook(task.webhook));
        if (self)
            endRow(row, RowResult::Outcome::Done);
        return;
    }
    m_rows[row].step = Step::Refreshing;
    m_rows[row].call = service().show(id(row), options(), this, [this, row](const ApiResult<WebhookDetails> &result) {
        const QPointer<PatchRun> self(this);
        if (result)
            m_rows[row].task.webhook = result->webhook;
        else
            service().announceChanged(Webhook(m_rows[row].task.webhook));
        if (self)
            endRow(row, RowResult::Outcome::Done);
    });
}

void PatchRun::endFailed(std::size_t row, const ApiError &error)
{
    noteStop(error);
    if (error.kind == ApiError::Kind::NotFound)
        endRow(row, RowResult::Outcome::Gone);
    else
        endRow(row, RowResult::Outcome::Failed, error);
}

void PatchRun::noteStop(const ApiError &error)
{
    if (!concernsAllRows(error))
        return;
    m_isStopping = true;
    m_stopError = error;
}

void PatchRun::endRow(std::size_t row, RowResult::Outcome outcome, const std::optional<ApiError> &error)
{
    RowResult &result = m_results[qsizetype(row)];
    result.outcome = outcome;
    result.error = error;
    m_rows[row].step = Step::Over;
    if (std::exchange(m_rows[row].isUnderWay, false))
        --m_running;
    ++m_over;
    const RowResult copy = result;
    const int done = m_over;
    const int total = int(m_rows.size());
    const QPointer<PatchRun> self(this);
    takeTurn();
    if (self)
        Q_EMIT rowFinished(int(row), copy);
    if (self)
        Q_EMIT progressed(done, total);
}

} // namespace grapnel

#include "moc_patchrun.cpp"
