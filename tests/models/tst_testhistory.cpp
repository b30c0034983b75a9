// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakewebhookservice.h"
#include "payload.h"
#include "testhistory.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

class TestHistoryTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] TestHistory history() const { return TestHistory(m_folder->filePath(u"tests"_s)); }
    static TestKey key(int number = 1) { return {.account = u"acme"_s, .webhookId = sampleWebhook(number).id}; }
    static QDateTime time(int seconds) { return sampleWebhook(1).createdAt.addSecs(seconds); }
    static TestPlan plan()
    {
        TestPlan made = planFor(sampleWebhook(1));
        made.payload = u"{\"a\": 1}"_s;
        return made;
    }
    static WebhookTestResult result()
    {
        return {.statusCode = 503,
                .headers = {{u"Content-Type"_s, u"text/html"_s}, {u"X-A"_s, u"1"_s}, {u"X-A"_s, u"2"_s}},
                .payload = "<h1>n\xc3\xa9"
                           "e\n"_ba,
                .message = u"words"_s,
                .elapsed = std::chrono::milliseconds(812)};
    }
    [[nodiscard]] QByteArray everythingOnDisk() const
    {
        QByteArray all;
        QDirIterator files(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aTestComesBackAsItWas()
    {
        TestRecord record = recordOf(plan(), result(), time(0));
        QVERIFY(!record.hasGaps);
        QVERIFY(history().add(key(), record));
        const QList<TestRecord> records = history().list(key());
        QCOMPARE(records.size(), 1);
        QVERIFY(records.constFirst().response.isEmpty());
        const std::optional<TestRecord> found = history().find(key(), records.constFirst().id);
        QVERIFY(found);
        record.id = found->id;
        QCOMPARE(*found, record);
        QCOMPARE(*answerOf(*found), result());
    }

    void anErrorAndNoAnswerComeBackToo()
    {
        const ApiError error{.kind = ApiError::Kind::Server, .httpStatus = 500, .requestId = u"r1"_s};
        QVERIFY(history().add(key(), recordOf(plan(), error, time(0))));
        QVERIFY(history().add(key(), recordOf(plan(), WebhookTestResult{.message = u"timed out"_s}, time(1))));
        const QList<TestRecord> records = history().list(key());
        QVERIFY(!records.at(0).error && !records.at(0).statusCode);
        QCOMPARE(records.at(1).error, error);
    }

    void theLastTwentyOfEachWebhookStayNewestFirst()
    {
        for (int number = 0; number < 23; ++number)
            QVERIFY(history().add(key(), recordOf(plan(), result(), time(number / 2))));
        QVERIFY(history().add(key(2), recordOf(plan(), result(), time(0))));
        const QList<TestRecord> records = history().list(key());
        QCOMPARE(records.size(), TestHistory::mostRecords);
        QCOMPARE(records.constFirst().time, time(11));
        QVERIFY(std::ranges::is_sorted(records, std::ranges::greater(), &TestRecord::id));
        QVERIFY(history().clear(key()));
        QVERIFY(history().list(key()).isEmpty());
        QCOMPARE(history().list(key(2)).size(), 1);
    }

    void noSecretIsKept()
    {
        TestPlan secretive = plan();
        secretive.endpoint = u"https://user:hunter2@erp.example.com/?api_key=hunter2&a=1"_s;
        secretive.authentication = sent::BasicAuth{.username = u"zd"_s, .password = Secret(QByteArray("hunter2"))};
        secretive.customHeaders = {{u"X-Api-Key"_s, u"hunter2-key"_s}, {u"X-Team"_s, u"3"_s}};
        secretive.payload = u"{\"password\": \"hunter2\", \"plain\": \"hunter2\"}"_s;
        const WebhookTestResult answer{.statusCode = 200,
                                       .headers = {{u"Set-Cookie"_s, u"sid=hunter2"_s},
                                                   {u"Location"_s, u"https://a.example/?token=hunter2"_s},
                                                   {u"X-Echo"_s, u"Basic emQ6aHVudGVyMg=="_s}},
                                       .payload
                                       = "Authorization: Basic emQ6aHVudGVyMg==\nX: hunter2-key emQ6aHVudGVyMg=="_ba};
        const TestRecord record = recordOf(secretive, answer, time(0));
        QVERIFY(record.hasGaps);
        QVERIFY(history().add(key(), record));
        QVERIFY(history().add(key(), recordOf(secretive, ApiError{.detail = u"cannot use hunter2"_s}, time(1))));
        const QByteArray all = everythingOnDisk();
        QVERIFY2(!all.contains("hunter2") && !all.contains("emQ6aHVudGVyMg"), all.constData());
        QVERIFY(all.contains("X-Team") && all.contains("erp.example.com"));
    }

    void aLongBodyIsCutBetweenCharacters()
    {
        const QString body = u"é"_s.repeated(300'000) + u"\"token\": \"x"_s;
        const TestRecord record
            = recordOf(plan(), WebhookTestResult{.statusCode = 200, .payload = (u"a"_s + body).toUtf8()}, time(0));
        QVERIFY(record.isCut);
        QCOMPARE(record.responseSize, (u"a"_s + body).toUtf8().size());
        QCOMPARE(record.response.toUtf8().size(), TestRecord::mostBody - 1);
        QVERIFY(!record.response.contains(QChar::ReplacementCharacter));
    }

    void filesAreTheUsersAlone()
    {
        QVERIFY(history().add(key(), recordOf(plan(), result(), time(0))));
        QDirIterator files(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile(files.next()).permissions() & others, QFile::Permissions());
    }

    void whatIsNoRecordIsLeftOut()
    {
        QVERIFY(history().add(key(), recordOf(plan(), result(), time(0))));
        QDirIterator files(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"time\": tru");
        file.close();
        QVERIFY(history().list(key()).isEmpty());
        QVERIFY(!history().find(key(), u"../x"_s));
    }

    void withoutAFolderItLivesAsLongAsItself()
    {
        const TestHistory kept({});
        for (int number = 0; number <= TestHistory::mostRecords; ++number)
            QVERIFY(kept.add(key(), recordOf(plan(), result(), time(number))));
        QVERIFY(kept.add(key(2), recordOf(plan(), result(), time(0))));
        const QList<TestRecord> records = kept.list(key());
        QCOMPARE(records.size(), TestHistory::mostRecords);
        QCOMPARE(records.constFirst().time, time(TestHistory::mostRecords));
        const TestHistory copy = kept;
        QCOMPARE(copy.find(key(), records.at(3).id)->time, records.at(3).time);
        QVERIFY(!kept.find(key(), u"../x"_s));
        QVERIFY(kept.clear(key()));
        QVERIFY(copy.list(key()).isEmpty());
        QCOMPARE(copy.list(key(2)).size(), 1);
        QVERIFY(TestHistory({}).list(key(2)).isEmpty());
        QCOMPARE(PayloadStore({}).save(key(), u"a"_s), PayloadStore::Outcome::Failed);
    }

    void theLastPayloadIsRemembered()
    {
        const PayloadStore store(m_folder->path());
        QVERIFY(!store.find(key()));
        QCOMPARE(store.save(key(), u"{\"née\": 1}\r\n"_s), PayloadStore::Outcome::Kept);
        QCOMPARE(store.find(key()), u"{\"née\": 1}\r\n"_s);
        QCOMPARE(store.save(key(2), {}), PayloadStore::Outcome::Kept);
        QCOMPARE(store.find(key(2)), QString());
        QVERIFY(store.remove(key()));
        QVERIFY(!store.find(key()));
    }

    void aPayloadWithACredentialIsNotRemembered()
    {
        const PayloadStore store(m_folder->path());
        QCOMPARE(store.save(key(), u"{\"password\": \"hunter2\"}"_s), PayloadStore::Outcome::LooksSecret);
        QCOMPARE(store.save(key(), QString(mostSentPayload + 1, u'x')), PayloadStore::Outcome::TooLarge);
        QVERIFY(everythingOnDisk().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHistoryTest)
#include "tst_testhistory.moc"
