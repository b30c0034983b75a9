// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every window into a folder, for people to look at.
#include "everywindow.h"
#include "palettes.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLibraryInfo>
#include <QMainWindow>
#include <QPixmap>
#include <QTest>
#include <QTranslator>

#include <cstdio>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

QPalette paletteOf(const QString &theme)
{
    if (theme == "dark"_L1)
        return darkPalette();
    return theme == "contrast"_L1 ? contrastPalette() : lightPalette();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::addLibraryPath(QStringLiteral(GRAPNEL_MODULE_FOLDER));
    QApplication::setApplicationVersion(u"0.0.0"_s);
    QApplication::setCursorFlashTime(0);
    QCommandLineParser parser;
    const QCommandLineOption theme(u"theme"_s, u"light, dark or contrast"_s, u"name"_s, u"light"_s);
    const QCommandLineOption language(u"language"_s, u"as the files in translations name it"_s, u"code"_s, u"en"_s);
    const QCommandLineOption size(u"size"_s, u"of the main window"_s, u"WxH"_s, u"1024x640"_s);
    const QCommandLineOption only(u"only"_s, u"windows whose name begins with this"_s, u"text"_s);
    parser.addOptions({theme, language, size, only});
    parser.addPositionalArgument(u"folder"_s, u"where the pictures go"_s);
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const QDir folder(parser.positionalArguments().constFirst());
    const QStringList sides = parser.value(size).split(u'x');
    const QSize mainSize(sides.value(0).toInt(), sides.value(1).toInt());
    if (mainSize.isEmpty() || !QDir().mkpath(folder.path()))
        parser.showHelp(2);

    QTranslator ofQt;
    QTranslator translator;
    if (!translator.load(u"grapnel_"_s + parser.value(language), QStringLiteral(GRAPNEL_TRANSLATIONS))) {
        std::fputs("There is no such language.\n", stderr);
        return 2;
    }
    if (ofQt.load(u"qtbase_"_s + parser.value(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&ofQt);
    const QLocale locale(parser.value(language));
    QLocale::setDefault(locale);
    QCoreApplication::installTranslator(&translator);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    QApplication::setPalette(paletteOf(parser.value(theme)));

    int failures = 0;
    visitEveryWindow([&](const QString &name, QWidget &window) {
        if (!name.startsWith(parser.value(only)))
            return;
        if (qobject_cast<QMainWindow *>(&window))
            window.resize(mainSize);
        window.show();
        // what waits a moment before it shows: a skeleton, a progress bar
        QTest::qWait(250);
        if (!window.grab().save(folder.filePath(name + u".png"_s)))
            ++failures;
    });
    if (failures > 0)
        std::fprintf(stderr, "%d pictures could not be written.\n", failures);
    return failures == 0 ? 0 : 1;
}
