// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounttext.h"
#include "connectiontext.h"
#include "signintext.h"

#include <QSet>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

class TestSignInText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReasonHasWordsOfItsOwn()
    {
        using Kind = SignInError::Kind;
        QSet<QString> titles;
        for (const Kind kind : {Kind::Cancelled, Kind::TimedOut, Kind::NoListener, Kind::Denied, Kind::WrongState,
                                Kind::Refused, Kind::NoToken}) {
            const ErrorText words = signintext::error({.kind = kind, .api = {.kind = ApiError::Kind::Unauthorized}});
            QVERIFY(!words.hint.isEmpty());
            QVERIFY(!words.title.endsWith(u'.'));
            titles.insert(words.title);
        }
        QCOMPARE(titles.size(), 7);
    }

    void theServersWordsAreQuotedAsText()
    {
        const ErrorText words = signintext::error(
            {.kind = SignInError::Kind::Denied, .code = u"server_error"_s, .detail = u"<b>no\nway</b>"_s});
        QVERIFY(words.hint.contains(u"<b>no"_s));
        QVERIFY(!words.hint.contains(u'\n'));
    }

    void everyFailureOfTheKeychainHasWords()
    {
        using Kind = SecretStoreError::Kind;
        for (const Kind kind : {Kind::NotFound, Kind::Denied, Kind::Unavailable, Kind::TimedOut, Kind::Other}) {
            const SecretStoreError error{.kind = kind};
            for (const ErrorText &words :
                 {signintext::notKept(error), signintext::notRead(error), signintext::notRemoved(error)}) {
                QVERIFY(!words.title.isEmpty());
                QVERIFY(!words.hint.isEmpty());
            }
            QVERIFY(signintext::notKept(error).hint.contains(u"never written to a file"_s));
        }
    }

    void signingInAgainNamesTheScopes()
    {
        QCOMPARE(signintext::signInAgain({}), u"Sign in again"_s);
        QCOMPARE(signintext::signInAgain({u"webhooks:write"_s}), u"Sign in again with webhooks:write"_s);
    }

    void scopesThatWereNotGrantedAreMissing()
    {
        ConnectionReport report{.scopes = {u"read"_s}};
        QCOMPARE(connectiontext::missingScopes(report, false), QStringList{u"webhooks:write"_s});
        QVERIFY(connectiontext::missingScopes(report, true).isEmpty());
        report.scopes.clear();
        QVERIFY(connectiontext::missingScopes(report, false).isEmpty());
    }

    void theNoteOnApiTokensCountsTheDays()
    {
        const QDateTime day(QDate(2027, 4, 29), QTime(12, 0), Qt::UTC);
        QVERIFY(accounttext::apiTokenNote(day).contains(u"in 1 day"_s));
        QVERIFY(accounttext::apiTokenNote(day.addDays(2)).contains(u"ended"_s));
    }

    void everyProblemOfAnAddressHasWords()
    {
        for (const BaseUrlProblem problem : {BaseUrlProblem::NotAbsolute, BaseUrlProblem::NotHttp,
                                             BaseUrlProblem::NotSecure, BaseUrlProblem::HasUserInfo})
            QVERIFY(!accounttext::problem(problem).isEmpty());
        QVERIFY(accounttext::problem(BaseUrlProblem::None).isEmpty());
    }
};

QTEST_MAIN(TestSignInText)
#include "tst_signintext.moc"
