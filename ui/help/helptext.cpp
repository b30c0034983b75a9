// SPDX-License-Identifier: GPL-3.0-or-later
#include "helptext.h"

#include "accountprofile.h"
#include "accounttext.h"
#include "languagetag.h"

#include <QFile>
#include <QKeySequence>
#include <QRegularExpression>
#include <QTextDocument>

namespace grapnel::helptext
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr auto english = "en"_L1;

QString pathOf(const QString &language, const QString &file)
{
    return u":/help/%1/%2"_s.arg(language, file);
}

/// The folder that has \a file, chosen as the language of the windows is.
QString folderWith(const QString &file, const QLocale &locale)
{
    const QString found
        = firstLanguage(locale, [&file](const QString &name) { return QFile::exists(pathOf(name, file)); });
    return found.isEmpty() ? QString(english) : found;
}

/// `Ctrl+K` is a key, `webhooks:read` is not.
QString keysAsInMenus(const QString &markdown)
{
    static const QRegularExpression span(u"`([^`]+)`"_s);
    QString text;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : span.globalMatch(markdown)) {
        const QString code = match.captured(1);
        const QKeySequence keys(code, QKeySequence::PortableText);
        const bool isKey = keys.count() == 1 && keys.toString(QKeySequence::PortableText) == code;
        text += QStringView(markdown).sliced(end, match.capturedStart() - end);
        text += isKey ? u'`' + keys.toString(QKeySequence::NativeText) + u'`' : match.captured();
        end = match.capturedEnd();
    }
    return text + QStringView(markdown).sliced(end);
}

} // namespace

Page page(HelpTopic topic, const QLocale &locale)
{
    const QString name = helpKey(topic) + u".md"_s;
    const QString folder = folderWith(name, locale);
    QFile file(pathOf(folder, name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // a date within it is written in its language, but as where the user is at home
    const QLocale plain(folder);
    const QLocale language = plain.language() == locale.language() ? locale : plain;
    QString text = keysAsInMenus(QString::fromUtf8(file.readAll()));
    // what must be as the windows say it
    text.replace("%REDIRECT%"_L1, u'`' + accounttext::redirectUrl() + u'`');
    text.replace("%SCOPES%"_L1, u'`' + defaultScopes(false).join("` `"_L1) + u'`');
    text.replace("%APITOKENEND%"_L1, language.toString(accounttext::apiTokenEnd(), QLocale::LongFormat));
    return {.markdown = text, .language = plain};
}

QString title(const QString &markdown)
{
    return markdown.section(u'\n', 0, 0).remove(u'#').trimmed();
}

QString plainText(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    return document.toPlainText();
}

QByteArray drawing(const QString &name, const QLocale &language)
{
    QFile file(pathOf(folderWith(name + u".svg"_s, language), name + u".svg"_s));
    if (!file.exists())
        file.setFileName(u":/help/%1.svg"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace grapnel::helptext
