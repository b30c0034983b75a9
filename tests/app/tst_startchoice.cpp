// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountstore.h"
#include "startchoice.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;
using What = StartChoice::What;

class StartChoiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
        m_store = std::make_unique<AccountStore>(*m_settings);
    }

    void cleanup()
    {
        m_store.reset();
        m_settings.reset();
    }

    void aNewcomerIsWelcomed() { QCOMPARE(chooseStart({}, false, *m_store, true).what, What::Welcome); }

    void theDemoGoesBeforeAllElse()
    {
        add(u"Acme"_s);
        QCOMPARE(chooseStart({.demo = true}, true, *m_store, true).what, What::Demo);
    }

    void aNamedAccountGoesBeforeTheEnvironment()
    {
        add(u"Acme"_s);
        const QString sandbox = add(u"Acme sandbox"_s);
        const StartChoice expected{.what = What::Saved, .id = sandbox};
        QCOMPARE(chooseStart({.account = u"acme SANDBOX"_s}, true, *m_store, true), expected);
    }

    void anUnknownNameIsSaidWithThoseThatAreThere()
    {
        add(u"Acme"_s);
        const StartChoice choice = chooseStart({.account = u"Emca"_s}, true, *m_store, true);
        QCOMPARE(choice.what, What::Unknown);
        QVERIFY(choice.problem.contains("\"Emca\""_L1));
        QVERIFY(choice.problem.contains("\"Acme\""_L1));
    }

    void theEnvironmentGoesBeforeWhatIsSaved()
    {
        add(u"Acme"_s);
        QCOMPARE(chooseStart({}, true, *m_store, true).what, What::Environment);
    }

    void theLastAccountIsOpened()
    {
        const QString first = add(u"Acme"_s);
        const QString second = add(u"Emca"_s);
        QCOMPARE(chooseStart({}, false, *m_store, true).id, first);
        m_store->setLastOpened(second);
        QCOMPARE(chooseStart({}, false, *m_store, true).id, second);
        m_store->remove(second);
        QCOMPARE(chooseStart({}, false, *m_store, true).id, first);
    }

    void whoWantsToChooseIsLetChoose()
    {
        add(u"Acme"_s);
        QCOMPARE(chooseStart({}, false, *m_store, false).what, What::Welcome);
    }

    void anAddressWithoutCredentialsOpensNoSavedAccount()
    {
        add(u"Acme"_s);
        QCOMPARE(chooseStart({.url = QUrl(u"https://example.com"_s)}, false, *m_store, true).what, What::Welcome);
    }

private:
    QString add(const QString &name)
    {
        return m_store->save({.name = name, .baseUrl = QUrl(u"https://acme.zendesk.com"_s)});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<AccountStore> m_store;
};

QTEST_GUILESS_MAIN(StartChoiceTest)
#include "tst_startchoice.moc"
