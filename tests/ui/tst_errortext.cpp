// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentialerror.h"
#include "errortext.h"

#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;

namespace
{

ApiError forbidden(const QString &detail)
{
    return {.kind = Kind::Forbidden, .httpStatus = 403, .detail = detail};
}

QString wholeText(const ApiError &error, ErrorContext context = ErrorContext::List)
{
    const ErrorText text = errorText(error, context);
    return text.title + u'\n' + text.hint;
}

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasATitleAndAHint_data();
    void everyKindHasATitleAndAHint();
    void aMissingScopeIsNamed_data();
    void aMissingScopeIsNamed();
    void aForbiddenAnswerIsToldApart_data();
    void aForbiddenAnswerIsToldApart();
    void anAccountThatIsReadOnlyIsNotARole();
    void aTestSpeaksOfTests();
    void whatIsMissingToSignInIsToldApart_data();
    void whatIsMissingToSignInIsToldApart();
    void eachProblemOfTlsHasItsOwnWords();
    void theServersWordsAreQuotedAndMadeVisible();
    void aPhraseThatSaysNothingIsLeftOut();
    void anErrorOfTheNetworkIsNotPutInTheServersMouth();
    void aChangeThatMayHaveHappenedIsNotCalledUndone_data();
    void aChangeThatMayHaveHappenedIsNotCalledUndone();
    void theFieldsOfAValidationErrorAreListed();
    void detailsHoldWhatSupportAsksFor();
    void detailsHoldNothingThatLetsSomeoneIn_data();
    void detailsHoldNothingThatLetsSomeoneIn();
};

void TestErrorText::everyKindHasATitleAndAHint_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = int(Kind::Cancelled); kind <= int(Kind::Protocol); ++kind)
        QTest::addRow("kind %d", kind) << kind;
}

void TestErrorText::everyKindHasATitleAndAHint()
{
    QFETCH(int, kind);
    const ApiError error{.kind = static_cast<Kind>(kind), .httpStatus = 500};
    for (const ErrorContext context :
         {ErrorContext::FirstPage, ErrorContext::List, ErrorContext::Webhook, ErrorContext::Secret,
          ErrorContext::Change, ErrorContext::Test, ErrorContext::Account}) {
        const ErrorText text = errorText(error, context);
        QVERIFY(!text.title.isEmpty());
        QVERIFY(!text.title.endsWith(u'.'));
        QVERIFY2(text.hint.endsWith(u'.'), qPrintable(text.hint));
        QVERIFY(!text.hint.contains("  "_L1));
        QVERIFY(context != ErrorContext::FirstPage || !text.hint.contains("What is shown"_L1));
        // beside an account nothing is listed
        QVERIFY(context != ErrorContext::Account || !text.hint.contains("loaded"_L1));
        QVERIFY(!errorDetails(error, QDateTime::currentDateTimeUtc()).isEmpty());
    }
}

void TestErrorText::aMissingScopeIsNamed_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QStringList>("scopes");
    QTest::newRow("one") << u"You are missing the following required scopes: webhooks:read"_s
                         << QStringList{u"webhooks:read"_s};
    QTest::newRow("several") << u"You are missing the following required scopes: webhooks:read, read"_s
                             << QStringList{u"webhooks:read"_s, u"read"_s};
    QTest::newRow("none") << u"You do not have access to this page."_s << QStringList{};
}

void TestErrorText::aMissingScopeIsNamed()
{
    QFETCH(QString, detail);
    QFETCH(QStringList, scopes);
    QCOMPARE(missingScopes(forbidden(detail)), scopes);
    const QString text = wholeText(forbidden(detail));
    for (const QString &scope : scopes)
        QVERIFY(text.contains(scope));
}

void TestErrorText::aForbiddenAnswerIsToldApart_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("title");
    QTest::newRow("scope") << u"You are missing the following required scopes: webhooks:write"_s
                           << u"The access token lacks a scope: webhooks:write"_s;
    QTest::newRow("trial") << u"Trial accounts are limited to 10 webhooks"_s
                           << u"The limit of the trial account is reached"_s;
    QTest::newRow("app") << u"Webhooks created by an app cannot be deleted"_s << u"This webhook belongs to an app"_s;
    QTest::newRow("edge") << u"Access denied | Error 1020 | Cloudflare"_s << u"The request was blocked on its way"_s;
    QTest::newRow("role") << u"You do not have access to this page. Please contact the account owner of this help desk "
                             "for further help."_s
                          << u"Your role does not allow this change"_s;
    QTest::newRow("silent") << QString() << u"Your role does not allow this change"_s;
}

void TestErrorText::aForbiddenAnswerIsToldApart()
{
    QFETCH(QString, detail);
    QFETCH(QString, title);
    QCOMPARE(errorText(forbidden(detail), ErrorContext::Change).title, title);
}

void TestErrorText::anAccountThatIsReadOnlyIsNotARole()
{
    const ApiError ours{.kind = Kind::Forbidden, .code = u"read_only"_s, .detail = u"Nothing was sent."_s};
    QCOMPARE(errorText(ours, ErrorContext::Change).title, u"This account is set to read only"_s);
    ApiError theirs = ours;
    theirs.httpStatus = 403;
    QCOMPARE(errorText(theirs, ErrorContext::Change).title, u"Your role does not allow this change"_s);
}

void TestErrorText::aTestSpeaksOfTests()
{
    for (int kind = int(Kind::Cancelled); kind <= int(Kind::Protocol); ++kind) {
        const ApiError error{.kind = static_cast<Kind>(kind)};
        const QString hint = errorText(error, ErrorContext::Test).hint;
        QVERIFY2(!hint.contains("from the list"_L1) && (error.kind == Kind::Conflict || !hint.contains("changed"_L1)),
                 qPrintable(hint));
        // whether Zendesk sent it is not known
        const bool isUnclear = error.isAmbiguous() || error.kind == Kind::Server || error.kind == Kind::Protocol
            || error.kind == Kind::Cancelled;
        QCOMPARE(hint.contains("may have sent the test"_L1), isUnclear);
    }
    QCOMPARE(errorText({.kind = Kind::Forbidden, .httpStatus = 403}, ErrorContext::Test).title,
             u"Your role does not allow testing webhooks"_s);
    QVERIFY(errorText({.kind = Kind::Unreachable}, ErrorContext::Test).hint.startsWith(u"No test was sent."_s));
}

void TestErrorText::whatIsMissingToSignInIsToldApart_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("hint");
    QTest::newRow("not signed in") << QString(credentialerror::notSignedIn)
                                   << u"You are not signed in to this account"_s << u"Sign in to go on."_s;
    QTest::newRow("keychain locked") << QString(credentialerror::keychainDenied)
                                     << u"The keychain is locked or refused"_s
                                     << u"Unlock the keychain and try again, or sign in again for this session."_s;
    QTest::newRow("no keychain") << QString(credentialerror::keychainUnavailable)
                                 << u"There is no keychain that can be reached"_s
                                 << u"try again, or sign in again for this session."_s;
    QTest::newRow("slow keychain") << QString(credentialerror::keychainTimedOut)
                                   << u"The keychain did not answer in time"_s
                                   << u"Try again, or sign in again for this session."_s;
    QTest::newRow("odd keychain") << QString(credentialerror::keychainUnreadable)
                                  << u"What the keychain holds for this account cannot be read"_s
                                  << u"Sign in to replace it."_s;
    QTest::newRow("the server's") << u"invalid_token"_s << u"The server refused the credentials"_s
                                  << u"Sign in again with valid ones."_s;
}

void TestErrorText::whatIsMissingToSignInIsToldApart()
{
    QFETCH(QString, code);
    QFETCH(QString, title);
    QFETCH(QString, hint);
    const ApiError error{.kind = Kind::Unauthorized, .code = code};
    for (const ErrorContext context :
         {ErrorContext::FirstPage, ErrorContext::List, ErrorContext::Webhook, ErrorContext::Secret,
          ErrorContext::Change, ErrorContext::Test, ErrorContext::Account}) {
        const ErrorText text = errorText(error, context);
        QCOMPARE(text.title, title);
        QVERIFY2(text.hint.endsWith(hint), qPrintable(text.hint));
    }
    if (code == credentialerror::keychainDenied) {
        const ApiError told{.kind = Kind::Unauthorized, .code = code, .detail = u"Prompt dismissed"_s};
        QVERIFY(errorText(told, ErrorContext::List).hint.contains("Prompt dismissed"_L1));
    }
    // whatever a server calls its refusal
    const ApiError theirs{.kind = Kind::Unauthorized, .httpStatus = 401, .code = code};
    QCOMPARE(errorText(theirs, ErrorContext::List).title, u"The server refused the credentials"_s);
}

void TestErrorText::eachProblemOfTlsHasItsOwnWords()
{
    using Problem = ApiError::TlsProblem;
    QStringList titles;
    for (int problem = int(Problem::Expired); problem <= int(Problem::Other); ++problem) {
        const ErrorText text = errorText(
            {.kind = Kind::Tls, .detail = u"It ended on 1 May."_s, .tlsProblem = static_cast<Problem>(problem)},
            ErrorContext::Change);
        QVERIFY(!titles.contains(text.title));
        titles.append(text.title);
        QVERIFY(text.hint.contains(u"It ended on 1 May."_s));
        QCOMPARE(text.hint.contains(u"CA file"_s),
                 problem == int(Problem::UnknownIssuer) || problem == int(Problem::CaFile));
    }
}

void TestErrorText::theServersWordsAreQuotedAndMadeVisible()
{
    const ApiError error{.kind = Kind::Server, .httpStatus = 503, .detail = u"<b>down</b>\nfor \u202Ework"_s};
    const QString text = wholeText(error);
    QVERIFY(text.contains("The server says:"_L1));
    QVERIFY(text.contains("<b>down</b>"_L1));
    QVERIFY(!text.contains(QChar(0x202e)));
    QVERIFY(!errorText(error, ErrorContext::List).hint.contains(u'\n'));
}

void TestErrorText::aPhraseThatSaysNothingIsLeftOut()
{
    const ApiError error{.kind = Kind::Server, .httpStatus = 502, .detail = u"Bad Gateway"_s};
    QVERIFY(!wholeText(error).contains("Bad Gateway"_L1));
    QVERIFY(errorDetails(error, QDateTime::currentDateTimeUtc()).contains("Bad Gateway"_L1));
}

void TestErrorText::anErrorOfTheNetworkIsNotPutInTheServersMouth()
{
    const QString text = wholeText({.kind = Kind::Unreachable, .detail = u"Connection refused"_s});
    QVERIFY(text.contains("Connection refused"_L1));
    QVERIFY(!text.contains("The server says"_L1));
}

void TestErrorText::aChangeThatMayHaveHappenedIsNotCalledUndone_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("time-out") << int(Kind::Timeout);
    QTest::newRow("connection lost") << int(Kind::ConnectionLost);
    QTest::newRow("server error") << int(Kind::Server);
    QTest::newRow("unreadable answer") << int(Kind::Protocol);
}

void TestErrorText::aChangeThatMayHaveHappenedIsNotCalledUndone()
{
    QFETCH(int, kind);
    const ErrorText text = errorText({.kind = static_cast<Kind>(kind), .httpStatus = 500}, ErrorContext::Change);
    QVERIFY2(!text.hint.contains("Nothing was changed"_L1), qPrintable(text.hint));
    QVERIFY(text.hint.contains("may have made the change"_L1));
}

void TestErrorText::theFieldsOfAValidationErrorAreListed()
{
    const ApiError error{.kind = Kind::Validation,
                         .httpStatus = 422,
                         .fields = {{.field = u"endpoint"_s, .code = u"BlankValue"_s, .message = u"cannot be blank"_s},
                                    {.message = u"odd\u0007"_s}}};
    const QStringList lines = errorText(error, ErrorContext::Change).hint.split(u'\n');
    QCOMPARE(lines.mid(1), (QStringList{u"endpoint: cannot be blank"_s, u"odd\u2407"_s}));
}

void TestErrorText::detailsHoldWhatSupportAsksFor()
{
    const ApiError error{.kind = Kind::RateLimited,
                         .httpStatus = 429,
                         .code = u"APIRateLimitExceeded"_s,
                         .detail = u"Number of allowed requests exceeded"_s,
                         .requestId = u"808d6be2ce74c72d-SEA"_s,
                         .operation = u"GET /api/v2/webhooks?page[after]=abc"_s,
                         .retryAfter = std::chrono::milliseconds(1500)};
    const QDateTime time = QDateTime::fromString(u"2026-11-23T14:02:03Z"_s, Qt::ISODate);
    const QString details = errorDetails(error, time);
    for (const QLatin1StringView part : {"2026-11-23T14:02:03Z"_L1, "GET /api/v2/webhooks"_L1, "429"_L1,
                                         "APIRateLimitExceeded"_L1, "808d6be2ce74c72d-SEA"_L1, "1.5 s"_L1})
        QVERIFY2(details.contains(part), part.data());
    QVERIFY(!details.contains("page[after]"_L1));
}

void TestErrorText::detailsHoldNothingThatLetsSomeoneIn_data()
{
    QTest::addColumn<QString>("detail");
    QTest::newRow("bearer") << u"Bad header Authorization: Bearer hunter2hunter2"_s;
    QTest::newRow("basic") << u"got basic aHVudGVyMg=hunter2"_s;
    QTest::newRow("user info") << u"cannot reach https://me:hunter2@example.net/x"_s;
    QTest::newRow("query") << u"redirected to https://example.net/x?session=hunter2"_s;
    QTest::newRow("json") << u"{\"access_token\": \"hunter2\"}"_s;
    QTest::newRow("form") << u"client_secret=hunter2&x=1"_s;
}

void TestErrorText::detailsHoldNothingThatLetsSomeoneIn()
{
    QFETCH(QString, detail);
    const ApiError error{
        .kind = Kind::Rejected, .httpStatus = 418, .detail = detail, .fields = {{.field = u"x"_s, .message = detail}}};
    const QString details = errorDetails(error, QDateTime::currentDateTimeUtc());
    QVERIFY2(!details.contains("hunter2"_L1), qPrintable(details));
}

QTEST_MAIN(TestErrorText)
#include "tst_errortext.moc"
