// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailsheader.h"

#include "flowlayout.h"
#include "iconlabel.h"
#include "valuetext.h"
#include "webhookwording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// An icon and its words as one piece, so that a line break does not part them.
QWidget *makeBadge(IconLabel *icon, QLabel *label, QWidget *parent)
{
    auto *badge = new QWidget(parent);
    auto *layout = new QHBoxLayout(badge);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(icon);
    layout->addWidget(label);
    return badge;
}

QLabel *makeLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void showStatus(const OpenEnum<WebhookStatus> &status, IconLabel *icon)
{
    switch (status.value) {
    case WebhookStatus::Unknown:
        icon->setIcon(u"status-unknown"_s, theme::Accent::Warning);
        return;
    case WebhookStatus::Active:
        icon->setIcon(u"status-active"_s, theme::Accent::Success);
        return;
    case WebhookStatus::Inactive:
        icon->setIcon(u"status-inactive"_s, theme::Accent::Muted);
        return;
    }
}

} // namespace

DetailsHeader::DetailsHeader(QWidget *parent)
    : QWidget(parent), m_name(new ValueText(tr("Name"), this)), m_statusIcon(new IconLabel(16, this)),
      m_status(makeLabel({}, this)), m_busy(makeLabel(tr("Refreshing…"), this))
{
    QFont font = m_name->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    m_name->setFont(font);

    auto *appIcon = new IconLabel(16, this);
    appIcon->setIcon(u"app-made"_s, theme::Accent::Info);
    //: Badge of a webhook that an app from the marketplace made
    m_appMade = makeBadge(appIcon, makeLabel(tr("Made by an app"), this), this);
    m_appMade->hide();

    auto *badges = new FlowLayout;
    badges->setSpacing(12);
    badges->addWidget(makeBadge(m_statusIcon, m_status, this));
    badges->addWidget(m_appMade);
    QSizePolicy kept = m_busy->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(kept);
    m_busy->hide();
    m_busyDelay.setSingleShot(true);
    m_busyDelay.setInterval(150);
    connect(&m_busyDelay, &QTimer::timeout, m_busy, &QWidget::show);

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addLayout(badges, 1);
    line->addWidget(m_busy, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    layout->addLayout(line);
    applyColors();
}

void DetailsHeader::showWebhook(const Webhook &webhook)
{
    const QString name = visibleText(webhook.name);
    if (name.isEmpty())
        m_name->setRuns({{.text = tr("Without a name"), .tone = ValueText::Tone::Muted}});
    else
        m_name->setRuns({{.text = name.size() > longestName ? QString(name.left(longestName) + u'…') : name,
                          .tone = ValueText::Tone::Strong}});
    showStatus(webhook.status, m_statusIcon);
    const QString status = visibleText(WebhookWording::status(webhook.status));
    m_status->setText(status.isEmpty() ? tr("Unknown status") : status);
    //: %1 is "Active" or "Inactive"
    m_status->setAccessibleName(tr("Status: %1").arg(m_status->text()));
    m_appMade->setVisible(webhook.isAppMade());
}

void DetailsHeader::setBusy(bool busy)
{
    if (busy) {
        m_busyDelay.start();
        return;
    }
    m_busyDelay.stop();
    m_busy->hide();
}

void DetailsHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

void DetailsHeader::applyColors()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme::color(theme::Accent::Muted, palette()));
    m_busy->setPalette(muted);
}

} // namespace grapnel
