// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountstore.h"

#include <QDir>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

class AccountStoreTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString file() const { return m_folder->filePath(u"settings.ini"_s); }
    [[nodiscard]] std::unique_ptr<QSettings> settings() const
    {
        return std::make_unique<QSettings>(file(), QSettings::IniFormat);
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile stored(file());
        return stored.open(QIODevice::ReadOnly) ? stored.readAll() : QByteArray();
    }
    static AccountProfile profile(const QString &name = u"Acme"_s)
    {
        return {.name = name,
                .baseUrl = QUrl(u"https://acme.zendesk.com"_s),
                .environment = Environment::Sandbox,
                .method = SignInMethod::OAuthClientCredentials,
                .clientId = u"grapnel; \"1\""_s,
                .email = u"m\u00E9@example.com"_s,
                .scopes = {u"webhooks:read"_s},
                .isReadOnly = true,
                .redirectPort = 8414};
    }
    static QStringList names(const AccountStore &store)
    {
        QStringList names;
        for (const AccountProfile &account : store.accounts())
            names.append(account.name);
        return names;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anAccountComesBackAsItWas()
    {
        AccountProfile account = profile();
        {
            const auto file = settings();
            AccountStore store(*file);
            QSignalSpy changed(&store, &AccountStore::changed);
            account.id = store.save(account);
            QCOMPARE(changed.size(), 1);
            QCOMPARE(QUuid::fromString(account.id).toString(QUuid::WithoutBraces), account.id);
        }
        const auto file = settings();
        const AccountStore store(*file);
        QCOMPARE(store.accounts(), QList{account});
        QCOMPARE(store.account(account.id), std::optional(account));
        QVERIFY(!store.account(u"other"_s));
    }

    void everyMethodAndEnvironmentComesBack()
    {
        for (const SignInMethod method : {SignInMethod::OAuthBrowser, SignInMethod::OAuthClientCredentials,
                                          SignInMethod::AccessToken, SignInMethod::ApiToken}) {
            for (const Environment environment : {Environment::Production, Environment::Sandbox, Environment::Other}) {
                AccountProfile account{
                    .baseUrl = QUrl(u"http://127.0.0.1:8080/proxy"_s), .environment = environment, .method = method};
                const auto file = settings();
                account.id = AccountStore(*file).save(account);
                QCOMPARE(AccountStore(*file).account(account.id), std::optional(account));
            }
        }
    }

    void savingAgainReplaces()
    {
        const auto file = settings();
        AccountStore store(*file);
        const QString id = store.save(profile());
        store.save(profile(u"Other"_s));
        QSignalSpy changed(&store, &AccountStore::changed);
        AccountProfile renamed = *store.account(id);
        renamed.name = u"Renamed"_s;
        renamed.scopes.clear();
        QCOMPARE(store.save(renamed), id);
        QCOMPARE(changed.size(), 1);
        store.save(renamed);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(names(store), (QStringList{u"Renamed"_s, u"Other"_s}));
        QCOMPARE(AccountStore(*file).accounts(), store.accounts());
    }

    void theOrderIsTheUsers()
    {
        const auto file = settings();
        AccountStore store(*file);
        const QString first = store.save(profile(u"a"_s));
        store.save(profile(u"b"_s));
        const QString last = store.save(profile(u"c"_s));
        QSignalSpy changed(&store, &AccountStore::changed);
        store.move(last, 0);
        QCOMPARE(names(store), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
        store.move(first, 99);
        QCOMPARE(names(store), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
        store.move(first, -1);
        QCOMPARE(changed.size(), 3);
        store.move(first, 0);
        store.move(u"none"_s, 1);
        QCOMPARE(changed.size(), 3);
        QCOMPARE(names(AccountStore(*file)), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
    }

    void aRemovedAccountIsGone()
    {
        const auto file = settings();
        AccountStore store(*file);
        const QString id = store.save(profile(u"gone"_s));
        store.save(profile(u"stays"_s));
        store.setLastOpened(id);
        QCOMPARE(store.lastOpened(), id);
        QSignalSpy changed(&store, &AccountStore::changed);
        store.remove(id);
        store.remove(id);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(store.lastOpened(), QString());
        QCOMPARE(names(AccountStore(*file)), QStringList{u"stays"_s});
        file->remove(u"accounts/lastOpened"_s);
        file->sync();
        QVERIFY(!content().contains(id.toLatin1()));
    }

    void theLastOpenedIsRemembered()
    {
        const auto file = settings();
        AccountStore store(*file);
        QCOMPARE(store.lastOpened(), QString());
        const QString id = store.save(profile());
        store.setLastOpened(id);
        QCOMPARE(AccountStore(*file).lastOpened(), id);
    }

    void aNameIsFoundWhateverItsCaseWhenOnlyOneIsCalledSo()
    {
        const auto file = settings();
        AccountStore store(*file);
        for (const QString &name : {u"Acme"_s, u"ACME"_s, u"Globex"_s})
            store.save(profile(name));
        QCOMPARE(store.named(u"ACME"_s)->name, u"ACME"_s);
        QVERIFY(!store.named(u"acme"_s));
        QCOMPARE(store.named(u"globex"_s)->name, u"Globex"_s);
        QVERIFY(!store.named(u"Glob"_s));
    }

    void whatCannotBeReadIsLeftOutAndLeftThere_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("method of a later version") << u"method"_s << QVariant(u"passkey"_s);
        QTest::newRow("method is a number") << u"method"_s << QVariant(1);
        QTest::newRow("environment") << u"environment"_s << QVariant(u"staging"_s);
        QTest::newRow("no address") << u"baseUrl"_s << QVariant();
        QTest::newRow("broken address") << u"baseUrl"_s << QVariant(u"https://a b"_s);
        QTest::newRow("plain http") << u"baseUrl"_s << QVariant(u"http://acme.zendesk.com"_s);
        QTest::newRow("binary") << u"baseUrl"_s << QVariant(QByteArray("\x00\xff", 2));
        QTest::newRow("list") << u"method"_s << QVariant(QStringList{u"api-token"_s, u"x"_s});
    }
    void whatCannotBeReadIsLeftOutAndLeftThere()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        const auto file = settings();
        const QString broken = AccountStore(*file).save(profile(u"broken"_s));
        AccountStore(*file).save(profile(u"good"_s));
        file->setValue(u"accounts/"_s + broken + u'/' + key, value);
        AccountStore store(*file);
        QCOMPARE(names(store), QStringList{u"good"_s});
        store.save(profile(u"new"_s));
        store.move(store.accounts().last().id, 0);
        QCOMPARE(names(AccountStore(*file)), (QStringList{u"new"_s, u"good"_s}));
        QCOMPARE(file->value(u"accounts/"_s + broken + u"/name"_s).toString(), u"broken"_s);
        QCOMPARE(file->value(u"accounts/"_s + broken + u'/' + key), value);
        // it is back when it can be read again
        file->setValue(u"accounts/"_s + broken + u"/method"_s, u"api-token"_s);
        file->setValue(u"accounts/"_s + broken + u"/environment"_s, u"other"_s);
        file->setValue(u"accounts/"_s + broken + u"/baseUrl"_s, u"https://acme.zendesk.com"_s);
        QCOMPARE(names(AccountStore(*file)), (QStringList{u"new"_s, u"good"_s, u"broken"_s}));
    }

    void aLostOrBrokenOrderLosesNoAccount()
    {
        const auto file = settings();
        const QString id = AccountStore(*file).save(profile());
        file->setValue(u"accounts/order"_s, QStringList{u"ghost"_s, id, id, u""_s});
        QCOMPARE(names(AccountStore(*file)), QStringList{u"Acme"_s});
        file->remove(u"accounts/order"_s);
        QCOMPARE(names(AccountStore(*file)), QStringList{u"Acme"_s});
    }

    void whatCannotBeWrittenIsToldAndTriedAgain()
    {
        const auto stored = settings();
        AccountStore store(*stored);
        // not even an administrator can write over a folder
        QVERIFY(QDir().mkdir(file()));
        QSignalSpy notWritten(&store, &AccountStore::notWritten);
        store.save(profile());
        QCOMPARE(notWritten, QList<QVariantList>{{file()}});
        QCOMPARE(names(store), QStringList{u"Acme"_s});
        QVERIFY(QDir().rmdir(file()));
        store.save(profile(u"Other"_s));
        QCOMPARE(notWritten.size(), 1);
        QVERIFY(content().contains("Acme") && content().contains("Other"));
    }

    void aPasswordInAnAddressIsNotKept()
    {
        const auto file = settings();
        AccountStore store(*file);
        AccountProfile account = profile();
        account.baseUrl = QUrl(u"https://me:HIDDEN@acme.zendesk.com/?key=HIDDEN#HIDDEN"_s);
        const QString id = store.save(account);
        QCOMPARE(store.account(id)->baseUrl, QUrl(u"https://acme.zendesk.com"_s));
        QVERIFY(content().contains("acme.zendesk.com"));
        QVERIFY(!content().contains("HIDDEN"));
    }
};

QTEST_GUILESS_MAIN(AccountStoreTest)
#include "tst_accountstore.moc"
