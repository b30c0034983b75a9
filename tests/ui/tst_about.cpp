// SPDX-License-Identifier: GPL-3.0-or-later
#include "aboutwindow.h"
#include "copybutton.h"
#include "pseudotranslator.h"

#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSysInfo>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

class TestAbout final : public QObject
{
    Q_OBJECT

    static bool says(const QWidget &window, const QString &text)
    {
        const QList<QLabel *> labels = window.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&text](const QLabel *label) { return label->text().contains(text); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QCoreApplication::setApplicationVersion(u"9.8.7"_s);
    }

    void showsVersionsAndLicence()
    {
        const AboutWindow window({.tls = u"OpenSSL 3.0.99"_s, .keychain = u"Secret Service"_s});
        QCOMPARE(window.windowTitle(), u"About Grapnel"_s);
        for (const QString &text :
             {u"9.8.7"_s, QString::fromLatin1(qVersion()), u"OpenSSL 3.0.99"_s, u"Secret Service"_s,
              QGuiApplication::platformName(), u"GNU General Public License"_s, u"Not a product of Zendesk"_s})
            QVERIFY2(says(window, text), qPrintable(text));
    }

    void leavesOutWhatIsNotKnown()
    {
        const AboutWindow window(ProgramFacts{});
        QVERIFY(!says(window, u"Keychain"_s));
        QVERIFY(!says(window, u"TLS"_s));
    }

    void diagnosticsTellNothingOfTheUser()
    {
        const AboutWindow window({.tls = u"OpenSSL 3.0.99"_s});
        const QString report = window.findChild<CopyButton *>()->copiedText();
        QVERIFY(report.contains(u"Grapnel: 9.8.7\n"_s));
        QVERIFY(report.contains(u"TLS: OpenSSL 3.0.99\n"_s));
        QVERIFY(!report.contains(QDir::homePath()));
        QVERIFY(!report.contains(QCoreApplication::applicationDirPath()));
        const QString user = qEnvironmentVariable("USER");
        QVERIFY(user.isEmpty() || user == u"root"_s || !report.contains(user));
        for (const QString &folder : {u"/home"_s, u"/root"_s, u"/tmp"_s, u"/usr"_s})
            QVERIFY(!report.contains(folder));
    }

    void followsTheLanguageWhileItIsOpen()
    {
        AboutWindow window({.tls = u"OpenSSL 3.0.99"_s});
        window.show();
        const auto widgets = window.findChildren<QWidget *>().size();
        PseudoTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QTRY_VERIFY(window.windowTitle().startsWith(PseudoTranslator::open));
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->text().endsWith(u'.'))
                QVERIFY2(label->text().startsWith(PseudoTranslator::open), qPrintable(label->text()));
        }
        QVERIFY(says(window, u"OpenSSL 3.0.99"_s));
        QCOMPARE(window.findChildren<QWidget *>().size(), widgets);
        QVERIFY(qobject_cast<QPushButton *>(window.focusWidget()));
        QCoreApplication::removeTranslator(&translator);
        QTRY_COMPARE(window.windowTitle(), u"About Grapnel"_s);
        QVERIFY(says(window, u"Not a product of Zendesk"_s));
    }

    void enterAndEscapeClose()
    {
        auto *window = new AboutWindow(ProgramFacts{});
        const QPointer<AboutWindow> guard(window);
        window->show();
        QVERIFY(!window->isModal());
        QVERIFY(qobject_cast<QPushButton *>(window->focusWidget()));
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_VERIFY(!guard);
    }
};

QTEST_MAIN(TestAbout)
#include "tst_about.moc"
