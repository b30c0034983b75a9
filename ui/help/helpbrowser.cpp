// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpbrowser.h"

#include "helpsearch.h"
#include "helptext.h"
#include "icons.h"

#include <QEvent>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Where a slanted letter is no emphasis, but a letter that is hard to read.
bool isSlanted(const QLocale &language)
{
    const QLocale::Script script = language.script();
    return script == QLocale::LatinScript || script == QLocale::CyrillicScript || script == QLocale::GreekScript;
}

} // namespace

HelpBrowser::HelpBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    // so that Tab leads to the links, and the keys of a reader work
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(16);
    connect(this, &QTextBrowser::anchorClicked, this, &HelpBrowser::follow);
}

void HelpBrowser::showTopic(HelpTopic topic)
{
    m_topic = topic;
    fill();
}

void HelpBrowser::fill()
{
    setAccessibleName(tr("Help page"));
    const helptext::Page page = helptext::page(m_topic);
    m_language = page.language;
    document()->clear();
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(m_language.textDirection());
    document()->setDefaultTextOption(option);
    setMarkdown(page.markdown);
    if (!isSlanted(m_language))
        strengthenEmphasis();
    spaceTables();
    setExtraSelections({});
    moveCursor(QTextCursor::Start);
    mark(m_words);
}

void HelpBrowser::strengthenEmphasis()
{
    QTextCharFormat strong;
    strong.setFontItalic(false);
    strong.setFontWeight(QFont::Bold);
    QTextCursor cursor(document());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QList<QTextFragment> slanted;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().fontItalic())
                slanted.append(it.fragment());
        }
        for (const QTextFragment &fragment : std::as_const(slanted)) {
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(strong);
        }
    }
}

void HelpBrowser::spaceTables()
{
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setCellPadding(4);
        format.setCellSpacing(0);
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(theme::line(palette()));
        format.setLayoutDirection(m_language.textDirection());
        format.setTopMargin(4);
        format.setBottomMargin(8);
        table->setFormat(format);
    }
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    return type == QTextDocument::ImageResource ? pictureOf(name) : QVariant();
}

QVariant HelpBrowser::pictureOf(const QUrl &name) const
{
    const QColor color = palette().color(QPalette::Text);
    const qreal ratio = devicePixelRatioF();
    if (name.scheme() == "icon"_L1)
        return icons::pixmap(name.path(), {16, 16}, color, ratio);
    if (name.scheme() != "picture"_L1 || name.path().contains(u'/'))
        return {};
    QByteArray drawing = helptext::drawing(name.path(), m_language);
    if (drawing.isEmpty())
        return {};
    QSvgRenderer renderer(drawing.replace("currentColor", color.name().toLatin1()));
    QPixmap picture(renderer.defaultSize() * ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    renderer.render(&painter);
    painter.end();
    picture.setDevicePixelRatio(ratio);
    return picture;
}

void HelpBrowser::follow(const QUrl &link)
{
    if (link.scheme() == "https"_L1)
        Q_EMIT externalWanted(link);
    else if (const auto topic = helpTopicOf(link.path().section(u'.', 0, 0)); topic && link.isRelative())
        Q_EMIT topicWanted(*topic);
}

int HelpBrowser::mark(const QStringList &words)
{
    m_words = words;
    QList<ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(palette().color(QPalette::Highlight));
    format.setForeground(palette().color(QPalette::HighlightedText));
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (const QString &word : words) {
            for (const helpsearch::Match &match : helpsearch::find(block.text(), word)) {
                ExtraSelection selection;
                selection.cursor = QTextCursor(block);
                selection.cursor.setPosition(block.position() + static_cast<int>(match.start));
                selection.cursor.setPosition(selection.cursor.position() + static_cast<int>(match.length),
                                             QTextCursor::KeepAnchor);
                selection.format = format;
                marks.append(selection);
            }
        }
    }
    std::ranges::sort(marks, {}, [](const ExtraSelection &mark) { return mark.cursor.selectionStart(); });
    setExtraSelections(marks);
    moveCursor(QTextCursor::Start);
    goToMark(false);
    return static_cast<int>(marks.size());
}

void HelpBrowser::goToMark(bool backward)
{
    const QList<ExtraSelection> marks = extraSelections();
    if (marks.isEmpty())
        return;
    const int at = textCursor().position();
    const ExtraSelection *wanted = backward ? &marks.last() : &marks.first();
    for (const ExtraSelection &mark : marks) {
        if (backward ? mark.cursor.selectionEnd() < at : mark.cursor.selectionEnd() > at) {
            wanted = &mark;
            if (!backward)
                break;
        }
    }
    QTextCursor cursor = wanted->cursor;
    cursor.setPosition(cursor.selectionEnd());
    setTextCursor(cursor);
    ensureCursorVisible();
}

void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    // pictures have the colour of the text
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace grapnel
