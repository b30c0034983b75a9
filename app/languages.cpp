// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"

#include "languagetag.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <utility>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr auto prefix = "grapnel_"_L1;

QString english()
{
    return u"en"_s;
}

/// Where Qt's own names do not read well in a list; each in its own language, and so never translated.
QString ownName(const QString &tag)
{
    if (tag == english())
        return u"English"_s;
    if (tag == "es"_L1)
        return u"Español"_s;
    if (tag == "pt_BR"_L1)
        return u"Português (Brasil)"_s;
    const QLocale locale(tag);
    const QString name = locale.nativeLanguageName();
    return name.isEmpty() ? tag : QString(locale.toUpper(name.first(1)) + name.sliced(1));
}

} // namespace

Languages::Languages(QString folder) : m_folder(std::move(folder)) { }

Languages::~Languages()
{
    if (m_isInUse)
        QLocale::setDefault(m_system);
}

QList<LanguageChoice> Languages::builtIn() const
{
    QList<LanguageChoice> languages;
    for (const QString &file : QDir(m_folder).entryList({prefix + "*.qm"_L1}, QDir::Files)) {
        const QString tag = file.sliced(prefix.size()).chopped(3);
        languages.append({.tag = tag, .name = ownName(tag)});
    }
    std::ranges::sort(languages, [](const LanguageChoice &a, const LanguageChoice &b) {
        if ((a.tag == english()) != (b.tag == english()))
            return a.tag == english();
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return languages;
}

bool Languages::use(const QString &tag)
{
    const QString now = tagOf(tag);
    const QString wanted = now == tag ? tag : QString();
    if (m_isInUse && now == m_current && wanted == m_wanted)
        return false;
    m_isInUse = true;
    m_current = now;
    m_wanted = wanted;
    QLocale::setDefault(wanted.isEmpty() ? m_system : localeFor(wanted, m_system));

    m_translators.clear();
    // the one installed last is asked first; English has the plural forms of texts that another language lacks
    install(QString(prefix + english()), m_folder);
    if (now != english()) {
        install(QString("qtbase_"_L1 + now), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install(QString(prefix + now), m_folder);
    }
    // Qt finds out for itself only where its own translations are installed
    const bool isMirrored = QLocale(now).textDirection() == Qt::RightToLeft;
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LayoutDirectionAuto);
    return true;
}

QLocale Languages::localeFor(const QString &tag, const QLocale &system)
{
    const QLocale plain(tag);
    if (tag.contains(u'_'))
        return plain;
    // German in Vienna is not written as that in Berlin
    const QLocale local(plain.language(), plain.script(), system.territory());
    return system.territory() != QLocale::AnyTerritory && local.language() == plain.language() ? local : plain;
}

QString Languages::tagOf(const QString &wanted) const
{
    const auto isThere = [this](const QString &tag) {
        return !tag.isEmpty() && QFile::exists(QDir(m_folder).filePath(prefix + tag + ".qm"_L1));
    };
    if (isThere(wanted))
        return wanted;
    const QString found = firstLanguage(m_system, isThere);
    return found.isEmpty() ? english() : found;
}

void Languages::install(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(name, folder) && QCoreApplication::installTranslator(translator.get()))
        m_translators.push_back(std::move(translator));
}

} // namespace grapnel
