// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codelexer.h"
#include "scintilla.h"

namespace grapnel
{

/// Text with line numbers, colours, folding and undo, in the system's font of fixed width and the colours of the
/// palette, which it follows. Control characters and those that reorder text are shown by their names; line ends stay
/// as they are. In a read-only one Tab goes to the next control, in any Ctrl+Tab does. Lines are counted from 0.
/// Everything that is set as text by bytes is UTF-8 and may hold anything.
class CodeEditor final : public QsciScintilla
{
    Q_OBJECT

public:
    using Language = CodeLanguage;

    /// \a accessibleName is the label beside it.
    explicit CodeEditor(const QString &accessibleName, QWidget *parent = nullptr);
    ~CodeEditor() override;

    void setLanguage(Language language);
    [[nodiscard]] Language language() const { return m_language; }

    /// At the window's edge, with a mark where a line goes on.
    void setWrapped(bool wrapped);
    [[nodiscard]] bool isWrapped() const;
    void setReadOnly(bool readOnly) override;

    /// Replaces the text, read-only or not, goes to its beginning and forgets what could be undone.
    void setUtf8Text(QByteArrayView text);
    /// Goes on at the end of a read-only text; for texts that are set in steps.
    void appendUtf8Text(QByteArrayView text);
    /// Makes room for a text of \a bytes, so that steps do not move what is there.
    void reserve(qsizetype bytes);
    [[nodiscard]] QByteArray utf8Text() const;

    /// Underlines from \a column (in characters) to the end of the line, marks the line's margin and says \a message
    /// below the line. Any line and column are taken; those outside the text move to its end.
    void markError(int line, int column, const QString &message);
    /// Takes the marks of markError() away.
    void clearErrors();
    /// The first error's message, for those who show it elsewhere too; empty without.
    [[nodiscard]] QString errorMessage() const { return m_errorMessage; }

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLanguage();
    void takeNewDocument();
    void applyDocumentSettings();
    void applyColors();
    void applyMargins();
    void showHiddenCharacters();
    void dropShortcuts();
    void fitBraceMatching();
    void fitLineNumbers();

    Language m_language = Language::Plain;
    QString m_errorMessage;
    int m_errorIndicator = 0;
};

} // namespace grapnel
