// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codeeditor.h"
#include "scintilla.h"

#include <memory>

namespace grapnel
{

class DiffMarks;

/// The CodeEditor of the module.
class ScintillaEditor final : public QsciScintilla, public CodeEditor
{
    Q_OBJECT

public:
    explicit ScintillaEditor(const QString &accessibleName, QWidget *parent = nullptr);
    ~ScintillaEditor() override;

    [[nodiscard]] QAbstractScrollArea *widget() override { return this; }

    void setLanguage(CodeLanguage language) override;
    [[nodiscard]] CodeLanguage language() const override { return m_language; }
    void setWrapped(bool wrapped) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] bool isReadOnly() const override { return QsciScintilla::isReadOnly(); }

    void setUtf8Text(QByteArrayView text) override;
    void appendUtf8Text(QByteArrayView text) override;
    void reserve(qsizetype bytes) override;
    [[nodiscard]] QByteArray utf8Text() const override;
    void replaceText(const QString &text) override;
    void onTextChanged(QObject *context, std::function<void()> told) override;

    void markError(int line, int column, const QString &message) override;
    void clearErrors() override;
    [[nodiscard]] QString errorMessage() const override { return m_errorMessage; }

    void goTo(int line, int column) override;
    void showLine(int line) override;
    [[nodiscard]] int currentLine() const override;

    [[nodiscard]] QList<qsizetype> find(QByteArrayView text, qsizetype most) const override;
    void select(Range range) override;
    [[nodiscard]] Range selection() const override;
    [[nodiscard]] QString selectedText() const override { return QsciScintilla::selectedText(); }

    void markDifferences(const QList<MarkedLine> &lines, const QList<Gap> &gaps) override;
    [[nodiscard]] bool isMarked(int line) const override { return markersAtLine(line) != 0; }
    [[nodiscard]] int gapBelow(int line) const override;

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// The nearest ones that there are.
    [[nodiscard]] int lineInText(int line) const;
    [[nodiscard]] long positionInText(int line, int column) const;
    void applyLanguage();
    void takeNewDocument();
    void applyDocumentSettings();
    void applyColors();
    void applyMargins();
    void showHiddenCharacters();
    void dropShortcuts();
    void fitBraceMatching();
    void fitLineNumbers();

    CodeLanguage m_language = CodeLanguage::Plain;
    QString m_errorMessage;
    int m_errorIndicator = 0;
    std::unique_ptr<DiffMarks> m_differences;
};

} // namespace grapnel
