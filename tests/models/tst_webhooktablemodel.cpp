// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhooklistfixture.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;
using Column = WebhookTableModel::Column;

namespace
{

/// A list of one webhook.
struct OneRow : WebhookListFixture {
    explicit OneRow(const Webhook &webhook) { complete(Page<Webhook>{.items = {webhook}}); }
    [[nodiscard]] QVariant at(Column column, int role = Qt::DisplayRole) const
    {
        return list.model()->index(0, static_cast<int>(column)).data(role);
    }
    [[nodiscard]] QString text(Column column, int role = Qt::DisplayRole) const { return at(column, role).toString(); }
};

} // namespace

class TestWebhookTableModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyColumnHasATitleAndAKeyOfItsOwn()
    {
        const WebhookTableModel model;
        QSet<QString> titles;
        QSet<QString> keys;
        for (int column = 0; column < WebhookTableModel::ColumnCount; ++column) {
            titles.insert(model.headerData(column, Qt::Horizontal).toString());
            keys.insert(WebhookTableModel::columnKey(static_cast<Column>(column)));
        }
        QCOMPARE(titles.size(), WebhookTableModel::ColumnCount);
        QCOMPARE(keys.size(), WebhookTableModel::ColumnCount);
        QVERIFY(!titles.contains(QString()) && !keys.contains(QString()));
        QCOMPARE(WebhookTableModel::columnKey(Column::Updated), u"updated"_s);
    }

    void plainWebhookReadsInWords()
    {
        Webhook webhook = sampleWebhook(30);
        webhook.createdBy = Webhook::systemUser();
        const OneRow f(webhook);
        QCOMPARE(f.text(Column::Status), u"Active"_s);
        QCOMPARE(f.text(Column::Name), u"Webhook 30"_s);
        QCOMPARE(f.text(Column::Method), u"POST"_s);
        QCOMPARE(f.text(Column::Format), u"JSON"_s);
        QCOMPARE(f.text(Column::Connection), u"Trigger or automation"_s);
        QCOMPARE(f.text(Column::Authentication), u"None"_s);
        QCOMPARE(f.text(Column::Created), u"30 minute(s) ago"_s);
        QCOMPARE(f.text(Column::Updated), QString());
        QCOMPARE(f.text(Column::CreatedBy), u"Zendesk"_s);
        QCOMPARE(f.text(Column::Description), QString());
        QCOMPARE(f.text(Column::CustomHeaders), QString());
        QCOMPARE(f.text(Column::Status, Qt::AccessibleTextRole), u"Active"_s);
    }

    void otherKindsReadInWords()
    {
        Webhook webhook = sampleWebhook(1);
        webhook.status = WebhookStatus::Inactive;
        webhook.format = RequestFormat::FormEncoded;
        webhook.subscriptions = {u"zen:event-type:ticket.created"_s, u"zen:event-type:ticket.deleted"_s};
        webhook.authentication = shown::BasicAuth{u"zd"_s};
        webhook.customHeaders = {{u"X-A"_s, u"1"_s}, {u"X-B"_s, u"2"_s}};
        const OneRow f(webhook);
        QCOMPARE(f.text(Column::Status), u"Inactive"_s);
        QCOMPARE(f.text(Column::Format), u"Form-encoded"_s);
        QCOMPARE(f.text(Column::Connection), u"2 event(s)"_s);
        QCOMPARE(f.text(Column::Connection, Qt::ToolTipRole),
                 u"zen:event-type:ticket.created\nzen:event-type:ticket.deleted"_s);
        QCOMPARE(f.text(Column::Authentication), u"Basic"_s);
        QCOMPARE(f.text(Column::Authentication, Qt::ToolTipRole), u"Basic: \u2068zd\u2069"_s);
        QCOMPARE(f.text(Column::CustomHeaders), u"2"_s);
        QCOMPARE(f.text(Column::CustomHeaders, Qt::ToolTipRole), u"X-A\nX-B"_s);
        QCOMPARE(f.at(Column::CustomHeaders, Qt::TextAlignmentRole).toInt(),
                 static_cast<int>(Qt::AlignRight | Qt::AlignVCenter));
    }

    void appMadeWebhookIsKnownAsSuch()
    {
        Webhook webhook = sampleWebhook(1);
        webhook.externalSource = QJsonObject{};
        const OneRow f(webhook);
        QCOMPARE(f.text(Column::Connection), u"App"_s);
        QCOMPARE(f.at(Column::Name, WebhookTableModel::AppMadeRole), true);
        QCOMPARE(OneRow(sampleWebhook(2)).at(Column::Name, WebhookTableModel::AppMadeRole), false);
    }

    void unknownWordsAreShownAsTheyCame()
    {
        Webhook webhook = sampleWebhook(1);
        webhook.status = OpenEnum<WebhookStatus>(u"paused"_s);
        webhook.method = OpenEnum<HttpMethod>(u"BREW"_s);
        webhook.format = OpenEnum<RequestFormat>(u"yaml"_s);
        webhook.authentication = shown::UnknownAuthentication{u"mtls"_s, {}};
        const OneRow f(webhook);
        QCOMPARE(f.text(Column::Status), u"paused"_s);
        QCOMPARE(f.text(Column::Method), u"BREW"_s);
        QCOMPARE(f.text(Column::Format), u"yaml"_s);
        QCOMPARE(f.text(Column::Authentication), u"mtls"_s);
        QCOMPARE(f.at(Column::Status, WebhookTableModel::RawRole).toInt(), static_cast<int>(WebhookStatus::Unknown));
    }

    void nothingInATextIsInvisible()
    {
        Webhook webhook = sampleWebhook(1);
        webhook.name = u"two\nlines\t\u202Egpj.exe\u0007\u007F"_s;
        webhook.description = u"a\r\nb"_s;
        const OneRow f(webhook);
        QCOMPARE(f.text(Column::Name), u"two\u240Alines\u2409\uFFFDgpj.exe\u2407\u2421"_s);
        QCOMPARE(f.text(Column::Name, WebhookTableModel::CopyRole), f.text(Column::Name));
        QCOMPARE(f.text(Column::Name, WebhookTableModel::RawRole), webhook.name);
        QCOMPARE(f.text(Column::Description), u"a\u240Ab"_s);
    }

    void toolTipsAreNeverRichText()
    {
        Webhook webhook = sampleWebhook(1);
        webhook.name = u"<b>bold</b>"_s;
        webhook.endpoint = u"https://a.example/?x=1&lt;2"_s;
        const OneRow f(webhook);
        QCOMPARE(f.text(Column::Name), u"<b>bold</b>"_s);
        QCOMPARE(f.text(Column::Name, Qt::ToolTipRole), u"<qt>&lt;b&gt;bold&lt;/b&gt;</qt>"_s);
        QCOMPARE(f.text(Column::Endpoint, Qt::ToolTipRole), u"<qt>https://a.example/?x=1&amp;lt;2</qt>"_s);
        QCOMPARE(OneRow(sampleWebhook(2)).text(Column::Endpoint, Qt::ToolTipRole), sampleWebhook(2).endpoint);
    }

    void datesAreRelativeAbsoluteAndIso()
    {
        Webhook webhook = sampleWebhook(0);
        webhook.updatedAt = QDateTime::fromString(u"2025-05-03T10:20:30Z"_s, Qt::ISODate);
        OneRow f(webhook);
        QCOMPARE(f.text(Column::Updated), u"3 May 2025"_s);
        QVERIFY(f.text(Column::Updated, Qt::ToolTipRole).endsWith(u"3 May 2025 10:20:30 UTC"_s));
        QCOMPARE(f.text(Column::Updated, WebhookTableModel::CopyRole), u"2025-05-03T10:20:30Z"_s);
        QCOMPARE(f.at(Column::Updated, WebhookTableModel::RawRole).toDateTime(), webhook.updatedAt);
    }

    void relativeDatesFollowTheClock()
    {
        OneRow f(sampleWebhook(0));
        QCOMPARE(f.text(Column::Created), u"just now"_s);
        f.clock.time = f.clock.time.addSecs(7200);
        QSignalSpy changed(f.list.model(), &QAbstractItemModel::dataChanged);
        f.list.model()->refreshRelativeDates();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().column(), static_cast<int>(Column::Updated));
        QCOMPARE(changed[0][1].toModelIndex().column(), static_cast<int>(Column::Created));
        QCOMPARE(f.text(Column::Created), u"2 hour(s) ago"_s);
    }

    void rowsAreFoundById()
    {
        WebhookListFixture f;
        f.complete(samplePage(1, 5));
        QCOMPARE(f.list.model()->rowOf(sampleWebhook(4).id), 3);
        QCOMPARE(f.list.model()->idAt(3), sampleWebhook(4).id);
        QCOMPARE(f.list.model()->index(3, 5).data(WebhookTableModel::IdRole).toString(), sampleWebhook(4).id);
        QCOMPARE(f.list.model()->webhookAt(3), sampleWebhook(4));
        QCOMPARE(f.list.model()->rowOf(u"no such"_s), -1);
        f.list.setSearchText(u"zendesk/5"_s);
        QCOMPARE(f.list.model()->rowOf(sampleWebhook(4).id), -1);
        QCOMPARE(f.list.model()->rowOf(sampleWebhook(5).id), 0);
    }
};

QTEST_GUILESS_MAIN(TestWebhookTableModel)
#include "tst_webhooktablemodel.moc"
