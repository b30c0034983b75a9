// SPDX-License-Identifier: GPL-3.0-or-later
// The guide in every language that has a folder, against the English one and against the words of the windows.
#include "helpbrowser.h"
#include "helptext.h"
#include "helpwindow.h"
#include "plaintitle.h"

#include <QAbstractTextDocumentLayout>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMultiHash>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

namespace
{

QStringList folders()
{
    QStringList folders = QDir(u":/help"_s).entryList(QDir::Dirs);
    folders.removeAll(u"en"_s);
    return folders;
}

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString source(const QString &language, HelpTopic topic)
{
    return read(u":/help/%1/%2.md"_s.arg(language, helpKey(topic)));
}

/// The first capture of each match.
QStringList all(const QString &text, const QString &pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch &match : expression.globalMatch(text))
        found.append(match.captured(1));
    return found;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

/// "## ", "### ": the depths of its headings.
QStringList headings(const QString &text)
{
    return all(text, u"^(#+ )"_s);
}

/// Keys, codes and what is put in.
QStringList codes(const QString &text)
{
    return sorted(all(text, u"`([^`]+)`"_s) + all(text, u"%([A-Z]+)%"_s));
}

QStringList targets(const QString &text)
{
    return sorted(all(text, u"\\]\\(([^)]+)\\)"_s));
}

/// Words of the windows: "Edit" and "Preferences…" of "*Edit › Preferences…*".
QStringList windowWords(const QString &text)
{
    QStringList words;
    for (const QString &span : all(text, u"(?<!\\*)\\*([^*\\n]+)\\*(?!\\*)"_s))
        words += span.split(u" › "_s);
    return words;
}

/// What each text of the windows may be in \a language, without mnemonics.
QMultiHash<QString, QString> wordsOf(const QString &language)
{
    QMultiHash<QString, QString> words;
    QFile file(QStringLiteral(GRAPNEL_TS) + u"/grapnel_"_s + language + u".ts"_s);
    if (!file.open(QIODevice::ReadOnly))
        return words;
    QString english;
    for (QXmlStreamReader xml(&file); !xml.atEnd(); xml.readNext()) {
        if (xml.isStartElement() && xml.name() == "source"_L1)
            english = plainTitle(xml.readElementText());
        else if (xml.isStartElement() && xml.name() == "translation"_L1)
            words.insert(english, plainTitle(xml.readElementText(QXmlStreamReader::IncludeChildElements)));
    }
    return words;
}

void eachPage()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<HelpTopic>("topic");
    for (const QString &language : folders()) {
        for (const HelpTopic topic : helpTopics())
            QTest::addRow("%s/%s", qPrintable(language), qPrintable(helpKey(topic))) << language << topic;
    }
}

/// The language in force, as long as this lives.
class Speaking final
{
public:
    explicit Speaking(const QString &language)
    {
        QLocale::setDefault(QLocale(language));
        if (m_translator.load(u"grapnel_"_s + language, QStringLiteral(GRAPNEL_TRANSLATIONS)))
            QCoreApplication::installTranslator(&m_translator);
    }
    ~Speaking() { QLocale::setDefault(QLocale::c()); }
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;

private:
    QTranslator m_translator;
};

} // namespace

class TestGuide final : public QObject
{
    Q_OBJECT

    static void hasAllOf(const QStringList &found, const QStringList &wanted, const QMultiHash<QString, QString> &words)
    {
        QStringList rest = found;
        QStringList missing;
        for (const QString &english : wanted) {
            const QStringList possible = words.values(english);
            const auto is = [&possible](const QString &word) { return possible.contains(word); };
            const auto at = std::ranges::find_if(rest, is);
            if (at == rest.end())
                missing.append(english + u" ("_s + possible.join(u" / "_s) + u')');
            else
                rest.erase(at);
        }
        const QString told = u"missing: %1\nunknown: %2"_s.arg(missing.join(u", "_s), rest.join(u", "_s));
        QVERIFY2(missing.isEmpty() && rest.isEmpty(), qPrintable(told));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        // the resources of a static library
        const HelpWindow window;
        QVERIFY(QDir(u":/help/en"_s).exists());
    }

    void everyFolderIsALanguageOfTheProgram()
    {
        const QStringList languages = QStringLiteral(GRAPNEL_LANGUAGES).split(u',');
        for (const QString &folder : folders())
            QVERIFY2(languages.contains(folder), qPrintable(folder));
    }

    void everyFolderHasTheSamePages()
    {
        for (const QString &folder : folders())
            QCOMPARE(QDir(u":/help/"_s + folder).entryList({u"*.md"_s}), QDir(u":/help/en"_s).entryList({u"*.md"_s}));
    }

    void pagesAreBuiltAlike_data() { eachPage(); }
    void pagesAreBuiltAlike()
    {
        QFETCH(QString, language);
        QFETCH(HelpTopic, topic);
        const QString text = source(language, topic);
        const QString english = source(u"en"_s, topic);
        QVERIFY(text.startsWith(u"# "_s));
        QCOMPARE(headings(text), headings(english));
        QCOMPARE(codes(text), codes(english));
        QCOMPARE(targets(text), targets(english));
        for (const QString &start : {u"^(- )"_s, u"^(\\d+\\. )"_s, u"^(\\| )"_s, u"(\\*\\*)"_s})
            QCOMPARE(all(text, start).size(), all(english, start).size());
        QVERIFY2(!text.contains("..."_L1) && !text.contains("  "_L1), "as typed by hand");
    }

    void linksAreNamedAsThePagesThatTheyLeadTo_data() { eachPage(); }
    void linksAreNamedAsThePagesThatTheyLeadTo()
    {
        QFETCH(QString, language);
        QFETCH(HelpTopic, topic);
        static const QRegularExpression link(u"(?<!!)\\[([^\\]]+)\\]\\((\\w+)\\.md\\)"_s);
        const QString text = source(language, topic);
        for (const QRegularExpressionMatch &match : link.globalMatch(text)) {
            const auto target = helpTopicOf(match.captured(2));
            QVERIFY2(target, qPrintable(match.captured()));
            QCOMPARE(match.captured(1), helptext::title(source(language, *target)));
        }
    }

    void whatIsNewIsCalledAsInTheMenu()
    {
        for (const QString &folder : folders())
            QCOMPARE(helptext::title(source(folder, HelpTopic::WhatsNew)), wordsOf(folder).value(u"What's new"_s));
    }

    void wordsOfTheWindowsAreThoseOfTheWindows_data() { eachPage(); }
    void wordsOfTheWindowsAreThoseOfTheWindows()
    {
        QFETCH(QString, language);
        QFETCH(HelpTopic, topic);
        hasAllOf(windowWords(source(language, topic)), windowWords(source(u"en"_s, topic)), wordsOf(language));
    }

    void englishSetsInItalicsWhatIsOnTheWindows()
    {
        const QMultiHash<QString, QString> words = wordsOf(u"de"_s);
        QStringList unknown;
        for (const HelpTopic topic : helpTopics()) {
            for (const QString &word : windowWords(source(u"en"_s, topic))) {
                if (!words.contains(word))
                    unknown.append(helpKey(topic) + u": "_s + word);
            }
        }
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u", "_s)));
    }

    void noMarkIsLeftOver_data() { eachPage(); }
    void noMarkIsLeftOver()
    {
        QFETCH(QString, language);
        QFETCH(HelpTopic, topic);
        // "*テスト…*を" is no emphasis in Markdown
        const QString text = helptext::plainText(helptext::page(topic, QLocale(language)).markdown);
        static const QRegularExpression mark(u"[*`]|\\]\\(|%[A-Z]+%|^#|\\|"_s, QRegularExpression::MultilineOption);
        const QRegularExpressionMatch match = mark.match(text);
        QVERIFY2(!match.hasMatch(),
                 qPrintable(text.sliced(std::max<qsizetype>(0, match.capturedStart() - 40)).left(80)));
    }

    void thePageIsInTheLanguageInForce_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("language");
        QTest::newRow("place") << u"de_AT"_s << u"de"_s;
        QTest::newRow("plain") << u"de"_s << u"de"_s;
        QTest::newRow("not there") << u"eo"_s << u"en"_s;
        QTest::newRow("another Portuguese") << u"pt_PT"_s << u"en"_s;
        for (const QString &folder : folders())
            QTest::addRow("%s", qPrintable(folder)) << folder << folder;
    }
    void thePageIsInTheLanguageInForce()
    {
        QFETCH(QString, locale);
        QFETCH(QString, language);
        const helptext::Page page = helptext::page(HelpTopic::WhatsNew, QLocale(locale));
        QCOMPARE(page.markdown, source(language, HelpTopic::WhatsNew));
        QCOMPARE(page.language, QLocale(language));
    }

    void anOpenWindowFollowsTheLanguage()
    {
        HelpWindow window;
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.show();
        auto *page = window.findChild<HelpBrowser *>();
        auto *topics = window.findChild<QListWidget *>();
        auto *search = window.findChild<QLineEdit *>();
        window.showTopic(HelpTopic::Deleting);
        search->setText(u"webhook"_s);
        for (const QString &language : folders()) {
            const Speaking speaking(language);
            const QString title = helptext::title(source(language, HelpTopic::Deleting));
            QTRY_COMPARE(topics->currentItem()->text(), title);
            QCOMPARE(window.topic(), HelpTopic::Deleting);
            QTRY_COMPARE(page->document()->firstBlock().text(), title);
            QVERIFY(wordsOf(language).values(u"Help"_s).contains(window.windowTitle()));
            QCOMPARE(search->placeholderText(), wordsOf(language).value(u"Search the help"_s));
            QCOMPARE(page->accessibleName(), wordsOf(language).value(u"Help page"_s));
        }
        QTRY_COMPARE(window.windowTitle(), u"Help"_s);
        QTRY_COMPARE(topics->currentItem()->text(), u"Deleting safely"_s);
    }

    void everyPageIsFoundByItsWords_data() { eachPage(); }
    void everyPageIsFoundByItsWords()
    {
        QFETCH(QString, language);
        QFETCH(HelpTopic, topic);
        const Speaking speaking(language);
        HelpWindow window;
        auto *page = window.findChild<HelpBrowser *>();
        auto *topics = window.findChild<QListWidget *>();
        // the middle word of its first paragraph
        window.showTopic(topic);
        const QStringList words = page->document()->firstBlock().next().text().split(u' ', Qt::SkipEmptyParts);
        const QString word = words.value(words.size() / 2);
        QVERIFY(!word.isEmpty());
        window.findChild<QLineEdit *>()->setText(word);
        QCOMPARE(window.topic(), topic);
        QVERIFY(!topics->currentItem()->isHidden());
        QVERIFY(!page->extraSelections().isEmpty());
    }

    void keysAreWrittenAsInTheMenus()
    {
        class German final : public QTranslator
        {
        public:
            [[nodiscard]] bool isEmpty() const override { return false; }
            [[nodiscard]] QString translate(const char *context, const char *text, const char *, int) const override
            {
                const bool isCtrl = qstrcmp(context, "QShortcut") == 0 && qstrcmp(text, "Ctrl") == 0;
                return isCtrl ? u"Strg"_s : QString();
            }
        };
        QVERIFY(helptext::page(HelpTopic::Finding).markdown.contains(u"`Ctrl+Enter`"_s));
        German german;
        QCoreApplication::installTranslator(&german);
        const QString text = helptext::page(HelpTopic::Finding).markdown;
        QCoreApplication::removeTranslator(&german);
        QVERIFY(text.contains(u"`Strg+Enter`"_s));
        QVERIFY(!text.contains(u"Ctrl"_s));
        // no code is taken for a key
        QVERIFY(helptext::page(HelpTopic::Accounts).markdown.contains(u"`webhooks:read`"_s));
    }
};

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
