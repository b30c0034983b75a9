// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewpage.h"

#include "copybutton.h"
#include "detailsheader.h"
#include "iconlabel.h"
#include "overviewtext.h"
#include "propertygrid.h"
#include "relativetime.h"
#include "safetext.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// A piece of text with something in front of it or behind it, both at its first line.
QHBoxLayout *makeLine(QWidget *line)
{
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    return layout;
}

QWidget *makeNote(const QString &icon, theme::Accent accent, ValueText *text, QWidget *parent)
{
    auto *note = new QWidget(parent);
    auto *picture = new IconLabel(16, note);
    picture->setIcon(icon, accent);
    QHBoxLayout *layout = makeLine(note);
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    return note;
}

} // namespace

OverviewPage::OverviewPage(const Clock &clock, QWidget *parent) : FormScrollArea(parent), m_clock(clock)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    m_grid = new PropertyGrid;
    m_grid->setAutoFillBackground(false);
    build();
    setWidget(m_grid);
    m_grid->setAutoFillBackground(false);
}

void OverviewPage::showWebhook(const Webhook &webhook)
{
    const bool isOther = webhook.id != m_webhook.id;
    m_webhook = webhook;
    const QString name = visibleText(webhook.name);
    m_name->setValue(name);
    m_grid->setRowVisible(m_name, name.size() > DetailsHeader::longestName);
    const QString description = safetext::lines(webhook.description.value_or(QString()));
    m_description->setValue(description);
    m_grid->setRowVisible(m_description, !description.isEmpty());
    m_endpoint->setRuns(overviewtext::endpoint(webhook.endpoint));
    m_copyEndpoint->setCopiedText(webhook.endpoint);
    showNotes(webhook);
    m_method->setValue(visibleText(WebhookWording::method(webhook.method)));
    m_format->setValue(visibleText(WebhookWording::format(webhook.format)));
    m_connection->setRuns(overviewtext::connection(webhook));
    m_authentication->setRuns(overviewtext::authentication(webhook.authentication));
    m_headers->setRuns(overviewtext::customHeaders(webhook.customHeaders));
    m_id->setValue(visibleText(webhook.id));
    m_copyId->setCopiedText(webhook.id);
    m_created->setToolTip(toolTipText(RelativeTime::absolute(webhook.createdAt)));
    m_updated->setToolTip(toolTipText(RelativeTime::absolute(webhook.updatedAt)));
    refreshRelativeDates();
    if (isOther)
        ensureVisible(0, 0);
}

void OverviewPage::refreshRelativeDates()
{
    const QDateTime now = m_clock.now();
    m_created->setRuns(overviewtext::moment(m_webhook.createdAt, m_webhook.createdBy, now));
    if (m_webhook.updatedAt.isValid())
        m_updated->setRuns(overviewtext::moment(m_webhook.updatedAt, m_webhook.updatedBy, now));
    else
        m_updated->setRuns({{.text = tr("Not since it was created"), .tone = ValueText::Tone::Muted}});
}

void OverviewPage::build()
{
    m_appText = new ValueText(tr("App"), this);
    m_appNote = makeNote(u"app-made"_s, theme::Accent::Info, m_appText, this);
    m_grid->addWideRow(m_appNote);
    m_name = addText(tr("Name"));
    m_description = addText(tr("Description"));

    m_endpoint = new ValueText(tr("Endpoint URL"), this);
    m_copyEndpoint = new CopyButton(tr("Copy endpoint URL"), false, this);
    m_endpointNotes = new QWidget(this);
    auto *notes = new QVBoxLayout(m_endpointNotes);
    notes->setContentsMargins(0, 0, 0, 0);
    notes->setSpacing(4);
    auto *address = new QWidget(this);
    QHBoxLayout *line = makeLine(address);
    line->addWidget(m_endpoint, 1);
    line->addWidget(m_copyEndpoint, 0, Qt::AlignTop);
    m_endpointRow = new QWidget(this);
    auto *column = new QVBoxLayout(m_endpointRow);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(address);
    column->addWidget(m_endpointNotes);
    m_grid->addRow(tr("Endpoint URL"), m_endpointRow);

    //: HTTP method
    m_method = addText(tr("Method"));
    m_format = addText(tr("Request format"));
    m_grid->addGap();
    m_connection = addText(tr("Connection"));
    m_authentication = addText(tr("Authentication"));
    m_headers = addText(tr("Custom headers"));
    m_grid->addGap();
    m_created = addText(tr("Created"));
    m_updated = addText(tr("Updated"));

    m_id = new ValueText(tr("Id"), this);
    m_id->setMonospaced();
    m_copyId = new CopyButton(tr("Copy id"), false, this);
    auto *idRow = new QWidget(this);
    QHBoxLayout *idLine = makeLine(idRow);
    idLine->addWidget(m_id, 1);
    idLine->addWidget(m_copyId, 0, Qt::AlignTop);
    //: Identifier of a webhook
    m_grid->addRow(tr("Id"), idRow);
}

ValueText *OverviewPage::addText(const QString &label)
{
    auto *text = new ValueText(label, this);
    m_grid->addRow(label, text);
    return text;
}

void OverviewPage::showNotes(const Webhook &webhook)
{
    const QString appMade = overviewtext::appMade(webhook);
    m_appText->setValue(appMade);
    m_grid->setRowVisible(m_appNote, !appMade.isEmpty());
    qDeleteAll(m_endpointNotes->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    const QList<overviewtext::Note> notes = overviewtext::endpointNotes(webhook.endpoint);
    for (const overviewtext::Note &note : notes) {
        auto *text = new ValueText(tr("Endpoint URL"), m_endpointNotes);
        text->setValue(note.text);
        m_endpointNotes->layout()->addWidget(makeNote(note.icon, note.accent, text, m_endpointNotes));
    }
    m_endpointNotes->setVisible(!notes.isEmpty());
}

} // namespace grapnel
