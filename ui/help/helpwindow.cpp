// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpwindow.h"

#include "accessiblenames.h"
#include "helpbrowser.h"
#include "helpsearch.h"
#include "helptext.h"
#include "windowsize.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

enum Role {
    TopicRole = Qt::UserRole,
    /// What a search looks at.
    TextRole,
};

HelpTopic topicOf(const QListWidgetItem &item)
{
    return static_cast<HelpTopic>(item.data(TopicRole).toInt());
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent) : QWidget(parent, Qt::Window)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName("helpWindow"_L1);
    m_page = new HelpBrowser;
    auto *splitter = new QSplitter;
    splitter->addWidget(buildIndex());
    splitter->addWidget(m_page);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({240, 620});
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(splitter);
    resizeToFit(*this, {900, 640});
    buildKeys();
    retranslate();
    connect(m_topics, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            m_page->showTopic(topicOf(*item));
    });
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_page, &HelpBrowser::topicWanted, this, &HelpWindow::showTopic);
    connect(m_page, &HelpBrowser::externalWanted, this, &HelpWindow::externalWanted);
    showTopic(HelpTopic::Start);
    m_search->setFocus();
}

QWidget *HelpWindow::buildIndex()
{
    m_search = new QLineEdit;
    m_search->installEventFilter(this);
    m_topics = new QListWidget;
    m_topics->setSpacing(2);
    m_topics->setWordWrap(true);
    m_topics->setResizeMode(QListView::Adjust);
    m_topics->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_count = new QLabel;
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    m_count->hide();
    auto *index = new QWidget;
    auto *layout = new QVBoxLayout(index);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_topics, 1);
    layout->addWidget(m_count);
    return index;
}

void HelpWindow::buildKeys()
{
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, [this] {
        if (m_search->text().isEmpty())
            close();
        else
            m_search->clear();
    });
    connect(new QShortcut(QKeySequence(Qt::Key_F3), this), &QShortcut::activated, this,
            [this] { m_page->goToMark(false); });
    connect(new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3), this), &QShortcut::activated, this,
            [this] { m_page->goToMark(true); });
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    accessiblenames::addClearButton(*m_search, tr("Clear the search"));
    m_topics->setAccessibleName(tr("Topics"));
    m_count->setAccessibleName(tr("Result of the search"));
    m_topics->clear();
    for (const HelpTopic topic : helpTopics()) {
        const QString text = helptext::page(topic).markdown;
        auto *item = new QListWidgetItem(helptext::title(text), m_topics);
        item->setData(TopicRole, static_cast<int>(topic));
        item->setData(TextRole, helptext::plainText(text));
    }
}

HelpTopic HelpWindow::topic() const
{
    return m_topics->currentItem() ? topicOf(*m_topics->currentItem()) : HelpTopic::Start;
}

void HelpWindow::showTopic(HelpTopic topic)
{
    for (int row = 0; row < m_topics->count(); ++row) {
        QListWidgetItem *item = m_topics->item(row);
        if (topicOf(*item) != topic)
            continue;
        // a page that the search has not found is wanted all the same
        if (item->isHidden())
            m_search->clear();
        m_topics->setCurrentItem(item);
        m_page->showTopic(topic);
    }
}

void HelpWindow::search()
{
    const QStringList words = m_search->text().simplified().split(u' ', Qt::SkipEmptyParts);
    QListWidgetItem *first = nullptr;
    int found = 0;
    for (int row = 0; row < m_topics->count(); ++row) {
        QListWidgetItem *item = m_topics->item(row);
        const QString text = item->data(TextRole).toString();
        const bool isFound = std::ranges::all_of(
            words, [&text](const QString &word) { return !helpsearch::find(text, word).isEmpty(); });
        item->setHidden(!isFound);
        found += isFound ? 1 : 0;
        if (isFound && !first)
            first = item;
    }
    if (first && m_topics->currentItem() && m_topics->currentItem()->isHidden())
        m_topics->setCurrentItem(first);
    m_page->mark(words);
    m_count->setText(tr("Found on %n page(s)", nullptr, found));
    m_count->setVisible(!words.isEmpty());
}

bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        m_page->goToMark(key->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    }
    if (key->key() == Qt::Key_Down) {
        m_topics->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_topics)
        return;
    const HelpTopic shown = topic();
    retranslate();
    search();
    showTopic(shown);
}

} // namespace grapnel
