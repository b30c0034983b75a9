// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "testplan.h"

#include <QDateTime>
#include <QJsonObject>

namespace grapnel
{

/// A test that was sent and what came of it, for the history: without secrets. User info and values of the endpoint's
/// query that are named like credentials are left out of it; headers that are named so, "Bearer …" and "Basic …", and
/// fields of bodies that are named so have bullets as value; so has everything that was sent as a credential.
struct TestRecord {
    /// The most of each body that is kept, in bytes of UTF-8.
    static constexpr qsizetype mostBody = qsizetype{256} * 1024;

    /// Ascends with the time; the name of its file.
    QString id{};
    /// When it was over; UTC.
    QDateTime time{};
    QString endpoint{};
    OpenEnum<HttpMethod> method{};
    OpenEnum<RequestFormat> format{};
    QList<CustomHeader> customHeaders{};
    TestOutlook::Credential credential = TestOutlook::Credential::None;
    /// Something of the request was left out, so that it cannot be sent again as it was.
    bool hasGaps = false;
    /// Disengaged: error, if there is one, else no answer of the destination.
    std::optional<int> statusCode{};
    QList<CustomHeader> headers{};
    QString message{};
    std::chrono::milliseconds elapsed{0};
    /// Of the whole response body, in bytes of UTF-8.
    qint64 responseSize = 0;
    /// The response body was longer than mostBody.
    bool isCut = false;
    std::optional<ApiError> error{};
    /// Bodies; empty in lists.
    QString payload{};
    QString response{};
    friend bool operator==(const TestRecord &, const TestRecord &) = default;
};

[[nodiscard]] TestRecord recordOf(const TestPlan &plan, const ApiResult<WebhookTestResult> &answer,
                                  const QDateTime &time);
/// The answer that \a record tells of, as far as it was kept.
[[nodiscard]] ApiResult<WebhookTestResult> answerOf(const TestRecord &record);

/// Without bodies and id.
[[nodiscard]] QJsonObject summaryOf(const TestRecord &record);
[[nodiscard]] std::optional<TestRecord> recordOfSummary(const QJsonObject &summary);

} // namespace grapnel
