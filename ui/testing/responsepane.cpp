// SPDX-License-Identifier: GPL-3.0-or-later
#include "responsepane.h"

#include "banner.h"
#include "codeeditor.h"
#include "errortext.h"
#include "iconlabel.h"
#include "payload.h"
#include "safetext.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// More is not put into the editor, which would be felt. In bytes of UTF-8.
constexpr qsizetype mostShown = 10 << 20;

QString contentType(const WebhookTestResult &result)
{
    const auto found = std::ranges::find_if(result.headers, [](const CustomHeader &header) {
        return header.name.compare("Content-Type"_L1, Qt::CaseInsensitive) == 0;
    });
    return found == result.headers.end() ? QString() : found->value.toLower();
}

CodeEditor::Language languageOf(const QString &type)
{
    if (type.contains("json"_L1))
        return CodeEditor::Language::Json;
    if (type.contains("html"_L1))
        return CodeEditor::Language::Html;
    if (type.contains("xml"_L1))
        return CodeEditor::Language::Xml;
    return CodeEditor::Language::Plain;
}

} // namespace

ResponsePane::ResponsePane(QWidget *parent) : QWidget(parent)
{
    m_banner = new Banner;
    m_icon = new IconLabel(20);
    m_status = new QLabel;
    m_status->setTextFormat(Qt::PlainText);
    m_status->setAccessibleName(tr("Response status"));
    QFont font = m_status->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setWeight(QFont::DemiBold);
    m_status->setFont(font);
    m_facts = new QLabel;
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_icon);
    top->addWidget(m_status);
    top->addWidget(m_facts, 1);

    m_body = new CodeEditor(tr("Body"));
    m_body->setReadOnly(true);
    m_body->setWrapped(true);
    m_headers = new QTreeWidget;
    m_headers->setAccessibleName(tr("Headers"));
    m_headers->setHeaderLabels({tr("Name"), tr("Value")});
    m_headers->setRootIsDecorated(false);
    m_headers->setUniformRowHeights(true);
    m_headers->header()->resizeSection(0, fontMetrics().averageCharWidth() * 24);
    m_request = new QPlainTextEdit;
    m_request->setReadOnly(true);
    m_request->setTabChangesFocus(true);
    m_request->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_request->setAccessibleName(tr("Request"));
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_body, tr("Body"));
    m_tabs->addTab(m_headers, tr("Headers"));
    m_tabs->addTab(m_request, tr("Request"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 4);
    layout->setSpacing(10);
    layout->addLayout(top);
    layout->addWidget(m_banner);
    layout->addWidget(m_tabs, 1);
    clear();
}

void ResponsePane::showStatus(const QString &icon, const QString &status, const QString &facts)
{
    m_icon->setVisible(!icon.isEmpty());
    if (icon == "error"_L1)
        m_icon->setIcon(icon, theme::Accent::Error);
    else if (icon == "check"_L1)
        m_icon->setIcon(icon, theme::Accent::Success);
    else if (!icon.isEmpty())
        m_icon->setIcon(icon, theme::Accent::Warning);
    m_status->setText(status);
    m_facts->setText(facts);
    m_banner->clear();
}

void ResponsePane::clear()
{
    setWaiting(tr("No response yet"));
    m_request->clear();
}

void ResponsePane::setWaiting(const QString &text)
{
    showStatus({}, text, {});
    m_body->setUtf8Text({});
    m_headers->clear();
}

void ResponsePane::setRequestText(const QString &text)
{
    m_request->setPlainText(safetext::lines(text));
}

void ResponsePane::setResponse(const WebhookTestResult &result, const QDateTime &time)
{
    const QLocale locale;
    //: %1 milliseconds, measured by this application; %2 a size; %3 a time of day
    const QString facts = tr("%1 ms measured here · %2 · %3")
                              .arg(locale.toString(qint64(result.elapsed.count())),
                                   locale.formattedDataSize(result.payload.toUtf8().size()),
                                   locale.toString(time.toLocalTime().time(), QLocale::ShortFormat));
    if (!result.statusCode) {
        showStatus(u"disconnected"_s, tr("No answer"), facts);
        m_banner->present({.kind = Banner::Kind::Warning,
                           .title = tr("The destination did not answer"),
                           .text = safetext::lines(result.message)});
    } else {
        const bool isGood = *result.statusCode >= 200 && *result.statusCode < 300;
        const bool isBad = *result.statusCode >= 400;
        showStatus(isGood ? u"check"_s : isBad ? u"error"_s : u"warning"_s, QString::number(*result.statusCode), facts);
    }
    m_headers->clear();
    for (const CustomHeader &header : result.headers) {
        auto *item = new QTreeWidgetItem({visibleText(header.name), visibleText(header.value)});
        item->setToolTip(1, toolTipText(header.value));
        m_headers->addTopLevelItem(item);
    }
    showBody(result);
}

void ResponsePane::showBody(const WebhookTestResult &result)
{
    const QByteArray whole = result.payload.toUtf8();
    m_body->setLanguage(whole.size() > mostCheckedPayload ? CodeEditor::Language::Plain
                                                          : languageOf(contentType(result)));
    if (whole.size() <= mostShown)
        return m_body->setUtf8Text(whole);
    m_body->setUtf8Text(QByteArrayView(whole).first(mostShown));
    m_banner->present({.kind = Banner::Kind::Info, .title = tr("Only the first 10 MiB of the body are shown")});
}

void ResponsePane::setFailure(const ApiError &error, const QDateTime &time)
{
    setWaiting({});
    const ErrorText words = errorText(error, ErrorContext::Webhook);
    showStatus(u"error"_s, tr("Failed"), {});
    m_banner->present(
        {.kind = Banner::Kind::Error, .title = words.title, .text = words.hint, .details = errorDetails(error, time)});
}

} // namespace grapnel
