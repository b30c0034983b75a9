// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QList>

#include <functional>

namespace grapnel
{

/// What a text is written in.
enum class CodeLanguage { Plain, Json, Xml, Html };

/// Text with line numbers, colours, folding and undo, in the system's font of fixed width and the colours of the
/// palette, which it follows. Control characters and those that reorder text are shown by their names; line ends stay
/// as they are. In a read-only one Tab goes to the next control, in any Ctrl+Tab does. Lines are counted from 0.
/// Everything that is set as text by bytes is UTF-8 and may hold anything.
///
/// What makes editors is a module of its own, because its libraries would hold up the start of the program.
class CodeEditor
{
public:
    /// How a line differs from another text: "-", "+" and "~" in the margin.
    enum class Mark { Removed, Added, Changed };
    struct MarkedLine {
        int line = 0;
        Mark mark = Mark::Changed;
    };
    /// \a count empty lines below \a line, which belong to no text and keep the lines of two editors beside each other.
    struct Gap {
        int line = 0;
        int count = 0;
    };
    /// Offsets of bytes, from 0; \a end is behind the last one.
    struct Range {
        qsizetype start = 0;
        qsizetype end = 0;
    };

    /// Loads the module unless it is there; it stays until the process ends. Throws std::runtime_error when it is
    /// missing or of another version than the program, which an update under the running program may bring.
    static void load();
    /// As load(), but the user is told, over \a window; false when there are no editors.
    [[nodiscard]] static bool loadOrTell(QWidget *window);
    /// A new editor, which its parent owns as soon as its widget has one. \a accessibleName is the label beside it.
    /// Throws as load() does.
    [[nodiscard]] static CodeEditor *make(const QString &accessibleName);

    CodeEditor() = default;
    virtual ~CodeEditor() = default;
    Q_DISABLE_COPY_MOVE(CodeEditor)

    /// The editor itself, to be put into a layout.
    [[nodiscard]] virtual QAbstractScrollArea *widget() = 0;

    virtual void setLanguage(CodeLanguage language) = 0;
    [[nodiscard]] virtual CodeLanguage language() const = 0;
    /// At the window's edge, with a mark where a line goes on.
    virtual void setWrapped(bool wrapped) = 0;
    /// Forgets what could be undone.
    virtual void setReadOnly(bool readOnly) = 0;
    [[nodiscard]] virtual bool isReadOnly() const = 0;

    /// Replaces the text, read-only or not, goes to its beginning and forgets what could be undone.
    virtual void setUtf8Text(QByteArrayView text) = 0;
    /// Goes on at the end of a read-only text; for texts that are set in steps.
    virtual void appendUtf8Text(QByteArrayView text) = 0;
    /// Makes room for a text of \a bytes, so that steps do not move what is there.
    virtual void reserve(qsizetype bytes) = 0;
    [[nodiscard]] virtual QByteArray utf8Text() const = 0;
    /// As if typed over all there is: it can be undone. Goes to the beginning.
    virtual void replaceText(const QString &text) = 0;
    /// Calls \a told after each change of the text, as long as \a context lives.
    virtual void onTextChanged(QObject *context, std::function<void()> told) = 0;

    /// Underlines from \a column (in characters) to the end of the line, marks the line's margin and says \a message
    /// below the line. Any line and column are taken here and below: the nearest ones that there are.
    virtual void markError(int line, int column, const QString &message) = 0;
    /// Takes the marks of markError() away.
    virtual void clearErrors() = 0;
    /// The first error's message, for those who show it elsewhere too; empty without.
    [[nodiscard]] virtual QString errorMessage() const = 0;

    /// Puts the caret there, in characters, and brings it into sight.
    virtual void goTo(int line, int column) = 0;
    /// Puts the caret at the beginning of \a line, with some lines above it in sight.
    virtual void showLine(int line) = 0;
    /// Where the caret is.
    [[nodiscard]] virtual int currentLine() const = 0;

    /// Where \a text begins, whatever the case, ascending and without overlaps; no more than \a most.
    [[nodiscard]] virtual QList<qsizetype> find(QByteArrayView text, qsizetype most) const = 0;
    /// Brings it into sight.
    virtual void select(Range range) = 0;
    [[nodiscard]] virtual Range selection() const = 0;
    [[nodiscard]] virtual QString selectedText() const = 0;

    /// Marks the lines of a plain text that another one has not or has otherwise, by their background and by a sign in
    /// a margin of its own. Once.
    virtual void markDifferences(const QList<MarkedLine> &lines, const QList<Gap> &gaps) = 0;
    [[nodiscard]] virtual bool isMarked(int line) const = 0;
    /// How many empty lines there are below \a line.
    [[nodiscard]] virtual int gapBelow(int line) const = 0;
};

} // namespace grapnel
