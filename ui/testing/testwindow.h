// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testform.h"
#include "testingcontext.h"
#include "testrunner.h"

#include <QDialog>

class QAction;
class QLabel;
class QPushButton;
class QSplitter;

namespace grapnel
{

class Banner;
class HistoryPanel;
class IconLabel;
class ResponseViewer;
class TestList;

/// "Test webhook – NAME", or "Test N webhooks" for several in turn: what is sent on one side, what came back on the
/// other; says before sending what will happen. One webhook has a history besides. Closing cancels.
class TestWindow final : public QDialog
{
    Q_OBJECT

public:
    /// \a plans: one or more, without payload; the last payload or a sample is filled in.
    TestWindow(const TestingContext &context, const QList<TestPlan> &plans, QWidget *parent = nullptr);
    ~TestWindow() override;

    [[nodiscard]] bool isRunning() const { return m_runner.isRunning(); }
    /// Of an edit or a new webhook that has moved on since: replaces what is sent, but for the payload.
    void updatePlan(const TestPlan &plan);
    /// Escape and Cancel: stops what is under way, else closes.
    void reject() override;

Q_SIGNALS:
    /// All of several tests are over, with whatever answers; \a summary says how many.
    void ended(const QString &summary);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    struct Row {
        TestPlan plan{};
        /// What went out, for the record.
        TestPlan sent{};
        std::optional<TestRunner::Answer> answer{};
        QDateTime time{};
        /// Deleted at Zendesk.
        bool isGone = false;
    };

    void buildLayout();
    QWidget *buildBottom();
    void buildHistory();
    void connectRunner();
    void connectService() const;
    [[nodiscard]] bool isSeveral() const { return m_rows.size() > 1; }
    [[nodiscard]] Row &current() { return m_rows[m_current]; }
    [[nodiscard]] QList<TestPlan> plans() const;
    [[nodiscard]] TestKey key() const;

    void send();
    void showRow(int row);
    void onRowStarted(int sent);
    void onRowFinished(int sent);
    void onRowCancelled(int sent);
    void onFinished();
    void cancelRow(int row);
    /// Whether the test of \a row can still be taken back.
    [[nodiscard]] bool isUnderWay(int row) const;
    void showAnswer(const Row &row);
    void showListState(int row);
    void showRecord(const QString &id);
    void runAgain(const QString &id);
    void compare(const QString &id, const QString &otherId);
    [[nodiscard]] TestPlan planOf(const TestRecord &record) const;
    void loadHistory();
    void keepPayload(const Row &row);
    void copyCurl(bool withCredentials);
    void updateOutlook();
    void updateProgress();
    void updateButtons();
    void onWebhookChanged(const Webhook &webhook);
    void onWebhookRemoved(const QString &id);

    TestingContext m_context;
    TestHistory m_kept;
    TestRunner m_runner;
    QList<Row> m_rows;
    /// The row of each test that was sent.
    QList<int> m_sentRows;
    int m_current = 0;
    /// What the record of the history that shows was made of; disengaged while the latest answer shows.
    std::optional<TestPlan> m_earlier;
    Banner *m_banner = nullptr;
    TestList *m_list = nullptr;
    QSplitter *m_splitter = nullptr;
    TestForm *m_form = nullptr;
    ResponseViewer *m_response = nullptr;
    HistoryPanel *m_history = nullptr;
    QAction *m_backToLatest = nullptr;
    IconLabel *m_outlookIcon = nullptr;
    QLabel *m_outlook = nullptr;
    QLabel *m_progress = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_cancelRow = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace grapnel
