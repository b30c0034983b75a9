// SPDX-License-Identifier: GPL-3.0-or-later
#include "safetext.h"

#include <QLocale>

namespace grapnel::safetext
{

using namespace Qt::Literals::StringLiterals;

QString lines(const QString &text)
{
    QString unixText = text;
    QStringList parts = unixText.replace("\r\n"_L1, "\n"_L1).split(u'\n');
    for (QString &part : parts)
        part = visibleText(part);
    return parts.join(u'\n');
}

QString quoted(const QString &text)
{
    return QLocale().quoteString(isolated(visibleText(text)));
}

} // namespace grapnel::safetext
