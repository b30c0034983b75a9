// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcomepage.h"
#include "windowprobe.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

class TestWelcomePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterAddsAnAccount()
    {
        WelcomePage page({}, false, {});
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QSignalSpy add(&page, &WelcomePage::addAccountRequested);
        QVERIFY(QApplication::focusWidget() == button(page, u"Add account…"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(add.count(), 1);
    }

    void theEnvironmentIsOfferedWhenItIsComplete()
    {
        WelcomePage page({}, true, {});
        QSignalSpy environment(&page, &WelcomePage::environmentRequested);
        button(page, u"Use the environment's credentials"_s)->click();
        QCOMPARE(environment.count(), 1);
        for (const auto *label : page.findChildren<QLabel *>())
            QVERIFY(label->text() != u"ZENDESK_SUBDOMAIN"_s);
    }

    void otherwiseItSaysWhatIsMissing()
    {
        WelcomePage page({u"ZENDESK_OAUTH_TOKEN"_s}, false, u"No sandbox"_s);
        QVERIFY(!button(page, u"Use the environment's credentials"_s)->isEnabled());
        const auto labels = page.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text() == u"Still missing: ZENDESK_OAUTH_TOKEN"_s; }));
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == u"No sandbox"_s; }));
        QSignalSpy demo(&page, &WelcomePage::demoRequested);
        button(page, u"Look around with sample data"_s)->click();
        QCOMPARE(demo.count(), 1);
    }
};

QTEST_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"
