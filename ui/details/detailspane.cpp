// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailspane.h"

#include "banner.h"
#include "detailsheader.h"
#include "emptystate.h"
#include "errortext.h"
#include "jsonpage.h"
#include "overviewpage.h"
#include "signinoffer.h"
#include "webhookservice.h"

#include <QAction>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// The list keeps whole seconds and the answer of create does not; what nobody knows the meaning of is not compared.
Webhook comparable(Webhook webhook)
{
    webhook.unknownFields = {};
    if (webhook.externalSource)
        webhook.externalSource = QJsonObject();
    for (QDateTime *time : {&webhook.createdAt, &webhook.updatedAt})
        if (time->isValid())
            *time = QDateTime::fromSecsSinceEpoch((time->toMSecsSinceEpoch() + 500) / 1000, Qt::UTC);
    return webhook;
}

} // namespace

DetailsPane::DetailsPane(QWidget *parent, const Clock &clock) : QWidget(parent), m_clock(clock), m_pause(this)
{
    setAccessibleName(tr("Details"));
    m_retry = new QAction(tr("Retry"), this);
    connect(m_retry, &QAction::triggered, this, [this] {
        m_banner->clear();
        fetch();
    });
    m_pause.setObjectName(u"pause"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(200);
    connect(&m_pause, &QTimer::timeout, this, &DetailsPane::fetch);
    buildPages();
    showWebhook(std::nullopt);
}

DetailsPane::~DetailsPane() = default;

void DetailsPane::setService(WebhookService *service)
{
    stop();
    m_service = service;
    showWebhook(std::nullopt);
}

void DetailsPane::setSignInOffer(SignInOffer *signIn)
{
    m_signIn = signIn;
}

void DetailsPane::showWebhook(const std::optional<Webhook> &webhook)
{
    if (!webhook) {
        showPlaceholder(tr("No webhook selected"), tr("Select one in the list to see everything about it."));
        return;
    }
    const bool isSame = m_shown && m_shown->id == webhook->id;
    const bool isNews = !isSame || (m_listed != webhook && comparable(*m_shown) != comparable(*webhook));
    m_listed = webhook;
    if (!isNews)
        return;
    stop();
    if (!isSame) {
        m_banner->clear();
        m_json->clear(tr("Reading the webhook…"));
    }
    display(*webhook);
    m_stack->setCurrentIndex(1);
    m_pause.start();
}

void DetailsPane::showSelectionCount(int count)
{
    showPlaceholder(tr("%n webhook(s) selected", nullptr, count),
                    tr("Select a single one to see everything about it."));
}

void DetailsPane::setSecretPage(QWidget *page)
{
    delete m_secretPage;
    m_secretPage = page;
    page->setObjectName("secret"_L1);
    m_tabs->insertTab(m_tabs->indexOf(m_json), page, tr("Secret"));
}

void DetailsPane::showSecretPage()
{
    if (m_secretPage)
        m_tabs->setCurrentWidget(m_secretPage);
}

QString DetailsPane::currentKey() const
{
    return m_tabs->currentIndex() == 0 ? QString() : m_tabs->currentWidget()->objectName();
}

void DetailsPane::setCurrentKey(const QString &key)
{
    for (int tab = 0; !key.isEmpty() && tab < m_tabs->count(); ++tab) {
        if (m_tabs->widget(tab)->objectName() == key)
            m_tabs->setCurrentIndex(tab);
    }
}

void DetailsPane::refreshRelativeDates()
{
    m_overview->refreshRelativeDates();
}

void DetailsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_wantsFetch)
        m_pause.start();
}

void DetailsPane::buildPages()
{
    m_placeholder = new EmptyState(this);
    m_header = new DetailsHeader(this);
    m_banner = new Banner(this);
    m_overview = new OverviewPage(m_clock, this);
    m_json = new JsonPage(this);
    m_json->setObjectName("json"_L1);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_overview, tr("Overview"));
    m_tabs->addTab(m_json, tr("JSON"));

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_tabs, 1);

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void DetailsPane::display(const Webhook &webhook)
{
    m_shown = webhook;
    m_header->showWebhook(webhook);
    m_overview->showWebhook(webhook);
}

void DetailsPane::showPlaceholder(const QString &title, const QString &text)
{
    stop();
    m_listed.reset();
    m_shown.reset();
    m_placeholder->present({.title = title, .text = text});
    m_stack->setCurrentIndex(0);
}

void DetailsPane::stop()
{
    m_pause.stop();
    m_wantsFetch = false;
    m_call = {};
    m_header->setBusy(false);
}

void DetailsPane::fetch()
{
    if (!m_service || !m_shown)
        return;
    m_wantsFetch = !isVisible();
    if (m_wantsFetch)
        return;
    m_header->setBusy(true);
    m_call = m_service->show(m_shown->id, {}, this, [this](const ApiResult<WebhookDetails> &result) {
        m_header->setBusy(false);
        if (result)
            answered(*result);
        else
            failed(result.error());
    });
}

void DetailsPane::answered(const WebhookDetails &details)
{
    m_banner->clear();
    display(details.webhook);
    m_json->setObject(details.redactedJson);
}

void DetailsPane::failed(const ApiError &error)
{
    const ErrorText words = errorText(error, ErrorContext::Webhook);
    const bool isGone = error.kind == ApiError::Kind::NotFound;
    m_banner->present({.kind = isGone ? Banner::Kind::Warning : Banner::Kind::Error,
                       .title = words.title,
                       .text = words.hint,
                       .actions = isGone ? QList<QAction *>() : SignInOffer::before({m_retry}, m_signIn, error, this),
                       .details = errorDetails(error, m_clock.now())});
    m_json->clear(tr("The webhook could not be read."));
}

} // namespace grapnel
