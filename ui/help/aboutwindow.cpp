// SPDX-License-Identifier: GPL-3.0-or-later
#include "aboutwindow.h"

#include "copybutton.h"
#include "theme.h"

#include <QApplication>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QLabel *makeText(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

AboutWindow::AboutWindow(ProgramFacts facts, QWidget *parent) : QDialog(parent), m_facts(std::move(facts))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName("aboutWindow"_L1);
    setMinimumWidth(440);
    build();
}

void AboutWindow::build()
{
    m_rows = Diagnostics::collect(m_facts);
    setWindowTitle(tr("About Grapnel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 12);
    layout->setSpacing(16);
    layout->addWidget(buildTop());
    layout->addWidget(buildFacts());
    layout->addWidget(makeText(tr("Free software under the GNU General Public License, version 3 or later. It comes "
                                  "without any warranty. Not a product of Zendesk.")));
    layout->addWidget(buildButtons());
    m_close->setFocus();
}

QWidget *AboutWindow::buildTop()
{
    auto *icon = new QLabel;
    icon->setPixmap(QIcon(u":/icons/app/grapnel.svg"_s).pixmap(QSize(64, 64), devicePixelRatioF()));
    auto *name = makeText(u"Grapnel"_s);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    name->setFont(large);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(name);
    words->addWidget(makeText(tr("Look after the webhooks of a Zendesk account.")));
    words->addStretch();
    auto *top = new QWidget;
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return top;
}

QWidget *AboutWindow::buildFacts()
{
    auto *facts = new QWidget;
    auto *layout = new QFormLayout(facts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(16);
    for (const Diagnostics::Row &row : std::as_const(m_rows)) {
        QLabel *value = makeText(row.value);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(row.label + u": "_s + row.value);
        QLabel *label = makeText(row.label);
        for (QLabel *cell : {label, value})
            cell->setWordWrap(false);
        layout->addRow(label, value);
    }
    return facts;
}

QWidget *AboutWindow::buildButtons()
{
    auto *copy = new CopyButton(tr("Copy diagnostics"), true);
    copy->setCopiedText(Diagnostics::report(m_rows));
    copy->setToolTip(tr("Copies these versions. No account, host or file name is among them."));
    auto *close = new QPushButton(tr("&Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *buttons = new QWidget;
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(copy);
    layout->addStretch();
    layout->addWidget(close);
    m_close = close;
    return buttons;
}

void AboutWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_close)
        return;
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete layout();
    build();
}

} // namespace grapnel
