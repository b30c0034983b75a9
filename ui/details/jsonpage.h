// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

class QPlainTextEdit;

namespace grapnel
{

class CopyButton;
class FindBar;
class JsonHighlighter;

/// A JSON object as indented, coloured, selectable text, with find and copy.
class JsonPage final : public QWidget
{
    Q_OBJECT

public:
    explicit JsonPage(QWidget *parent = nullptr);

    void setObject(const QJsonObject &object);
    /// Takes the object away and says \a reason in its place.
    void clear(const QString &reason);

    /// Indented by two, with invisible and reordering characters escaped: still the same JSON.
    [[nodiscard]] static QString textOf(const QJsonObject &object);

protected:
    void changeEvent(QEvent *event) override;

private:
    QPlainTextEdit *m_text = nullptr;
    JsonHighlighter *m_highlighter = nullptr;
    CopyButton *m_copy = nullptr;
    FindBar *m_findBar = nullptr;
};

} // namespace grapnel
