// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonpage.h"

#include "copybutton.h"
#include "findbar.h"
#include "icons.h"
#include "jsonhighlighter.h"
#include "lefttoright.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QKeySequence>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QToolButton>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

bool isInvisible(char16_t unit)
{
    return (unit >= 0x7f && unit < 0xa0) || unit == 0x00ad || unit == 0x061c || (unit >= 0x200b && unit <= 0x200f)
        || (unit >= 0x2028 && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x206f) || unit == 0xfeff;
}

} // namespace

JsonPage::JsonPage(QWidget *parent)
    : QWidget(parent), m_text(leftToRight(new QPlainTextEdit(this))),
      m_highlighter(new JsonHighlighter(m_text->document())), m_copy(new CopyButton(tr("Copy JSON"), true, this))
{
    m_text->setAccessibleName(tr("Webhook as JSON"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->document()->setDocumentMargin(12);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    m_text->setFont(fixed);
    m_highlighter->setPalette(palette());
    m_findBar = new FindBar(m_text, tr("Find in JSON"), this);

    auto *find = new QToolButton(this);
    find->setAutoRaise(true);
    find->setIcon(icons::icon(u"search"_s));
    find->setIconSize({16, 16});
    find->setAccessibleName(tr("Find in JSON"));
    find->setToolTip(tr("Find in JSON (%1)").arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    find->setFocusPolicy(Qt::StrongFocus);
    connect(find, &QToolButton::clicked, m_findBar, &FindBar::open);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->addWidget(m_copy);
    bar->addStretch(1);
    bar->addWidget(find);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_findBar);
    layout->addWidget(m_text, 1);
}

void JsonPage::setObject(const QJsonObject &object)
{
    const QString text = textOf(object);
    m_copy->setCopiedText(text);
    if (text != m_text->toPlainText())
        m_text->setPlainText(text);
    m_findBar->refresh();
}

void JsonPage::clear(const QString &reason)
{
    m_text->clear();
    m_text->setPlaceholderText(reason);
    m_copy->setCopiedText({});
    m_findBar->refresh();
}

QString JsonPage::textOf(const QJsonObject &object)
{
    static const QRegularExpression indent(u"^(?: {4})+"_s, QRegularExpression::MultilineOption);
    const QString wide = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)).trimmed();
    QString text;
    text.reserve(wide.size());
    qsizetype last = 0;
    for (auto match = indent.globalMatch(wide); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        text += QStringView(wide).mid(last, found.capturedStart() - last);
        text += QString(found.capturedLength() / 2, u' ');
        last = found.capturedEnd();
    }
    text += QStringView(wide).mid(last);
    for (qsizetype at = text.size() - 1; at >= 0; --at)
        if (const char16_t unit = text.at(at).unicode(); isInvisible(unit))
            text.replace(at, 1, u"\\u%1"_s.arg(int(unit), 4, 16, QChar(u'0')));
    return text;
}

void JsonPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
}

} // namespace grapnel
