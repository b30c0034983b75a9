// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorprobe.h"
#include "responsebody.h"
#include "responseviewer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>
#include <QTreeView>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

class TestResponseViewer final : public QObject
{
    Q_OBJECT

    void showBody(const QString &type, const QByteArray &body, int status = 200)
    {
        m_viewer->setResponse(
            {.statusCode = status, .headers = {{.name = u"Content-Type"_s, .value = type}}, .body = body});
    }
    [[nodiscard]] QAbstractButton *button(const QString &text) const
    {
        for (auto *candidate : m_viewer->findChildren<QAbstractButton *>()) {
            if (candidate->text() == text && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    [[nodiscard]] QString status() const { return m_viewer->findChild<QLabel *>(u"status"_s)->text(); }
    [[nodiscard]] CodeEditor *editor() const { return editorIn(*m_viewer->findChild<ResponseBody *>()); }

    std::unique_ptr<ResponseViewer> m_viewer;

private Q_SLOTS:
    void init()
    {
        m_viewer = std::make_unique<ResponseViewer>();
        m_viewer->resize(900, 500);
        m_viewer->show();
        QVERIFY(QTest::qWaitForWindowActive(m_viewer.get()));
    }
    void cleanup() { m_viewer.reset(); }

    void aServerErrorIsAResultAndItsPageIsSource()
    {
        const QByteArray page("<html><script>x</script><img src='http://example.com/'></html>");
        showBody(u"text/html"_s, page, 500);
        QCOMPARE(status(), u"500 Internal Server Error"_s);
        QVERIFY(editor()->widget()->isVisible());
        QCOMPARE(editor()->utf8Text(), page);
        QCOMPARE(editor()->language(), CodeLanguage::Html);
    }

    void aLongTitleTakesMoreLinesAndAVeryLongOneIsCut()
    {
        const auto *label = m_viewer->findChild<QLabel *>(u"status"_s);
        m_viewer->setResponse({.statusCode = 500, .reason = u"Short"_s});
        QTRY_VERIFY(label->height() > 0);
        const int line = label->height();
        m_viewer->setResponse(
            {.statusCode = 500, .reason = u"the destination has a long story to tell "_s.repeated(4)});
        QTRY_VERIFY(label->height() >= 2 * line - 2);
        QVERIFY(label->height() >= label->heightForWidth(label->width()));
        m_viewer->setResponse({.statusCode = 500, .reason = QString(5000, u'x')});
        QVERIFY(status().size() < 300);
        m_viewer->setResponse({.statusCode = 500, .reason = QString(195, u'x') + u"🚀🚀🚀"_s});
        QVERIFY(status().isValidUtf16());
        QTRY_COMPARE(m_viewer->width(), 900);
    }

    void jsonIsATreeWhoseValuesCanBeCopied()
    {
        showBody(u"application/json"_s, "{\"a\":{\"b\":\"x\"}}");
        auto *tree = m_viewer->findChild<QTreeView *>();
        QVERIFY(tree->isVisible());
        tree->setFocus();
        tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
        QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"x"_s);
        QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"/a/b"_s);
        button(u"Text"_s)->click();
        QCOMPARE(editor()->utf8Text(), QByteArray("{\n  \"a\": {\n    \"b\": \"x\"\n  }\n}"));
        button(u"Raw"_s)->click();
        QCOMPARE(editor()->utf8Text(), QByteArray("{\"a\":{\"b\":\"x\"}}"));
    }

    void brokenJsonSaysWhere()
    {
        showBody(u"application/json"_s, "{\"a\": nope}");
        QVERIFY(editor()->widget()->isVisible());
        QVERIFY(!editor()->errorMessage().isEmpty());
        QVERIFY(!button(u"Pretty"_s)->isEnabled());
    }

    void picturesAndBytesAreNotOpenedButCanBeSeenInHex()
    {
        showBody(u"image/png"_s, "\x89PNG\r\n\x1a\nxx");
        QVERIFY(!editor()->widget()->isVisible());
        button(u"Hex"_s)->click();
        QVERIFY(m_viewer->findChild<ResponseBody *>()->view() == ResponseBody::View::Hex);
    }

    void nothingOfALargeBodyIsShownBeforeItIsAskedFor()
    {
        const QByteArray large(textLimit + 10, 'a');
        showBody(u"text/plain"_s, large);
        QVERIFY(editor()->utf8Text().isEmpty());
        button(u"Show anyway"_s)->click();
        QTRY_VERIFY(editor()->widget()->isVisible());
        QTRY_COMPARE(editor()->utf8Text().replace('\n', QByteArray()).size(), ResponseBody::PartSize);
        button(u"Next part"_s)->click();
        QVERIFY(button(u"Previous part"_s));
    }

    void aLaterResponseTakesThePlaceOfALargeOneStillRead()
    {
        showBody(u"text/plain"_s, QByteArray(3'000'000, 'a'));
        showBody(u"text/plain"_s, "b");
        QCOMPARE(editor()->utf8Text(), QByteArray("b"));
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(editor()->utf8Text(), QByteArray("b"));
    }

    void noBodyNoAnswerWaitingAndFailureAreSaid()
    {
        showBody({}, {}, 204);
        QCOMPARE(status(), u"204 No Content"_s);
        QVERIFY(!button(u"Save…"_s)->isEnabled());
        m_viewer->setResponse({});
        QCOMPARE(status(), u"No answer from the destination"_s);
        m_viewer->setWaiting();
        QCOMPARE(status(), u"Waiting for the answer…"_s);
        m_viewer->setFailure({.kind = ApiError::Kind::Server, .httpStatus = 503});
        QVERIFY(button(u"Copy details"_s));
        m_viewer->clear();
        QCOMPARE(status(), u"No response yet"_s);
    }

    void headersCanBeCopied()
    {
        showBody(u"text/plain"_s, "x");
        m_viewer->tabs()->setCurrentIndex(1);
        auto *table = m_viewer->findChild<QTableWidget *>();
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Content-Type: text/plain"_s);
    }

    void theCommandWithCredentialsIsOfferedOnlyWhereThereIsOne()
    {
        QSignalSpy wanted(m_viewer.get(), &ResponseViewer::curlWanted);
        m_viewer->setRequestText(u"POST https://example.com/"_s);
        m_viewer->tabs()->setCurrentIndex(2);
        QVERIFY(!button(u"Copy as cURL with credentials"_s));
        button(u"Copy as cURL"_s)->click();
        m_viewer->setCurlWithCredentialsAvailable(true);
        button(u"Copy as cURL with credentials"_s)->click();
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.at(0).at(0).toBool(), false);
        QCOMPARE(wanted.at(1).at(0).toBool(), true);
    }

    void findCountsAndGoesRound()
    {
        showBody(u"text/plain"_s, "one ONE two one");
        editor()->widget()->setFocus();
        QTest::keyClick(editor()->widget(), Qt::Key_F, Qt::ControlModifier);
        auto *field = qobject_cast<QWidget *>(m_viewer->focusWidget());
        QTest::keyClicks(field, u"one"_s);
        QCOMPARE(editor()->selection().start, 0);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(editor()->selection().start, 4);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(editor()->selection().start, 12);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(editor()->widget()->hasFocus());
    }

    void whatIsNotFoundLeavesTheTextWhereItIs()
    {
        showBody(u"text/plain"_s, QByteArray("line\n").repeated(500));
        editor()->goTo(300, 0);
        const QScrollBar *bar = editor()->widget()->verticalScrollBar();
        const int before = bar->value();
        QVERIFY(before > 100);
        editor()->widget()->setFocus();
        QTest::keyClick(editor()->widget(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(m_viewer->focusWidget(), u"zzz"_s);
        // the bar takes a few lines
        QVERIFY(bar->value() >= before);
        QCOMPARE(editor()->currentLine(), 300);
    }
};

QTEST_MAIN(TestResponseViewer)
#include "tst_responseviewer.moc"
