// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectiontext.h"

#include "accountprofile.h"
#include "errortext.h"
#include "webhookwording.h"

#include <QCoreApplication>

namespace grapnel::connectiontext
{

using namespace Qt::Literals::StringLiterals;
using theme::Accent;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConnectionText)
};

QString role(const QString &role)
{
    if (role == "admin"_L1)
        //: A user's role at Zendesk
        return Words::tr("administrator");
    if (role == "agent"_L1)
        //: A user's role at Zendesk
        return Words::tr("agent");
    if (role == "end-user"_L1)
        //: A user's role at Zendesk
        return Words::tr("end user");
    return visibleText(role);
}

Line failure(const ApiError &error, const QString &what)
{
    const ErrorText words = errorText(error, ErrorContext::Account);
    //: %1 is what was tried ("Webhooks"), %2 what happened, %3 what to do
    return {u"error"_s, Accent::Error, Words::tr("%1: %2. %3").arg(what, words.title, words.hint)};
}

Line userLine(const ConnectionReport &report)
{
    if (!report.user) {
        const QString title = report.userError ? errorText(*report.userError, ErrorContext::Account).title : QString();
        return {u"warning"_s, Accent::Warning,
                title.isEmpty() ? Words::tr("Who is signed in could not be read")
                                //: %1 is what happened
                                : Words::tr("Who is signed in could not be read: %1").arg(title)};
    }
    const ConnectionReport::User &user = *report.user;
    const QString name = isolated(visibleText(user.name.isEmpty() ? user.email : user.name));
    if (user.email.isEmpty() || user.email == user.name || user.name.isEmpty())
        //: %1 is a person, %2 a role
        return {u"account"_s, Accent::Success, Words::tr("Signed in as %1, role: %2").arg(name, role(user.role))};
    return {u"account"_s, Accent::Success,
            //: %1 is a person, %2 an e-mail address, %3 a role
            Words::tr("Signed in as %1 (%2), role: %3").arg(name, isolated(visibleText(user.email)), role(user.role))};
}

QStringList notGranted(const ConnectionReport &report, bool isReadOnly)
{
    if (report.scopes.isEmpty())
        return {};
    QStringList missing;
    for (const QString &scope : defaultScopes(isReadOnly)) {
        // "read" and "write" stand for all resources
        const QString general = scope.section(u':', 1);
        if (!report.scopes.contains(scope) && !report.scopes.contains(general))
            missing.append(scope);
    }
    return missing;
}

} // namespace

bool isUsable(const ConnectionReport &report)
{
    return !report.webhooksError;
}

bool isRefused(const ConnectionReport &report)
{
    return report.webhooksError && report.webhooksError->kind == ApiError::Kind::Unauthorized;
}

QStringList missingScopes(const ConnectionReport &report, bool isReadOnly)
{
    QStringList missing = report.webhooksError ? grapnel::missingScopes(*report.webhooksError) : QStringList();
    if (report.userError)
        missing += grapnel::missingScopes(*report.userError);
    missing += notGranted(report, isReadOnly);
    missing.removeDuplicates();
    return missing;
}

QList<Line> lines(const ConnectionReport &report, bool isReadOnly)
{
    QList<Line> result{userLine(report)};
    if (report.webhooksError)
        result.append(failure(*report.webhooksError, Words::tr("Webhooks")));
    else
        result.append({u"check"_s, Accent::Success, Words::tr("The webhooks can be read")});
    const QStringList missing = missingScopes(report, isReadOnly);
    if (!missing.isEmpty())
        result.append({u"warning"_s, Accent::Warning,
                       //: %1 is one or more OAuth scopes
                       Words::tr("Missing scope: %1", nullptr).arg(missing.join(", "_L1))});
    if (!report.scopes.isEmpty())
        //: %1 is a list of OAuth scopes
        result.append({u"key"_s, Accent::Muted, Words::tr("Scopes: %1").arg(visibleText(report.scopes.join(", "_L1)))});
    if (report.planLimit)
        result.append({u"info"_s, Accent::Muted,
                       Words::tr("Limit of the plan: %n request(s) a minute", nullptr, *report.planLimit)});
    if (report.rateLimit)
        result.append({u"info"_s, Accent::Muted,
                       Words::tr("Limit for webhooks: %n request(s) a minute", nullptr, *report.rateLimit)});
    return result;
}

QString details(const ConnectionReport &report, const QDateTime &time)
{
    QStringList parts;
    for (const std::optional<ApiError> &error : {report.userError, report.webhooksError}) {
        if (error)
            parts.append(errorDetails(*error, time));
    }
    return parts.join("\n\n"_L1);
}

} // namespace grapnel::connectiontext
