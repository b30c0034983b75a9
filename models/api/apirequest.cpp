// SPDX-License-Identifier: GPL-3.0-or-later
#include "apirequest.h"

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

QUrl ApiRequest::resolve(const QUrl &base) const
{
    QByteArray encodedPath = base.path(QUrl::FullyEncoded).toLatin1();
    while (encodedPath.endsWith('/'))
        encodedPath.chop(1);
    for (const PathPart &part : path) {
        if (part.text.isEmpty() || part.text == "."_L1 || part.text == ".."_L1)
            return {};
        encodedPath += '/';
        encodedPath += QUrl::toPercentEncoding(part.text);
    }
    QByteArray encodedQuery;
    for (const QueryPart &part : query) {
        if (!encodedQuery.isEmpty())
            encodedQuery += '&';
        encodedQuery += QUrl::toPercentEncoding(part.name);
        encodedQuery += '=';
        encodedQuery += QUrl::toPercentEncoding(part.value);
    }
    QUrl url = base.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    url.setPath(QString::fromLatin1(encodedPath), QUrl::StrictMode);
    if (!encodedQuery.isEmpty())
        url.setQuery(QString::fromLatin1(encodedQuery), QUrl::StrictMode);
    return url;
}

QString ApiRequest::operation() const
{
    QString text = wordOf(verb) + u' ';
    for (const PathPart &part : path)
        text += u'/' + part.text;
    return text;
}

QString ApiRequest::pathTemplate() const
{
    QString text;
    for (const PathPart &part : path)
        text += u'/' + (part.isId ? u"{id}"_s : part.text);
    QChar separator = u'?';
    for (const QueryPart &part : query) {
        text += separator + part.name + u'=' + (part.isPrivate ? u"…"_s : part.value);
        separator = u'&';
    }
    return text;
}

} // namespace grapnel
