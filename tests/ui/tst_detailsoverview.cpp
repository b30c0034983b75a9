// SPDX-License-Identifier: GPL-3.0-or-later
#include "copybutton.h"
#include "fakewebhookservice.h"
#include "overviewpage.h"
#include "overviewtext.h"
#include "valuetext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

QString plain(const overviewtext::Runs &runs)
{
    QString text;
    for (const ValueText::Run &run : runs)
        text += run.text;
    return text;
}

class ManualClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    QDateTime m_now = QDateTime::fromString(u"2026-05-04T12:00:00Z"_s, Qt::ISODate);
};

} // namespace

class TestDetailsOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emphasisesTheHostOnly_data();
    void emphasisesTheHostOnly();
    void warnsOfWhatIsWrongWithAnEndpoint();
    void groupsEventsByFamily();
    void tellsTheKindAndPublicPartOfAuthentication();
    void masksHeadersThatLookLikeCredentials();
    void tellsWhenAndByWhom();
    void explainsAWebhookOfAnApp();
    void showsEverythingAsPlainText();
    void copiesTheWholeEndpointAndId();
    void hidesWhatAWebhookDoesNotHave();
    void saysRelativeDatesAnew();
    void fitsANarrowPane();
    void everyValueHasANameAndTakesTheFocus();
};

void TestDetailsOverview::emphasisesTheHostOnly_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("host");
    QTest::newRow("plain") << u"https://erp.example.net/zd"_s << u"erp.example.net"_s;
    QTest::newRow("port") << u"https://erp.example.net:8443/zd"_s << u"erp.example.net"_s;
    QTest::newRow("user info that looks like a host") << u"https://zendesk.com@evil.example/"_s << u"evil.example"_s;
    QTest::newRow("host in the path") << u"https://evil.example/@zendesk.com"_s << u"evil.example"_s;
    QTest::newRow("IPv6") << u"http://[::1]:80/x"_s << u"[::1]"_s;
    QTest::newRow("placeholder") << u"{{endpoint}}"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestDetailsOverview::emphasisesTheHostOnly()
{
    QFETCH(QString, endpoint);
    QFETCH(QString, host);
    const overviewtext::Runs runs = overviewtext::endpoint(endpoint);
    QCOMPARE(plain(runs), endpoint);
    QString strong;
    for (const ValueText::Run &run : runs)
        if (run.tone == ValueText::Tone::Strong)
            strong += run.text;
    QCOMPARE(strong, host);
}

void TestDetailsOverview::warnsOfWhatIsWrongWithAnEndpoint()
{
    QVERIFY(overviewtext::endpointNotes(u"https://erp.example.net/"_s).isEmpty());
    QCOMPARE(overviewtext::endpointNotes(u"HTTP://erp.example.net/"_s).size(), 1);
    QCOMPARE(overviewtext::endpointNotes(u"http://me:pw@erp.example.net/"_s).size(), 2);
    const auto notes = overviewtext::endpointNotes(u"https://bücher.example/"_s);
    QCOMPARE(notes.size(), 1);
    QVERIFY(notes.constFirst().text.contains("xn--bcher-kva.example"_L1));
}

void TestDetailsOverview::groupsEventsByFamily()
{
    Webhook webhook = sampleWebhook(1);
    QCOMPARE(plain(overviewtext::connection(webhook)), u"Trigger or automation"_s);
    webhook.subscriptions = {u"zen:event-type:ticket.created"_s, u"zen:event-type:user.merged"_s,
                             u"zen:event-type:ticket.comment_added"_s, u"odd <b>type</b>"_s};
    const QStringList lines = plain(overviewtext::connection(webhook)).split(u'\n');
    QVERIFY(lines.at(0).startsWith("4 "_L1));
    QVERIFY(lines.contains(u"Tickets (2)"_s));
    QVERIFY(lines.contains(u"Comment added · Created"_s));
    QVERIFY(lines.contains(u"Users (1)"_s));
    QVERIFY(lines.contains(u"odd <b>type</b>"_s));
}

void TestDetailsOverview::tellsTheKindAndPublicPartOfAuthentication()
{
    QCOMPARE(plain(overviewtext::authentication(shown::NoAuthentication{})), u"None"_s);
    const QString basic = plain(overviewtext::authentication(shown::BasicAuth{u"zd"_s}));
    QVERIFY(basic.startsWith("Basic\nUsername: zd\n"_L1));
    QVERIFY(basic.contains("cannot be read back"_L1));
    QVERIFY(plain(overviewtext::authentication(shown::ApiKey{u"X-Key"_s})).contains("Header name: X-Key"_L1));
    QVERIFY(plain(overviewtext::authentication(shown::BearerToken{})).startsWith("Bearer token\n"_L1));
    QVERIFY(plain(overviewtext::authentication(shown::UnknownAuthentication{u"mtls"_s, {}})).startsWith("mtls\n"_L1));
}

void TestDetailsOverview::masksHeadersThatLookLikeCredentials()
{
    const QString text = plain(overviewtext::customHeaders({{u"X-Team"_s, u"payments"_s},
                                                            {u"X-Api-Key"_s, u"hunter2"_s},
                                                            {u"Authorization"_s, u"Bearer hunter2"_s},
                                                            {u"X-Session-Token"_s, u"hunter2"_s}}));
    QVERIFY(text.contains("X-Team: payments"_L1));
    QVERIFY(!text.contains("hunter2"_L1));
    QCOMPARE(text.count(u"••••••••"_s), 3);
}

void TestDetailsOverview::tellsWhenAndByWhom()
{
    const QDateTime now = ManualClock().now();
    QVERIFY(overviewtext::moment({}, u"1"_s, now).isEmpty());
    const QString fresh = plain(overviewtext::moment(now.addSecs(-10), u"-1"_s, now));
    QVERIFY(fresh.contains("just now"_L1));
    QVERIFY(fresh.endsWith("by Zendesk"_L1));
    const QString old = plain(overviewtext::moment(now.addDays(-400), u"399"_s, now));
    QCOMPARE(old.split(u'\n').at(1), u"by user 399"_s);
}

void TestDetailsOverview::explainsAWebhookOfAnApp()
{
    Webhook webhook = sampleWebhook(1);
    QVERIFY(overviewtext::appMade(webhook).isEmpty());
    webhook.externalSource = QJsonObject();
    QVERIFY(!overviewtext::appMade(webhook).isEmpty());
    webhook.externalSource = QJsonObject{{u"data"_s, QJsonObject{{u"installation_id"_s, 4711}}}};
    QVERIFY(overviewtext::appMade(webhook).contains("4711"_L1));
}

void TestDetailsOverview::showsEverythingAsPlainText()
{
    const QString markup = u"<b>x</b> &amp; \u202E"_s;
    Webhook webhook = sampleWebhook(1);
    webhook.description = markup + u'\n' + markup;
    webhook.endpoint = markup;
    webhook.method = OpenEnum<HttpMethod>(markup);
    webhook.format = OpenEnum<RequestFormat>(markup);
    webhook.subscriptions = {markup};
    webhook.authentication = shown::UnknownAuthentication{markup, {}};
    webhook.customHeaders = {{markup, markup}};
    webhook.createdBy = markup;
    webhook.id = markup;
    OverviewPage page(Clock::system());
    page.showWebhook(webhook);
    int found = 0;
    for (const ValueText *text : page.findChildren<ValueText *>()) {
        found += int(text->toPlainText().count("<b>x</b> &amp; "_L1));
        QVERIFY(!text->toPlainText().contains(QChar(0x202e)));
    }
    QCOMPARE(found, 11);
}

void TestDetailsOverview::copiesTheWholeEndpointAndId()
{
    Webhook webhook = sampleWebhook(1);
    webhook.endpoint = u"https://example.net/"_s + QString(500, u'a');
    OverviewPage page(Clock::system());
    page.showWebhook(webhook);
    const auto buttons = page.findChildren<CopyButton *>();
    QCOMPARE(buttons.size(), 2);
    for (CopyButton *button : buttons) {
        button->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 button->toolTip() == "Copied"_L1 && button->copiedText() == webhook.id ? webhook.id
                                                                                        : webhook.endpoint);
    }
}

void TestDetailsOverview::hidesWhatAWebhookDoesNotHave()
{
    OverviewPage page(Clock::system());
    page.resize(360, 600);
    page.show();
    const auto isShown = [&page](const QString &name) {
        for (const ValueText *text : page.findChildren<ValueText *>())
            if (text->accessibleName() == name && text->isVisible())
                return true;
        return false;
    };
    Webhook webhook = sampleWebhook(1);
    webhook.description.reset();
    page.showWebhook(webhook);
    QVERIFY(!isShown(u"Description"_s));
    QVERIFY(!isShown(u"App"_s));
    QVERIFY(!isShown(u"Name"_s));
    webhook.description = u"Text"_s;
    webhook.externalSource = QJsonObject();
    webhook.name = QString(400, u'n');
    page.showWebhook(webhook);
    QTRY_VERIFY(isShown(u"Description"_s) && isShown(u"App"_s) && isShown(u"Name"_s));
}

void TestDetailsOverview::saysRelativeDatesAnew()
{
    ManualClock clock;
    Webhook webhook = sampleWebhook(0);
    webhook.createdAt = clock.m_now.addSecs(-5);
    OverviewPage page(clock);
    page.showWebhook(webhook);
    const auto texts = page.findChildren<ValueText *>();
    const auto created = std::ranges::find(texts, u"Created"_s, &ValueText::accessibleName);
    QVERIFY((*created)->toPlainText().contains("just now"_L1));
    clock.m_now = clock.m_now.addSecs(600);
    page.refreshRelativeDates();
    QVERIFY((*created)->toPlainText().contains("10 minute"_L1));
}

void TestDetailsOverview::fitsANarrowPane()
{
    Webhook webhook = sampleWebhook(1);
    webhook.endpoint = u"https://example.net/"_s + QString(300, u'a');
    webhook.description = QString(300, u'd');
    OverviewPage page(Clock::system());
    page.resize(280, 700);
    page.show();
    page.showWebhook(webhook);
    QTRY_VERIFY(page.widget()->width() <= page.viewport()->width());
    for (const ValueText *text : page.findChildren<ValueText *>()) {
        if (!text->isVisible())
            continue;
        QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
        QVERIFY(text->mapTo(&page, QPoint(text->width(), 0)).x() <= page.width());
    }
}

void TestDetailsOverview::everyValueHasANameAndTakesTheFocus()
{
    OverviewPage page(Clock::system());
    for (const ValueText *text : page.findChildren<ValueText *>()) {
        QVERIFY(!text->accessibleName().isEmpty());
        QVERIFY(text->focusPolicy() & Qt::TabFocus);
        QVERIFY(text->isReadOnly());
    }
    for (const CopyButton *button : page.findChildren<CopyButton *>())
        QVERIFY(!button->accessibleName().isEmpty());
}

QTEST_MAIN(TestDetailsOverview)
#include "tst_detailsoverview.moc"
