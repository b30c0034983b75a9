// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

// Its headers are written with the short keywords, which this project goes without (QT_NO_KEYWORDS).
#define signals Q_SIGNALS
#define slots Q_SLOTS
#include <Qsci/qsciscintilla.h>

#include <Qsci/qscicommandset.h>
#include <Qsci/qscilexerhtml.h>
#include <Qsci/qscilexerjson.h>
#include <Qsci/qscilexerxml.h>
#include <Qsci/qscistyle.h>
#undef slots
#undef signals
