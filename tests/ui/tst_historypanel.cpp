// SPDX-License-Identifier: GPL-3.0-or-later
// The history of a test window whose account has no folder, as the sample data have none.
#include "fakewebhookservice.h"
#include "historypanel.h"
#include "memorywebhookservice.h"
#include "testwindow.h"

#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

class TestHistoryPanel final : public QObject
{
    Q_OBJECT

    FakeWebhookService m_service;
    std::unique_ptr<TestWindow> m_window;
    HistoryPanel *m_panel = nullptr;
    QTreeView *m_table = nullptr;

    void open()
    {
        m_window
            = std::make_unique<TestWindow>(TestingContext{.service = &m_service}, QList{planFor(sampleWebhook(1))});
        m_window->setAttribute(Qt::WA_DeleteOnClose, false);
        m_window->show();
        m_panel = m_window->findChild<HistoryPanel *>();
        m_table = m_panel->findChild<QTreeView *>();
        m_window->findChild<QTabWidget *>()->setCurrentWidget(m_panel);
    }
    void send(const WebhookTestResult &result)
    {
        m_window->findChild<QPushButton *>(u"send-test"_s)->click();
        QVERIFY(m_service.testCalls.back()->answer(result));
    }

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_window.reset(); }

    void itLastsAsLongAsTheWindow()
    {
        send({.statusCode = 404, .payload = "first"_ba});
        QCOMPARE(m_table->model()->rowCount(), 1);
        QVERIFY(m_table->isVisible());
        open();
        QCOMPARE(m_table->model()->rowCount(), 0);
        QVERIFY(!m_table->isVisible());
    }

    void itsColumnsHaveRoomForTheirTexts()
    {
        send({});
        send({.statusCode = 503, .payload = QByteArray(800, 'x')});
        // the endpoint comes last and may be cut
        for (int row = 0; row < m_table->model()->rowCount(); ++row) {
            for (int column = 0; column + 1 < m_table->model()->columnCount(); ++column) {
                const QString text = m_table->model()->index(row, column).data().toString();
                QVERIFY2(m_table->fontMetrics().horizontalAdvance(text) + 10 <= m_table->columnWidth(column),
                         qPrintable(text));
            }
        }
    }
};

QTEST_MAIN(TestHistoryPanel)
#include "tst_historypanel.moc"
