// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountprofile.h"

#include <QRegularExpression>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

QStringList defaultScopes(bool isReadOnly)
{
    QStringList scopes{u"webhooks:read"_s};
    if (!isReadOnly)
        scopes.append(u"webhooks:write"_s);
    scopes.append(u"users:read"_s);
    return scopes;
}

QUrl baseUrlOfSubdomain(const QString &subdomain)
{
    static const QRegularExpression form(
        u"^(?:https?://)?([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)(?:\\.zendesk\\.com(?:[/?#].*)?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(subdomain.trimmed());
    if (!match.hasMatch())
        return {};
    return QUrl(u"https://%1.zendesk.com"_s.arg(match.captured(1).toLower()), QUrl::StrictMode);
}

} // namespace grapnel
