// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounteditor.h"
#include "applicationfixture.h"
#include "consentbrowser.h"
#include "fileswith.h"
#include "keychainprobe.h"
#include "webdriver.h"

#include <QPushButton>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

/// From nothing to a list with a real browser and a real keychain; run it by tests/support/with-keyring open.
class RealBrowserTest final : public QObject
{
    Q_OBJECT

    static void waitFor(WebDriver &browser, const QString &text)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(browser.text().contains(text), qPrintable(browser.text()), longest);
    }

private Q_SLOTS:
    void theTokensAreInTheKeychainAndNowhereElse()
    {
        const sandbox::Server server(sandbox::Options{});
        KeychainSecretStore keychain(patience);
        ApplicationFixture f(&keychain);
        WebDriver browser(QDir::home().filePath(u"profile"_s));
        QCOMPARE(f.start(), QString());
        button(f.main(), u"Add account…"_s)->click();
        QTRY_VERIFY(ApplicationFixture::shown<AccountEditor>());
        const QPointer<AccountEditor> editor = ApplicationFixture::shown<AccountEditor>();
        QVERIFY(ApplicationFixture::enter(editor));
        for (const auto &[name, text] :
             {std::pair(u"Name"_s, u"play"_s), std::pair(u"Base URL"_s, ApplicationFixture::urlOf(server).toString()),
              std::pair(u"Client identifier"_s, u"grapnel"_s)}) {
            QVERIFY(keyboard::tabTo(name));
            keyboard::type(text);
        }
        button(*editor, u"Sign in"_s)->click();
        QTRY_COMPARE(f.opened.size(), 1);

        browser.open(f.opened.constFirst());
        QVERIFY(browser.text().contains("Allow grapnel to use this sandbox?"_L1));
        browser.press(u"Allow"_s);
        waitFor(browser, u"You are signed in."_s);
        QVERIFY2(browser.text().contains("close"_L1), qPrintable(browser.text()));
        // nothing that could be used again stands in the address
        QVERIFY2(!browser.url().hasQuery(), qPrintable(browser.url().toString()));
        QTRY_VERIFY_WITH_TIMEOUT(button(*editor, u"Save account"_s)->isEnabled(), longest);
        button(*editor, u"Save account"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(f.rows() > 0, longest);

        const std::optional<AccountSecrets> kept = f.kept(f.accounts().constFirst().id);
        QVERIFY(kept && kept->tokens && !kept->tokens->refreshToken.isEmpty());
        f.stop();
        for (const Secret &token : {kept->tokens->accessToken, kept->tokens->refreshToken}) {
            const QByteArray bytes = token.reveal().toByteArray();
            QVERIFY(bytes.size() > 20);
            const FilesWith found(bytes);
            QCOMPARE(found.looked.filter(u".keyring"_s).size(), 1);
            QVERIFY(!found.looked.filter(u"/profile/"_s).isEmpty());
            QCOMPARE(found.files, {});
            QCOMPARE(FilesWith(bytes, f.folder.path()).files, {});
        }
        // the next run needs no browser
        QCOMPARE(f.start(), QString());
        QTRY_VERIFY_WITH_TIMEOUT(f.rows() > 0, longest);
        QCOMPARE(f.opened.size(), 1);
    }
};

int main(int argc, char *argv[])
{
    constexpr int skipped = 77;
    if (!hasSecretLibrary() || !WebDriver::isThere()) {
        std::puts("skipped, because there is no libsecret, or no browser and chromedriver");
        return skipped;
    }
    QApplication application(argc, argv);
    RealBrowserTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_realbrowser.moc"
