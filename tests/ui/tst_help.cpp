// SPDX-License-Identifier: GPL-3.0-or-later
#include "actioncatalogue.h"
#include "helpbrowser.h"
#include "helpsearch.h"
#include "helptext.h"
#include "helptools.h"
#include "helpwindow.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

class TestHelp final : public QObject
{
    Q_OBJECT

    std::unique_ptr<HelpWindow> m_window;

    [[nodiscard]] HelpBrowser *page() const { return m_window->findChild<HelpBrowser *>(); }
    [[nodiscard]] QLineEdit *search() const { return m_window->findChild<QLineEdit *>(); }
    [[nodiscard]] QListWidget *topics() const { return m_window->findChild<QListWidget *>(); }
    [[nodiscard]] int shownTopics() const
    {
        int count = 0;
        for (int row = 0; row < topics()->count(); ++row)
            count += topics()->item(row)->isHidden() ? 0 : 1;
        return count;
    }

    static void eachPage()
    {
        QTest::addColumn<HelpTopic>("topic");
        for (const HelpTopic topic : helpTopics())
            QTest::newRow(qPrintable(helpKey(topic))) << topic;
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void init()
    {
        m_window = std::make_unique<HelpWindow>();
        m_window->setAttribute(Qt::WA_DeleteOnClose, false);
        m_window->show();
    }

    void cleanup() { m_window.reset(); }

    void everyPageIsThereAndWhole_data() { eachPage(); }
    void everyPageIsThereAndWhole()
    {
        QFETCH(HelpTopic, topic);
        const QString text = helptext::page(topic, QLocale(u"en"_s)).markdown;
        QVERIFY(text.startsWith(u"# "_s));
        QVERIFY(!helptext::title(text).isEmpty());
        // what is put in for the window's words
        QVERIFY2(!text.contains(QRegularExpression(u"%[A-Z]+%"_s)), qPrintable(text));
        QCOMPARE(helpTopicOf(helpKey(topic)), std::optional(topic));
    }

    void everyFileIsAPage()
    {
        const QStringList files = QDir(u":/help/en"_s).entryList({u"*.md"_s});
        QCOMPARE(files.size(), helpTopics().size());
        for (const QString &file : files)
            QVERIFY2(helpTopicOf(file.section(u'.', 0, 0)), qPrintable(file));
    }

    void everyLinkAndPictureLeadsSomewhere_data() { eachPage(); }
    void everyLinkAndPictureLeadsSomewhere()
    {
        QFETCH(HelpTopic, topic);
        static const QRegularExpression link(u"(!?)\\[[^\\]]*\\]\\(([^)]+)\\)"_s);
        const QString text = helptext::page(topic).markdown;
        for (auto it = link.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const QUrl url(match.captured(2));
            if (match.captured(1).isEmpty())
                QVERIFY2(helpTopicOf(url.path().section(u'.', 0, 0)), qPrintable(url.toString()));
            else
                QVERIFY2(page()->loadResource(QTextDocument::ImageResource, url).isValid(), qPrintable(url.toString()));
        }
    }

    void aLanguageWithoutThePageGetsTheEnglishOne()
    {
        const helptext::Page page = helptext::page(HelpTopic::Start, QLocale(u"eo"_s));
        QCOMPARE(helptext::title(page.markdown), u"Getting started"_s);
        QCOMPARE(page.language.language(), QLocale::English);
    }

    void theSignInIsToldAsTheAccountEditorTellsIt()
    {
        const QString text = helptext::page(HelpTopic::Accounts).markdown;
        QVERIFY(text.contains(u"http://127.0.0.1/callback"_s));
        QVERIFY(text.contains(u"webhooks:read"_s));
        QVERIFY(text.contains(u"2027"_s));
    }

    void nothingIsLoadedFromElsewhere_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("network") << QUrl(u"https://example.com/a.png"_s);
        QTest::newRow("file") << QUrl(u"file:///etc/hostname"_s);
        QTest::newRow("path") << QUrl(u"/etc/hostname"_s);
        QTest::newRow("resource") << QUrl(u"qrc:/icons/new.svg"_s);
        QTest::newRow("upwards") << QUrl(u"picture:../icons/new"_s);
    }
    void nothingIsLoadedFromElsewhere()
    {
        QFETCH(QUrl, url);
        for (const int type : {QTextDocument::ImageResource, QTextDocument::HtmlResource,
                               QTextDocument::StyleSheetResource, QTextDocument::MarkdownResource})
            QVERIFY(!page()->loadResource(type, url).isValid());
    }

    void linksAreFollowedWhereTheyMay()
    {
        QSignalSpy external(m_window.get(), &HelpWindow::externalWanted);
        Q_EMIT page()->anchorClicked(QUrl(u"accounts.md"_s));
        QCOMPARE(m_window->topic(), HelpTopic::Accounts);
        for (const QString &url : {u"http://example.com/"_s, u"file:///etc/hostname"_s, u"nothing.md"_s,
                                   u"javascript:start"_s, u"ftp:start"_s})
            Q_EMIT page()->anchorClicked(QUrl(url));
        QCOMPARE(external.size(), 0);
        QCOMPARE(m_window->topic(), HelpTopic::Accounts);
        Q_EMIT page()->anchorClicked(QUrl(u"https://example.com/"_s));
        QCOMPARE(external.size(), 1);
    }

    void searchKeepsThePagesThatHaveAllWords()
    {
        QVERIFY(search()->hasFocus() || m_window->focusWidget() == search());
        QTest::keyClicks(search(), u"redirect client"_s);
        QVERIFY(shownTopics() >= 1);
        QVERIFY(shownTopics() < helpTopics().size());
        QVERIFY(!topics()->currentItem()->isHidden());
        QVERIFY(!page()->extraSelections().isEmpty());
        const int before = page()->textCursor().position();
        QTest::keyClick(search(), Qt::Key_Return);
        QVERIFY(page()->textCursor().position() > before);
        QTest::keyClick(search(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(page()->textCursor().position(), before);
        QTest::keyClicks(search(), u" xyzzy"_s);
        QCOMPARE(shownTopics(), 0);
        QVERIFY(m_window->findChildren<QLabel *>().constLast()->text().contains(u'0'));
        // a page that is asked for from elsewhere shows all the same
        m_window->showTopic(HelpTopic::Deleting);
        QCOMPARE(m_window->topic(), HelpTopic::Deleting);
        QCOMPARE(shownTopics(), helpTopics().size());
    }

    void searchFindsTextAndNotItsMarkup()
    {
        for (const QString &word : {u"icon:"_s, u"accounts.md"_s, u"**"_s, u"| ---"_s}) {
            search()->setText(word);
            QCOMPARE(shownTopics(), 0);
        }
    }

    void wordsAreFoundAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("found");
        QTest::newRow("case") << u"Der Webhook"_s << u"webHOOK"_s << u"Webhook"_s;
        QTest::newRow("accent left out") << u"les paramètres"_s << u"parametre"_s << u"paramètre"_s;
        QTest::newRow("accent") << u"parametre"_s << u"paramètre"_s << u"parametre"_s;
        QTest::newRow("umlaut") << u"Löschen"_s << u"losch"_s << u"Lösch"_s;
        QTest::newRow("sharp s") << u"schließen"_s << u"SCHLIESS"_s << u"schließ"_s;
        QTest::newRow("vowel mark") << u"كاملًا ثم"_s << u"كاملا"_s << u"كاملًا"_s;
        QTest::newRow("full width") << u"設定を開く Ctrl"_s << u"Ｃｔｒｌ"_s << u"Ctrl"_s;
        QTest::newRow("within") << u"再読み込みする"_s << u"読み込み"_s << u"読み込み"_s;
        QTest::newRow("sound mark") << u"ハ"_s << u"バ"_s << QString();
        QTest::newRow("nothing") << u"text"_s << u""_s << QString();
    }
    void wordsAreFoundAsTheyAreTyped()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        QFETCH(QString, found);
        const QList<helpsearch::Match> matches = helpsearch::find(text, word);
        QCOMPARE(matches.size(), found.isEmpty() ? 0 : 1);
        if (!found.isEmpty())
            QCOMPARE(text.sliced(matches.constFirst().start, matches.constFirst().length), found);
    }

    void escapeEmptiesTheSearchThenCloses()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClicks(search(), u"oauth"_s);
        QTest::keyClick(search(), Qt::Key_Escape);
        QCOMPARE(search()->text(), QString());
        QTest::keyClick(search(), Qt::Key_Escape);
        QVERIFY(!m_window->isVisible());
    }

    void f1OpensThePageOfTheWindow()
    {
        ActionCatalogue catalogue;
        QWidget main;
        HelpTools tools(catalogue, &main);
        QMenu menu;
        QAction palette;
        tools.addTo(menu, &palette);
        QAction *guide = menu.actions().constFirst();
        const auto shown = []() -> HelpWindow * {
            for (QWidget *window : QApplication::topLevelWidgets()) {
                auto *help = qobject_cast<HelpWindow *>(window);
                if (help && help->isVisible() && help->testAttribute(Qt::WA_DeleteOnClose))
                    return help;
            }
            return nullptr;
        };
        QDialog dialog;
        setHelpTopic(dialog, HelpTopic::Testing);
        auto *field = new QLineEdit(&dialog);
        dialog.open();
        QTest::keyClick(field, Qt::Key_F1);
        QVERIFY(shown());
        QCOMPARE(shown()->topic(), HelpTopic::Testing);
        tools.closeAll();
        QTRY_VERIFY(!shown());
        // as it is remapped
        guide->setShortcut(Qt::CTRL | Qt::Key_H);
        QTest::keyClick(field, Qt::Key_F1);
        QVERIFY(!shown());
        QTest::keyClick(field, Qt::Key_H, Qt::ControlModifier);
        QVERIFY(shown());
        // in the main window it is the menu's shortcut
        tools.showTopic(HelpTopic::Start);
        QTest::keyClick(&main, Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(shown()->topic(), HelpTopic::Start);
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
