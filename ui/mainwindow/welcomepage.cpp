// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcomepage.h"

#include "iconlabel.h"
#include "theme.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QLabel *makeText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

WelcomePage::WelcomePage(const QStringList &missing, bool hasEnvironment, const QString &problem, QWidget *parent)
    : QWidget(parent)
{
    auto *icon = new IconLabel(64, this);
    icon->setIcon(u"welcome"_s, theme::Accent::Muted);
    QLabel *title = makeText(tr("Welcome to Grapnel"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    title->setFont(large);
    title->setAlignment(Qt::AlignCenter);
    QLabel *text = makeText(tr("Add your Zendesk account and sign in in the browser. Credentials are sent to that "
                               "account only, and are kept in the system's keychain."),
                            this);
    text->setAlignment(Qt::AlignCenter);

    auto *column = new QVBoxLayout;
    column->setSpacing(16);
    column->addStretch(1);
    column->addWidget(icon, 0, Qt::AlignHCenter);
    column->addWidget(title);
    column->addWidget(text);
    column->addLayout(makeButtons(hasEnvironment));
    const auto warn = [this, column](const QString &words) {
        QLabel *warning = makeText(words, this);
        warning->setAlignment(Qt::AlignCenter);
        QPalette colours = warning->palette();
        colours.setColor(QPalette::WindowText, theme::color(theme::Accent::Warning, palette()));
        warning->setPalette(colours);
        column->addWidget(warning);
    };
    if (!problem.isEmpty())
        warn(problem);
    if (!missing.isEmpty())
        //: %1 is a list of names of environment variables
        warn(tr("Still missing: %1").arg(missing.join(u", "_s)));
    if (!hasEnvironment) {
        QLabel *how
            = makeText(tr("To use the environment's credentials, set these variables and start Grapnel again:"), this);
        how->setAlignment(Qt::AlignCenter);
        column->addWidget(how);
        column->addWidget(makeVariables());
    }
    column->addStretch(2);

    auto *middle = new QWidget(this);
    middle->setLayout(column);
    middle->setMaximumWidth(fontMetrics().averageCharWidth() * 90);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addStretch(1);
    layout->addWidget(middle, 8);
    layout->addStretch(1);
}

QLayout *WelcomePage::makeButtons(bool hasEnvironment)
{
    auto *add = new QPushButton(tr("&Add account…"), this);
    auto *environment = new QPushButton(tr("Use the en&vironment's credentials"), this);
    auto *demo = new QPushButton(tr("&Look around with sample data"), this);
    add->setDefault(true);
    // outside of a dialog the default button answers Enter only while it has the focus
    add->setFocus(Qt::OtherFocusReason);
    environment->setEnabled(hasEnvironment);
    environment->setToolTip(hasEnvironment ? QString() : tr("The environment does not name an account completely."));
    connect(add, &QPushButton::clicked, this, &WelcomePage::addAccountRequested);
    connect(environment, &QPushButton::clicked, this, &WelcomePage::environmentRequested);
    connect(demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    for (QPushButton *button : {add, environment, demo}) {
        // Enter presses the one that has the focus
        button->setAutoDefault(true);
        column->addWidget(button);
    }
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addLayout(column);
    row->addStretch(1);
    return row;
}

QWidget *WelcomePage::makeVariables()
{
    const std::array<std::pair<QString, QString>, 4> rows{{
        {u"ZENDESK_SUBDOMAIN"_s, tr("The account: “example” for example.zendesk.com")},
        {u"ZENDESK_OAUTH_TOKEN"_s, tr("An OAuth access token")},
        {u"ZENDESK_EMAIL"_s, tr("Or, with an API token, the e-mail address of its owner")},
        {u"ZENDESK_API_TOKEN"_s, tr("and the API token; Zendesk ends these on 30 April 2027")},
    }};
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    int row = 0;
    for (const auto &[name, meaning] : rows) {
        auto *variable = new QLabel(name, box);
        variable->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        variable->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        grid->addWidget(variable, row, 0, Qt::AlignTop);
        grid->addWidget(makeText(meaning, box), row, 1);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    return box;
}

} // namespace grapnel
