// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QSyntaxHighlighter>

namespace grapnel
{

/// Colours for indented JSON: keys, texts, and what is neither (numbers, true, false, null).
class JsonHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    /// Colours for this palette, at once.
    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    QColor m_key;
    QColor m_text;
    QColor m_literal;
};

} // namespace grapnel
