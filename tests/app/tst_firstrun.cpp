// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounteditor.h"
#include "applicationfixture.h"
#include "consentbrowser.h"
#include "fileswith.h"

#include <QPushButton>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

/// From nothing to a list, by keyboard and in a browser that the test plays.
class FirstRunTest final : public QObject
{
    Q_OBJECT

    /// As tst_realbrowser does in a real browser.
    static void fillIn(const QUrl &server)
    {
        QVERIFY(keyboard::tabTo(u"Name"_s));
        keyboard::type(u"play"_s);
        QVERIFY(keyboard::tabTo(u"Base URL"_s));
        keyboard::type(server.toString());
        QVERIFY(keyboard::tabTo(u"Environment"_s));
        keyboard::type(u"S"_s);
        QVERIFY(keyboard::tabTo(u"Client identifier"_s));
        keyboard::type(u"grapnel"_s);
    }

private Q_SLOTS:
    void init() { failOnOwnWarnings(); }

    void aNewcomerGetsToTheListByKeyboard()
    {
        const sandbox::Server server(sandbox::Options{});
        ApplicationFixture f;
        QCOMPARE(f.start(), QString());
        QVERIFY(ApplicationFixture::enter(&f.main()));
        QCOMPARE(keyboard::nameOf(QApplication::focusWidget()), u"Add account…"_s);
        keyboard::press(Qt::Key_Return);
        QTRY_VERIFY(ApplicationFixture::shown<AccountEditor>());
        const QPointer<AccountEditor> editor = ApplicationFixture::shown<AccountEditor>();
        QVERIFY(ApplicationFixture::enter(editor));
        fillIn(ApplicationFixture::urlOf(server));
        QVERIFY(keyboard::tabTo(u"Sign in"_s));
        keyboard::press(Qt::Key_Space);
        QTRY_COMPARE(f.opened.size(), 1);
        const QByteArray last = consentbrowser::allowAndFollow(f.opened.constFirst());
        QVERIFY2(last.contains("You are signed in."), last.constData());
        QTRY_COMPARE(keyboard::nameOf(QApplication::focusWidget()), u"Save account"_s);
        keyboard::press(Qt::Key_Return);
        QTRY_VERIFY(f.rows() > 0);
        QTRY_VERIFY(!editor);
        QCOMPARE(f.main().windowTitle(), u"Grapnel – play – SANDBOX"_s);
        QCOMPARE(f.accounts().size(), 1);

        const std::optional<AccountSecrets> kept = f.kept(f.accounts().constFirst().id);
        QVERIFY(kept && kept->tokens);
        const QByteArray access = kept->tokens->accessToken.reveal().toByteArray();
        const QByteArray refresh = kept->tokens->refreshToken.reveal().toByteArray();
        QVERIFY(access.size() > 20 && refresh.size() > 20);
        f.stop();
        for (const QByteArray &token : {access, refresh}) {
            QCOMPARE(FilesWith(token).files, {});
            const FilesWith found(token, f.folder.path());
            QVERIFY(found.looked.contains(f.folder.filePath(u"grapnel.ini"_s)));
            QCOMPARE(found.files, {});
        }
    }

    void theNextRunSignsInByItself()
    {
        sandbox::Options options;
        options.oauth.approval = sandbox::Approval::Allow;
        const sandbox::Server server(options);
        ApplicationFixture f;
        QCOMPARE(f.start(), QString());
        QVERIFY(ApplicationFixture::enter(&f.main()));
        keyboard::press(Qt::Key_Return);
        QTRY_VERIFY(ApplicationFixture::shown<AccountEditor>());
        QVERIFY(ApplicationFixture::enter(ApplicationFixture::shown<AccountEditor>()));
        fillIn(ApplicationFixture::urlOf(server));
        // Enter in the form does what comes next
        keyboard::press(Qt::Key_Return);
        QTRY_COMPARE(f.opened.size(), 1);
        consentbrowser::go(consentbrowser::locationOf(consentbrowser::go(f.opened.constFirst())));
        QTRY_COMPARE(keyboard::nameOf(QApplication::focusWidget()), u"Save account"_s);
        keyboard::press(Qt::Key_Return);
        QTRY_VERIFY(f.rows() > 0);
        f.stop();
        f.opened.clear();
        QCOMPARE(f.start(), QString());
        QTRY_VERIFY(f.rows() > 0);
        QVERIFY(f.opened.isEmpty());
    }

    void sampleDataNeedNothing()
    {
        ApplicationFixture f;
        QCOMPARE(f.start(), QString());
        button(f.main(), u"Look around with sample data"_s)->click();
        QTRY_VERIFY(f.rows() > 0);
        QVERIFY(f.accounts().isEmpty());
    }

    void theFirstAccountIsOpenedAfterSampleDataToo()
    {
        const sandbox::Server server(sandbox::Options{});
        ApplicationFixture f;
        QCOMPARE(f.start({.demo = true}), QString());
        QTRY_VERIFY(f.rows() > 0);
        menuAction(f.main(), u"Add account…"_s)->trigger();
        QTRY_VERIFY(ApplicationFixture::shown<AccountEditor>());
        AccountEditor *editor = ApplicationFixture::shown<AccountEditor>();
        QVERIFY(ApplicationFixture::enter(editor));
        fillIn(ApplicationFixture::urlOf(server));
        button(*editor, u"Save account"_s)->click();
        QTRY_COMPARE(f.main().windowTitle(), u"Grapnel – play – SANDBOX"_s);
    }
};

int main(int argc, char *argv[])
{
    return runApplicationTest<FirstRunTest>(argc, argv);
}
#include "tst_firstrun.moc"
