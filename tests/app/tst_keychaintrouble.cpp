// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationfixture.h"
#include "createwindow.h"
#include "emptystate.h"
#include "preferencesstore.h"
#include "proxypassword.h"
#include "webhookpage.h"

#include <QLabel>
#include <QPushButton>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using Kind = SecretStoreError::Kind;

namespace
{

/// A keychain that can be locked, or take its time.
class MoodyKeychain final : public SecretStore
{
public:
    PendingCall read(const QString &id, QObject *context, Handler<Secret> handler) override
    {
        readings.append(id);
        if (isSilent) {
            m_waiting.emplace_back(id, QPointer(context), std::move(handler));
            return {};
        }
        if (!problem)
            return m_memory.read(id, context, std::move(handler));
        QMetaObject::invokeMethod(
            context, [handler = std::move(handler), error = *problem] { handler(error); }, Qt::QueuedConnection);
        return {};
    }
    PendingCall write(const QString &id, const Secret &secret, QObject *context, Handler<Done> handler) override
    {
        return m_memory.write(id, secret, context, std::move(handler));
    }
    PendingCall remove(const QString &id, QObject *context, Handler<Done> handler) override
    {
        return m_memory.remove(id, context, std::move(handler));
    }
    void speak()
    {
        isSilent = false;
        for (const auto &[id, context, handler] : std::exchange(m_waiting, {})) {
            if (context)
                m_calls.push_back(read(id, context, handler));
        }
    }

    std::optional<SecretStoreError> problem;
    bool isSilent = false;
    /// Of which ids.
    QStringList readings;

private:
    MemorySecretStore m_memory;
    std::vector<std::tuple<QString, QPointer<QObject>, Handler<Secret>>> m_waiting;
    std::vector<PendingCall> m_calls;
};

} // namespace

/// What the program says of a keychain that does not give what it holds.
class KeychainTroubleTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<MoodyKeychain> m_keychain;
    std::unique_ptr<ApplicationFixture> m_f;
    QString m_id;

    /// What stands in the window, whole.
    [[nodiscard]] QString text() const
    {
        QStringList texts;
        for (const QLabel *label : m_f->main().findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    void wantProxy()
    {
        const std::unique_ptr<QSettings> settings = openSettings(m_f->folder.path());
        PreferencesStore store(*settings);
        Preferences preferences = store.preferences();
        preferences.network.proxyMode = NetworkPreferences::ProxyMode::Manual;
        preferences.network.proxyHost = u"proxy.example"_s;
        preferences.network.proxyPort = 8080;
        preferences.network.proxyUser = u"somebody"_s;
        QVERIFY(store.save(preferences));
    }

private Q_SLOTS:
    void init()
    {
        failOnOwnWarnings();
        m_server = std::make_unique<sandbox::Server>(sandbox::Options{});
        m_keychain = std::make_unique<MoodyKeychain>();
        m_f = std::make_unique<ApplicationFixture>(m_keychain.get());
        m_id = m_f->save(u"Live"_s, *m_server, "sandbox-token");
    }
    void cleanup()
    {
        m_f.reset();
        m_keychain.reset();
        m_server.reset();
    }

    void aTroubleIsNotBlamedOnTheServer_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("locked") << int(Kind::Denied) << u"The keychain is locked or refused"_s;
        QTest::newRow("none") << int(Kind::Unavailable) << u"There is no keychain that can be reached"_s;
        QTest::newRow("slow") << int(Kind::TimedOut) << u"The keychain did not answer in time"_s;
        QTest::newRow("odd") << int(Kind::Other) << u"What the keychain holds for this account cannot be read"_s;
        QTest::newRow("empty") << int(Kind::NotFound) << u"You are not signed in to this account"_s;
    }

    void aTroubleIsNotBlamedOnTheServer()
    {
        QFETCH(int, kind);
        QFETCH(QString, words);
        m_keychain->problem = SecretStoreError{.kind = static_cast<Kind>(kind)};
        QCOMPARE(m_f->start(), QString());
        QTRY_VERIFY2(text().contains(words), qPrintable(text()));
        QVERIFY2(!text().contains("server"_L1), qPrintable(text()));
        const bool wasSignedIn = static_cast<Kind>(kind) != Kind::NotFound;
        QVERIFY(button(m_f->main(), wasSignedIn ? u"Sign in again"_s : u"Sign in"_s));
        QVERIFY(m_server->requests().empty());
        // once it is unlocked, trying again is enough
        m_keychain->problem.reset();
        button(m_f->main(), u"Retry"_s)->click();
        QTRY_VERIFY(m_f->rows() > 0);
        QVERIFY(!text().contains(words));
    }

    void theWindowDoesNotWaitForIt()
    {
        m_keychain->isSilent = true;
        QCOMPARE(m_f->start(), QString());
        QVERIFY(m_f->main().isVisible());
        QTRY_COMPARE(m_keychain->readings, QStringList{m_id});
        QVERIFY(m_server->requests().empty());
        m_keychain->speak();
        QTRY_VERIFY(m_f->rows() > 0);
    }

    void norForThePasswordOfTheProxy()
    {
        wantProxy();
        m_keychain->isSilent = true;
        QCOMPARE(m_f->start(), QString());
        QVERIFY(m_f->application().window());
        QVERIFY(m_f->main().isVisible());
        QTRY_VERIFY2(text().contains("Waiting for the keychain"_L1), qPrintable(text()));
        m_keychain->speak();
        // the sandbox is on this computer, where no proxy is asked
        QTRY_VERIFY(m_f->rows() > 0);
    }

    void aNewWebhookThatIsWantedMeanwhileIsNotForgotten()
    {
        wantProxy();
        m_keychain->isSilent = true;
        QCOMPARE(m_f->start(), QString());
        QTRY_VERIFY(text().contains("Waiting for the keychain"_L1));
        Application &program = m_f->application();
        QCOMPARE(program.onFurtherStart({.newWebhook = true}).problem, QString());
        // one that wants nothing does not take it back
        QCOMPARE(program.onFurtherStart({}).problem, QString());
        m_keychain->speak();
        QTRY_VERIFY(ApplicationFixture::shown<CreateWindow>());
        QTRY_VERIFY(m_f->rows() > 0);
        QCOMPARE(m_keychain->readings, (QStringList{ProxyPassword::id(), ProxyPassword::id(), m_id}));
    }

    void thePasswordOfTheProxyIsAskedForAgain()
    {
        wantProxy();
        m_keychain->problem = SecretStoreError{.kind = Kind::Denied};
        QCOMPARE(m_f->start(), QString());
        QTRY_VERIFY(button(m_f->main(), u"Retry"_s));
        const QStringList before{ProxyPassword::id(), m_id};
        QCOMPARE(m_keychain->readings, before);
        m_keychain->problem.reset();
        m_f->application().switchTo(Application::demoId());
        m_f->application().switchTo(m_id);
        QTRY_COMPARE(m_keychain->readings, before + before);
        // and not once it is known
        m_f->application().switchTo(Application::demoId());
        m_f->application().switchTo(m_id);
        QTRY_COMPARE(m_keychain->readings, before + before + QStringList{m_id});
    }

    void whatWasNotReadIsAskedForAgain()
    {
        m_keychain->problem = SecretStoreError{.kind = Kind::Denied};
        QCOMPARE(m_f->start(), QString());
        QTRY_VERIFY(button(m_f->main(), u"Retry"_s));
        m_f->application().switchTo(Application::demoId());
        QTRY_VERIFY(m_f->rows() > 0);
        m_keychain->problem.reset();
        m_f->application().switchTo(m_id);
        QTRY_COMPARE(m_f->main().windowTitle(), u"Grapnel – Live – PRODUCTION"_s);
        QTRY_VERIFY(m_f->rows() > 0);
    }
};

int main(int argc, char *argv[])
{
    return runApplicationTest<KeychainTroubleTest>(argc, argv);
}
#include "tst_keychaintrouble.moc"
