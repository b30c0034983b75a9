// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewtext.h"

#include "credentialname.h"
#include "eventcatalogue.h"
#include "eventtext.h"
#include "relativetime.h"
#include "validation.h"
#include "webhookwording.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

namespace grapnel::overviewtext
{

using namespace Qt::Literals::StringLiterals;

namespace
{

using Tone = ValueText::Tone;

struct Overview {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

/// Where the host stands in an address: captured as "host"; user info as "user".
QRegularExpressionMatch partsOf(const QString &endpoint)
{
    static const QRegularExpression address(
        u"\\A[a-z][a-z0-9+.-]*://(?:(?<user>[^/?#\\s]*)@)?(?<host>\\[[^\\]]*\\]|[^/?#:\\s]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return address.match(endpoint);
}

QString storedAtZendesk(const QString &what)
{
    //: %1 is "The password", "The token" or "The value"
    return Overview::tr("%1 is stored at Zendesk and cannot be read back.").arg(what);
}

struct AuthenticationRuns {
    Runs operator()(const shown::NoAuthentication &) const
    {
        return {{.text = Overview::tr("None"), .tone = Tone::Muted}};
    }
    Runs operator()(const shown::ApiKey &key) const
    {
        return runs(Overview::tr("API key"),
                    key.headerName.isEmpty() ? QString()
                                             : Overview::tr("Header name: %1").arg(visibleText(key.headerName)),
                    storedAtZendesk(Overview::tr("The value")));
    }
    Runs operator()(const shown::BasicAuth &basic) const
    {
        return runs(Overview::tr("Basic"),
                    basic.username.isEmpty() ? QString()
                                             : Overview::tr("Username: %1").arg(visibleText(basic.username)),
                    storedAtZendesk(Overview::tr("The password")));
    }
    Runs operator()(const shown::BearerToken &) const
    {
        return runs(Overview::tr("Bearer token"), {}, storedAtZendesk(Overview::tr("The token")));
    }
    Runs operator()(const shown::UnknownAuthentication &unknown) const
    {
        return runs(unknown.type.isEmpty() ? Overview::tr("Unknown") : visibleText(unknown.type), {},
                    Overview::tr("This version of Grapnel does not know this kind."));
    }

    static Runs runs(const QString &kind, const QString &publicPart, const QString &remark)
    {
        Runs result{{.text = kind}};
        if (!publicPart.isEmpty())
            result.append({.text = u'\n' + publicPart});
        result.append({.text = u'\n' + remark, .tone = Tone::Muted});
        return result;
    }
};

} // namespace

Runs endpoint(const QString &endpoint)
{
    const auto match = partsOf(endpoint);
    if (!match.hasMatch())
        return {{.text = visibleText(endpoint)}};
    const qsizetype start = match.capturedStart(u"host");
    const qsizetype end = match.capturedEnd(u"host");
    return {{.text = visibleText(endpoint.left(start))},
            {.text = visibleText(endpoint.mid(start, end - start)), .tone = Tone::Strong},
            {.text = visibleText(endpoint.mid(end))}};
}

QList<Note> endpointNotes(const QString &endpoint)
{
    QList<Note> notes;
    if (endpoint.startsWith("http:"_L1, Qt::CaseInsensitive))
        notes.append({.icon = u"warning"_s,
                      .accent = theme::Accent::Warning,
                      .text = Overview::tr("Not encrypted: whoever is on the way can read what Zendesk sends.")});
    if (!partsOf(endpoint).captured(u"user").isEmpty())
        notes.append({.icon = u"warning"_s,
                      .accent = theme::Accent::Warning,
                      .text = Overview::tr("The address holds sign-in data that everyone who sees it can read.")});
    if (const QString host = punycodeHost(endpoint); !host.isEmpty())
        notes.append({.icon = u"info"_s,
                      .accent = theme::Accent::Info,
                      //: %1 is the host's name in its encoded form, "xn--…"
                      .text = Overview::tr("The host is sent as %1").arg(host)});
    return notes;
}

QString appMade(const Webhook &webhook)
{
    if (!webhook.isAppMade())
        return {};
    const QString text
        = Overview::tr("An app made this webhook. It cannot be cloned or deleted, and its signing secret "
                       "cannot be read or reset: that is done in the app, or by uninstalling it.");
    const QJsonValue installation = webhook.externalSource->value("data"_L1)["installation_id"_L1];
    const QString id = installation.toVariant().toString();
    return id.isEmpty() ? text : text + u' ' + Overview::tr("Its installation has the id %1.").arg(visibleText(id));
}

Runs connection(const Webhook &webhook)
{
    if (webhook.isConditional())
        return {{.text = Overview::tr("Trigger or automation")}};
    if (webhook.subscriptions.isEmpty())
        return {{.text = Overview::tr("None"), .tone = Tone::Muted}};
    QMap<QString, QStringList> families;
    for (const QString &type : webhook.subscriptions)
        families[EventCatalogue::familyOf(type)].append(visibleText(eventtext::event(type)));
    Runs runs{{.text = Overview::tr("%n event(s)", nullptr, int(webhook.subscriptions.size()))}};
    for (auto family = families.begin(); family != families.end(); ++family) {
        family->sort(Qt::CaseInsensitive);
        runs.append({.text = u'\n' + eventtext::family(family.key()), .tone = Tone::Strong});
        runs.append({.text = u" (%1)"_s.arg(family->size()), .tone = Tone::Muted});
        runs.append({.text = u'\n' + family->join(u" · "_s)});
    }
    return runs;
}

Runs authentication(const ShownAuthentication &authentication)
{
    return std::visit(AuthenticationRuns{}, authentication);
}

Runs customHeaders(const QList<CustomHeader> &headers)
{
    if (headers.isEmpty())
        return {{.text = Overview::tr("None"), .tone = Tone::Muted}};
    Runs runs;
    for (const CustomHeader &header : headers) {
        const QString value = isCredentialName(header.name) ? u"••••••••"_s : visibleText(header.value);
        const QString lead = runs.isEmpty() ? QString() : u"\n"_s;
        runs.append({.text = lead + visibleText(header.name) + u": ", .tone = Tone::Strong});
        runs.append({.text = value});
    }
    return runs;
}

Runs moment(const QDateTime &time, const QString &userId, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QString date = RelativeTime::date(local.date());
    QStringList remarks;
    // from a month on the words for it are the date again
    if (const QString relative = RelativeTime::text(time, now); relative != date)
        remarks.append(relative);
    if (userId == Webhook::systemUser())
        remarks.append(Overview::tr("by Zendesk"));
    else if (!userId.isEmpty())
        //: %1 is the id of a user, a number
        remarks.append(Overview::tr("by user %1").arg(visibleText(userId)));
    Runs runs{{.text = date + u' ' + QLocale().toString(local.time(), QLocale::ShortFormat)}};
    if (!remarks.isEmpty())
        runs.append({.text = u'\n' + remarks.join(u" · "_s), .tone = Tone::Muted});
    return runs;
}

} // namespace grapnel::overviewtext
