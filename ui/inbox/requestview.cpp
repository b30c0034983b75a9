// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestview.h"

#include "copybutton.h"
#include "credentialname.h"
#include "errortext.h"
#include "inboxtablemodel.h"
#include "jsonhighlighter.h"
#include "safetext.h"

#include <QCheckBox>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

// more than this in one text would hold the window
constexpr qsizetype mostShownBytes = 64 * 1024;

QString shownValue(const ReceivedHeader &header)
{
    const bool isCredential = isCredentialName(QString::fromUtf8(header.name))
        || header.name.compare("Authorization", Qt::CaseInsensitive) == 0;
    return isCredential && !header.name.startsWith("X-Zendesk-") ? QString(8, QChar(0x2022))
                                                                 : visibleText(QString::fromUtf8(header.value));
}

} // namespace

RequestView::RequestView(QWidget *parent) : QTabWidget(parent)
{
    m_headers = new QTreeWidget;
    m_headers->setAccessibleName(tr("Headers of the request"));
    m_headers->setHeaderLabels({tr("Name"), tr("Value")});
    m_headers->setRootIsDecorated(false);
    m_headers->setUniformRowHeights(true);
    m_headers->header()->resizeSection(0, m_headers->fontMetrics().averageCharWidth() * 34);
    addTab(m_headers, tr("Headers"));

    auto *bodyPage = new QWidget;
    m_body = new QPlainTextEdit;
    m_body->setAccessibleName(tr("Body of the request"));
    m_body->setReadOnly(true);
    m_body->setTabChangesFocus(true);
    m_body->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_body->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_highlighter = new JsonHighlighter(m_body->document());
    m_highlighter->setPalette(palette());
    m_indent = new QCheckBox(tr("&Indent JSON"));
    m_indent->setChecked(true);
    connect(m_indent, &QCheckBox::toggled, this, &RequestView::showBody);
    m_bodyNote = new QLabel;
    m_bodyNote->setTextFormat(Qt::PlainText);
    m_copyBody = new CopyButton(tr("Copy body"), true);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_bodyNote, 1);
    bar->addWidget(m_indent);
    bar->addWidget(m_copyBody);
    auto *bodyLayout = new QVBoxLayout(bodyPage);
    bodyLayout->addLayout(bar);
    bodyLayout->addWidget(m_body, 1);
    addTab(bodyPage, tr("Body"));

    auto *signaturePage = new QWidget;
    m_verdict = new QLabel;
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_check = new QPushButton(tr("Check a signature…"));
    auto *signatureLayout = new QVBoxLayout(signaturePage);
    signatureLayout->addWidget(m_verdict);
    signatureLayout->addWidget(m_check, 0, Qt::AlignLeading);
    signatureLayout->addStretch(1);
    addTab(signaturePage, tr("Signature"));
    connect(m_check, &QPushButton::clicked, this, [this] {
        Q_EMIT checkWanted(m_request.header("X-Zendesk-Webhook-Signature-Timestamp"), m_request.body,
                           m_request.header("X-Zendesk-Webhook-Signature"));
    });
    clear();
}

void RequestView::show(const ReceivedRequest &request)
{
    setEnabled(true);
    // a verdict that comes later leaves the place in the text alone
    if (request.number == m_request.number)
        return;
    m_request = request;
    m_headers->clear();
    for (const ReceivedHeader &header : request.headers)
        m_headers->addTopLevelItem(
            new QTreeWidgetItem({visibleText(QString::fromUtf8(header.name)), shownValue(header)}));
    showBody();
}

void RequestView::showBody()
{
    const QByteArray &body = m_request.body;
    const bool isShort = body.size() <= mostShownBytes;
    const QJsonDocument json = isShort ? QJsonDocument::fromJson(body) : QJsonDocument();
    m_indent->setEnabled(!json.isNull());
    const bool isIndented = !json.isNull() && m_indent->isChecked();
    const QString text
        = QString::fromUtf8(isIndented ? json.toJson() : body.first(std::min(body.size(), mostShownBytes)));
    const QString size = QLocale().formattedDataSize(body.size(), 1, QLocale::DataSizeTraditionalFormat);
    m_bodyNote->setText(isShort ? size : tr("%1, the first 64 kB are shown").arg(size));
    m_body->setPlainText(safetext::lines(text));
    m_copyBody->setCopiedText(QString::fromUtf8(body));
}

void RequestView::showCheck(const SignatureCheck &check)
{
    QStringList lines{InboxTableModel::stateText(check.state)};
    if (!check.webhookId.isEmpty())
        lines.append(tr("Webhook: %1").arg(visibleText(check.webhookId)));
    const QByteArray timestamp = m_request.header("X-Zendesk-Webhook-Signature-Timestamp");
    if (!timestamp.isEmpty())
        lines.append(tr("Timestamp: %1").arg(visibleText(QString::fromUtf8(timestamp))));
    if (check.verdict && check.verdict->age)
        lines.append(
            tr("Signed %n second(s) before it was checked", nullptr, static_cast<int>(check.verdict->age->count())));
    if (check.error) {
        const ErrorText words = errorText(*check.error, ErrorContext::Webhook);
        lines.append(words.title + u". "_s + words.hint);
    }
    m_verdict->setText(lines.join(u'\n'));
    m_check->setEnabled(m_request.hasHeader("X-Zendesk-Webhook-Signature"));
}

void RequestView::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        m_highlighter->setPalette(palette());
}

void RequestView::clear()
{
    m_request = {};
    m_headers->clear();
    m_body->clear();
    m_bodyNote->clear();
    m_copyBody->setCopiedText({});
    m_verdict->clear();
    setEnabled(false);
}

} // namespace grapnel
