// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationfixture.h"
#include "sandboxsignin.h"
#include "webhookservice.h"

#include <algorithm>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

sandbox::Options slowly(std::chrono::milliseconds latency)
{
    sandbox::Options options;
    options.latency = latency;
    options.generated = 20;
    return options;
}

/// One account that is signed in by OAuth at a sandbox.
struct SignedIn {
    explicit SignedIn(std::chrono::milliseconds latency = 30ms) : server(slowly(latency))
    {
        SandboxSignIn client(server);
        const SandboxClient::Json given = client.exchange(client.code()).json;
        const auto secret = [&given](const char *name) {
            return Secret(QByteArray::fromStdString(given.at(name).get<std::string>()));
        };
        first = {.accessToken = secret("access_token"),
                 .refreshToken = secret("refresh_token"),
                 .accessExpiry = QDateTime::currentDateTimeUtc().addDays(1)};
        id = f.save({.name = u"play"_s, .baseUrl = ApplicationFixture::urlOf(server), .clientId = u"grapnel"_s},
                    {.tokens = first});
        SandboxClient reader(server);
        const SandboxClient::Json rows = reader.list().json.at("webhooks");
        for (const SandboxClient::Json &webhook : rows)
            ids.append(QString::fromStdString(webhook.at("id").get<std::string>()));
        server.clearRequests();
    }
    /// Ten at once, as soon as the list is there.
    void askForTen()
    {
        WebhookService *service = f.application().session()->service();
        for (int i = 0; i < 10; ++i)
            calls.push_back(service->show(ids.at(i), {}, &context, [this](const ApiResult<WebhookDetails> &result) {
                (result ? succeeded : failed) += 1;
            }));
    }
    [[nodiscard]] qsizetype sent(const std::string &target, int status) const
    {
        return std::ranges::count_if(server.requests(), [&](const sandbox::RecordedRequest &request) {
            return request.target.starts_with(target) && request.status == status;
        });
    }
    [[nodiscard]] bool isAskingForTokens() const
    {
        return std::ranges::any_of(server.requests(),
                                   [](const sandbox::RecordedRequest &r) { return r.target == "/oauth/tokens"; });
    }
    [[nodiscard]] qsizetype renewals() const { return sent("/oauth/tokens", 200) + sent("/oauth/tokens", 201); }
    [[nodiscard]] AccountSecrets now() { return f.kept(id).value(); }

    sandbox::Server server;
    ApplicationFixture f;
    OAuthTokens first;
    QString id;
    QStringList ids;
    QObject context;
    std::vector<PendingCall> calls;
    int succeeded = 0;
    int failed = 0;
};

} // namespace

/// An access token that ends, through the whole program.
class ExpiredTokenTest final : public QObject
{
    Q_OBJECT

    static void beRenewing(SignedIn &s)
    {
        QCOMPARE(s.f.start(), QString());
        QTRY_VERIFY(s.f.rows() > 0);
        s.server.expireAccessTokens();
        s.askForTen();
        QTRY_VERIFY(s.isAskingForTokens());
    }

private Q_SLOTS:
    void init() { failOnOwnWarnings(); }

    void tenRequestsRenewItOnceAndAllSucceed()
    {
        SignedIn s;
        QCOMPARE(s.f.start(), QString());
        QTRY_VERIFY(s.f.rows() > 0);
        QCOMPARE(s.renewals(), 0);
        s.server.expireAccessTokens();
        s.askForTen();
        QTRY_COMPARE(s.succeeded + s.failed, 10);
        QCOMPARE(s.failed, 0);
        QVERIFY(s.sent("/api/v2/webhooks/", 401) > 1);
        QCOMPARE(s.renewals(), 1);
        QCOMPARE(s.server.refreshTokenReuses(), 0);
        QVERIFY(s.now().tokens->refreshToken != s.first.refreshToken);
        // and again, with what came of it
        s.server.expireAccessTokens();
        s.askForTen();
        QTRY_COMPARE(s.succeeded + s.failed, 20);
        QCOMPARE(s.failed, 0);
        QCOMPARE(s.renewals(), 2);
        QCOMPARE(s.server.refreshTokenReuses(), 0);
    }

    void whatIsKnownToHaveEndedIsNotSentAtAll()
    {
        SignedIn s;
        OAuthTokens ended = s.first;
        ended.accessExpiry = QDateTime::currentDateTimeUtc().addSecs(-5);
        s.f.keep(s.id, {.tokens = ended});
        QCOMPARE(s.f.start(), QString());
        s.askForTen();
        QTRY_COMPARE(s.succeeded + s.failed, 10);
        QCOMPARE(s.failed, 0);
        QTRY_VERIFY(s.f.rows() > 0);
        QCOMPARE(s.sent("/api/v2/", 401), 0);
        QCOMPARE(s.renewals(), 1);
        QCOMPARE(s.server.refreshTokenReuses(), 0);
    }

    void leavingTheAccountMeanwhileLosesNothing()
    {
        SignedIn s;
        QCOMPARE(s.f.start(), QString());
        QTRY_VERIFY(s.f.rows() > 0);
        s.server.expireAccessTokens();
        s.askForTen();
        QTRY_VERIFY(s.isAskingForTokens());
        s.f.application().switchTo(Application::demoId());
        QTRY_VERIFY(s.now().tokens->refreshToken != s.first.refreshToken);
        s.f.application().switchTo(s.id);
        QTRY_COMPARE(s.f.main().windowTitle(), u"Grapnel – play – PRODUCTION"_s);
        QTRY_COMPARE(s.f.rows(), 20);
        QCOMPARE(s.renewals(), 1);
        QCOMPARE(s.server.refreshTokenReuses(), 0);
        QCOMPARE(s.succeeded + s.failed, 0);
    }

    void quittingMeanwhileLosesNothing()
    {
        SignedIn s(300ms);
        beRenewing(s);
        QTimer::singleShot(0, &s.f.main(), &QWidget::close);
        QCOMPARE(QApplication::exec(), 0);
        QVERIFY(!s.f.main().isVisible());
        // before anything else can go on
        s.f.stop();
        QVERIFY(s.now().tokens->refreshToken != s.first.refreshToken);
        QCOMPARE(s.renewals(), 1);
    }

    void startedAgainWhileItIsQuittingItStays()
    {
        SignedIn s(300ms);
        beRenewing(s);
        QTimer::singleShot(0, &s.f.main(), [&s] {
            s.f.main().close();
            QCOMPARE(s.f.application().onFurtherStart({}).problem, QString());
            QVERIFY(s.f.main().isVisible());
        });
        bool wasThereToClose = false;
        QTimer poll;
        QObject::connect(&poll, &QTimer::timeout, &s.f.main(), [&] {
            if (s.succeeded < 10)
                return;
            wasThereToClose = s.f.main().isVisible() && s.f.rows() == 20;
            s.f.main().close();
        });
        poll.start(50);
        QCOMPARE(QApplication::exec(), 0);
        QVERIFY(wasThereToClose);
    }

    void whatCannotBeRenewedAsksForASignInOnce()
    {
        SignedIn s;
        OAuthTokens unknown = s.first;
        unknown.refreshToken = Secret("never-given");
        s.f.keep(s.id, {.tokens = unknown});
        QCOMPARE(s.f.start(), QString());
        QTRY_VERIFY(s.f.rows() > 0);
        int refusals = 0;
        QObject::connect(s.f.application().session()->service(), &WebhookService::credentialsRejected, &s.context,
                         [&refusals] { ++refusals; });
        s.server.expireAccessTokens();
        s.askForTen();
        QTRY_COMPARE(s.succeeded + s.failed, 10);
        QCOMPARE(s.failed, 10);
        QCOMPARE(refusals, 1);
        QCOMPARE(s.sent("/oauth/tokens", 400) + s.sent("/oauth/tokens", 401), 1);
        QCOMPARE(s.f.rows(), 20);
    }
};

int main(int argc, char *argv[])
{
    return runApplicationTest<ExpiredTokenTest>(argc, argv);
}
#include "tst_expiredtoken.moc"
