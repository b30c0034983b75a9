// SPDX-License-Identifier: GPL-3.0-or-later
#include "testrecord.h"

#include "credentialname.h"
#include "payload.h"
#include "webhookpreview.h"
#include "webhookrecord.h"

#include <QJsonArray>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// What must not be found in a record: credentials that this request carries in clear.
class SentSecrets
{
public:
    explicit SentSecrets(const TestPlan &plan)
    {
        if (plan.authentication)
            std::visit([this](const auto &authentication) { add(authentication); }, *plan.authentication);
        for (const CustomHeader &header : plan.customHeaders) {
            if (mayHoldCredential(header))
                addText(header.value);
        }
    }
    ~SentSecrets()
    {
        for (QString &text : m_texts)
            text.fill(u'\0');
    }
    Q_DISABLE_COPY_MOVE(SentSecrets)

    [[nodiscard]] QString removedFrom(QString text) const
    {
        for (const QString &secret : m_texts)
            text.replace(secret, maskedCredential());
        return withoutCredentialValues(text);
    }

private:
    void add(const sent::NoAuthentication &) { }
    void add(const sent::ApiKey &key) { addSecret(key.value.reveal()); }
    void add(const sent::BasicAuth &basic)
    {
        addSecret(basic.password.reveal());
        QByteArray pair = basic.username.toUtf8() + ':' + basic.password.reveal().toByteArray();
        QByteArray encoded = pair.toBase64();
        addSecret(encoded);
        Secret::wipe(pair);
        Secret::wipe(encoded);
    }
    void add(const sent::BearerToken &bearer) { addSecret(bearer.token.reveal()); }
    void addSecret(QByteArrayView bytes) { addText(QString::fromUtf8(bytes)); }
    void addText(const QString &text)
    {
        // one or two letters would tear holes everywhere
        if (text.size() > 2)
            m_texts.append(text);
    }

    QStringList m_texts;
};

/// At most \a bytes of it, ending with a whole character.
QString beginning(const QByteArray &utf8, qsizetype bytes)
{
    qsizetype end = qMin(utf8.size(), bytes);
    while (end > 0 && end < utf8.size() && (static_cast<uchar>(utf8.at(end)) & 0xc0U) == 0x80U)
        --end;
    return QString::fromUtf8(utf8.constData(), end);
}

/// At most \a bytes of UTF-8, cut between characters.
QString cut(const QString &text, qsizetype bytes)
{
    if (text.size() * 3 <= bytes)
        return text;
    // no character is shorter than a byte: what is behind need not be looked at
    const QByteArray whole = QStringView(text).first(qMin(text.size(), bytes + 1)).toUtf8();
    return whole.size() <= bytes ? text : beginning(whole, bytes);
}

QList<CustomHeader> redacted(QList<CustomHeader> headers, const SentSecrets &secrets)
{
    for (CustomHeader &header : headers) {
        if (isCredentialName(header.name) || mayHoldCredential({.name = header.name})) {
            // what browsers and proxies set is no credential, though it is reserved in requests
            const bool isPlain = header.name.compare("Content-Type"_L1, Qt::CaseInsensitive) == 0
                || header.name.compare("Content-Length"_L1, Qt::CaseInsensitive) == 0
                || header.name.startsWith("X-Zendesk-"_L1, Qt::CaseInsensitive);
            if (!isPlain || isCredentialName(header.name)) {
                header.value = maskedCredential();
                continue;
            }
        }
        QStringList missing;
        header.value = secrets.removedFrom(withoutCredentials(header.value, missing));
    }
    return headers;
}

QJsonArray toJson(const QList<CustomHeader> &headers)
{
    QJsonArray list;
    for (const CustomHeader &header : headers)
        list.append(QJsonObject{{u"name"_s, header.name}, {u"value"_s, header.value}});
    return list;
}

QList<CustomHeader> headersOf(const QJsonValue &value)
{
    QList<CustomHeader> headers;
    const QJsonArray entries = value.toArray();
    for (const auto &header : entries)
        headers.append({.name = header["name"_L1].toString(), .value = header["value"_L1].toString()});
    return headers;
}

QJsonObject toJson(const ApiError &error)
{
    return {{u"kind"_s, static_cast<int>(error.kind)},
            {u"http_status"_s, error.httpStatus},
            {u"code"_s, error.code},
            {u"detail"_s, error.detail},
            {u"request_id"_s, error.requestId},
            {u"operation"_s, error.operation}};
}

std::optional<ApiError> errorOf(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const int kind = value["kind"_L1].toInt(-1);
    const bool isKnown = kind >= 0 && kind <= static_cast<int>(ApiError::Kind::Protocol);
    return ApiError{.kind = isKnown ? static_cast<ApiError::Kind>(kind) : ApiError::Kind::Protocol,
                    .httpStatus = value["http_status"_L1].toInt(),
                    .code = value["code"_L1].toString(),
                    .detail = value["detail"_L1].toString(),
                    .requestId = value["request_id"_L1].toString(),
                    .operation = value["operation"_L1].toString()};
}

template<typename E> QJsonValue word(const OpenEnum<E> &value)
{
    return value.value == E::Unknown ? QJsonValue(value.unknown) : QJsonValue(static_cast<int>(value.value));
}

template<typename E> OpenEnum<E> valueOf(const QJsonValue &word, E last)
{
    const int value = word.toInt();
    return value > 0 && value <= static_cast<int>(last) ? OpenEnum<E>(static_cast<E>(value))
                                                        : OpenEnum<E>(word.toString());
}

void addResult(TestRecord &record, const WebhookTestResult &result, const SentSecrets &secrets)
{
    record.statusCode = result.statusCode;
    record.headers = redacted(result.headers, secrets);
    record.message = secrets.removedFrom(result.message);
    record.elapsed = result.elapsed;
    record.responseSize = result.payload.size();
    record.isCut = record.responseSize > TestRecord::mostBody;
    // cut first: looking through 50 MB would be felt
    record.response = secrets.removedFrom(beginning(result.payload, TestRecord::mostBody));
}

} // namespace

TestRecord recordOf(const TestPlan &plan, const ApiResult<WebhookTestResult> &answer, const QDateTime &time)
{
    const SentSecrets secrets(plan);
    QStringList missing;
    TestRecord record{.time = time.toUTC(),
                      .endpoint = withoutCredentials(plan.endpoint, missing),
                      .method = plan.method,
                      .format = plan.format,
                      .customHeaders = redacted(plan.customHeaders, secrets),
                      .credential = outlookOf(plan).credential,
                      .payload = secrets.removedFrom(cut(plan.payload, TestRecord::mostBody))};
    record.endpoint = secrets.removedFrom(record.endpoint);
    record.hasGaps = record.endpoint != plan.endpoint || record.customHeaders != plan.customHeaders
        || record.payload != plan.payload || record.credential == TestOutlook::Credential::Sent;
    if (answer) {
        addResult(record, *answer, secrets);
    } else {
        record.error = answer.error();
        record.error->detail = secrets.removedFrom(record.error->detail);
        record.error->fields.clear();
    }
    return record;
}

ApiResult<WebhookTestResult> answerOf(const TestRecord &record)
{
    if (record.error)
        return *record.error;
    return WebhookTestResult{.statusCode = record.statusCode,
                             .headers = record.headers,
                             .payload = record.response.toUtf8(),
                             .message = record.message,
                             .elapsed = record.elapsed};
}

QJsonObject summaryOf(const TestRecord &record)
{
    QJsonObject summary{{u"time"_s, record.time.toUTC().toString(Qt::ISODateWithMs)},
                        {u"endpoint"_s, record.endpoint},
                        {u"method"_s, word(record.method)},
                        {u"format"_s, word(record.format)},
                        {u"custom_headers"_s, toJson(record.customHeaders)},
                        {u"credential"_s, static_cast<int>(record.credential)},
                        {u"has_gaps"_s, record.hasGaps},
                        {u"headers"_s, toJson(record.headers)},
                        {u"message"_s, record.message},
                        {u"elapsed"_s, static_cast<qint64>(record.elapsed.count())},
                        {u"response_size"_s, record.responseSize},
                        {u"is_cut"_s, record.isCut}};
    if (record.statusCode)
        summary.insert("status_code"_L1, *record.statusCode);
    if (record.error)
        summary.insert("error"_L1, toJson(*record.error));
    return summary;
}

std::optional<TestRecord> recordOfSummary(const QJsonObject &summary)
{
    const QDateTime time = QDateTime::fromString(summary["time"_L1].toString(), Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    const int credential = summary["credential"_L1].toInt();
    TestRecord record{.time = time,
                      .endpoint = summary["endpoint"_L1].toString(),
                      .method = valueOf(summary["method"_L1], HttpMethod::Delete),
                      .format = valueOf(summary["format"_L1], RequestFormat::FormEncoded),
                      .customHeaders = headersOf(summary["custom_headers"_L1]),
                      .credential = static_cast<TestOutlook::Credential>(qBound(0, credential, 2)),
                      .hasGaps = summary["has_gaps"_L1].toBool(),
                      .headers = headersOf(summary["headers"_L1]),
                      .message = summary["message"_L1].toString(),
                      .elapsed = std::chrono::milliseconds(summary["elapsed"_L1].toInteger()),
                      .responseSize = summary["response_size"_L1].toInteger(),
                      .isCut = summary["is_cut"_L1].toBool(),
                      .error = errorOf(summary["error"_L1])};
    if (const QJsonValue status = summary["status_code"_L1]; status.isDouble())
        record.statusCode = status.toInt();
    return record;
}

} // namespace grapnel
