// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging.h"

#include <QLoggingCategory>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

void setUpLogging(LogLevel level)
{
    qSetMessagePattern(u"%{time yyyy-MM-ddThh:mm:ss.zzz} %{type} %{if-category}%{category}: %{endif}%{message}"_s);
    QString rules;
    switch (level) {
    case LogLevel::Debug:
        rules = u"grapnel.*=true"_s;
        break;
    case LogLevel::Info:
        rules = u"grapnel.*=true\ngrapnel.*.debug=false"_s;
        break;
    case LogLevel::Warning:
        rules = u"*.debug=false\n*.info=false"_s;
        break;
    case LogLevel::Critical:
        rules = u"*.debug=false\n*.info=false\n*.warning=false"_s;
        break;
    }
    QLoggingCategory::setFilterRules(rules);
}

} // namespace grapnel
