// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookdelete.h"

#include "webhookcopies.h"
#include "writecheck.h"

namespace grapnel
{

WebhookDelete::WebhookDelete(WebhookService &service, QObject *parent, const Clock &clock)
    : EditingFlow(service, parent), m_clock(clock)
{
}

void WebhookDelete::start(const QList<Webhook> &webhooks, const std::optional<QString> &copiesFolder)
{
    if (isRunning())
        return;
    m_webhooks = webhooks;
    m_results.clear();
    for (const Webhook &webhook : webhooks)
        m_results.append({.id = webhook.id, .name = webhook.name});
    m_queue.clear();
    for (qsizetype row = 0; row < webhooks.size(); ++row)
        m_queue.append(row);
    m_copiesFolder = copiesFolder;
    begin();
}

void WebhookDelete::retryFailed()
{
    if (isRunning())
        return;
    m_queue.clear();
    for (qsizetype row = 0; row < m_results.size(); ++row) {
        if (!m_results.at(row).isOpen())
            continue;
        m_results[row] = {.id = m_webhooks.at(row).id, .name = m_webhooks.at(row).name};
        m_queue.append(row);
    }
    if (!m_queue.isEmpty())
        begin();
}

void WebhookDelete::begin()
{
    m_total = m_queue.size();
    m_row = -1;
    m_isStopping = false;
    enter(Stage::Looking, soon([this] {
              if (m_copiesFolder && !m_queue.isEmpty() && !m_isStopping)
                  saveCopies();
              else
                  next();
          }));
}

void WebhookDelete::saveCopies()
{
    const Result<QString, FileFailure> written = writeCopies(*m_copiesFolder, m_webhooks, m_clock.now());
    if (!written) {
        const FileFailure failure = written.error();
        leave();
        for (const qsizetype row : std::as_const(m_queue))
            m_results[row].outcome = RowResult::Outcome::Skipped;
        Q_EMIT copyFailed(failure.path, failure.reason);
        return;
    }
    m_copiesFolder.reset();
    const QPointer<WebhookDelete> self(this);
    Q_EMIT copySaved(written.value());
    if (self)
        next();
}

void WebhookDelete::next()
{
    if (m_isStopping || m_queue.isEmpty())
        return end();
    m_row = m_queue.takeFirst();
    const int row = int(m_row);
    const QPointer<WebhookDelete> self(this);
    enter(Stage::Sending, service().remove(m_webhooks.at(m_row).id, {}, this, [this](const ApiResult<Done> &result) {
        if (result)
            endRow(RowResult::Outcome::Done);
        else if (result.error().kind == ApiError::Kind::NotFound)
            endRow(RowResult::Outcome::Gone);
        else if (mayBeDone(result.error()))
            check(ApiError(result.error()));
        else
            endRow(RowResult::Outcome::Failed, result.error());
    }));
    if (self)
        Q_EMIT rowStarted(row);
}

void WebhookDelete::check(const ApiError &error)
{
    m_error = error;
    enter(Stage::Checking, settle([this] {
              const auto handler = [this](const ApiResult<WebhookDetails> &result) {
                  if (result)
                      endRow(RowResult::Outcome::Failed, m_error);
                  else if (result.error().kind == ApiError::Kind::NotFound)
                      endRow(RowResult::Outcome::Done);
                  else
                      endUnclear(concernsAllRows(result.error()));
              };
              enter(Stage::Checking, service().show(m_webhooks.at(m_row).id, {}, this, handler));
          }));
}

void WebhookDelete::cancel()
{
    if (!isRunning())
        return;
    const bool isAgain = std::exchange(m_isStopping, true);
    if (m_row < 0)
        return;
    if (stage() == Stage::Sending)
        check({.kind = ApiError::Kind::Cancelled});
    else if (isAgain)
        enter(Stage::Checking, soon([this] { endUnclear(true); }));
}

void WebhookDelete::endUnclear(bool isLast)
{
    m_isStopping = m_isStopping || isLast;
    endRow(RowResult::Outcome::Unclear, m_error);
}

void WebhookDelete::endRow(RowResult::Outcome outcome, const std::optional<ApiError> &error)
{
    RowResult &result = m_results[m_row];
    result.outcome = outcome;
    result.error = error;
    m_isStopping = m_isStopping || (error && concernsAllRows(*error));
    const RowResult copy = result;
    const int row = int(std::exchange(m_row, -1));
    const int done = int(m_total - m_queue.size());
    const int total = int(m_total);
    const QPointer<WebhookDelete> self(this);
    // the next row waits for its turn of the event loop, so that a receiver can cancel before it is sent
    enter(Stage::Sending, soon([this] { next(); }));
    if (self)
        Q_EMIT rowFinished(row, copy);
    if (self)
        Q_EMIT progressed(done, total);
}

void WebhookDelete::end()
{
    for (const qsizetype row : std::as_const(m_queue))
        m_results[row].outcome = RowResult::Outcome::Skipped;
    m_queue.clear();
    leave();
    Q_EMIT finished(QList<RowResult>(m_results));
}

} // namespace grapnel

#include "moc_webhookdelete.cpp"
