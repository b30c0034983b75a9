// SPDX-License-Identifier: GPL-3.0-or-later
#include "testtext.h"

#include "eventcatalogue.h"
#include "fieldtext.h"
#include "payloadsamples.h"
#include "validationtext.h"
#include "webhookpreview.h"
#include "webhookwording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace grapnel::testtext
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct TestText {
    Q_DECLARE_TR_FUNCTIONS(TestText)
};

QString sender(const AccountInfo &account)
{
    return account.isDemo ? TestText::tr("The built-in sandbox") : u"Zendesk"_s;
}

QString credentialSentence(const TestPlan &plan, const TestOutlook &outlook)
{
    switch (outlook.credential) {
    case TestOutlook::Credential::None:
        return TestText::tr("No credential goes along.");
    case TestOutlook::Credential::Stored:
        //: %1 is "Basic, user name zd", "Bearer token" or "API key in X-Key"
        return TestText::tr("The stored credential goes along (%1).")
            .arg(isolated(visibleText(fieldtext::authentication(plan.stored->authentication))));
    case TestOutlook::Credential::Sent:
        return TestText::tr("The credential typed in the editor goes along.");
    }
    Q_UNREACHABLE();
}

QString warning(const TestOutlook &outlook, const AccountInfo &account)
{
    QStringList sentences;
    const bool hasCredential = outlook.credential != TestOutlook::Credential::None;
    if (outlook.credential == TestOutlook::Credential::Stored && outlook.home != outlook.destination) {
        //: %1 and %2 are hosts
        sentences.append(TestText::tr("The stored credential belongs to %1 and will be sent to %2 instead.")
                             .arg(isolated(visibleText(outlook.home)), isolated(visibleText(outlook.destination))));
    }
    if (outlook.isUnencrypted && hasCredential)
        sentences.append(TestText::tr("Over plain http anyone on the way can read it."));
    if (outlook.isPrivate && !account.isDemo)
        sentences.append(TestText::tr("This is a private address, which Zendesk cannot reach."));
    return sentences.join(u' ');
}

} // namespace

Outlook outlook(const TestPlan &plan, const AccountInfo &account)
{
    const TestOutlook facts = outlookOf(plan);
    if (!canBeSent(plan))
        return {.text = TestText::tr("Nothing can be sent to this endpoint.")};
    //: %1 is Zendesk or the sandbox, %2 an HTTP method, %3 a host
    QString text = TestText::tr("%1 will send a real %2 request to %3.")
                       .arg(sender(account), fieldtext::method(plan.method), isolated(visibleText(facts.destination)));
    text += u' ' + credentialSentence(plan, facts);
    text += u' '
        + (facts.isSignedAsStored ? TestText::tr("Signed with the webhook's signing secret.")
                                  : TestText::tr("Signed with Zendesk's published test secret."));
    return {.text = text, .warning = warning(facts, account)};
}

Outlook outlook(const QList<TestPlan> &plans, const AccountInfo &account)
{
    if (plans.size() == 1)
        return outlook(plans.constFirst(), account);
    QStringList hosts;
    Outlook result;
    int warned = 0;
    for (const TestPlan &plan : plans) {
        const TestOutlook facts = outlookOf(plan);
        const QString host = isolated(visibleText(facts.destination));
        if (!hosts.contains(host))
            hosts.append(host);
        const QString words = warning(facts, account);
        if (words.isEmpty())
            continue;
        ++warned;
        //: %1 is the name of a webhook, %2 a sentence
        result.warning = TestText::tr("%1: %2").arg(isolated(visibleText(plan.name)), words);
    }
    if (warned > 1)
        result.warning += u' ' + TestText::tr("%n other(s) have warnings too.", nullptr, warned - 1);
    constexpr int mostHosts = 3;
    const auto more = hosts.size() - mostHosts;
    QString list = hosts.mid(0, mostHosts).join(u", "_s);
    if (more > 0)
        //: Behind a list of hosts
        list = TestText::tr("%1 and %n more", nullptr, static_cast<int>(more)).arg(list);
    //: %1 is Zendesk or the sandbox, %2 a list of hosts
    result.text = TestText::tr("%1 will send %n real request(s), one after the other, to %2. Stored credentials go "
                               "along.",
                               nullptr, static_cast<int>(plans.size()))
                      .arg(sender(account), list);
    return result;
}

QString authentication(const TestPlan &plan)
{
    if (!plan.authentication && plan.stored) {
        if (std::holds_alternative<shown::NoAuthentication>(plan.stored->authentication))
            return TestText::tr("None");
        return TestText::tr("%1, as stored").arg(visibleText(fieldtext::authentication(plan.stored->authentication)));
    }
    if (!plan.authentication)
        return TestText::tr("None");
    return std::visit(
        [](const auto &sent) -> QString {
            using Kind = std::decay_t<decltype(sent)>;
            if constexpr (std::is_same_v<Kind, sent::BasicAuth>)
                return TestText::tr("Basic, user name %1, as typed").arg(visibleText(sent.username));
            else if constexpr (std::is_same_v<Kind, sent::ApiKey>)
                return TestText::tr("API key in %1, as typed").arg(visibleText(sent.headerName));
            else if constexpr (std::is_same_v<Kind, sent::BearerToken>)
                return TestText::tr("Bearer token, as typed");
            else
                return TestText::tr("None");
        },
        *plan.authentication);
}

QString customHeaders(const TestPlan &plan)
{
    QStringList names;
    for (const CustomHeader &header : plan.customHeaders)
        names.append(isolated(visibleText(header.name)) + u": "_s + maskedCredential());
    return names.isEmpty() ? TestText::tr("None") : names.join(u", "_s);
}

QString endpointProblem(const QString &endpoint)
{
    for (const ValidationIssue &issue : validate({.endpoint = endpoint})) {
        if (issue.field == WebhookField::Endpoint && issue.isError())
            return validationText(issue);
    }
    return {};
}

QString fault(const PayloadFault &fault)
{
    QString words;
    switch (fault.kind) {
    case PayloadFault::Kind::Syntax:
        words = visibleText(fault.detail);
        break;
    case PayloadFault::Kind::BadPercent:
        words = TestText::tr("a percent sign needs two hexadecimal digits after it (%25 for the sign itself)");
        break;
    case PayloadFault::Kind::NotEncoded:
        words = TestText::tr("“%1” has to be percent-encoded").arg(visibleText(fault.detail));
        break;
    }
    const QLocale locale;
    //: Where the payload is wrong: line, column, and what is wrong there
    return TestText::tr("Line %1, column %2: %3")
        .arg(locale.toString(fault.line), locale.toString(fault.column), words);
}

QString sampleName(const QString &sample)
{
    if (sample == payloadsamples::ticket())
        return TestText::tr("Ticket");
    if (sample == payloadsamples::comment())
        return TestText::tr("Ticket comment");
    return sample.startsWith(EventCatalogue::prefix()) ? sample.mid(EventCatalogue::prefix().size()) : sample;
}

} // namespace grapnel::testtext
