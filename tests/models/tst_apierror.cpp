// SPDX-License-Identifier: GPL-3.0-or-later
#include "apierrorreader.h"
#include "plaintext.h"

#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace
{

/// Test data has ' for ", because moc loses its way in some raw strings.
QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

using Kind = ApiError::Kind;

const QDateTime now = QDateTime::fromString(u"2026-11-23T10:00:00Z"_s, Qt::ISODate);

HttpAnswer answer(int status, const QByteArray &body)
{
    return {
        .status = status, .reason = u"Reason"_s, .headers = {{"x-request-id", "808d6be2ce74c72d-SEA"}}, .body = body};
}

ApiError read(int status, const QByteArray &body)
{
    return readError(answer(status, quoted(body)), now);
}

} // namespace

class ApiErrorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAllShapes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ApiError::Kind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("detail");
        QTest::newRow("1: wrong login") << 401 << "{'error':'Couldn\\u0027t authenticate you'}"_ba << Kind::Unauthorized
                                        << u""_s << u"Couldn't authenticate you"_s;
        QTest::newRow("2: wrong token")
            << 401 << "{'error':'invalid_token','error_description':'The access token provided is expired.'}"_ba
            << Kind::Unauthorized << u"invalid_token"_s << u"The access token provided is expired."_s;
        QTest::newRow("3: scope")
            << 403 << "{'error':'Forbidden','description':'You are missing the following required scopes: read'}"_ba
            << Kind::Forbidden << u"Forbidden"_s << u"You are missing the following required scopes: read"_s;
        QTest::newRow("4: role")
            << 403 << "{'error':{'title':'Forbidden','message':'You do not have access to this page.'}}"_ba
            << Kind::Forbidden << u""_s << u"Forbidden: You do not have access to this page."_s;
        QTest::newRow("5: not found") << 404 << "{'error':'RecordNotFound','description':'Not found'}"_ba
                                      << Kind::NotFound << u"RecordNotFound"_s << u"Not found"_s;
        QTest::newRow("6: empty body") << 404 << ""_ba << Kind::NotFound << u""_s << u"Reason"_s;
        QTest::newRow("7: too many values")
            << 400 << "{'error':'TooManyValues','description':'At most 100','max_count':100}"_ba << Kind::Validation
            << u"TooManyValues"_s << u"At most 100"_s;
        QTest::newRow("8: fields")
            << 422
            << "{'error':'RecordInvalid','description':'Record validation errors',"
               "'details':{'name':[{'description':'Name: cannot be blank','error':'BlankValue'}]}}"_ba
            << Kind::Validation << u"RecordInvalid"_s << u"Record validation errors: name: Name: cannot be blank"_s;
        QTest::newRow("9: list") << 400
                                 << "{'errors':[{'code':'InvalidEndpoint','title':'Invalid','detail':'No host',"
                                    "'source':{'pointer':'/webhook/endpoint'}},{'code':'X','title':'Second'}]}"_ba
                                 << Kind::Validation << u"InvalidEndpoint"_s << u"Invalid: No host\nSecond"_s;
        QTest::newRow("9: object instead of a list")
            << 409 << "{'errors':{'code':'C','title':'T'}}"_ba << Kind::Conflict << u"C"_s << u"T"_s;
        QTest::newRow("10: rate limit as text")
            << 429 << "Number of allowed API requests per minute exceeded"_ba << Kind::RateLimited << u""_s
            << u"Number of allowed API requests per minute exceeded"_s;
        QTest::newRow("11: rate limit as JSON")
            << 429 << "{'error':'APIRateLimitExceeded','description':'Number of allowed requests exceeded'}"_ba
            << Kind::RateLimited << u"APIRateLimitExceeded"_s << u"Number of allowed requests exceeded"_s;
        QTest::newRow("12: no usable body") << 404 << "[]"_ba << Kind::NotFound << u""_s << u"[]"_s;
        QTest::newRow("13: page of the edge")
            << 503
            << "<!DOCTYPE html><html><head><style>p{}</style><script>x<y</script><title>Down</title></head>"
               "<body><!-- c --><h1>Error 1020</h1>\n<p>Ray&nbsp;ID: 1 &lt;2&gt; &amp;lt;</p></body></html>"_ba
            << Kind::Server << u""_s << u"Down Error 1020\nRay ID: 1 <2> &lt;"_s;
    }
    void takesAllShapes()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const ApiError error = read(status, body);
        QTEST(error.kind, "kind");
        QTEST(error.code, "code");
        QTEST(error.detail, "detail");
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(error.requestId, u"808d6be2ce74c72d-SEA"_s);
    }

    void fieldsComeFromDetails()
    {
        const ApiError error = read(422,
                                    "{'error':'RecordInvalid','details':{"
                                    "'endpoint':[{'description':'is no "
                                    "URL','error':'InvalidValue'},{'description':'too long'}],'name':'taken'}}");
        const QList<FieldError> expected{{.field = u"endpoint"_s, .code = u"InvalidValue"_s, .message = u"is no URL"_s},
                                         {.field = u"endpoint"_s, .code = {}, .message = u"too long"_s},
                                         {.field = u"name"_s, .code = {}, .message = u"taken"_s}};
        QCOMPARE(error.fields, expected);
    }

    void fieldsComeFromPointers_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("field");
        QTest::newRow("wrapped") << u"/webhook/endpoint"_s << u"endpoint"_s;
        QTest::newRow("bare") << u"/endpoint"_s << u"endpoint"_s;
        QTest::newRow("request") << u"/request/payload"_s << u"payload"_s;
        QTest::newRow("of JSON:API") << u"/data/attributes/name"_s << u"name"_s;
        QTest::newRow("deeper") << u"/webhook/custom_headers/X-Team~1A~0"_s << u"custom_headers.X-Team/A~"_s;
        QTest::newRow("no slash") << u"name"_s << u"name"_s;
        QTest::newRow("the whole") << u"/webhook"_s << u"webhook"_s;
    }
    void fieldsComeFromPointers()
    {
        QFETCH(QString, pointer);
        QFETCH(QString, field);
        const ApiError error = read(
            400, "{'errors':[{'code':'C','title':'T','detail':'D','source':{'pointer':'" + pointer.toUtf8() + "'}}]}");
        QCOMPARE(error.fields, QList<FieldError>({{.field = field, .code = u"C"_s, .message = u"D"_s}}));
    }

    void aListWithoutPointersHasNoFields()
    {
        QVERIFY(read(400, "{'errors':[{'code':'C','title':'T'}]}").fields.isEmpty());
        QVERIFY(read(400, "{'errors':['only text',7,null]}").fields.isEmpty());
        QCOMPARE(read(400, "{'errors':['only text',7,null]}").detail, u"only text"_s);
    }

    void statusesDecide_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ApiError::Kind>("kind");
        const QList<QPair<int, Kind>> rows{
            {400, Kind::Validation}, {401, Kind::Unauthorized}, {402, Kind::Rejected}, {403, Kind::Forbidden},
            {404, Kind::NotFound},   {405, Kind::Rejected},     {409, Kind::Conflict}, {410, Kind::Rejected},
            {412, Kind::Conflict},   {413, Kind::Rejected},     {415, Kind::Rejected}, {422, Kind::Validation},
            {423, Kind::Rejected},   {429, Kind::RateLimited},  {500, Kind::Server},   {503, Kind::Server},
            {520, Kind::Server},     {302, Kind::Redirected},   {100, Kind::Protocol}, {999, Kind::Protocol}};
        for (const auto &[status, kind] : rows)
            QTest::addRow("%d", status) << status << kind;
    }
    void statusesDecide()
    {
        QFETCH(int, status);
        QTEST(kindOf(status), "kind");
    }

    void strangeBodiesDoNoHarm()
    {
        for (const QByteArray &body : {"{'error':7}"_ba, "{'error':null}"_ba, "{'errors':[]}"_ba, "{'details':[]}"_ba,
                                       "{'error':{'details':7}}"_ba, "\0\0\0"_ba, "\xff\xfe"_ba,
                                       QByteArray(100'000, '<'), QByteArray(100'000, '['), "{'error':"_ba})
            QVERIFY(read(500, body).detail.size() <= 300);
    }

    void excerptsAreShortAndPlain()
    {
        QCOMPARE(plainExcerpt(u"x"_s.repeated(400)).size(), 300);
        QVERIFY(plainExcerpt(u"x"_s.repeated(400)).endsWith(u'…'));
        QCOMPARE(plainExcerpt(u"😀"_s.repeated(200)).size(), 299);
        QCOMPARE(plainExcerpt(u"  a \t b\n\n  c "_s), u"a b\nc"_s);
    }

    void textWithoutTagsStaysAsItIs()
    {
        QCOMPARE(withoutTags(u"1 < 2 && 3 > 2 &amp; <3"), u"1 < 2 && 3 > 2 &amp; <3"_s);
        QCOMPARE(withoutTags(u"<b>bold</b> &amp; <script>x()"), u" bold  &  "_s);
    }

    void characterReferencesOfHtmlAreRead()
    {
        QCOMPARE(withoutTags(u"<p>a &bull; b &#8226; c &#x1F600; &hellip;"), u" a • b • c 😀 …"_s);
        // read once, and what is none stays
        QCOMPARE(withoutTags(u"<p>&amp;lt; &nosuch; &#xD800; &#0; AT&T; &"), u" &lt; &nosuch; &#xD800; &#0; AT&T; &"_s);
    }

    void anUnusableSuccessQuotesWhatIsNotJson()
    {
        HttpAnswer html = answer(200, "<html><h1>Sign in to the WLAN</h1></html>");
        html.headers.emplaceBack("Content-Type", "text/html");
        const ApiError error = unusableAnswer(html, u"not JSON"_s);
        QCOMPARE(error.kind, Kind::Protocol);
        QCOMPARE(error.httpStatus, 200);
        QCOMPARE(error.detail, u"not JSON\nSign in to the WLAN"_s);
        HttpAnswer json = answer(200, "{'webhooks':7}");
        json.headers.emplaceBack("content-type", "application/json");
        QCOMPARE(unusableAnswer(json, u"webhooks: expected list"_s).detail, u"webhooks: expected list"_s);
    }

    void retryAfterIsSecondsOrADate_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("expected");
        QTest::newRow("absent") << ""_ba << -1;
        QTest::newRow("seconds") << "7"_ba << 7'000;
        QTest::newRow("fraction") << " 0.25 "_ba << 250;
        QTest::newRow("nought") << "0"_ba << 0;
        QTest::newRow("negative") << "-5"_ba << 0;
        QTest::newRow("more than a timer takes") << "1e300"_ba << std::numeric_limits<int>::max();
        QTest::newRow("not a number") << "nan"_ba << -1;
        QTest::newRow("infinite") << "inf"_ba << -1;
        QTest::newRow("words") << "soon"_ba << -1;
        QTest::newRow("date") << "Mon, 23 Nov 2026 10:00:30 GMT"_ba << 30'000;
        QTest::newRow("date that has passed") << "Mon, 23 Nov 2026 09:00:00 GMT"_ba << 0;
        QTest::newRow("date of RFC 850") << "Monday, 23-Nov-26 10:00:30 GMT"_ba << 30'000;
        QTest::newRow("date of asctime") << "Mon Nov 23 10:00:30 2026"_ba << 30'000;
    }
    void retryAfterIsSecondsOrADate()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, expected);
        const auto result = readRetryAfter(value, now);
        QCOMPARE(result ? result->count() : -1, expected);
    }
};

QTEST_APPLESS_MAIN(ApiErrorTest)
#include "tst_apierror.moc"
