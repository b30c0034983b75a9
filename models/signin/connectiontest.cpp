// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectiontest.h"

#include "apierrorreader.h"
#include "apirequests.h"
#include "jsonreader.h"
#include "oauthrequests.h"
#include "rategate.h"
#include "webhookcodec.h"

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

std::optional<int> limitOf(const HttpAnswer &answer)
{
    const std::optional<RateReading> reading = readRate(answer);
    return reading ? std::optional(reading->budget.limit) : std::nullopt;
}

/// {"user":{"id":…,"name":…,"email":…,"role":…}}; without valid credentials the id is null and the user anonymous.
ApiResult<ConnectionReport::User> readUser(const HttpAnswer &answer)
{
    const Read<QJsonObject> object = readJsonObject(answer.body);
    if (!object)
        return unusableAnswer(answer, object.error().reason);
    const QJsonValue value = object->value("user"_L1);
    if (!value.isObject())
        return unusableAnswer(answer, u"user: missing"_s);
    const QJsonObject inner = value.toObject();
    QStringList problems;
    JsonReader reader(inner, problems);
    if (reader.id("id"_L1).isEmpty()) {
        return ApiError{.kind = ApiError::Kind::Unauthorized,
                        .httpStatus = answer.status,
                        .detail = ConnectionTest::tr("The server answered as to somebody who is not signed in."),
                        .requestId = QString::fromLatin1(answer.header("X-Request-ID"))};
    }
    return ConnectionReport::User{.name = reader.string("name"_L1).value_or(QString()),
                                  .email = reader.string("email"_L1).value_or(QString()),
                                  .role = reader.string("role"_L1).value_or(QString())};
}

} // namespace

ConnectionTest::ConnectionTest(const Account &account, const QStringList &scopes, const SignInNetwork &network,
                               QObject *parent)
    : QObject(parent)
{
    m_report.scopes = scopes;
    m_user
        = network.send(account, currentUser(), this, [this](const ApiResult<HttpAnswer> &answer) { takeUser(answer); });
    m_webhooks = network.send(account, listWebhooks({.pageSize = 1}), this,
                              [this](const ApiResult<HttpAnswer> &answer) { takeWebhooks(answer); });
}

void ConnectionTest::takeUser(const ApiResult<HttpAnswer> &answer)
{
    if (answer) {
        m_report.planLimit = limitOf(*answer);
        ApiResult<ConnectionReport::User> user = readUser(*answer);
        if (user)
            m_report.user = *user;
        else
            m_report.userError = user.error();
    } else {
        m_report.userError = answer.error();
    }
    if (m_report.userError)
        m_report.userError->operation = currentUser().operation();
    noteEnd();
}

void ConnectionTest::takeWebhooks(const ApiResult<HttpAnswer> &answer)
{
    if (answer) {
        m_report.rateLimit = limitOf(*answer);
        const Read<QJsonObject> object = readJsonObject(answer->body);
        if (!object)
            m_report.webhooksError = unusableAnswer(*answer, object.error().reason);
        else if (const Read<Page<Webhook>> page = readWebhookPage(*object); !page)
            m_report.webhooksError = unusableAnswer(*answer, page.error().reason);
    } else {
        m_report.webhooksError = answer.error();
    }
    if (m_report.webhooksError)
        m_report.webhooksError->operation = listWebhooks({}).operation();
    noteEnd();
}

void ConnectionTest::noteEnd()
{
    if (--m_running > 0)
        return;
    deleteLater();
    Q_EMIT finished(m_report);
}

} // namespace grapnel

#include "moc_connectiontest.cpp"
