// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

class QCoreApplication;

namespace grapnel
{

/// Installs the translations of \a locale into \a application: ours, and Qt's own for its standard texts. Where ours
/// has none, English, which is needed too: its plural forms are translations. The translators belong to \a application.
void installTranslations(QCoreApplication &application, const QLocale &locale);

} // namespace grapnel
