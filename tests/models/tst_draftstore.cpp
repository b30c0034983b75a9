// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftstore.h"
#include "fakewebhookservice.h"
#include "webhookchanges.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

class DraftStoreTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] DraftStore store() const { return DraftStore(m_folder->filePath(u"drafts"_s)); }
    [[nodiscard]] QStringList files() const { return QDir(m_folder->filePath(u"drafts"_s)).entryList(QDir::Files); }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(m_folder->filePath(u"drafts/"_s + files().constFirst()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static FormDraft newWebhook(const QString &instance = u"1"_s, int minutes = 0)
    {
        return {.key = {.account = u"acme"_s, .instance = instance},
                .savedAt = sampleWebhook(1).createdAt.addSecs(minutes * 60),
                .draft = {.name = u"Orders"_s,
                          .description = QString(u""_s),
                          .status = WebhookStatus::Inactive,
                          .subscriptions = {u"zen:event-type:ticket.created"_s, u"half a ty"_s},
                          .endpoint = u"https://erp."_s,
                          .method = OpenEnum<HttpMethod>(u"QUERY"_s),
                          .format = RequestFormat::FormEncoded,
                          .customHeaders = {{u""_s, u"x"_s}, {u"X-A"_s, u"1"_s}, {u"X-A"_s, u"2"_s}}}};
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aHalfFilledFormComesBackAsItWas()
    {
        QVERIFY(store().save(newWebhook()));
        QCOMPARE(store().list(u"acme"_s), QList{newWebhook()});
        QCOMPARE(store().find(newWebhook().key), newWebhook());
    }

    void draftsAreKeptByAccountWebhookAndInstanceNewestFirst()
    {
        FormDraft other = newWebhook();
        other.key.account = u"globex"_s;
        QVERIFY(store().save(newWebhook(u"1"_s, 0)) && store().save(newWebhook(u"2"_s, 5)) && store().save(other));
        QVERIFY(store().save(newWebhook(u"1"_s, 9)));
        QCOMPARE(files().size(), 3);
        QCOMPARE(store().list(u"acme"_s), (QList{newWebhook(u"1"_s, 9), newWebhook(u"2"_s, 5)}));
        QVERIFY(store().remove(newWebhook(u"1"_s).key));
        QVERIFY(store().remove(newWebhook(u"1"_s).key));
        QVERIFY(!store().find(newWebhook(u"1"_s).key));
        QCOMPARE(store().list(u"acme"_s).size(), 1);
    }

    void credentialsAreNeverWritten()
    {
        FormDraft draft = newWebhook();
        draft.draft.endpoint = u"https://me:HIDDEN1@erp.acme.test/?token=HIDDEN2"_s;
        draft.draft.authentication = sent::BasicAuth{.username = u"zd"_s, .password = Secret("HIDDEN3")};
        draft.draft.customHeaders = {{u"X-Team"_s, u"erp"_s}, {u"X-Secret"_s, u"HIDDEN4"_s}};
        QVERIFY(store().save(draft));
        QVERIFY(!content().contains("HIDDEN"));
        const FormDraft back = *store().find(draft.key);
        QCOMPARE(back.draft.authentication, SentAuthentication(sent::BasicAuth{.username = u"zd"_s}));
        QCOMPARE(back.draft.customHeaders, (QList<CustomHeader>{{u"X-Team"_s, u"erp"_s}}));
        QCOMPARE(back.leftOut,
                 (QStringList{u"endpoint.user_info"_s, u"endpoint.query.token"_s, u"custom_headers.X-Secret"_s,
                              u"authentication"_s}));
        const QFile file(m_folder->filePath(u"drafts/"_s + files().constFirst()));
        QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    }

    void everyKindOfAuthenticationComesBackWithoutItsCredential()
    {
        const QList<SentAuthentication> kinds{sent::NoAuthentication{}, sent::ApiKey{.headerName = u"X-Key"_s},
                                              sent::BasicAuth{.username = u"zd"_s}, sent::BearerToken{}};
        for (const SentAuthentication &kind : kinds) {
            FormDraft draft = newWebhook();
            draft.draft.authentication = kind;
            QVERIFY(store().save(draft));
            QCOMPARE(store().find(draft.key)->draft.authentication, std::optional(kind));
        }
    }

    void anEditKeepsWhatWasNotTouchedAndSeesWhatWasRemoved()
    {
        Webhook base = sampleWebhook(1);
        base.authentication = shown::ApiKey{.headerName = u"X-Key"_s};
        base.updatedAt = base.createdAt.addDays(1);
        base.endpoint = u"https://me:HIDDEN1@erp.acme.test/"_s;
        base.customHeaders = {{u"X-Token"_s, u"HIDDEN2"_s}, {u"X-Secret"_s, u"HIDDEN3"_s}, {u"X-Team"_s, u"erp"_s}};
        FormDraft form{.key = {.account = u"acme"_s, .webhookId = base.id}, .draft = draftOf(base), .base = base};
        form.draft.name = u"Mine"_s;
        form.draft.customHeaders.removeAt(1);
        QVERIFY(store().save(form));
        QVERIFY(!content().contains("HIDDEN"));
        const FormDraft back = restored(*store().find(form.key), base);
        QCOMPARE(back.leftOut, {});
        QCOMPARE(back.base->authentication, base.authentication);
        QCOMPARE(back.base->updatedAt, base.updatedAt);
        QCOMPARE(patchFor(base, back.draft), patchFor(base, form.draft));
        QCOMPARE(changedFields(base, draftOf(*back.base)), {});
    }

    void aCredentialTypedInAnEditIsSaidToBeLeftOut()
    {
        Webhook base = sampleWebhook(1);
        base.customHeaders = {{u"X-Token"_s, u"HIDDEN1"_s}};
        FormDraft form{.key = {.account = u"acme"_s, .webhookId = base.id}, .draft = draftOf(base), .base = base};
        form.draft.customHeaders.first().value = u"HIDDEN2"_s;
        QVERIFY(store().save(form));
        QVERIFY(!content().contains("HIDDEN"));
        QCOMPARE(store().find(form.key)->leftOut, QStringList{u"custom_headers.X-Token"_s});
    }

    void aBrokenFileIsSetAside()
    {
        QVERIFY(store().save(newWebhook()));
        QFile file(m_folder->filePath(u"drafts/"_s + files().constFirst()));
        QVERIFY(file.resize(40));
        QCOMPARE(store().list(u"acme"_s), {});
        QCOMPARE(files(), QStringList{QFileInfo(file).fileName() + u".broken"_s});
        QVERIFY(store().save(newWebhook()));
        QCOMPARE(store().list(u"acme"_s).size(), 1);
    }

    void aFileOfALaterVersionIsLeftAsItIs()
    {
        QVERIFY(store().save(newWebhook()));
        QByteArray later = content();
        later.replace("\"version\": 1", "\"version\": 2");
        QFile file(m_folder->filePath(u"drafts/"_s + files().constFirst()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(later);
        file.close();
        QCOMPARE(store().list(u"acme"_s), {});
        QCOMPARE(content(), later);
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        QFile inTheWay(m_folder->filePath(u"drafts"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QVERIFY(!store().save(newWebhook()));
        QCOMPARE(store().list(u"acme"_s), {});
    }
};

QTEST_GUILESS_MAIN(DraftStoreTest)
#include "tst_draftstore.moc"
