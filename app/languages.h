// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "languagechoice.h"

#include <QList>
#include <QLocale>
#include <QString>

#include <memory>
#include <vector>

class QTranslator;

namespace grapnel
{

/// The languages of the program's texts, and the one in force. To be used in the thread of the windows; one at a time.
/// Texts that windows hold stay as they are: it is their owner who makes them anew.
class Languages final
{
public:
    /// \a folder holds "grapnel_TAG.qm" for each language; that of English holds its plural forms only.
    explicit Languages(QString folder = QStringLiteral(":/i18n"));
    /// The texts are those of the source again.
    ~Languages();
    Languages(const Languages &) = delete;
    Languages &operator=(const Languages &) = delete;

    /// Those that are built in, English first, then by their names.
    [[nodiscard]] QList<LanguageChoice> builtIn() const;

    /// Has texts (Qt's own too), dates, numbers and the direction of layouts follow the language \a tag; where it is
    /// empty or not built in, the system's. True when any of them is another one now; the first time it always is.
    bool use(const QString &tag);
    /// The one in force, as in builtIn().
    [[nodiscard]] QString current() const { return m_current; }

    /// For dates and numbers: the language \a tag as it is written where \a system is at home.
    [[nodiscard]] static QLocale localeFor(const QString &tag, const QLocale &system);

private:
    [[nodiscard]] QString tagOf(const QString &wanted) const;
    void install(const QString &name, const QString &folder);

    QString m_folder;
    QLocale m_system;
    QString m_current;
    QString m_wanted;
    bool m_isInUse = false;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace grapnel
