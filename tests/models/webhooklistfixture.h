// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakewebhookservice.h"
#include "webhooklist.h"

#include <QAbstractItemModelTester>

#include <chrono>

namespace grapnel
{

/// A clock that stands still until the test moves it.
class StandingClock final : public Clock
{
public:
    QDateTime time = QDateTime::fromString(QStringLiteral("2026-05-04T12:00:00Z"), Qt::ISODate);
    [[nodiscard]] QDateTime now() const override { return time; }
};

/// A list on a fake service, its model under the model tester, and short ways to feed it.
struct WebhookListFixture {
    FakeWebhookService service;
    StandingClock clock;
    WebhookList list{&service, clock};
    QAbstractItemModelTester tester{list.model(), QAbstractItemModelTester::FailureReportingMode::QtTest};

    WebhookListFixture() { list.setSearchDelay(std::chrono::milliseconds(1)); }

    /// Starts, and answers the first page.
    void startWith(const Page<Webhook> &page)
    {
        list.start();
        answer(page);
    }
    /// A list that is complete with \a page.
    void complete(Page<Webhook> page)
    {
        page.next.reset();
        startWith(page);
    }
    /// Answers the last list().
    bool answer(const Page<Webhook> &page) { return service.listCalls.back()->answer(page); }
    [[nodiscard]] const WebhookQuery &lastQuery() const { return service.listCalls.back()->argument; }
    [[nodiscard]] std::size_t listCount() const { return service.listCalls.size(); }
    [[nodiscard]] std::size_t listAllCount() const { return service.listAllCalls.size(); }
    [[nodiscard]] const WebhookList::State &state() const { return list.state(); }
    [[nodiscard]] WebhookList::Phase phase() const { return list.state().phase; }

    [[nodiscard]] QStringList names() const
    {
        QStringList shown;
        for (int row = 0; row < list.model()->rowCount(); ++row)
            shown.append(list.model()->webhookAt(row).name);
        return shown;
    }
    /// "Webhook 1", "Webhook 2" … for 1, 2 ….
    [[nodiscard]] static QStringList namesOf(std::initializer_list<int> numbers)
    {
        QStringList expected;
        for (const int number : numbers)
            expected.append(sampleWebhook(number).name);
        return expected;
    }
};

/// A page of the sample webhooks with these numbers.
inline Page<Webhook> pageOf(std::initializer_list<int> numbers, const QString &next = {})
{
    Page<Webhook> page;
    for (const int number : numbers)
        page.items.append(sampleWebhook(number));
    if (!next.isEmpty())
        page.next = Cursor{next};
    return page;
}

} // namespace grapnel
