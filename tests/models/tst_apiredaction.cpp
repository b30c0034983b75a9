// SPDX-License-Identifier: GPL-3.0-or-later
#include "redaction.h"

#include <QJsonDocument>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// Test data has ' for ", because moc loses its way in some raw strings.
QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(quoted(text)).object();
}

} // namespace

class ApiRedactionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void credentialsBecomeEightBullets()
    {
        QCOMPARE(
            redacted(
                json("{'id':'A','authentication':{'type':'basic_auth','add_position':'header',"
                     "'data':{'username':'zd','password':'p','token':'t','value':'v','name':'X-Key','deep':{'a':1}}},"
                     "'signing_secret':{'secret':'s','algorithm':'SHA256'},"
                     "'custom_headers':{'X-Team':'a','X-Api-Key':'k','Authorization':'Bearer b','Cookie':'c'}}")),
            json("{'id':'A','authentication':{'type':'basic_auth','add_position':'header',"
                 "'data':{'username':'zd','password':'••••••••','token':'••••••••','value':'••••••••','name':'X-Key',"
                 "'deep':'••••••••'}},'signing_secret':'••••••••',"
                 "'custom_headers':{'X-Team':'a','X-Api-Key':'••••••••','Authorization':'••••••••','Cookie':'••••••••'}"
                 "}"));
    }

    void unknownFieldsAreSearchedAtAnyDepth()
    {
        QCOMPARE(redacted(json("{'new':[{'list':[{'client_secret':'s','max':3}]}],'access_token':'t'}")),
                 json("{'new':[{'list':[{'client_secret':'••••••••','max':3}]}],'access_token':'••••••••'}"));
    }

    void whatIsNoCredentialStays()
    {
        const QJsonObject harmless
            = json("{'id':'A','name':'token rotation','endpoint':'https://x/?a=1',"
                   "'subscriptions':['zen:event-type:user.password_changed'],'has_secret':true,'token':null,"
                   "'authentication':{'type':'bearer_token','add_position':'header'},'custom_headers':{'X-Team':'a'}}");
        QCOMPARE(redacted(harmless), harmless);
    }

    void dataOfAnotherTypeIsHiddenWhole()
    {
        QCOMPARE(redacted(json("{'authentication':{'type':'x','data':'secret text'}}")),
                 json("{'authentication':{'type':'x','data':'••••••••'}}"));
        QCOMPARE(redacted(json("{'authentication':{'type':'x','data':['a']}}")),
                 json("{'authentication':{'type':'x','data':'••••••••'}}"));
    }

    void namesTellWhatLooksLikeACredential()
    {
        for (const QString &name : {u"X-Api-Key"_s, u"apikey"_s, u"AUTHORIZATION"_s, u"Proxy-Authorization"_s,
                                    u"X-Auth"_s, u"session_token"_s, u"Key"_s, u"Passwort"_s, u"X-Signature"_s})
            QVERIFY2(looksLikeCredential(name), qPrintable(name));
        for (const QString &name : {u"X-Team"_s, u"Content-Type"_s, u"keyboard"_s, u"authentication"_s, u"monkey"_s})
            QVERIFY2(!looksLikeCredential(name), qPrintable(name));
    }
};

QTEST_APPLESS_MAIN(ApiRedactionTest)
#include "tst_apiredaction.moc"
