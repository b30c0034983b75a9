// SPDX-License-Identifier: GPL-3.0-or-later
#include "testplan.h"

#include "validation.h"
#include "webhookchanges.h"

#include <QUrl>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

using Problem = ValidationIssue::Problem;

QList<ValidationIssue> endpointIssues(const QString &endpoint)
{
    QList<ValidationIssue> issues = validate({.endpoint = endpoint});
    issues.removeIf([](const ValidationIssue &issue) { return issue.field != WebhookField::Endpoint; });
    return issues;
}

bool hasProblem(const QList<ValidationIssue> &issues, Problem problem)
{
    return std::ranges::any_of(issues, [problem](const ValidationIssue &issue) { return issue.problem == problem; });
}

QString destinationOf(const QString &endpoint)
{
    const QUrl url(endpoint.trimmed());
    QString host = url.host();
    if (host.isEmpty() || url.port() < 0)
        return host;
    const int usual = url.scheme() == "https"_L1 ? 443 : 80;
    return url.port() == usual ? host : QString(host + u':' + QString::number(url.port()));
}

/// The stored credential must not go where it does.
bool removesAuthentication(const TestPlan &plan)
{
    return plan.stored && plan.authentication && std::holds_alternative<sent::NoAuthentication>(*plan.authentication)
        && !std::holds_alternative<shown::NoAuthentication>(plan.stored->authentication);
}

TestOutlook::Credential credentialOf(const TestPlan &plan)
{
    if (plan.authentication && !std::holds_alternative<sent::NoAuthentication>(*plan.authentication))
        return TestOutlook::Credential::Sent;
    const bool hasStored = plan.stored && !std::holds_alternative<shown::NoAuthentication>(plan.stored->authentication);
    return hasStored && !removesAuthentication(plan) ? TestOutlook::Credential::Stored : TestOutlook::Credential::None;
}

} // namespace

TestPlan planFor(const Webhook &webhook)
{
    return planFor(webhook, draftOf(webhook));
}

TestPlan planFor(const WebhookDraft &draft)
{
    return {.endpoint = draft.endpoint,
            .method = draft.method,
            .format = draft.format,
            .authentication = draft.authentication,
            .customHeaders = draft.customHeaders,
            .subscriptions = draft.subscriptions,
            .name = draft.name};
}

TestPlan planFor(const Webhook &base, const WebhookDraft &draft)
{
    TestPlan plan = planFor(draft);
    plan.stored = base;
    return plan;
}

WebhookTest testOf(const TestPlan &plan)
{
    WebhookTest test;
    if (!plan.payload.isEmpty())
        test.payload = plan.payload;
    if (plan.stored && !removesAuthentication(plan)) {
        test.webhookId = plan.stored->id;
        if (plan.isEndpointChanged())
            test.endpoint = plan.endpoint;
        if (plan.isMethodChanged())
            test.method = plan.method;
        if (plan.isFormatChanged())
            test.format = plan.format;
        if (plan.customHeaders != plan.stored->customHeaders)
            test.customHeaders = plan.customHeaders;
        test.authentication = plan.authentication;
        return test;
    }
    test.endpoint = plan.endpoint;
    test.method = plan.method;
    test.format = plan.format;
    test.customHeaders = plan.customHeaders;
    if (credentialOf(plan) == TestOutlook::Credential::Sent)
        test.authentication = plan.authentication;
    return test;
}

TestOutlook outlookOf(const TestPlan &plan)
{
    const QList<ValidationIssue> issues = endpointIssues(plan.endpoint);
    TestOutlook outlook{.destination = destinationOf(plan.endpoint),
                        .credential = credentialOf(plan),
                        .isSignedAsStored = testOf(plan).webhookId.has_value(),
                        .isUnencrypted = hasProblem(issues, Problem::EndpointPlainHttp),
                        .isPrivate = hasProblem(issues, Problem::EndpointPrivateHost)};
    if (plan.stored)
        outlook.home = destinationOf(plan.stored->endpoint);
    return outlook;
}

bool canBeSent(const TestPlan &plan)
{
    return std::ranges::none_of(endpointIssues(plan.endpoint), &ValidationIssue::isError);
}

} // namespace grapnel
