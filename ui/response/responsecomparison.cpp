// SPDX-License-Identifier: GPL-3.0-or-later
#include "responsecomparison.h"

#include "banner.h"
#include "codeeditor.h"
#include "relativetime.h"
#include "responsestatus.h"
#include "webhookwording.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString dateText(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return QLocale().toString(local.date(), QLocale::ShortFormat) + u' '
        + RelativeTime::clock(local.time(), RelativeTime::Precision::Seconds);
}

} // namespace

ResponseComparison::ResponseComparison(const ShownResponse &one, const ShownResponse &other, const QString &name,
                                       QWidget *parent)
    : QWidget(parent, Qt::Window), m_banner(new Banner)
{
    setAttribute(Qt::WA_DeleteOnClose);
    //: Title of a window; %1 is the name of a webhook
    setWindowTitle(tr("Compare responses – %1").arg(visibleText(name)));
    const bool isInOrder = !one.time.isValid() || !other.time.isValid() || one.time <= other.time;
    const ShownResponse &earlier = isInOrder ? one : other;
    const ShownResponse &later = isInOrder ? other : one;

    auto *sides = new QHBoxLayout;
    sides->setSpacing(8);
    m_left = addSide(sides, tr("Earlier response"), earlier);
    m_right = addSide(sides, tr("Later response"), later);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(8, 8, 8, 8);
    body->setSpacing(8);
    body->addLayout(makeBar());
    body->addLayout(sides, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addLayout(body, 1);
    connect(new QShortcut(QKeySequence::Cancel, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    resize(1000, 600);

    keepInStep();
    connect(&m_pair, &ResponsePair::compared, this, &ResponseComparison::present);
    m_pair.compare(earlier, later);
    m_left->widget()->setFocus();
}

QBoxLayout *ResponseComparison::makeBar()
{
    const auto makeButton = [this](const QString &text, const QKeySequence &keys, int step) {
        auto *button = new QToolButton;
        button->setText(text);
        button->setAccessibleName(text);
        //: The tool tip of a button; %1 is what it does, %2 its key
        button->setToolTip(tr("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setEnabled(false);
        const auto go = [this, step] {
            const auto count = static_cast<int>(m_differences.size());
            // from nowhere, Previous goes to the last one
            if (count > 0)
                goTo((std::max(m_current, step < 0 ? 0 : -1) + step + count) % count);
        };
        connect(button, &QToolButton::clicked, this, go);
        connect(new QShortcut(keys, this), &QShortcut::activated, this, go);
        return button;
    };
    m_previous = makeButton(tr("Previous difference"), QKeySequence(Qt::ALT | Qt::Key_Up), -1);
    m_next = makeButton(tr("Next difference"), QKeySequence(Qt::ALT | Qt::Key_Down), 1);
    m_count = new QLabel(tr("Comparing…"));
    m_count->setObjectName(u"count"_s);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    bar->addWidget(m_count);
    bar->addStretch(1);
    return bar;
}

CodeEditor *ResponseComparison::addSide(QBoxLayout *layout, const QString &when, const ShownResponse &response)
{
    auto *status = new ResponseStatus;
    status->setBrief();
    ShownResponse shown = response;
    shown.time = {};
    status->setResponse(shown);
    QStringList words{when};
    if (response.time.isValid())
        words.append(dateText(response.time));
    words.append(status->facts());
    auto *title = new QLabel(words.join(u" · "_s));
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setContentsMargins(8, 0, 8, 4);
    CodeEditor *editor = CodeEditor::make(when);
    editor->setReadOnly(true);
    // with one on one side only, the sides would not be of the same height
    editor->widget()->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    auto *side = new QVBoxLayout;
    side->setSpacing(0);
    side->addWidget(status);
    side->addWidget(title);
    side->addWidget(editor->widget(), 1);
    layout->addLayout(side, 1);
    return editor;
}

void ResponseComparison::keepInStep()
{
    const auto follow = [this](QScrollBar *leader, QScrollBar *follower) {
        connect(leader, &QScrollBar::valueChanged, follower, [this, follower](int value) {
            // a follower that cannot go as far must not hold its leader back
            if (std::exchange(m_isFollowing, true))
                return;
            follower->setValue(value);
            m_isFollowing = false;
        });
    };
    follow(m_left->widget()->verticalScrollBar(), m_right->widget()->verticalScrollBar());
    follow(m_right->widget()->verticalScrollBar(), m_left->widget()->verticalScrollBar());
    follow(m_left->widget()->horizontalScrollBar(), m_right->widget()->horizontalScrollBar());
    follow(m_right->widget()->horizontalScrollBar(), m_left->widget()->horizontalScrollBar());
}

void ResponseComparison::present(const ComparedResponses &texts)
{
    m_differences = texts.differences;
    m_left->setUtf8Text(texts.left);
    m_right->setUtf8Text(texts.right);
    markDifferences();
    m_previous->setEnabled(!m_differences.isEmpty());
    m_next->setEnabled(!m_differences.isEmpty());
    showCount();
    if (!texts.areBodiesCompared)
        m_banner->present({.kind = Banner::Kind::Info,
                           .title = tr("The bodies are too long to be compared"),
                           .text = tr("Differences are marked where up to %1 lines differ. The responses still stand "
                                      "beside each other.")
                                       .arg(QLocale().toString(mostComparedLines))});
    else if (texts.isCut)
        m_banner->present(
            {.kind = Banner::Kind::Info,
             .title = tr("Only the beginnings of the bodies are compared"),
             .text = tr("The first %1 of each are shown.").arg(QLocale().formattedDataSize(mostComparedBody))});
}

void ResponseComparison::markDifferences()
{
    using enum CodeEditor::Mark;
    QList<CodeEditor::MarkedLine> left;
    QList<CodeEditor::MarkedLine> right;
    QList<CodeEditor::Gap> leftGaps;
    QList<CodeEditor::Gap> rightGaps;
    for (const LineDifference &one : std::as_const(m_differences)) {
        const int both = std::min(one.leftCount, one.rightCount);
        for (int line = 0; line < one.leftCount; ++line)
            left.append({.line = one.leftFirst + line, .mark = line < both ? Changed : Removed});
        for (int line = 0; line < one.rightCount; ++line)
            right.append({.line = one.rightFirst + line, .mark = line < both ? Changed : Added});
        if (one.leftCount > both)
            rightGaps.append({.line = std::max(0, one.rightFirst + both - 1), .count = one.leftCount - both});
        if (one.rightCount > both)
            leftGaps.append({.line = std::max(0, one.leftFirst + both - 1), .count = one.rightCount - both});
    }
    m_left->markDifferences(left, leftGaps);
    m_right->markDifferences(right, rightGaps);
}

void ResponseComparison::goTo(int difference)
{
    m_current = difference;
    const LineDifference &one = m_differences.at(difference);
    // where one side has no lines of its own, the line above is the one beside which the others begin
    m_left->showLine(one.leftCount > 0 ? one.leftFirst : one.leftFirst - 1);
    m_right->showLine(one.rightCount > 0 ? one.rightFirst : one.rightFirst - 1);
    const int scroll = (one.leftCount > 0 ? m_left : m_right)->widget()->verticalScrollBar()->value();
    m_left->widget()->verticalScrollBar()->setValue(scroll);
    m_right->widget()->verticalScrollBar()->setValue(scroll);
    showCount();
}

void ResponseComparison::showCount()
{
    const auto count = static_cast<int>(m_differences.size());
    if (count == 0)
        m_count->setText(tr("No differences"));
    else if (m_current < 0)
        m_count->setText(tr("%n difference(s)", nullptr, count));
    else
        m_count->setText(tr("Difference %1 of %2").arg(QLocale().toString(m_current + 1), QLocale().toString(count)));
}

} // namespace grapnel
