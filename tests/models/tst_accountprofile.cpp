// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountprofile.h"

#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

class AccountProfileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAccountThatIsReadOnlyAsksForNoRightToWrite()
    {
        QCOMPARE(defaultScopes(false), (QStringList{u"webhooks:read"_s, u"webhooks:write"_s, u"users:read"_s}));
        QCOMPARE(defaultScopes(true), (QStringList{u"webhooks:read"_s, u"users:read"_s}));
    }

    void aSubdomainIsTakenFromWhatWasTypedOrPasted_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("subdomain");
        QTest::newRow("subdomain") << u"acme"_s << u"acme"_s;
        QTest::newRow("digits") << u"3m"_s << u"3m"_s;
        QTest::newRow("one letter") << u"x"_s << u"x"_s;
        QTest::newRow("hyphens") << u"acme-eu--2"_s << u"acme-eu--2"_s;
        QTest::newRow("capitals and blanks") << u"  AcMe\n"_s << u"acme"_s;
        QTest::newRow("host") << u"acme.zendesk.com"_s << u"acme"_s;
        QTest::newRow("host in capitals") << u"ACME.Zendesk.COM"_s << u"acme"_s;
        QTest::newRow("URL") << u"https://acme.zendesk.com"_s << u"acme"_s;
        QTest::newRow("plain http") << u"http://acme.zendesk.com/"_s << u"acme"_s;
        QTest::newRow("page") << u"https://acme.zendesk.com/admin/apps?x=1#/y"_s << u"acme"_s;
        QTest::newRow("longest") << QString(63, u'a') << QString(63, u'a');
    }
    void aSubdomainIsTakenFromWhatWasTypedOrPasted()
    {
        QFETCH(QString, typed);
        QFETCH(QString, subdomain);
        const QUrl url = baseUrlOfSubdomain(typed);
        QCOMPARE(url, QUrl(u"https://%1.zendesk.com"_s.arg(subdomain)));
        QCOMPARE(checkBaseUrl(url), BaseUrlProblem::None);
    }

    void whatWouldLeadElsewhereIsNoSubdomain_data()
    {
        QTest::addColumn<QString>("typed");
        const QStringList hostile{u""_s,
                                  u" "_s,
                                  u"."_s,
                                  u"evil.com/"_s,
                                  u"evil.com"_s,
                                  u"evil.com#"_s,
                                  u"evil.com?"_s,
                                  u"a@b"_s,
                                  u"acme@evil"_s,
                                  u"me:secret@acme.zendesk.com"_s,
                                  u"https://me:secret@acme.zendesk.com"_s,
                                  u"acme.zendesk.com@evil.com"_s,
                                  u"x.zendesk.com.evil.com"_s,
                                  u"x.zendesk.comevil"_s,
                                  u"x.zendesk.com:443@evil.com"_s,
                                  u"x.zendesk.com:8443"_s,
                                  u"evil.com/.zendesk.com"_s,
                                  u"evil.com/x.zendesk.com"_s,
                                  u"evil.com#.zendesk.com"_s,
                                  u"evil.com\\.zendesk.com"_s,
                                  u"x.zendesk.com\\@evil.com"_s,
                                  u"a.b.zendesk.com"_s,
                                  u"evilzendesk.com"_s,
                                  u"-acme"_s,
                                  u"acme-"_s,
                                  u"ac me"_s,
                                  u"acme\nevil.com"_s,
                                  u"acme\n.zendesk.com"_s,
                                  u"a%2eb"_s,
                                  u"acme/"_s,
                                  u"acme:1"_s,
                                  u"ftp://acme.zendesk.com"_s,
                                  u"//acme.zendesk.com"_s,
                                  u"https://https://acme"_s,
                                  u"127.0.0.1"_s,
                                  u"[::1]"_s,
                                  u"b\u00FCcher"_s,
                                  u"\u0430cme"_s,
                                  u"acme\u3002zendesk\u3002com"_s,
                                  u"acme\uFF0Fevil"_s,
                                  u"acme\u200B"_s,
                                  QString(64, u'a'),
                                  u"acme"_s + QChar(0) + u"evil"_s};
        for (const QString &typed : hostile)
            QTest::newRow(QUrl::toPercentEncoding(typed).constData()) << typed;
    }
    void whatWouldLeadElsewhereIsNoSubdomain()
    {
        QFETCH(QString, typed);
        QCOMPARE(baseUrlOfSubdomain(typed), QUrl());
    }

    void theHostIsAlwaysOneOfZendesk()
    {
        // whatever stands behind the host, the path of a pasted page is not taken
        QCOMPARE(baseUrlOfSubdomain(u"acme.zendesk.com/@evil.com"_s).host(), u"acme.zendesk.com"_s);
        QCOMPARE(baseUrlOfSubdomain(u"acme.zendesk.com#@evil.com"_s).host(), u"acme.zendesk.com"_s);
        QCOMPARE(baseUrlOfSubdomain(u"acme.zendesk.com?@evil.com"_s).path(), QString());
    }
};

QTEST_APPLESS_MAIN(AccountProfileTest)
#include "tst_accountprofile.moc"
