// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationfixture.h"
#include "keychainprobe.h"
#include "sandboxsignin.h"

#include <QProcess>

#include <algorithm>
#include <csignal>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// Ends the process, as a crash would, when the keychain has taken a secret and nobody has been told.
class DeadlyKeychain final : public SecretStore
{
public:
    PendingCall read(const QString &id, QObject *context, Handler<Secret> handler) override
    {
        return m_keychain.read(id, context, std::move(handler));
    }
    PendingCall write(const QString &id, const Secret &secret, QObject *, Handler<Done>) override
    {
        m_call = m_keychain.write(id, secret, this, [](const Result<Done, SecretStoreError> &result) {
            if (!result)
                qFatal("the keychain did not take it");
            std::raise(SIGKILL);
        });
        return {};
    }
    PendingCall remove(const QString &id, QObject *context, Handler<Done> handler) override
    {
        return m_keychain.remove(id, context, std::move(handler));
    }

private:
    KeychainSecretStore m_keychain{patience};
    PendingCall m_call;
};

/// The program in \a folder, until it is killed.
int runToTheEnd(const QString &folder)
{
    QElapsedTimer timer;
    timer.start();
    CommandLine line;
    line.configFolder = folder;
    Application program(line, {}, timer, {.keychain = std::make_unique<DeadlyKeychain>()});
    if (const QString problem = program.start(); !problem.isEmpty())
        qFatal("%s", qPrintable(problem));
    return QApplication::exec();
}

} // namespace

/// Killed between renewing the tokens and using them; run it by tests/support/with-keyring open.
class KilledRenewalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextStartSignsIn()
    {
        const sandbox::Server server(sandbox::Options{});
        KeychainSecretStore keychain(patience);
        ApplicationFixture f(&keychain);
        SandboxSignIn client(server);
        const SandboxClient::Json given = client.exchange(client.code()).json;
        const auto secret = [&given](const char *name) {
            return Secret(QByteArray::fromStdString(given.at(name).get<std::string>()));
        };
        const OAuthTokens first{.accessToken = secret("access_token"),
                                .refreshToken = secret("refresh_token"),
                                .accessExpiry = QDateTime::currentDateTimeUtc().addSecs(-5)};
        const QString id
            = f.save({.name = u"play"_s, .baseUrl = ApplicationFixture::urlOf(server), .clientId = u"grapnel"_s},
                     {.tokens = first});

        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedChannels);
        program.start(QCoreApplication::applicationFilePath(), {u"--run-in"_s, f.folder.path()});
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, longest);
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        QCOMPARE(program.exitCode(), SIGKILL);

        const AccountSecrets second = f.kept(id).value();
        QVERIFY(second.tokens && second.tokens->refreshToken != first.refreshToken);
        const std::string fresh = "Bearer " + second.tokens->accessToken.reveal().toByteArray().toStdString();
        const auto isFresh = [&fresh](const sandbox::RecordedRequest &r) { return r.header("Authorization") == fresh; };
        const auto renews
            = [](const sandbox::RecordedRequest &r) { return r.body.find("\"refresh_token\"") != std::string::npos; };
        QVERIFY(std::ranges::none_of(server.requests(), isFresh));
        QCOMPARE(std::ranges::count_if(server.requests(), renews), 1);

        QCOMPARE(f.start(), QString());
        QTRY_VERIFY_WITH_TIMEOUT(f.rows() > 0, longest);
        QVERIFY(std::ranges::any_of(server.requests(), isFresh));
        QCOMPARE(std::ranges::count_if(server.requests(), renews), 1);
        QCOMPARE(server.refreshTokenReuses(), 0);
    }
};

int main(int argc, char *argv[])
{
    constexpr int skipped = 77;
    if (!hasSecretLibrary()) {
        std::puts("skipped, because there is no libsecret");
        return skipped;
    }
    QApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--run-in") == 0)
        return runToTheEnd(QString::fromLocal8Bit(argv[2]));
    KilledRenewalTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killedrenewal.moc"
