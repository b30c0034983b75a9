// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountswindow.h"
#include "applicationfixture.h"
#include "preferencesstore.h"
#include "welcomepage.h"

#include <QProcess>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

/// Which account a run opens.
class StartAccountTest final : public QObject
{
    Q_OBJECT

    const sandbox::Server m_server{sandbox::Options{}};
    std::unique_ptr<ApplicationFixture> m_f;

    [[nodiscard]] QString title() const { return m_f->main().windowTitle(); }

private Q_SLOTS:
    void init()
    {
        failOnOwnWarnings();
        m_f = std::make_unique<ApplicationFixture>();
        m_f->save(u"Live"_s, m_server, "sandbox-token", Environment::Production);
        m_f->save(u"Play"_s, m_server, "sandbox-token", Environment::Sandbox);
    }
    void cleanup() { m_f.reset(); }

    void theFirstOneUntilAnotherWasOpened()
    {
        QCOMPARE(m_f->start(), QString());
        QCOMPARE(title(), u"Grapnel – Live – PRODUCTION"_s);
        QCOMPARE(m_f->start({.account = u"play"_s}), QString());
        QCOMPARE(title(), u"Grapnel – Play – SANDBOX"_s);
        QTRY_VERIFY(m_f->rows() > 0);
        QCOMPARE(m_f->start(), QString());
        QCOMPARE(title(), u"Grapnel – Play – SANDBOX"_s);
    }

    void sampleDataAreNotRememberedAsAnAccount()
    {
        QCOMPARE(m_f->start({.account = u"Play"_s}), QString());
        QCOMPARE(m_f->start({.demo = true}), QString());
        QCOMPARE(m_f->start(), QString());
        QCOMPARE(title(), u"Grapnel – Play – SANDBOX"_s);
    }

    void anUnknownNameShowsNothing()
    {
        const QString problem = m_f->start({.account = u"nobody"_s});
        QVERIFY2(problem.contains("nobody"_L1) && problem.contains("\"Live\", \"Play\""_L1), qPrintable(problem));
        QVERIFY(!m_f->application().window());
    }

    void anUnknownNameIsAUsageErrorOfTheProgram()
    {
        m_f->stop();
        QProcess program;
        program.start(QStringLiteral(GRAPNEL_PROGRAM),
                      {u"--config"_s, m_f->folder.path(), u"--account"_s, u"nobody"_s});
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, ApplicationFixture::longest);
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 2);
        QCOMPARE(program.readAllStandardOutput(), QByteArray());
        QCOMPARE(program.readAllStandardError(),
                 "grapnel: --account: there is no \"nobody\"; there are \"Live\", \"Play\"\n"_ba);
    }

    void whoWantsToChooseIsShownTheAccounts()
    {
        {
            const std::unique_ptr<QSettings> settings = openSettings(m_f->folder.path());
            PreferencesStore store(*settings);
            Preferences preferences = store.preferences();
            preferences.general.start = GeneralPreferences::Start::Choose;
            QVERIFY(store.save(preferences));
        }
        QCOMPARE(m_f->start(), QString());
        QVERIFY(m_f->main().findChild<WelcomePage *>());
        QTRY_VERIFY(ApplicationFixture::shown<AccountsWindow>());
        // a name on the command line has chosen
        QCOMPARE(m_f->start({.account = u"Play"_s}), QString());
        QCOMPARE(title(), u"Grapnel – Play – SANDBOX"_s);
        QVERIFY(!ApplicationFixture::shown<AccountsWindow>());
    }
};

int main(int argc, char *argv[])
{
    return runApplicationTest<StartAccountTest>(argc, argv);
}
#include "tst_startaccount.moc"
