// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainprobe.h"

#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using Kind = SecretStoreError::Kind;

/// On a bus without any keychain, and without a bus; run it by tests/support/with-keyring absent.
class NoKeychainTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOperationSaysSo()
    {
        KeychainSecretStore store(patience);
        QVERIFY(Read(store, u"1"_s).failed(Kind::Unavailable));
        QVERIFY(Write(store, u"1"_s, "x").failed(Kind::Unavailable));
        QVERIFY(Remove(store, u"1"_s).failed(Kind::Unavailable));
        QVERIFY(!Write(store, u"1"_s, "x").detail().isEmpty());
    }

    void nothingIsWrittenAnywhere()
    {
        const QByteArray needle = "needle-of-the-keychain-test";
        const QStringList before = FilesWith(needle).looked;
        KeychainSecretStore store(patience);
        QVERIFY(Write(store, u"1"_s, needle).failed(Kind::Unavailable));
        QVERIFY(Read(store, u"1"_s).failed(Kind::Unavailable));
        const FilesWith found(needle);
        QCOMPARE(found.looked, before);
        QCOMPARE(found.files, {});
    }
};

int main(int argc, char *argv[])
{
    return runKeychainTest<NoKeychainTest>(argc, argv);
}
#include "tst_nokeychain.moc"
