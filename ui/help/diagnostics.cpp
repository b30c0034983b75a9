// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics.h"

#include <QApplication>
#include <QLocale>
#include <QScreen>
#include <QStyle>
#include <QSysInfo>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Diagnostics)
};

QString qtVersion()
{
    const QString running = QString::fromLatin1(qVersion());
    const QString built = QStringLiteral(QT_VERSION_STR);
    //: Version of Qt; %1 runs, %2 is what the program was built with
    return running == built ? running : Words::tr("%1 (built with %2)").arg(running, built);
}

QString systemText()
{
    return QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture();
}

QString platformText()
{
    QStringList parts{QGuiApplication::platformName()};
    // names of desktops, such as "ubuntu:GNOME"
    if (const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP"); !desktop.isEmpty())
        parts.append(desktop);
    parts.append(QApplication::style()->objectName());
    return parts.join(u", "_s);
}

QString displayText()
{
    QStringList screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens.append(
            u"%1×%2 @ %3"_s.arg(screen->size().width()).arg(screen->size().height()).arg(screen->devicePixelRatio()));
    return screens.join(u", "_s);
}

} // namespace

QList<Diagnostics::Row> Diagnostics::collect(const ProgramFacts &facts)
{
    QList<Row> rows{{Words::tr("Version"), u"Grapnel"_s, QCoreApplication::applicationVersion()},
                    {u"Qt"_s, u"Qt"_s, qtVersion()},
                    {Words::tr("System"), u"System"_s, systemText()},
                    {Words::tr("Desktop"), u"Desktop"_s, platformText()},
                    {Words::tr("Screens"), u"Screens"_s, displayText()},
                    {Words::tr("Language"), u"Language"_s, QLocale().name()},
                    //: Encryption of connections
                    {Words::tr("TLS"), u"TLS"_s, facts.tls},
                    {Words::tr("Keychain"), u"Keychain"_s, facts.keychain}};
    rows.removeIf([](const Row &row) { return row.value.isEmpty(); });
    return rows;
}

QString Diagnostics::report(const QList<Row> &rows)
{
    QString text;
    for (const Row &row : rows)
        text += row.key + u": "_s + row.value + u'\n';
    return text;
}

} // namespace grapnel
