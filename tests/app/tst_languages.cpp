// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

class TestLanguages final : public QObject
{
    Q_OBJECT

    static QString folder() { return QStringLiteral(GRAPNEL_TRANSLATIONS); }
    static QString sampleData() { return QCoreApplication::translate("Demo", "Sample data"); }
    static QString events(int count)
    {
        return QCoreApplication::translate("grapnel::WebhookWording", "%n event(s)", nullptr, count);
    }

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto); }

    void languagesAreNamedInThemselves()
    {
        const QTemporaryDir built;
        for (const QString &tag : {u"ja"_s, u"ar"_s, u"pt_BR"_s, u"de"_s, u"fr"_s, u"es"_s, u"en"_s})
            QVERIFY(QFile::copy(folder() + u"/grapnel_en.qm"_s, built.filePath(u"grapnel_"_s + tag + u".qm"_s)));
        QStringList names;
        for (const LanguageChoice &language : Languages(built.path()).builtIn())
            names.append(language.name);
        QCOMPARE(names.constFirst(), u"English"_s);
        names.sort();
        QCOMPARE(names,
                 (QStringList{u"Deutsch"_s, u"English"_s, u"Español"_s, u"Français"_s, u"Português (Brasil)"_s,
                              u"العربية"_s, u"日本語"_s}));
    }

    void onlyWhatIsBuiltInIsOffered()
    {
        const QTemporaryDir empty;
        QVERIFY(Languages(empty.path()).builtIn().isEmpty());
        QVERIFY(Languages(folder()).builtIn().contains(LanguageChoice{u"de"_s, u"Deutsch"_s}));
    }

    void textsDatesAndNumbersFollow()
    {
        Languages languages(folder());
        QVERIFY(languages.use({}));
        QCOMPARE(languages.current(), u"en"_s);
        QCOMPARE(sampleData(), u"Sample data"_s);
        QCOMPARE(events(1), u"1 event"_s);
        QVERIFY(languages.use(u"de"_s));
        QCOMPARE(sampleData(), u"Beispieldaten"_s);
        QCOMPARE(QLocale().toString(1.5, 'f', 1), u"1,5"_s);
        QVERIFY(!languages.use(u"de"_s));
        QVERIFY(languages.use(u"en"_s));
        QCOMPARE(sampleData(), u"Sample data"_s);
        QCOMPARE(events(2), u"2 events"_s);
        QCOMPARE(QLocale().toString(1.5, 'f', 1), u"1.5"_s);
    }

    void theSystemsLanguageComesBack()
    {
        QLocale::setDefault(QLocale(u"de_AT"_s));
        Languages languages(folder());
        languages.use(u"en"_s);
        QCOMPARE(QLocale().language(), QLocale::English);
        QVERIFY(languages.use({}));
        QCOMPARE(languages.current(), u"de"_s);
        QCOMPARE(QLocale().name(), u"de_AT"_s);
    }

    void aLanguageThatIsNotBuiltInIsTheSystems()
    {
        QLocale::setDefault(QLocale(u"de_CH"_s));
        Languages languages(folder());
        languages.use(u"tlh"_s);
        QCOMPARE(languages.current(), u"de"_s);
        QCOMPARE(QLocale().name(), u"de_CH"_s);
        QVERIFY(!languages.use({}));
    }

    void whatALanguageLacksIsInEnglishWithItsPlurals()
    {
        const QTemporaryDir built;
        for (const QString &tag : {u"fr"_s, u"en"_s})
            QVERIFY(QFile::copy(folder() + u"/grapnel_en.qm"_s, built.filePath(u"grapnel_"_s + tag + u".qm"_s)));
        QVERIFY(QFile::resize(built.filePath(u"grapnel_fr.qm"_s), 0));
        Languages languages(built.path());
        languages.use(u"fr"_s);
        QCOMPARE(events(3), u"3 events"_s);
    }

    void arabicIsMirroredAndTheOthersAreNot()
    {
        const QTemporaryDir built;
        for (const QString &tag : {u"ar"_s, u"en"_s})
            QVERIFY(QFile::copy(folder() + u"/grapnel_en.qm"_s, built.filePath(u"grapnel_"_s + tag + u".qm"_s)));
        Languages languages(built.path());
        languages.use(u"ar"_s);
        QVERIFY(QGuiApplication::isRightToLeft());
        languages.use(u"en"_s);
        QVERIFY(QGuiApplication::isLeftToRight());
    }

    void datesAreThoseOfThePlace()
    {
        QCOMPARE(Languages::localeFor(u"de"_s, QLocale(u"fr_CH"_s)).name(), u"de_CH"_s);
        QCOMPARE(Languages::localeFor(u"en"_s, QLocale(u"de_DE"_s)).name(), u"en_DE"_s);
        QCOMPARE(Languages::localeFor(u"pt_BR"_s, QLocale(u"pt_PT"_s)).name(), u"pt_BR"_s);
        QCOMPARE(Languages::localeFor(u"ja"_s, QLocale(u"de_DE"_s)).language(), QLocale::Japanese);
        QCOMPARE(Languages::localeFor(u"fr"_s, QLocale::c()).name(), u"fr_FR"_s);
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
