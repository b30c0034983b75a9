// SPDX-License-Identifier: GPL-3.0-or-later
// The translations against the rules of their languages, in every language that is built in.
#include <QFile>
#include <QLocale>
#include <QMap>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace
{

struct Message {
    QString context{};
    QString source{};
    QString comment{};
    bool isPlural = false;
    bool isFinished = true;
    /// One where the text has no number.
    QStringList forms{};

    [[nodiscard]] QString name() const { return context + u": "_s + source; }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{.context = context, .isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!message.isPlural)
                message.forms.append(xml.readElementText());
            else
                while (xml.readNextStartElement())
                    message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                messages.append(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    return messages;
}

/// "%1 %n" of "%1 has %n (%1)"; how a number is written ("%L1") is the translator's.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression place(u"%L?([0-9]|n)"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : place.globalMatch(text))
        found.append(match.captured(1));
    found.removeDuplicates();
    found.sort();
    return found;
}

/// By form: numbers that take it, as Qt counts.
QList<QList<int>> rulesOf(const QString &language)
{
    static const QMap<QString, QList<QList<int>>> rules{
        {u"en"_s, {{1}, {0, 2, 5, 100}}},
        {u"de"_s, {{1}, {0, 2, 5, 100}}},
        {u"es"_s, {{1}, {0, 2, 5, 100}}},
        {u"fr"_s, {{0, 1}, {2, 5, 100}}},
        {u"pt_BR"_s, {{0, 1}, {2, 5, 100}}},
        {u"ja"_s, {{0, 1, 2, 5, 100}}},
        {u"ar"_s, {{0}, {1}, {2}, {3, 10, 103}, {11, 99, 111}, {100, 101, 102, 200}}},
    };
    return rules.value(language);
}

} // namespace

class TestTranslations final : public QObject
{
    Q_OBJECT

    QList<Message> m_messages;
    QString m_language;

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"en"_s;
        for (const QString &language : QStringLiteral(GRAPNEL_LANGUAGES).split(u',', Qt::SkipEmptyParts))
            QTest::newRow(qPrintable(language)) << language;
    }

    void init()
    {
        QFETCH_GLOBAL(const QString, language);
        if (language != m_language)
            m_messages = readMessages(QStringLiteral(GRAPNEL_TS) + u"/grapnel_"_s + language + u".ts"_s);
        m_language = language;
        QVERIFY(!m_messages.isEmpty());
        QVERIFY2(!rulesOf(language).isEmpty(), "its plural forms belong into rulesOf()");
    }

    void everyNumberTakesItsForm()
    {
        const QList<QList<int>> rules = rulesOf(m_language);
        QTranslator translator;
        QVERIFY(translator.load(u"grapnel_"_s + m_language, QStringLiteral(GRAPNEL_TRANSLATIONS)));
        for (const Message &message : std::as_const(m_messages)) {
            if (!message.isPlural || !message.isFinished)
                continue;
            QVERIFY2(message.forms.size() == rules.size() && !message.forms.contains(QString()),
                     qPrintable(message.name()));
            for (qsizetype form = 0; form < rules.size(); ++form) {
                for (const int number : rules.at(form))
                    QCOMPARE(translator.translate(message.context.toUtf8().constData(),
                                                  message.source.toUtf8().constData(),
                                                  message.comment.toUtf8().constData(), number),
                             message.forms.at(form));
            }
        }
    }

    void placeholdersAreThoseOfTheSource()
    {
        QStringList wrong;
        for (const Message &message : std::as_const(m_messages)) {
            const QStringList wanted = placeholders(message.source);
            for (qsizetype form = 0; form < message.forms.size(); ++form) {
                QStringList found = placeholders(message.forms.at(form));
                // a form for one number alone may have it in words
                const QList<QList<int>> rules = rulesOf(m_language);
                const bool isWord = message.isPlural && form < rules.size() && rules.at(form).size() == 1;
                if (isWord && wanted.contains(u"n"_s) && !found.contains(u"n"_s)) {
                    found.append(u"n"_s);
                    found.sort();
                }
                if (message.isFinished && found != wanted)
                    wrong.append(message.name() + u" → "_s + message.forms.at(form));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void numbersAreWrittenAsInTheLanguage()
    {
        // "%n" gives Western digits, which would stand beside the others of dates and sizes
        if (QLocale(m_language).zeroDigit() == u"0"_s)
            return;
        QStringList wrong;
        for (const Message &message : std::as_const(m_messages)) {
            for (const QString &form : message.forms) {
                if (form.contains("%n"_L1))
                    wrong.append(message.name() + u" → "_s + form);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u"%Ln is wanted here:\n"_s + wrong.join(u'\n')));
    }

    void textsRunAsTheirLanguageDoes()
    {
        // labels go by the first letter: with a name or "%1" there the whole sentence would run from left to right
        if (QLocale(m_language).textDirection() == Qt::LeftToRight)
            return;
        static const QRegularExpression number(u"%L?n"_s);
        static const QRegularExpression letter(u"[\\x{0590}-\\x{08ff}]"_s);
        QStringList wrong;
        for (const Message &message : std::as_const(m_messages)) {
            for (QString form : message.forms) {
                if (!form.contains(letter) || form.remove(number).replace(u'%', u'A').isRightToLeft())
                    continue;
                wrong.append(message.name() + u" → "_s + form);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u"U+200F is wanted in front of these:\n"_s + wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
