// SPDX-License-Identifier: GPL-3.0-or-later
#include "helptext.h"

#include "accountprofile.h"
#include "accounttext.h"

#include <QFile>

namespace grapnel::helptext
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString fileOf(HelpTopic topic, const QLocale &locale)
{
    const QString whole = locale.name();
    for (const QString &language : {whole, whole.section(u'_', 0, 0)}) {
        const QString file = u":/help/%1/%2.md"_s.arg(language, helpKey(topic));
        if (QFile::exists(file))
            return file;
    }
    return u":/help/en/%1.md"_s.arg(helpKey(topic));
}

} // namespace

QString markdown(HelpTopic topic, const QLocale &locale)
{
    QFile file(fileOf(topic, locale));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    // what must be as the windows say it
    text.replace("%REDIRECT%"_L1, u'`' + accounttext::redirectUrl() + u'`');
    text.replace("%SCOPES%"_L1, u'`' + defaultScopes(false).join("` `"_L1) + u'`');
    text.replace("%APITOKENEND%"_L1, locale.toString(accounttext::apiTokenEnd(), QLocale::LongFormat));
    return text;
}

QString title(const QString &markdown)
{
    return markdown.section(u'\n', 0, 0).remove(u'#').trimmed();
}

} // namespace grapnel::helptext
