// SPDX-License-Identifier: GPL-3.0-or-later
// How editors come from their module, and what is said when it is not there.
#include "codeeditormodule.h"
#include "fakewebhookservice.h"
#include "testingcontroller.h"
#include "testwindow.h"
#include "version.h"

#include <QApplication>
#include <QLibrary>
#include <QMessageBox>
#include <QRegularExpression>
#include <QTest>

#include <memory>
#include <stdexcept>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

class TestCodeEditor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // before the module is loaded, because it stays
    void withoutTheModuleTheUserIsTold()
    {
        const QStringList folders = QCoreApplication::libraryPaths();
        QCoreApplication::setLibraryPaths({});
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, CodeEditor::load());
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, std::ignore = CodeEditor::make(u"Payload"_s));
        QWidget window;
        window.show();
        FakeWebhookService service;
        TestingController controller({.service = &service}, &window);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the editor cannot be loaded: "_s));
        controller.test({Webhook{.id = u"01HZ"_s, .name = u"Orders"_s}});
        QVERIFY(controller.isAtRest());
        auto *box = window.findChild<QMessageBox *>();
        QVERIFY(box && box->isVisible());
        QVERIFY(box->informativeText().contains(u"install it anew"_s));
        QVERIFY(box->informativeText().contains(QLatin1StringView(codeEditorModule)));
        box->close();

        QCoreApplication::setLibraryPaths(folders);
        controller.test({Webhook{.id = u"01HZ"_s, .name = u"Orders"_s}});
        QVERIFY(!controller.isAtRest());
        QVERIFY(window.findChild<TestWindow *>());
    }

    void theModuleMakesEditors()
    {
        CodeEditor::load();
        const std::unique_ptr<CodeEditor> editor(CodeEditor::make(u"Payload"_s));
        QCOMPARE(editor->widget()->accessibleName(), u"Payload"_s);
        editor->setUtf8Text("a");
        QCOMPARE(editor->utf8Text(), QByteArray("a"));
    }

    void theModuleServesNoProgramOfAnotherVersion()
    {
        QLibrary module(QStringLiteral(GRAPNEL_MODULE));
        const auto maker = reinterpret_cast<CodeEditorMaker>(module.resolve(codeEditorMakerName));
        QVERIFY2(maker, qPrintable(module.errorString()));
        QVERIFY(maker(version));
        QVERIFY(!maker("0.0.0-other"));
    }
};

QTEST_MAIN(TestCodeEditor)
#include "tst_codeeditor.moc"
