// SPDX-License-Identifier: GPL-3.0-or-later
#include "verificationsnippets.h"

#include <QFile>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

QList<VerificationSnippet> verificationSnippets()
{
    QList<VerificationSnippet> snippets{
        {.language = u"Python"_s, .fileName = u"verify.py"_s}, {.language = u"Node.js"_s, .fileName = u"verify.js"_s},
        {.language = u"PHP"_s, .fileName = u"verify.php"_s},   {.language = u"Ruby"_s, .fileName = u"verify.rb"_s},
        {.language = u"Go"_s, .fileName = u"verify.go"_s},
    };
    for (VerificationSnippet &snippet : snippets) {
        QFile file(u":/snippets/"_s + snippet.fileName);
        if (file.open(QIODevice::ReadOnly))
            snippet.code = QString::fromUtf8(file.readAll());
    }
    return snippets;
}

} // namespace grapnel
