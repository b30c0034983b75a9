// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorywebhookservice.h"
#include "undostack.h"
#include "writecheck.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

using Outcome = RowResult::Outcome;

class UndoStackTest final : public QObject
{
    Q_OBJECT

private:
    ManualClock m_clock;
    std::unique_ptr<MemoryWebhookService> m_server;
    std::unique_ptr<UndoStack> m_stack;
    QString m_id;

    /// Changes the webhook and pushes what undoes it.
    void edit(const WebhookPatch &patch)
    {
        const Webhook before = *m_server->find(m_id);
        m_server->change(m_id, patch);
        const auto entry = undoOf(UndoEntry::Kind::Edit, before, patch, *m_server->find(m_id));
        QVERIFY(entry);
        m_stack->push(*entry);
    }
    RowResult undo()
    {
        QSignalSpy undone(m_stack.get(), &UndoStack::undone);
        m_stack->undo();
        [&undone] { QTRY_COMPARE(undone.size(), 1); }();
        return undone.isEmpty() ? RowResult{} : undone.at(0).at(1).value<QList<RowResult>>().constFirst();
    }
    [[nodiscard]] const Webhook &now() const { return *m_server->find(m_id); }

private Q_SLOTS:
    void init()
    {
        m_stack.reset();
        m_server = std::make_unique<MemoryWebhookService>(m_clock);
        m_id = m_server->store({.name = u"Orders"_s,
                                .subscriptions = {Webhook::conditionalTicketEvents()},
                                .endpoint = u"https://erp.acme.test/"_s,
                                .customHeaders = {{u"X-Team"_s, u"erp"_s}}});
        m_stack = std::make_unique<UndoStack>(*m_server);
        m_stack->setSettleTime(std::chrono::milliseconds(0));
    }

    void editsAreUndoneNewestFirst()
    {
        const Webhook start = now();
        edit({.name = u"Second"_s});
        edit({.name = u"Third"_s, .customHeaders = {{u"X-Team"_s, std::nullopt}, {u"X-New"_s, u"1"_s}}});
        QCOMPARE(undo().outcome, Outcome::Done);
        QCOMPARE(now().name, u"Second"_s);
        QCOMPARE(undo().outcome, Outcome::Done);
        QCOMPARE(changedBetween(start, now()), {});
        QVERIFY(!m_stack->canUndo());
    }

    void aWebhookThatHasMovedOnIsLeftAloneAndSaysInWhat()
    {
        edit({.name = u"Mine"_s});
        m_server->change(m_id, {.endpoint = u"https://moved.acme.test/"_s});
        const RowResult result = undo();
        QCOMPARE(result.outcome, Outcome::MovedOn);
        QCOMPARE(result.moved, QList{WebhookField::Endpoint});
        QCOMPARE(now().name, u"Mine"_s);
        QVERIFY(!m_stack->canUndo());
    }

    void aStatusIsUndoneAlthoughSomethingElseWasChanged()
    {
        const Webhook before = now();
        const WebhookPatch patch{.status = WebhookStatus::Inactive};
        m_server->change(m_id, patch);
        m_stack->push(*undoOf(UndoEntry::Kind::Deactivate, before, patch, now()));
        m_server->change(m_id, {.name = u"Renamed"_s});
        QCOMPARE(undo().outcome, Outcome::Done);
        QCOMPARE(now().status, WebhookStatus::Active);
        QCOMPARE(now().name, u"Renamed"_s);
    }

    void aReplacedCredentialHasNoWayBack()
    {
        QVERIFY(!undoOf(UndoEntry::Kind::Edit, now(), {.authentication = sent::NoAuthentication{}}, now()));
    }

    void whatCouldNotBeSentStaysOnTheStack()
    {
        edit({.name = u"Mine"_s});
        m_server->nextFault = [] { return MemoryWebhookService::Fault::Unreachable; };
        QCOMPARE(undo().outcome, Outcome::Failed);
        QVERIFY(m_stack->canUndo());
        m_server->nextFault = [] { return MemoryWebhookService::Fault::None; };
        QCOMPARE(undo().outcome, Outcome::Done);
        QCOMPARE(now().name, u"Orders"_s);
    }

    void theOldestGoesWhenItIsFull()
    {
        for (int number = 0; number < 60; ++number)
            edit({.name = u"Name %1"_s.arg(number)});
        QCOMPARE(m_stack->size(), UndoStack::capacity());
        QSignalSpy changed(m_stack.get(), &UndoStack::changed);
        m_stack->clear();
        QVERIFY(!m_stack->canUndo());
        QCOMPARE(changed.size(), 1);
    }

    void undoingTwiceAtOnceUndoesOne()
    {
        edit({.name = u"Second"_s});
        edit({.name = u"Third"_s});
        QSignalSpy undone(m_stack.get(), &UndoStack::undone);
        m_stack->undo();
        QVERIFY(!m_stack->canUndo());
        m_stack->undo();
        QTRY_COMPARE(undone.size(), 1);
        QCOMPARE(m_stack->size(), 1);
    }
};

QTEST_GUILESS_MAIN(UndoStackTest)
#include "tst_undostack.moc"
