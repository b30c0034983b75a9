// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountswindow.h"
#include "accountswitcher.h"
#include "applicationfixture.h"
#include "editorwindow.h"
#include "environmenttag.h"
#include "sandboxsignin.h"
#include "secretfield.h"
#include "webhookpage.h"
#include "webhookservice.h"
#include "webhookview.h"
#include "welcomepage.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <set>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

sandbox::Options options(int webhooks)
{
    sandbox::Options options;
    options.latency = std::chrono::milliseconds(20);
    options.generated = webhooks;
    options.ratePerMinute = 0;
    return options;
}

/// A sandbox, and the account that is signed in there by OAuth.
struct Side {
    Side(ApplicationFixture &fixture, const QString &name, Environment environment, int webhooks)
        : server(options(webhooks))
    {
        SandboxSignIn client(server);
        const SandboxClient::Json given = client.exchange(client.code()).json;
        const auto secret
            = [&given](const char *key) { return Secret(QByteArray::fromStdString(given.at(key).get<std::string>())); };
        id = fixture.save({.name = name,
                           .baseUrl = ApplicationFixture::urlOf(server),
                           .environment = environment,
                           .clientId = u"grapnel"_s},
                          {.tokens = OAuthTokens{.accessToken = secret("access_token"),
                                                 .refreshToken = secret("refresh_token"),
                                                 .accessExpiry = QDateTime::currentDateTimeUtc().addDays(1)}});
        server.clearRequests();
    }
    /// All that was sent here to be let in.
    [[nodiscard]] std::set<std::string> credentials() const
    {
        std::set<std::string> result;
        for (const sandbox::RecordedRequest &request : server.requests()) {
            if (const std::string header = request.header("Authorization"); header.starts_with("Bearer "))
                result.insert(header.substr(7));
            const auto body = SandboxClient::Json::parse(request.body, nullptr, false);
            if (body.is_object() && body.contains("refresh_token"))
                result.insert(body.at("refresh_token").get<std::string>());
        }
        return result;
    }
    /// One of \a texts came here in some way.
    [[nodiscard]] bool hasSeen(const std::set<std::string> &texts) const
    {
        for (const sandbox::RecordedRequest &request : server.requests()) {
            std::string all = request.target + request.body;
            for (const auto &[name, value] : request.headers)
                all += '\n' + value;
            if (std::ranges::any_of(texts,
                                    [&all](const std::string &text) { return all.find(text) != std::string::npos; }))
                return true;
        }
        return false;
    }

    sandbox::Server server;
    QString id;
};

} // namespace

/// Two accounts in turn, each with a server of its own.
class TwoAccountsTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApplicationFixture> m_f;
    std::unique_ptr<Side> m_live;
    std::unique_ptr<Side> m_play;
    static inline const QString m_liveTitle = u"Grapnel – Live – PRODUCTION"_s;
    static inline const QString m_playTitle = u"Grapnel – Play – SANDBOX"_s;

    void openLive()
    {
        QCOMPARE(m_f->start({.account = u"Live"_s}), QString());
        QVERIFY(ApplicationFixture::enter(&m_f->main()));
        QTRY_VERIFY(m_f->rows() > 0);
        QCOMPARE(m_f->main().windowTitle(), m_liveTitle);
    }
    void press(Qt::Key key) { QTest::keyClick(&m_f->main(), key, Qt::ControlModifier); }
    void goTo(const Side &side)
    {
        // a toolbar that was built just now has no keys before it is there to see
        QTRY_VERIFY(m_f->main().findChild<AccountSwitcher *>()->isVisible());
        press(&side == m_live.get() ? Qt::Key_1 : Qt::Key_2);
        QTRY_COMPARE(m_f->main().windowTitle(), &side == m_live.get() ? m_liveTitle : m_playTitle);
    }
    QAction &command(const QString &text)
    {
        for (const QAction *menu : m_f->main().menuBar()->actions()) {
            for (QAction *action : menu->menu()->actions()) {
                if (action->text().remove(u'&') == text)
                    return *action;
            }
        }
        qFatal("there is no command %s", qPrintable(text));
    }
    [[nodiscard]] WebhookPage &page() { return *m_f->main().findChild<WebhookPage *>(); }
    [[nodiscard]] QMessageBox *question()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *box = qobject_cast<QMessageBox *>(widget); box && box->isVisible())
                return box;
        }
        return nullptr;
    }
private Q_SLOTS:
    void init()
    {
        failOnOwnWarnings();
        m_f = std::make_unique<ApplicationFixture>();
        m_live = std::make_unique<Side>(*m_f, u"Live"_s, Environment::Production, 230);
        m_play = std::make_unique<Side>(*m_f, u"Play"_s, Environment::Sandbox, 7);
    }
    void cleanup()
    {
        m_f.reset();
        m_live.reset();
        m_play.reset();
    }

    void noCredentialOfOneReachesTheOther()
    {
        openLive();
        for (int round = 0; round < 6; ++round) {
            // leaves while pages, and in some rounds new tokens, are under way
            if (round % 3 == 1) {
                m_live->server.expireAccessTokens();
                m_play->server.expireAccessTokens();
            }
            command(u"Refresh"_s).trigger();
            command(u"Load all"_s).trigger();
            if (round % 2 == 0)
                QTest::qWait(5);
            goTo(*m_play);
            command(u"Refresh"_s).trigger();
            if (round > 3)
                QTRY_COMPARE(m_f->rows(), 7);
            goTo(*m_live);
        }
        QTRY_VERIFY(m_f->rows() >= 100);
        goTo(*m_play);
        QTRY_COMPARE(m_f->rows(), 7);

        const std::set<std::string> live = m_live->credentials();
        const std::set<std::string> play = m_play->credentials();
        // more than one access token and a refresh token of each
        QVERIFY(live.size() > 2 && play.size() > 2);
        QVERIFY(!m_play->hasSeen(live));
        QVERIFY(!m_live->hasSeen(play));
        QCOMPARE(m_live->server.refreshTokenReuses() + m_play->server.refreshTokenReuses(), 0);
    }

    void eachIsMarkedByItsWord()
    {
        openLive();
        const auto words = [this] { return m_f->main().findChild<AccountSwitcher *>()->accessibleName(); };
        QVERIFY(m_f->main().findChild<EnvironmentTag *>());
        QVERIFY2(words().contains("PRODUCTION"_L1), qPrintable(words()));
        goTo(*m_play);
        QVERIFY2(words().contains("SANDBOX"_L1) && !words().contains("PRODUCTION"_L1), qPrintable(words()));
    }

    void eachKeepsItsLayoutAndFilter()
    {
        openLive();
        const auto search = [this] { return named<QLineEdit>(m_f->main(), u"Search webhooks"_s); };
        const auto status = [this] { return named<QComboBox>(m_f->main(), u"Status filter"_s); };
        const auto showsFormat
            = [this] { return page().view()->columns()->isShown(WebhookTableModel::Column::Format); };
        status()->setCurrentText(u"Inactive"_s);
        page().view()->columns()->setShown(WebhookTableModel::Column::Format, false);
        QTRY_VERIFY(page().list()->state().filter.status.has_value());
        goTo(*m_play);
        QCOMPARE(status()->currentText(), u"All"_s);
        QVERIFY(showsFormat());
        QTRY_COMPARE(m_f->rows(), 7);
        QTest::keyClicks(search(), u"nothing-is-called-so"_s);
        QTRY_COMPARE(m_f->rows(), 0);
        goTo(*m_live);
        QCOMPARE(status()->currentText(), u"Inactive"_s);
        QCOMPARE(search()->text(), QString());
        QVERIFY(!showsFormat());
        goTo(*m_play);
        QCOMPARE(search()->text(), u"nothing-is-called-so"_s);
        QVERIFY(showsFormat());
        // and in the next run
        openLive();
        QCOMPARE(status()->currentText(), u"Inactive"_s);
        QVERIFY(!showsFormat());
    }

    void whatRunsIsTakenBack()
    {
        openLive();
        m_live->server.addFault({.kind = sandbox::Fault::Kind::Silence, .path = "/api/v2/webhooks*", .count = -1});
        const QPointer<Session> session = m_f->application().session();
        QObject context;
        int answers = 0;
        std::vector<PendingCall> calls;
        for (int i = 0; i < 4; ++i)
            calls.push_back(session->service()->list({}, {}, &context, [&answers](const auto &) { ++answers; }));
        const auto before = m_live->server.requests().size();
        QTRY_VERIFY(m_live->server.requests().size() > before);
        goTo(*m_play);
        QTRY_COMPARE(m_f->rows(), 7);
        QVERIFY(!session);
        m_live->server.clearFaults();
        m_live->server.clearRequests();
        m_play->server.expireAccessTokens();
        command(u"Refresh"_s).trigger();
        QTRY_VERIFY(m_play->credentials().size() > 2);
        QCOMPARE(answers, 0);
        QVERIFY(m_live->server.requests().empty());
    }

    void secretsAreHiddenAndTheClipboardIsCleared()
    {
        openLive();
        // the first row is selected at the start
        QTRY_VERIFY(page().selectedWebhook());
        command(u"Reveal secret"_s).trigger();
        const auto isRevealed = [this] {
            const auto fields = m_f->main().findChildren<SecretField *>();
            return std::ranges::any_of(fields, &SecretField::isRevealed);
        };
        QTRY_VERIFY(isRevealed());
        command(u"Copy secret"_s).trigger();
        QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
        goTo(*m_play);
        QCOMPARE(QApplication::clipboard()->text(), QString());
        QTRY_COMPARE(m_f->rows(), 7);
        // the first row is selected at the start
        QTRY_VERIFY(page().selectedWebhook());
        QVERIFY(!isRevealed());
        QVERIFY(m_play->server.requests().size() > 0);
        goTo(*m_live);
        QVERIFY(!isRevealed());
    }

    void anEditorWithChangesAsksFirst()
    {
        openLive();
        command(u"New webhook…"_s).trigger();
        QTRY_VERIFY(ApplicationFixture::shown<EditorWindow>());
        const QPointer<EditorWindow> editor = ApplicationFixture::shown<EditorWindow>();
        QTest::keyClicks(named<QLineEdit>(*editor, u"Name"_s), u"not saved"_s);
        m_f->application().switchTo(m_play->id);
        QTRY_VERIFY(question());
        question()->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(!editor->findChild<QMessageBox *>());
        QCOMPARE(m_f->main().windowTitle(), m_liveTitle);
        QCOMPARE(named<QLineEdit>(*editor, u"Name"_s)->text(), u"not saved"_s);
        // whoever stayed stays, also when the editor closes later
        editor->close();
        QTRY_VERIFY(question());
        question()->button(QMessageBox::Discard)->click();
        QTRY_VERIFY(!editor);
        QTest::qWait(0);
        QCOMPARE(m_f->main().windowTitle(), m_liveTitle);
    }

    void discardingInTheEditorGoesOver()
    {
        openLive();
        command(u"New webhook…"_s).trigger();
        QTRY_VERIFY(ApplicationFixture::shown<EditorWindow>());
        const QPointer<EditorWindow> editor = ApplicationFixture::shown<EditorWindow>();
        QTest::keyClicks(named<QLineEdit>(*editor, u"Name"_s), u"not saved"_s);
        m_f->application().switchTo(m_play->id);
        QTRY_VERIFY(question());
        question()->button(QMessageBox::Discard)->click();
        QTRY_COMPARE(m_f->main().windowTitle(), m_playTitle);
        QVERIFY(!editor);
        QVERIFY(std::ranges::all_of(m_live->server.requests(),
                                    [](const sandbox::RecordedRequest &r) { return r.method == "GET"; }));
    }

    void removingTheOneThatShowsWelcomes()
    {
        openLive();
        command(u"Accounts…"_s).trigger();
        QTRY_VERIFY(ApplicationFixture::shown<AccountsWindow>());
        auto *accounts = ApplicationFixture::shown<AccountsWindow>();
        accounts->findChild<QTableView *>()->selectRow(0);
        button(*accounts, u"Remove account"_s)->click();
        QTRY_VERIFY(question());
        button(*question(), u"Remove account"_s)->click();
        QTRY_VERIFY(m_f->main().findChild<WelcomePage *>());
        QCOMPARE(m_f->main().windowTitle(), u"Grapnel"_s);
        QVERIFY(!m_f->application().session());
        QCOMPARE(m_f->accounts().size(), 1);
        QVERIFY(!m_f->kept(m_live->id));
        QVERIFY(m_f->kept(m_play->id));
        // the token is good for nothing any more
        QVERIFY(std::ranges::any_of(m_live->server.requests(),
                                    [](const sandbox::RecordedRequest &r) { return r.method == "DELETE"; }));
    }

    void aReadOnlyAccountChangesNothing()
    {
        sandbox::Server server(options(5));
        m_f->save(u"Look"_s, server, "sandbox-token", Environment::Production, true);
        QCOMPARE(m_f->start({.account = u"Look"_s}), QString());
        QTRY_COMPARE(m_f->rows(), 5);
        // the first row is selected at the start
        QTRY_VERIFY(page().selectedWebhook());
        const QString row = page().selectedWebhook()->id;
        for (const QAction *menu : m_f->main().menuBar()->actions()) {
            for (QAction *action : menu->menu()->actions()) {
                if (action->objectName() != "quit"_L1)
                    action->trigger();
            }
        }
        QTest::keyClick(page().view(), Qt::Key_Delete);
        QTest::keyClick(page().view(), Qt::Key_Return);
        QVERIFY(!ApplicationFixture::shown<EditorWindow>());
        // and below the windows
        WebhookService &service = *m_f->application().session()->service();
        QObject context;
        int refused = 0;
        const auto count = [&refused](const auto &result) { refused += !result && result.error().httpStatus == 0; };
        std::vector<PendingCall> calls;
        calls.push_back(service.create({.name = u"x"_s}, {}, &context, count));
        calls.push_back(service.clone(row, {}, &context, count));
        calls.push_back(service.update(row, {.name = u"x"_s}, {}, &context, count));
        calls.push_back(service.patch(row, {.name = u"x"_s}, {}, &context, count));
        calls.push_back(service.remove(row, {}, &context, count));
        calls.push_back(service.test({.webhookId = row}, {}, &context, count));
        calls.push_back(service.resetSigningSecret(row, {}, &context, count));
        QTRY_COMPARE(refused, 7);
        for (const sandbox::RecordedRequest &request : server.requests())
            QVERIFY2(request.method == "GET", (request.method + ' ' + request.target).c_str());
    }
};

int main(int argc, char *argv[])
{
    return runApplicationTest<TwoAccountsTest>(argc, argv);
}
#include "tst_twoaccounts.moc"
