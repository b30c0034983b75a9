// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload.h"

#include "credentialname.h"
#include "webhookpreview.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

PayloadFault faultAt(const QString &text, qsizetype place, PayloadFault::Kind kind, const QString &detail)
{
    const qsizetype end = qBound(qsizetype(0), place, text.size());
    const QStringView before = QStringView(text).first(end);
    const qsizetype lineStart = before.lastIndexOf(u'\n') + 1;
    return {.kind = kind,
            .line = static_cast<int>(before.count(u'\n')) + 1,
            .column = static_cast<int>(end - lineStart) + 1,
            .detail = detail};
}

std::optional<PayloadFault> checkJson(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    QJsonParseError error;
    (void)QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::NoError)
        return std::nullopt;
    // the parser counts bytes, and stops behind what it did not expect
    const qsizetype place = QString::fromUtf8(bytes.first(qMin(qsizetype(error.offset), bytes.size()))).size();
    return faultAt(text, place, PayloadFault::Kind::Syntax, error.errorString());
}

std::optional<PayloadFault> checkXml(const QString &text)
{
    QXmlStreamReader reader(text);
    reader.setEntityExpansionLimit(4096);
    while (!reader.atEnd())
        reader.readNext();
    if (!reader.hasError())
        return std::nullopt;
    return faultAt(text, reader.characterOffset(), PayloadFault::Kind::Syntax, reader.errorString());
}

std::optional<PayloadFault> checkForm(const QString &text)
{
    static const QRegularExpression percent(u"%(?![0-9A-Fa-f]{2})"_s);
    static const QRegularExpression notEncoded(u"[^!-~]|[\"<>\\\\^`{|}#]"_s);
    const auto fault = percent.match(text);
    const auto odd = notEncoded.match(text);
    if (fault.hasMatch() && (!odd.hasMatch() || fault.capturedStart() < odd.capturedStart()))
        return faultAt(text, fault.capturedStart(), PayloadFault::Kind::BadPercent, fault.captured());
    if (odd.hasMatch())
        return faultAt(text, odd.capturedStart(), PayloadFault::Kind::NotEncoded, odd.captured());
    return std::nullopt;
}

/// A place in a text whose characters are to be replaced.
struct Span {
    qsizetype start = 0;
    qsizetype length = 0;
};

/// Values in \a text that stand behind a name like that of a credential. Linear in the size of the text: values
/// are matched without going back.
QList<Span> credentialSpans(const QString &text)
{
    static const QRegularExpression json(
        u"\"([^\"\\\\\\n]{1,80}+)\"\\s*+:\\s*+(?:\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)|\\[([^\\]]++)|([^\\s,}\"\\[{]++))"_s,
        QRegularExpression::DotMatchesEverythingOption);
    // JSON that is a string of JSON
    static const QRegularExpression inner(u"\\\\+\"([^\"\\\\\\n]{1,80}+)\\\\+\"\\s*+:\\s*+\\\\+\"([^\"\\\\]++)"_s);
    static const QRegularExpression xml(u"<([A-Za-z_][\\w.:-]{0,79}+)[^<>]*+>([^<]++)"_s);
    static const QRegularExpression form(u"(?:^|[?&\\s\";])([\\w.%\\[\\]-]{1,80}+)=\"?([^&\\s\"<;]++)"_s);
    static const QRegularExpression header(u"^\\s*+([\\w-]{1,80}+):[ \\t]*+([^\\r\\n\"]++)"_s,
                                           QRegularExpression::MultilineOption);
    static const QRegularExpression scheme(u"\\b(?:Bearer|Basic) +([A-Za-z0-9+/=._~-]{6,}+)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QList<Span> spans;
    for (const QRegularExpression *pattern : {&json, &inner, &xml, &form, &header}) {
        for (auto match = pattern->globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            const int group = found.lastCapturedIndex();
            if (group > 1 && found.capturedLength(group) > 0 && isCredentialName(found.captured(1)))
                spans.append({found.capturedStart(group), found.capturedLength(group)});
        }
    }
    for (auto match = scheme.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        spans.append({found.capturedStart(1), found.capturedLength(1)});
    }
    spans.removeIf([&text](Span span) {
        const QStringView value = QStringView(text).mid(span.start, span.length).trimmed();
        return value.isEmpty() || value == maskedCredential() || value == u"null" || value == u"true"
            || value == u"false";
    });
    std::ranges::sort(spans, {}, &Span::start);
    return spans;
}

} // namespace

PayloadLanguage payloadLanguage(const OpenEnum<RequestFormat> &format)
{
    switch (format.value) {
    case RequestFormat::Unknown:
        return PayloadLanguage::Plain;
    case RequestFormat::Json:
        return PayloadLanguage::Json;
    case RequestFormat::Xml:
        return PayloadLanguage::Xml;
    case RequestFormat::FormEncoded:
        return PayloadLanguage::Form;
    }
    Q_UNREACHABLE();
}

std::optional<PayloadFault> checkPayload(const QString &text, PayloadLanguage language)
{
    if (text.isEmpty() || text.size() > mostCheckedPayload)
        return std::nullopt;
    switch (language) {
    case PayloadLanguage::Plain:
        return std::nullopt;
    case PayloadLanguage::Json:
        return checkJson(text);
    case PayloadLanguage::Xml:
        return checkXml(text);
    case PayloadLanguage::Form:
        return checkForm(text);
    }
    Q_UNREACHABLE();
}

QString withoutCredentialValues(const QString &text)
{
    QString result;
    qsizetype done = 0;
    for (const Span span : credentialSpans(text)) {
        if (span.start < done)
            continue;
        result += QStringView(text).mid(done, span.start - done) + maskedCredential();
        done = span.start + span.length;
    }
    return result + QStringView(text).mid(done);
}

bool holdsCredentialValues(const QString &text)
{
    return !credentialSpans(text).isEmpty();
}

} // namespace grapnel
