// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

bool install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(&application);
    if (!translator->load(locale, name, u"_"_s, folder))
        return false;
    // the application deletes it as its child
    return QCoreApplication::installTranslator(translator.release());
}

} // namespace

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    const QString ours = u":/i18n"_s;
    // the one installed last is asked first
    if (install(application, locale, u"grapnel"_s, ours))
        install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    else
        install(application, QLocale(QLocale::English), u"grapnel"_s, ours);
}

} // namespace grapnel
