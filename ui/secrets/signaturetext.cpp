// SPDX-License-Identifier: GPL-3.0-or-later
#include "signaturetext.h"

#include <QCoreApplication>

#include <cstdlib>

namespace grapnel::signaturetext
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SignatureText)
};

QString faultText(SignatureVerdict::Fault fault)
{
    using Fault = SignatureVerdict::Fault;
    switch (fault) {
    case Fault::None:
        return {};
    case Fault::NoSecret:
        return Tr::tr("Enter the signing secret.");
    case Fault::NoTimestamp:
        return Tr::tr("Enter the timestamp, from the header X-Zendesk-Webhook-Signature-Timestamp.");
    case Fault::NoSignature:
        return Tr::tr("Enter the signature, from the header X-Zendesk-Webhook-Signature.");
    case Fault::SignatureNotBase64:
        return Tr::tr("The signature is not base64: it holds other characters than letters, digits, + and /.");
    case Fault::SignatureIsHex:
        return Tr::tr("The signature is written in hexadecimal; Zendesk writes it in base64.");
    case Fault::SignatureLength:
        return Tr::tr("The signature has the wrong length: it takes 44 characters, “=” at the end among them.");
    case Fault::TimestampUnreadable:
        return Tr::tr("The signature does not match, and the timestamp is not as Zendesk writes it: "
                      "2026-01-02T03:04:05Z.");
    }
    Q_UNREACHABLE();
}

QString mistakeText(const SignatureVerdict &verdict)
{
    using Mistake = SignatureVerdict::Mistake;
    switch (verdict.mistake) {
    case Mistake::None:
        return verdict.bodyLooksLikeJson
            ? Tr::tr("Another secret, timestamp or body was signed. JSON that was read and written anew has other "
                     "bytes: take the body as it came.")
            : Tr::tr("Another secret, timestamp or body was signed.");
    case Mistake::NewlineMissing:
        return Tr::tr("It matches with a line end behind the body: the last one was lost on the way here.");
    case Mistake::NewlineAdded:
        return Tr::tr("It matches without the line end at the end of the body, which was added on the way here.");
    case Mistake::LineEndsShouldBeCrLf:
        return Tr::tr("It matches with the line ends CR LF.");
    case Mistake::LineEndsShouldBeLf:
        return Tr::tr("It matches with the line ends LF.");
    case Mistake::ByteOrderMark:
        return Tr::tr("It matches without the byte order mark at the start of the body.");
    case Mistake::SecretHasBlanks:
        return Tr::tr("It matches without the blanks around the secret.");
    case Mistake::SecretDecoded:
        return Tr::tr("It was signed with the bytes that the secret's base64 stands for. Zendesk takes the text of "
                      "the secret as it is.");
    case Mistake::TimestampLeftOut:
        return Tr::tr("Only the body was signed. Zendesk signs the timestamp and the body.");
    }
    Q_UNREACHABLE();
}

QString orderText(SignatureVerdict::Order order)
{
    switch (order) {
    case SignatureVerdict::Order::TimestampThenBody:
        return Tr::tr("Signed are the timestamp and then the body, as Zendesk does.");
    case SignatureVerdict::Order::BodyThenTimestamp:
        return Tr::tr("Signed are the body and then the timestamp: the older order of 2021. Zendesk signs the "
                      "timestamp first today.");
    }
    Q_UNREACHABLE();
}

QString duration(qint64 seconds)
{
    const auto count = [](qint64 value) { return static_cast<int>(value); };
    if (seconds < 120)
        return Tr::tr("%n second(s)", nullptr, count(seconds));
    if (seconds < 7200)
        return Tr::tr("%n minute(s)", nullptr, count(seconds / 60));
    if (seconds < 172'800)
        return Tr::tr("%n hour(s)", nullptr, count(seconds / 3600));
    return Tr::tr("%n day(s)", nullptr, count(seconds / 86'400));
}

QString ageText(std::chrono::seconds age)
{
    constexpr qint64 usualWindow = 300;
    const qint64 seconds = std::llabs(age.count());
    //: %1 is a duration
    const QString text = age.count() < 0 ? Tr::tr("Signed %1 in the future: the clocks differ.").arg(duration(seconds))
                                         //: %1 is a duration
                                         : Tr::tr("Signed %1 ago.").arg(duration(seconds));
    return seconds <= usualWindow
        ? text
        : QString(text + u' ' + Tr::tr("A receiver that refuses what is older than 5 minutes would refuse it."));
}

} // namespace

Words words(const SignatureVerdict &verdict)
{
    using Kind = SignatureVerdict::Kind;
    Words result{.age = verdict.age ? ageText(*verdict.age) : QString()};
    const bool isToday = verdict.order == SignatureVerdict::Order::TimestampThenBody;
    switch (verdict.kind) {
    case Kind::Matches:
        result.icon = isToday ? u"check"_s : u"warning"_s;
        result.accent = isToday ? theme::Accent::Success : theme::Accent::Warning;
        result.title = isToday ? Tr::tr("The signature matches") : Tr::tr("The signature matches in the older order");
        result.text = orderText(verdict.order);
        break;
    case Kind::MatchesTestSecret:
        result.icon = u"warning"_s;
        result.accent = theme::Accent::Warning;
        result.title = Tr::tr("Signed with the public test secret");
        result.text = Tr::tr("Zendesk signs tests of webhooks so that are not created yet. Anyone can: a receiver must "
                             "not take it for genuine.")
            + u' ' + orderText(verdict.order);
        break;
    case Kind::DoesNotMatch:
        result.icon = u"error"_s;
        result.accent = theme::Accent::Error;
        result.title = Tr::tr("The signature does not match");
        result.text = mistakeText(verdict);
        break;
    case Kind::Malformed:
        result.icon = u"info"_s;
        result.accent = theme::Accent::Info;
        result.title = Tr::tr("Nothing to compare yet");
        result.text = faultText(verdict.fault);
        break;
    }
    if (verdict.fault == SignatureVerdict::Fault::TimestampUnreadable) {
        result.icon = u"error"_s;
        result.accent = theme::Accent::Error;
        result.title = Tr::tr("The signature does not match");
    }
    return result;
}

} // namespace grapnel::signaturetext
