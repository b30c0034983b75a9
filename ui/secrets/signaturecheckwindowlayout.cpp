// SPDX-License-Identifier: GPL-3.0-or-later
// The window's construction, apart from its behaviour.
#include "banner.h"
#include "copybutton.h"
#include "helptopic.h"
#include "iconlabel.h"
#include "lefttoright.h"
#include "plaintitle.h"
#include "secretedit.h"
#include "signaturecheckwindow.h"
#include "verificationsnippets.h"
#include "webhookwording.h"
#include "windowsize.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

void addField(QFormLayout *form, const QString &label, QWidget *field, QWidget *named)
{
    auto *text = new QLabel(label);
    text->setBuddy(named);
    named->setAccessibleName(plainTitle(text->text()));
    form->addRow(text, field);
}

QPlainTextEdit *makeEditor()
{
    auto *edit = leftToRight(new QPlainTextEdit);
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    edit->setTabChangesFocus(true);
    return edit;
}

} // namespace

SignatureCheckWindow::SignatureCheckWindow(SecretContext context, std::optional<Webhook> webhook, QWidget *parent)
    : QDialog(parent, Qt::Window), m_context(std::move(context)), m_webhook(std::move(webhook))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHelpTopic(*this, HelpTopic::Signing);
    setWindowTitle(tr("Check a signature"));
    m_retry = new QAction(tr("Retry"), this);
    connect(m_retry, &QAction::triggered, this, [this] {
        fetchSecret();
        verifyNow();
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(100);
    connect(&m_pause, &QTimer::timeout, this, &SignatureCheckWindow::verifyNow);

    m_banner = new Banner;
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->addTab(buildForm(), tr("Check"));
    tabs->addTab(buildSnippets(), tr("Code for the receiver"));
    auto *buttons = new QDialogButtonBox;
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(16, 8, 16, 12);
    bottom->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(tabs, 1);
    layout->addLayout(bottom);
    resizeToFit(*this, {680, 600});
    verifyNow();
    (m_webhook ? static_cast<QWidget *>(m_timestamp) : m_secret)->setFocus(Qt::OtherFocusReason);
}

SignatureCheckWindow::~SignatureCheckWindow()
{
    m_secret->wipe();
}

QWidget *SignatureCheckWindow::buildForm()
{
    m_source = new QComboBox;
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    if (m_webhook) {
        //: %1 is the name of a webhook
        m_source->addItem(tr("Current secret of %1").arg(isolated(visibleText(m_webhook->name))));
    }
    m_source->addItem(tr("Typed secret"));
    m_source->setVisible(m_webhook.has_value());
    m_secret = leftToRight(new SecretEdit);
    m_secret->setAccessibleName(tr("Typed secret"));
    m_timestamp = leftToRight(new QLineEdit);
    m_timestamp->setPlaceholderText(u"2026-01-02T03:04:05Z"_s);
    m_signature = leftToRight(new QLineEdit);
    auto *secret = new QWidget;
    auto *secretColumn = new QVBoxLayout(secret);
    secretColumn->setContentsMargins(0, 0, 0, 0);
    secretColumn->addWidget(m_source);
    secretColumn->addWidget(m_secret);

    auto *page = new QWidget;
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(form, tr("&Secret"), secret, m_webhook ? static_cast<QWidget *>(m_source) : m_secret);
    addField(form, tr("&Timestamp"), m_timestamp, m_timestamp);
    addField(form, tr("S&ignature"), m_signature, m_signature);
    QWidget *bodyRow = buildBody();
    addField(form, tr("&Body"), bodyRow, m_body);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 16, 16, 8);
    column->setSpacing(12);
    column->addLayout(form, 1);
    column->addWidget(buildVerdict());
    for (QLineEdit *edit : {static_cast<QLineEdit *>(m_secret), m_timestamp, m_signature})
        connect(edit, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_source, &QComboBox::currentIndexChanged, this, &SignatureCheckWindow::verifyNow);
    return page;
}

QWidget *SignatureCheckWindow::buildBody()
{
    m_body = makeEditor();
    m_lineEnds = new QComboBox;
    m_lineEnds->addItems({tr("Line ends LF"), tr("Line ends CR LF")});
    m_lineEnds->setAccessibleName(tr("Line ends"));
    m_size = new QLabel;
    m_asText = new QPushButton(tr("&Edit as text"));
    auto *load = new QPushButton(tr("&Load from file…"));
    for (QPushButton *button : {m_asText, load})
        button->setAutoDefault(false);
    connect(m_asText, &QPushButton::clicked, this, &SignatureCheckWindow::editAsText);
    connect(load, &QPushButton::clicked, this, &SignatureCheckWindow::chooseFile);
    connect(m_lineEnds, &QComboBox::currentIndexChanged, this, &SignatureCheckWindow::verifyNow);
    connect(m_body, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    auto *line = new QHBoxLayout;
    line->addWidget(m_lineEnds);
    line->addWidget(m_size, 1);
    line->addWidget(m_asText);
    line->addWidget(load);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_body, 1);
    column->addLayout(line);
    return whole;
}

QWidget *SignatureCheckWindow::buildVerdict()
{
    m_panel = new QWidget;
    m_icon = new IconLabel(24);
    m_title = new QLabel;
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_text = new QLabel;
    m_age = new QLabel;
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    for (QLabel *label : {m_title, m_text, m_age}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    words->addStretch(1);
    auto *layout = new QHBoxLayout(m_panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    // the form does not jump when the words change
    m_panel->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    return m_panel;
}

QWidget *SignatureCheckWindow::buildSnippets()
{
    auto *page = new QWidget;
    auto *language = new QComboBox;
    language->setAccessibleName(tr("Language"));
    QPlainTextEdit *code = makeEditor();
    code->setAccessibleName(tr("Code for the receiver"));
    code->setReadOnly(true);
    code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    code->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto *copy = new CopyButton(tr("Copy code"), true);
    auto *note = new QLabel(tr("The body must be the raw bytes as they came: read it before anything parses it."));
    note->setWordWrap(true);
    const QList<VerificationSnippet> snippets = verificationSnippets();
    for (const VerificationSnippet &snippet : snippets)
        language->addItem(snippet.language);
    const auto showCode = [code, copy, snippets](int index) {
        code->setPlainText(snippets.at(index).code);
        copy->setCopiedText(snippets.at(index).code);
    };
    connect(language, &QComboBox::currentIndexChanged, code, showCode);
    showCode(0);
    auto *line = new QHBoxLayout;
    line->addWidget(language);
    line->addStretch(1);
    line->addWidget(copy);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 16, 16, 8);
    column->setSpacing(12);
    column->addLayout(line);
    column->addWidget(code, 1);
    column->addWidget(note);
    return page;
}

} // namespace grapnel
