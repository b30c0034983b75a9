// SPDX-License-Identifier: GPL-3.0-or-later
#include "codeeditor.h"

#include "codeeditormodule.h"
#include "module.h"
#include "safetext.h"
#include "version.h"

#include <QCoreApplication>
#include <QMessageBox>

#include <stdexcept>
#include <string>
#include <tuple>

namespace grapnel
{

namespace
{

class CodeEditorText
{
    Q_DECLARE_TR_FUNCTIONS(CodeEditorText)
};

MakeCodeEditor maker()
{
    static MakeCodeEditor loaded = nullptr;
    if (!loaded) {
        const QFunctionPointer function = moduleFunction(QLatin1StringView(codeEditorModule), codeEditorMakerName);
        loaded = reinterpret_cast<CodeEditorMaker>(function)(version);
    }
    if (!loaded)
        throw std::runtime_error(std::string(codeEditorModule) + " is of another version than Grapnel");
    return loaded;
}

} // namespace

void CodeEditor::load()
{
    std::ignore = maker();
}

bool CodeEditor::loadOrTell(QWidget *window)
{
    try {
        load();
        return true;
    } catch (const std::runtime_error &error) {
        qWarning("the editor cannot be loaded: %s", error.what());
        const QString title = CodeEditorText::tr("The editor cannot be loaded");
        auto *box = new QMessageBox(QMessageBox::Critical, title, title, QMessageBox::Ok, window);
        box->setInformativeText(
            //: %1 is what the system says, mostly in English
            CodeEditorText::tr("Requests and responses cannot be shown. Start Grapnel again; if that does not help, "
                               "install it anew. (%1)")
                .arg(safetext::lines(QString::fromStdString(error.what()))));
        box->setTextFormat(Qt::PlainText);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
        return false;
    }
}

CodeEditor *CodeEditor::make(const QString &accessibleName)
{
    return maker()(accessibleName);
}

} // namespace grapnel
