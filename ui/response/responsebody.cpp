// SPDX-License-Identifier: GPL-3.0-or-later
#include "responsebody.h"

#include "codeeditor.h"
#include "editorfindbar.h"
#include "emptystate.h"
#include "hextablemodel.h"
#include "jsontreemodel.h"
#include "lefttoright.h"
#include "safetext.h"
#include "xmltreemodel.h"

#include <QAction>
#include <QButtonGroup>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype fillStep = qsizetype{256} * 1024;

QToolButton *textButton(const QString &text, bool isCheckable)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setAccessibleName(text);
    button->setCheckable(isCheckable);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

CodeLanguage languageOf(BodyKind kind)
{
    switch (kind) {
    case BodyKind::Json:
        return CodeLanguage::Json;
    case BodyKind::Xml:
        return CodeLanguage::Xml;
    case BodyKind::Html:
        return CodeLanguage::Html;
    case BodyKind::Empty:
    case BodyKind::Text:
    case BodyKind::Image:
    case BodyKind::Binary:
        break;
    }
    return CodeLanguage::Plain;
}

} // namespace

ResponseBody::ResponseBody(MessageKind message, QWidget *parent) : QWidget(parent), m_of(message)
{
    m_saveAction = new QAction(tr("Save…"), this);
    connect(m_saveAction, &QAction::triggered, this, &ResponseBody::save);
    m_showAnyway = new QAction(tr("Show anyway"), this);
    connect(m_showAnyway, &QAction::triggered, this, [this] { showPart(0); });
    m_fillTimer.setSingleShot(true);
    connect(&m_fillTimer, &QTimer::timeout, this, &ResponseBody::fillMore);
    connect(&m_loader, &BodyLoader::prepared, this, &ResponseBody::present);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    auto *bar = new QHBoxLayout;
    buildBar(bar);
    layout->addLayout(bar);
    m_message = new EmptyState;
    m_textPage = new QWidget;
    m_editor = CodeEditor::make(isOfRequest() ? tr("Request body") : tr("Response body"));
    m_editor->setReadOnly(true);
    m_findBar = new EditorFindBar(m_editor, tr("Find in the body"));
    auto *textLayout = new QVBoxLayout(m_textPage);
    textLayout->setContentsMargins(0, 0, 0, 0);
    textLayout->addWidget(m_findBar);
    textLayout->addWidget(m_editor->widget(), 1);
    m_hexModel = new HexTableModel(this);
    m_hex = leftToRight(new QTableView);
    m_hex->setAccessibleName(tr("Bytes of the body"));
    m_hex->setModel(m_hexModel);
    m_hex->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_hex->setShowGrid(false);
    m_hex->setTabKeyNavigation(false);
    m_hex->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_hex->verticalHeader()->hide();
    m_hex->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_hex->verticalHeader()->setDefaultSectionSize(m_hex->fontMetrics().height() + 4);
    const int character = QFontMetrics(m_hex->font()).horizontalAdvance(u'0');
    m_hex->setColumnWidth(HexTableModel::Offset, character * 12);
    m_hex->setColumnWidth(HexTableModel::Bytes, character * 51);
    m_hex->horizontalHeader()->setStretchLastSection(true);
    m_pages = new QStackedWidget;
    buildTree();
    for (QWidget *page : std::initializer_list<QWidget *>{m_message, m_textPage, m_hex})
        m_pages->addWidget(page);
    layout->addWidget(m_pages, 1);
    m_note = new QLabel;
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    layout->addWidget(m_note);
    clear();
}

void ResponseBody::buildBar(QBoxLayout *layout)
{
    //: Ways to show a body: as a tree
    const std::array<QString, 4> names{tr("Pretty"), tr("Text"), tr("Raw"), tr("Hex")};
    auto *group = new QButtonGroup(this);
    for (std::size_t at = 0; at < names.size(); ++at) {
        m_views[at] = textButton(names[at], true);
        group->addButton(m_views[at]);
        layout->addWidget(m_views[at]);
        connect(m_views[at], &QToolButton::clicked, this, [this, at] {
            m_chosen = static_cast<View>(at);
            setView(*m_chosen);
        });
    }
    m_previousPart = textButton(tr("Previous part"), false);
    m_nextPart = textButton(tr("Next part"), false);
    connect(m_previousPart, &QToolButton::clicked, this, [this] { showPart(m_part - 1); });
    connect(m_nextPart, &QToolButton::clicked, this, [this] { showPart(m_part + 1); });
    layout->addWidget(m_previousPart);
    layout->addWidget(m_nextPart);
    layout->addStretch(1);
    m_wrap = textButton(tr("Wrap lines"), true);
    connect(m_wrap, &QToolButton::toggled, this, [this](bool on) { m_editor->setWrapped(on); });
    m_find = textButton(tr("Find…"), false);
    connect(m_find, &QToolButton::clicked, this, [this] { m_findBar->open(); });
    m_save = textButton(tr("Save…"), false);
    connect(m_save, &QToolButton::clicked, m_saveAction, &QAction::trigger);
    for (QToolButton *button : {m_wrap, m_find, m_save})
        layout->addWidget(button);
}

void ResponseBody::setResponse(const ShownResponse &response)
{
    clear();
    m_response = response;
    const QString type = response.header(u"Content-Type"_s);
    m_kind = bodyKind(type, response.body);
    m_save->setEnabled(m_kind != BodyKind::Empty);
    const bool isText = m_kind != BodyKind::Empty && m_kind != BodyKind::Image && m_kind != BodyKind::Binary;
    if (isText && !isLarge()) {
        m_message->present({.title = tr("Reading the body…")});
        m_loader.load(type, m_response.body);
        return;
    }
    m_isReady = true;
    setView(m_chosen.value_or(View::Text));
}

void ResponseBody::clear()
{
    m_loader.cancel();
    m_response = {};
    m_prepared = {};
    m_kind = BodyKind::Empty;
    m_isReady = false;
    m_part = -1;
    m_saveNote.clear();
    m_jsonModel->setValue(QJsonObject());
    m_xmlModel->setDocument(nullptr);
    m_hexModel->setBytes({});
    fill({});
    m_save->setEnabled(false);
    m_message->present({});
    presentView();
}

bool ResponseBody::isAvailable(View view) const
{
    if (!m_isReady || m_kind == BodyKind::Empty)
        return false;
    switch (view) {
    case View::Pretty:
        return hasTree();
    case View::Text:
    case View::Raw:
    case View::Hex:
        break;
    }
    return true;
}

void ResponseBody::setView(View view)
{
    m_view = isAvailable(view) ? view : View::Text;
    presentView();
}

void ResponseBody::present(const PreparedBody &body)
{
    m_prepared = body;
    m_isReady = true;
    constexpr qsizetype smallTree = 64 * qsizetype{1024};
    const int depth = body.raw.size() < smallTree ? 2 : 0;
    if (body.json && m_part < 0) {
        m_jsonModel->setValue(*body.json);
        showTree(m_jsonModel, depth);
    } else if (body.xml && m_part < 0) {
        m_xmlModel->setDocument(body.xml);
        showTree(m_xmlModel, depth);
    }
    setView(m_chosen.value_or(hasTree() ? View::Pretty : View::Text));
}

void ResponseBody::presentView()
{
    for (std::size_t at = 0; at < m_views.size(); ++at) {
        m_views[at]->setEnabled(isAvailable(static_cast<View>(at)));
        m_views[at]->setChecked(m_isReady && static_cast<View>(at) == m_view);
    }
    const bool isShownAsText = !m_prepared.raw.isEmpty();
    const bool isText = (m_view == View::Text || m_view == View::Raw) && isShownAsText;
    if (m_isReady && m_kind != BodyKind::Empty && m_view == View::Hex) {
        // the table makes room for every row, so it gets them when they are looked at
        if (m_hexModel->rowCount() == 0)
            m_hexModel->setBytes(m_response.body);
        m_pages->setCurrentWidget(m_hex);
    } else if (m_isReady && m_view == View::Pretty && hasTree()) {
        m_pages->setCurrentWidget(m_tree);
    } else if (m_isReady && isText) {
        fill(m_view == View::Text ? m_prepared.pretty : m_prepared.raw);
        m_pages->setCurrentWidget(m_textPage);
    } else {
        if (m_isReady)
            presentMessage();
        m_pages->setCurrentWidget(m_message);
    }
    const bool hasEditor = m_pages->currentWidget() == m_textPage;
    m_wrap->setEnabled(hasEditor);
    m_find->setEnabled(hasEditor);
    const bool hasParts = hasEditor && m_part >= 0;
    m_previousPart->setVisible(hasParts);
    m_nextPart->setVisible(hasParts);
    m_previousPart->setEnabled(m_part > 0);
    m_nextPart->setEnabled((m_part + 1) * PartSize < m_response.body.size());
    showNote();
}

void ResponseBody::fill(const QByteArray &text)
{
    m_filling = text;
    m_filled = 0;
    m_editor->setUtf8Text({});
    // the words of what came are not looked for: in long lines that takes time
    const bool isPlain = m_part >= 0 || m_view == View::Raw;
    m_editor->setLanguage(isPlain ? CodeLanguage::Plain : languageOf(m_kind));
    m_editor->reserve(text.size());
    fillMore();
}

void ResponseBody::fillMore()
{
    const qsizetype step = std::min(fillStep, m_filling.size() - m_filled);
    m_editor->appendUtf8Text(QByteArrayView(m_filling).sliced(m_filled, step));
    m_filled += step;
    if (m_filled < m_filling.size()) {
        m_fillTimer.start(0);
        return;
    }
    m_fillTimer.stop();
    m_filling.clear();
    if (!m_prepared.error.isEmpty() && m_part < 0)
        m_editor->markError(m_prepared.errorLine, m_prepared.errorColumn, m_prepared.error);
    m_findBar->refresh();
}

void ResponseBody::presentMessage()
{
    const QString size = QLocale().formattedDataSize(m_response.body.size());
    if (m_kind == BodyKind::Empty)
        m_message->present(
            {.title = tr("No body"),
             .text = isOfRequest() ? tr("The request has headers only.") : tr("The answer has headers only.")});
    else if (m_kind == BodyKind::Image)
        m_message->present({.title = tr("A picture, %1").arg(size),
                            .text = tr("Pictures are not opened here. Save it, or look at its bytes in Hex."),
                            .actions = {m_saveAction}});
    else if (m_kind == BodyKind::Binary)
        m_message->present({.title = tr("Not text, %1").arg(size),
                            .text = tr("Save it, or look at its bytes in Hex."),
                            .actions = {m_saveAction, m_showAnyway}});
    else
        m_message->present({.title = tr("A large body, %1").arg(size),
                            .text = tr("Bodies of more than %1 are not shown by themselves. Save it, or show it as "
                                       "plain text, a part at a time.")
                                        .arg(QLocale().formattedDataSize(textLimit)),
                            .actions = {m_saveAction, m_showAnyway}});
}

void ResponseBody::showPart(qsizetype part)
{
    const QByteArray &body = m_response.body;
    const auto boundary = [&body](qsizetype at) {
        at = std::clamp<qsizetype>(at, 0, body.size());
        for (int back = 0; back < 3 && at > 0 && at < body.size() && (static_cast<uchar>(body.at(at)) & 0xc0) == 0x80;
             ++back)
            --at;
        return at;
    };
    m_part = part;
    const qsizetype start = boundary(part * PartSize);
    const QString type = m_response.header(u"Content-Type"_s).section(u';', 1);
    m_chosen = View::Text;
    m_loader.load(u"text/x-part;"_s + type, body.mid(start, boundary((part + 1) * PartSize) - start));
}

void ResponseBody::showNote()
{
    QStringList notes;
    if (m_isReady && m_part >= 0)
        notes.append(tr("Part %1 of %2.").arg(m_part + 1).arg((m_response.body.size() + PartSize - 1) / PartSize));
    if (m_isReady && !m_prepared.raw.isEmpty()) {
        notes.append(m_prepared.isCharsetGuess
                         ? (isOfRequest()
                                ? tr("Read as %1, because the bytes are not in the charset that the request names.")
                                : tr("Read as %1, because the bytes are not in the charset that the answer names."))
                               .arg(m_prepared.charset)
                         : m_prepared.charset + u'.');
        if (m_prepared.areLinesBroken)
            notes.append(tr("Very long lines are broken here; Save… keeps the body as it came."));
        if (!m_prepared.error.isEmpty())
            notes.append((m_kind == BodyKind::Xml ? tr("No tree of this XML: %1 (line %2).")
                                                  : tr("Not well-formed JSON: %1 (line %2)."))
                             .arg(m_prepared.error)
                             .arg(m_prepared.errorLine + 1));
        else if ((m_kind == BodyKind::Json || m_kind == BodyKind::Xml) && !hasTree() && m_part < 0)
            notes.append(tr("A tree is shown of up to %1.").arg(QLocale().formattedDataSize(treeLimit)));
    }
    if (!m_saveNote.isEmpty())
        notes.append(m_saveNote);
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
}

} // namespace grapnel
