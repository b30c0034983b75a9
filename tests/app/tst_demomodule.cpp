// SPDX-License-Identifier: GPL-3.0-or-later
// The sandbox as a program gets it that does not link it.
#include "sandboxmodule.h"
#include "version.h"

#include <QLibrary>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestDemoModule final : public QObject
{
    Q_OBJECT

    sandbox::StartFunction m_start = nullptr;

private Q_SLOTS:
    void initTestCase()
    {
        QLibrary module(QStringLiteral(GRAPNEL_MODULE));
        m_start = reinterpret_cast<sandbox::StartFunction>(module.resolve(sandbox::startName));
        QVERIFY2(m_start, qPrintable(module.errorString()));
    }

    void startsAServer()
    {
        sandbox::RunningServer running;
        m_start(grapnel::version, {}, running);
        QVERIFY(running.server);
        QVERIFY(QByteArray::fromStdString(running.baseUrl).startsWith("http://127.0.0.1:"));
        QCOMPARE(running.problem, std::string());
    }

    void tellsWhyItDoesNotStart()
    {
        sandbox::Options options;
        options.host = "256.0.0.1";
        sandbox::RunningServer running;
        m_start(grapnel::version, options, running);
        QVERIFY(!running.server);
        QVERIFY(!running.problem.empty());
    }

    void servesNoProgramOfAnotherVersion()
    {
        sandbox::RunningServer running;
        m_start("0.0.0-other", {}, running);
        QVERIFY(!running.server);
        QVERIFY(QByteArray::fromStdString(running.problem).contains(grapnel::version));
    }
};

QTEST_GUILESS_MAIN(TestDemoModule)
#include "tst_demomodule.moc"
