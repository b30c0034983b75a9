// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopbackclient.h"
#include "loopbackredirect.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

class LoopbackRedirectTest final : public QObject
{
    Q_OBJECT

    QObject m_parent;
    QPointer<LoopbackRedirect> m_listener;
    QList<RedirectAnswer> m_answers;

    void make(const LoopbackRedirect::Limits &limits = {})
    {
        delete m_listener;
        m_answers.clear();
        m_listener = new LoopbackRedirect(&m_parent, limits);
        connect(m_listener, &LoopbackRedirect::redirected, this,
                [this](const RedirectAnswer &answer) { m_answers.append(answer); });
        QVERIFY(m_listener->listen());
    }
    [[nodiscard]] QUrl good() const
    {
        return withQuery(m_listener->url(), "code=the-code&state=" + m_listener->state());
    }
    QByteArray ask(const QByteArray &request) { return LoopbackClient(m_listener->url()).send(request); }
    QByteArray go(const QUrl &url, const QByteArray &headers = {}) { return ask(navigationTo(url, headers)); }
    [[nodiscard]] QUrl clean(const QByteArray &answer) const
    {
        static const QRegularExpression location(u"\r\nLocation: ([^\r]+)\r\n"_s);
        return m_listener->url().resolved(QUrl(location.match(QString::fromLatin1(answer)).captured(1)));
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        make();
    }

    void listensOnLoopbackOnlyWithAnotherPortAndStateEachTime()
    {
        const QUrl url = m_listener->url();
        QCOMPARE(url.host(), u"127.0.0.1"_s);
        QCOMPARE(url.path(), u"/callback"_s);
        LoopbackRedirect other(nullptr, {});
        QVERIFY(other.listen());
        QVERIFY(other.url() != url);
        QVERIFY(other.state() != m_listener->state());
        QVERIFY(m_listener->state().size() >= 32);
    }

    void takesOneRedirectAndShowsTheEndAtAnAddressWithoutTheCode()
    {
        const QByteArray answer = go(good());
        QCOMPARE(statusOfAnswer(answer), 303);
        QVERIFY(!answer.contains("the-code") && !answer.contains(m_listener->state()));
        QCOMPARE(m_answers.size(), 1);
        QCOMPARE(m_answers.constFirst().code.reveal(), "the-code");
        QVERIFY(m_answers.constFirst().error.isEmpty());

        QVERIFY(!clean(answer).hasQuery());
        LoopbackClient waiting(m_listener->url());
        waiting.socket.write(navigationTo(clean(answer)));
        QTRY_COMPARE(waiting.socket.bytesToWrite(), 0);
        QCOMPARE(statusOfAnswer(go(m_listener->url().resolved(QUrl(u"/favicon.ico"_s)))), 404);
        QCOMPARE(waiting.socket.bytesAvailable(), 0);
        m_listener->end(RedirectPage::SignedIn);
        const QByteArray page = waiting.rest();
        QCOMPARE(statusOfAnswer(page), 200);
        QVERIFY(page.contains("You are signed in.") && page.contains("This page can be closed."));
    }

    void everyPageIsHarmlessAndNotKept()
    {
        for (const QByteArray &answer : {go(m_listener->url()), go(good()), ask("rubbish\r\n\r\n")}) {
            QVERIFY(answer.contains("\r\nContent-Security-Policy: default-src 'none';"));
            QVERIFY(answer.contains("\r\nCache-Control: no-store\r\n"));
            QVERIFY(answer.contains("\r\nReferrer-Policy: no-referrer\r\n"));
            QVERIFY(answer.contains("\r\nConnection: close\r\n"));
            QVERIFY(!answer.contains("<script") && !answer.contains("src=") && !answer.contains("href="));
        }
    }

    void aSecondRedirectIsRefused()
    {
        go(good());
        const QByteArray second = go(withQuery(m_listener->url(), "code=another&state=" + m_listener->state()));
        QCOMPARE(statusOfAnswer(second), 410);
        QVERIFY(second.contains("used already"));
        m_listener->end(RedirectPage::SignedIn);
        QCOMPARE(statusOfAnswer(go(good())), 410);
        QCOMPARE(m_answers.size(), 1);
    }

    void anotherStateIsRefusedAndDoesNotEndTheWait_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("other") << "code=c&state=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"_ba;
        QTest::newRow("none") << "code=c"_ba;
        QTest::newRow("empty") << "code=c&state="_ba;
        QTest::newRow("an error") << "error=access_denied&state=x"_ba;
        QTest::newRow("no query") << ""_ba;
    }
    void anotherStateIsRefusedAndDoesNotEndTheWait()
    {
        QFETCH(const QByteArray, query);
        const QByteArray answer = go(withQuery(m_listener->url(), query));
        QCOMPARE(statusOfAnswer(answer), 403);
        QVERIFY(answer.contains("Nothing of it was used."));
        QVERIFY(m_listener->hasSeenWrongState());
        QVERIFY(m_answers.isEmpty());
        QCOMPARE(statusOfAnswer(go(good())), 303);
        QCOMPARE(m_answers.size(), 1);
    }

    void anErrorOfTheServerEndsTheWait()
    {
        const QByteArray answer = go(withQuery(
            m_listener->url(),
            "error=access_denied&error_description=The+user%20said%3A+%3Cno%3E&state=" + m_listener->state()));
        QCOMPARE(statusOfAnswer(answer), 303);
        QCOMPARE(m_answers.constFirst().error, u"access_denied"_s);
        QCOMPARE(m_answers.constFirst().errorDescription, u"The user said: <no>"_s);
        QVERIFY(m_answers.constFirst().code.isEmpty());
    }

    void ourStateWithoutACodeIsAnErrorToo()
    {
        go(withQuery(m_listener->url(), "state=" + m_listener->state()));
        QCOMPARE(m_answers.constFirst().error, u"no_code"_s);
    }

    void whatIsNoNavigationToOurAddressIsRefused_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<int>("status");
        const QByteArray host = "Host: AUTHORITY\r\n";
        QTest::newRow("another name that points here") << "GET"_ba
                                                       << "Host: evil.example:PORT\r\n"_ba << 403;
        QTest::newRow("localhost") << "GET"_ba
                                   << "Host: localhost:PORT\r\n"_ba << 403;
        QTest::newRow("another port") << "GET"_ba
                                      << "Host: 127.0.0.1:1\r\n"_ba << 403;
        QTest::newRow("no port") << "GET"_ba
                                 << "Host: 127.0.0.1\r\n"_ba << 403;
        QTest::newRow("no host") << "GET"_ba
                                 << "Accept: */*\r\n"_ba << 400;
        QTest::newRow("two hosts") << "GET"_ba << host + "Host: evil.example\r\n" << 400;
        QTest::newRow("foreign origin") << "GET"_ba << host + "Origin: https://evil.example\r\n" << 403;
        QTest::newRow("hidden origin") << "GET"_ba << host + "Origin: null\r\n" << 403;
        QTest::newRow("an image of a page") << "GET"_ba << host + "Sec-Fetch-Mode: no-cors\r\n" << 403;
        QTest::newRow("fetched by a page")
            << "GET"_ba << host + "Sec-Fetch-Mode: cors\r\nSec-Fetch-Site: cross-site\r\n"
            << 403;
        QTest::newRow("POST") << "POST"_ba << host + "Content-Length: 0\r\n" << 405;
        QTest::newRow("HEAD") << "HEAD"_ba << host << 405;
        QTest::newRow("OPTIONS") << "OPTIONS"_ba << host << 405;
        QTest::newRow("a header without a name") << "GET"_ba << host + ": x\r\n" << 400;
        QTest::newRow("a continued header") << "GET"_ba << host + " X: x\r\n" << 400;
    }
    void whatIsNoNavigationToOurAddressIsRefused()
    {
        QFETCH(const QByteArray, method);
        QFETCH(QByteArray, headers);
        QFETCH(const int, status);
        headers.replace("AUTHORITY", m_listener->url().authority().toLatin1());
        headers.replace("PORT", QByteArray::number(m_listener->url().port()));
        const QByteArray target = good().toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        QCOMPARE(statusOfAnswer(ask(method + ' ' + target + " HTTP/1.1\r\n" + headers + "\r\n")), status);
        QVERIFY(m_answers.isEmpty());
        QCOMPARE(statusOfAnswer(go(good())), 303);
    }

    void otherPathsAreNotFound_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"/", "/favicon.ico", "/callback/", "/Callback", "/callback%2f", "/signed-in"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void otherPathsAreNotFound()
    {
        QFETCH(const QString, path);
        const QByteArray target = path.toLatin1() + "?code=c&state=" + m_listener->state();
        QCOMPARE(statusOfAnswer(ask("GET " + target + " HTTP/1.1\r\nHost: " + m_listener->url().authority().toLatin1()
                                    + "\r\n\r\n")),
                 404);
        QVERIFY(m_answers.isEmpty());
    }

    void aParameterThatIsThereTwiceIsRefused()
    {
        const QByteArray state = m_listener->state();
        QCOMPARE(statusOfAnswer(go(withQuery(m_listener->url(), "code=a&code=b&state=" + state))), 400);
        QCOMPARE(statusOfAnswer(go(withQuery(m_listener->url(), "code=a&state=x&state=" + state))), 400);
        QVERIFY(m_answers.isEmpty());
    }

    void afterTheEndARedirectIsToldSo_data()
    {
        QTest::addColumn<RedirectPage>("page");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("cancelled") << RedirectPage::Cancelled << "cancelled"_ba;
        QTest::newRow("timed out") << RedirectPage::TimedOut << "took too long"_ba;
    }
    void afterTheEndARedirectIsToldSo()
    {
        QFETCH(const RedirectPage, page);
        QFETCH(const QByteArray, words);
        m_listener->end(page);
        const QByteArray answer = go(good());
        QCOMPARE(statusOfAnswer(answer), 410);
        QVERIFY(answer.contains(words));
        QVERIFY(m_answers.isEmpty());
    }

    void goesWhenItHasLingered()
    {
        make({.lingering = milliseconds(1)});
        m_listener->end(RedirectPage::Cancelled);
        QTRY_VERIFY(!m_listener);
    }

    void aHeadMayComeInPiecesButNotWithoutEnd()
    {
        make({.headBytes = 1000});
        LoopbackClient slow(m_listener->url());
        const QByteArray request = navigationTo(good());
        slow.socket.write(request.first(20));
        slow.socket.flush();
        QCOMPARE(statusOfAnswer(go(m_listener->url().resolved(QUrl(u"/"_s)))), 404);
        QCOMPARE(statusOfAnswer(ask("GET / HTTP/1.1\r\nX: " + QByteArray(2000, 'x'))), 431);
        QCOMPARE(statusOfAnswer(slow.send(request.sliced(20))), 303);
        QCOMPARE(m_answers.size(), 1);
    }

    void whoSaysNothingIsDropped()
    {
        make({.headTime = milliseconds(1)});
        LoopbackClient silent(m_listener->url());
        QCOMPARE(silent.rest(), QByteArray());
    }

    void manySilentConnectionsDoNotKeepTheBrowserOut()
    {
        make({.connections = 4});
        std::vector<std::unique_ptr<LoopbackClient>> silent;
        for (int i = 0; i < 12; ++i)
            silent.push_back(std::make_unique<LoopbackClient>(m_listener->url()));
        QCOMPARE(statusOfAnswer(go(good())), 303);
        QCOMPARE(m_answers.size(), 1);
    }
};

QTEST_GUILESS_MAIN(LoopbackRedirectTest)
#include "tst_loopbackredirect.moc"
