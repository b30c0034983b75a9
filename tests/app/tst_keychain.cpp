// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainprobe.h"

#include <QDBusArgument>
#include <QDBusInterface>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QTest>

#include <csignal>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using Kind = SecretStoreError::Kind;

/// A secret as the Secret Service takes it, in a session without encryption.
struct PlainSecret {
    QDBusObjectPath session{};
    QByteArray parameters{};
    QByteArray value{};
    QString contentType = u"text/plain"_s;
};
Q_DECLARE_METATYPE(PlainSecret)

QDBusArgument &operator<<(QDBusArgument &argument, const PlainSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PlainSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

/// Against gnome-keyring's Secret Service; run it by tests/support/with-keyring open.
class KeychainTest final : public QObject
{
    Q_OBJECT

private:
    static constexpr QByteArrayView needle = "needle-of-the-keychain-test";

    QString m_id;
    int m_count = 0;

    static void signalKeyring(int number)
    {
        const int process = qEnvironmentVariableIntValue("GRAPNEL_KEYRING_PROCESS");
        QVERIFY(process > 1);
        QCOMPARE(::kill(process, number), 0);
    }
    static QDBusObjectPath collection()
    {
        QDBusInterface service(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                               u"org.freedesktop.Secret.Service"_s);
        return QDBusReply<QDBusObjectPath>(service.call(u"ReadAlias"_s, u"default"_s)).value();
    }
    static bool isLocked()
    {
        const QDBusInterface item(u"org.freedesktop.secrets"_s, collection().path(),
                                  u"org.freedesktop.Secret.Collection"_s);
        return item.property("Locked").toBool();
    }
    static void lock()
    {
        QDBusInterface service(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                               u"org.freedesktop.Secret.Service"_s);
        service.call(u"Lock"_s, QVariant::fromValue(QList{collection()}));
        QTRY_VERIFY(isLocked());
    }
    static void unlock()
    {
        QDBusInterface service(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                               u"org.freedesktop.Secret.Service"_s);
        const QDBusMessage session
            = service.call(u"OpenSession"_s, u"plain"_s, QVariant::fromValue(QDBusVariant(QString())));
        QCOMPARE(session.arguments().size(), 2);
        // what the login screen does with the user's password; there is nobody here to be prompted
        QDBusInterface login(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                             u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s);
        const PlainSecret password{.session = session.arguments().at(1).value<QDBusObjectPath>(),
                                   .value = qgetenv("GRAPNEL_KEYRING_PASSWORD")};
        login.call(u"UnlockWithMasterPassword"_s, QVariant::fromValue(collection()), QVariant::fromValue(password));
        QTRY_VERIFY(!isLocked());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("GRAPNEL_KEYRING_PROCESS"), "run it by tests/support/with-keyring open");
        qDBusRegisterMetaType<PlainSecret>();
    }
    void init() { m_id = u"account-%1"_s.arg(++m_count); }
    void cleanup()
    {
        signalKeyring(SIGCONT);
        if (isLocked())
            unlock();
    }

    void whatWasWrittenIsReadReplacedAndRemoved()
    {
        KeychainSecretStore store(patience);
        QVERIFY(Read(store, m_id).failed(Kind::NotFound));
        QVERIFY(Write(store, m_id, "first").isDone());
        QCOMPARE(Read(store, m_id).secret(), "first"_ba);
        QVERIFY(Write(store, m_id, "second").isDone());
        QCOMPARE(Read(store, m_id).secret(), "second"_ba);
        QVERIFY(Remove(store, m_id).isDone());
        QVERIFY(Read(store, m_id).failed(Kind::NotFound));
        QVERIFY(Remove(store, m_id).isDone());
    }

    void anyBytesComeBack()
    {
        QByteArray every;
        for (int value = 0; value < 256; ++value)
            every.append(static_cast<char>(value));
        KeychainSecretStore store(patience);
        for (const QByteArray &bytes : {every, QByteArray(1, '\0'), "\xff\xfe"_ba, QByteArray(16'384, '\n')}) {
            QVERIFY(Write(store, m_id, bytes).isDone());
            QCOMPARE(Read(store, m_id).secret(), bytes);
        }
    }

    void accountsHaveEntriesOfTheirOwn()
    {
        KeychainSecretStore store(patience);
        const QString other = m_id + u"-other"_s;
        QVERIFY(Write(store, m_id, "mine").isDone());
        QVERIFY(Write(store, other, "theirs").isDone());
        QCOMPARE(Read(store, m_id).secret(), "mine"_ba);
        QCOMPARE(Read(store, other).secret(), "theirs"_ba);
        QVERIFY(Remove(store, m_id).isDone());
        QVERIFY(Read(store, m_id).failed(Kind::NotFound));
        QCOMPARE(Read(store, other).secret(), "theirs"_ba);
    }

    void operationsAreCarriedOutInTheirOrder()
    {
        KeychainSecretStore store(patience);
        Write first(store, m_id, "1", Probe::Later);
        Read one(store, m_id, Probe::Later);
        Write second(store, m_id, "2", Probe::Later);
        Remove removed(store, m_id, Probe::Later);
        Read none(store, m_id, Probe::Later);
        Write third(store, m_id, "3", Probe::Later);
        Read three(store, m_id, Probe::Later);
        QTRY_VERIFY_WITH_TIMEOUT(three.isAnswered(), longest);
        QVERIFY(first.isDone() && second.isDone() && removed.isDone() && third.isDone());
        QCOMPARE(one.secret(), "1"_ba);
        QVERIFY(none.failed(Kind::NotFound));
        QCOMPARE(three.secret(), "3"_ba);
    }

    void aRemovalIsNotTakenForFailedBecauseOfWhatIsWrittenNext()
    {
        KeychainSecretStore store(patience);
        for (int round = 0; round < 20; ++round) {
            Write written(store, m_id, "1", Probe::Later);
            Remove removed(store, m_id, Probe::Later);
            Write next(store, m_id, "2", Probe::Later);
            QTRY_VERIFY_WITH_TIMEOUT(next.isAnswered(), longest);
            QVERIFY(written.isDone() && removed.isDone() && next.isDone());
        }
    }

    void whatIsLockedIsDeniedAndNotTakenForMissing()
    {
        KeychainSecretStore store(patience);
        QVERIFY(Write(store, m_id, "kept").isDone());
        lock();
        QVERIFY(Read(store, m_id).failed(Kind::Denied));
        QVERIFY(Write(store, m_id, "not written").failed(Kind::Denied));
        QVERIFY(Remove(store, m_id).failed(Kind::Denied));
        QVERIFY(isLocked());
        unlock();
        QCOMPARE(Read(store, m_id).secret(), "kept"_ba);
    }

    void aKeychainThatDoesNotAnswerIsWaitedForNoLongerThanOurTime()
    {
        KeychainSecretStore patient(patience);
        QVERIFY(Write(patient, m_id, "early").isDone());
        KeychainSecretStore store(std::chrono::milliseconds(50));
        signalKeyring(SIGSTOP);
        // all of them wait in one line: none may wait for the others' time as well
        Read read(store, m_id, Probe::Later);
        Read unwanted(store, m_id, Probe::Later);
        Write write(store, m_id, "late", Probe::Later);
        Remove remove(store, m_id + u"-other"_s, Probe::Later);
        for (const Probe *probe : std::initializer_list<const Probe *>{&read, &unwanted, &write, &remove}) {
            QTRY_VERIFY_WITH_TIMEOUT(probe->isAnswered(), longest);
            QVERIFY(probe->failed(Kind::TimedOut));
        }
        // "it may still be done": it is
        signalKeyring(SIGCONT);
        KeychainSecretStore next(patience);
        QTRY_COMPARE_WITH_TIMEOUT(Read(next, m_id).secret(), "late"_ba, longest);
        QCOMPARE(read.times() + unwanted.times() + write.times() + remove.times(), 4);
    }

    void nobodyIsCalledAfterACancelOrWithoutContext()
    {
        KeychainSecretStore store(patience);
        QVERIFY(Write(store, m_id, "x").isDone());
        Read cancelled(store, m_id, Probe::Later);
        cancelled.cancel();
        auto orphan = std::make_unique<Read>(store, m_id, Probe::Later);
        orphan->loseContext();
        QCOMPARE(Read(store, m_id).secret(), "x"_ba);
        QVERIFY(!cancelled.isAnswered());
        QVERIFY(!orphan->isAnswered());
    }

    void aStoreMayGoWhileTheKeychainIsBusy()
    {
        auto store = std::make_unique<KeychainSecretStore>(patience);
        Write begun(*store, m_id, "begun", Probe::Later);
        Write waiting(*store, m_id, "waiting", Probe::Later);
        store.reset();
        KeychainSecretStore next(patience);
        QCOMPARE(Read(next, m_id).secret(), "begun"_ba);
        QVERIFY(!begun.isAnswered() && !waiting.isAnswered());
    }

    void nothingStandsReadableInTheHome()
    {
        KeychainSecretStore store(patience);
        QVERIFY(Write(store, m_id, needle.toByteArray()).isDone());
        QVERIFY(Write(store, m_id, "replacement-" + needle.toByteArray()).isDone());
        // the search itself finds what is to be found
        QFile bait(QDir::home().filePath(u"bait"_s));
        QVERIFY(bait.open(QIODevice::WriteOnly));
        bait.write(QByteArray("12345: " + needle.toByteArray() + " x").toBase64());
        bait.close();
        QCOMPARE(FilesWith(needle.toByteArray()).files, QStringList{bait.fileName()});
        QVERIFY(bait.remove());
        const FilesWith found(needle.toByteArray());
        QVERIFY2(found.looked.filter(u".keyring"_s).size() == 1, qPrintable(found.looked.join(u' ')));
        QCOMPARE(found.files, {});
    }
};

int main(int argc, char *argv[])
{
    return runKeychainTest<KeychainTest>(argc, argv);
}
#include "tst_keychain.moc"
