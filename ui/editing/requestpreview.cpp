// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestpreview.h"

#include "jsonhighlighter.h"
#include "lefttoright.h"
#include "webhookchanges.h"
#include "webhookpreview.h"

#include <QEvent>
#include <QFontDatabase>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

RequestPreview::RequestPreview(QWidget *parent) : QWidget(parent)
{
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    auto *title = new QLabel(tr("Request preview"));
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    m_request = leftToRight(new QLabel);
    m_request->setTextFormat(Qt::PlainText);
    m_request->setFont(fixed);
    m_request->setWordWrap(true);
    m_request->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_body = leftToRight(new QPlainTextEdit);
    m_body->setReadOnly(true);
    m_body->setFont(fixed);
    m_body->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_body->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_body->setTabChangesFocus(true);
    m_body->setAccessibleName(title->text());
    m_highlighter = new JsonHighlighter(m_body->document());
    m_highlighter->setPalette(palette());
    m_note = new QLabel;
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(m_request);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_note);
}

void RequestPreview::showCreate(const WebhookDraft &draft)
{
    m_note->setText(tr("Credentials are shown as bullets and sent as typed."));
    show(u"POST /api/v2/webhooks"_s, previewOf(draft));
}

void RequestPreview::showPatch(const QString &id, const WebhookPatch &patch)
{
    m_note->setText(isEmpty(patch) ? tr("Nothing has changed: there is nothing to send.")
                                   : tr("Only what you changed is sent. Everything else stays as it is at Zendesk."));
    show(u"PATCH /api/v2/webhooks/"_s + id, isEmpty(patch) ? QJsonObject() : previewOf(patch));
}

void RequestPreview::show(const QString &request, const QJsonObject &body)
{
    m_request->setText(request);
    const QString text
        = body.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Indented)).trimmed();
    if (text == m_body->toPlainText())
        return;
    // typing in the form must not make the preview jump
    const int position = m_body->verticalScrollBar()->value();
    m_body->setPlainText(text);
    m_body->verticalScrollBar()->setValue(position);
}

void RequestPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
}

} // namespace grapnel
