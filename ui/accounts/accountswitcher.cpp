// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountswitcher.h"

#include "elidedlabel.h"
#include "environmenttag.h"
#include "iconlabel.h"
#include "icons.h"
#include "webhookwording.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QStyleOptionToolButton>
#include <QStylePainter>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

AccountSwitcher::AccountSwitcher(const AccountInfo &account, QWidget *parent)
    : QToolButton(parent), m_menu(new QMenu(this))
{
    auto *icon = new IconLabel(16, this);
    icon->setIcon(u"account"_s);
    auto *name = new ElidedLabel(this);
    name->setText(visibleText(account.name));
    name->setMaximumWidth(name->fontMetrics().averageCharWidth() * 36);
    // in a crowded toolbar other things give way
    name->setMinimumWidth(std::min(name->sizeHint().width(), name->fontMetrics().averageCharWidth() * 14));
    auto *arrow = new IconLabel(16, this);
    arrow->setIcon(u"chevron-down"_s);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 4, 4);
    layout->setSpacing(8);
    layout->addWidget(icon);
    layout->addWidget(name);
    QStringList words{name->text()};
    QList<EnvironmentTag::Look> looks{EnvironmentTag::environment(account)};
    if (account.isReadOnly)
        looks.append(EnvironmentTag::readOnly());
    for (const EnvironmentTag::Look &look : std::as_const(looks)) {
        if (look.word.isEmpty())
            continue;
        words.append(look.word);
        layout->addWidget(new EnvironmentTag(look, this));
    }
    layout->addWidget(arrow);
    for (QWidget *child : findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (!child->isWindow())
            child->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    //: Name of a button for screen readers; %1 is an account and the words for it, for example "acme, PRODUCTION"
    setAccessibleName(tr("Account %1").arg(words.join(u", "_s)));
    //: Tool tip of a button; %1 is the account that shows
    setToolTip(toolTipText(tr("%1. Switch to another account").arg(visibleText(account.name))));
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    setAccounts({}, {});
}

void AccountSwitcher::setAccounts(const QList<AccountEntry> &accounts, const QString &currentId)
{
    m_menu->clear();
    delete m_group;
    m_group = new QActionGroup(this);
    m_numbered.clear();
    for (const AccountEntry &entry : accounts) {
        if (entry.isFromEnvironment || entry.info.isDemo)
            continue;
        QAction *action = addEntry(entry, entry.id == currentId);
        if (m_numbered.size() == 9)
            continue;
        m_numbered.append(action);
        const auto number = static_cast<int>(m_numbered.size());
        action->setObjectName(u"account-%1"_s.arg(number));
        action->setShortcut(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_0 + number)));
    }
    m_menu->addSeparator();
    for (const AccountEntry &entry : accounts) {
        if (entry.isFromEnvironment || entry.info.isDemo)
            addEntry(entry, entry.id == currentId);
    }
    m_menu->addSeparator();
    m_menu->addAction(icons::icon(u"account"_s), tr("&Accounts…"), this, &AccountSwitcher::accountsWanted);
    m_menu->addAction(icons::icon(u"new"_s), tr("A&dd account…"), this, &AccountSwitcher::addAccountWanted);
}

QAction *AccountSwitcher::addEntry(const AccountEntry &entry, bool isCurrent)
{
    QString text = visibleText(entry.info.name).replace(u'&', u"&&"_s);
    if (entry.isFromEnvironment)
        //: Entry of a menu; %1 is an account that the environment's variables name
        text = tr("%1 (from the environment)").arg(text);
    const QString word = EnvironmentTag::environment(entry.info).word;
    if (!word.isEmpty())
        //: Entry of a menu; %1 is an account, %2 the word for its environment
        text = tr("%1 – %2").arg(text, word);
    auto *action = new QAction(text, m_group);
    action->setCheckable(true);
    action->setChecked(isCurrent);
    connect(action, &QAction::triggered, this, [this, id = entry.id, isCurrent] {
        if (!isCurrent)
            Q_EMIT accountWanted(id);
    });
    m_menu->addAction(action);
    return action;
}

QSize AccountSwitcher::sizeHint() const
{
    return layout()->sizeHint();
}

QSize AccountSwitcher::minimumSizeHint() const
{
    return layout()->minimumSize();
}

void AccountSwitcher::paintEvent(QPaintEvent *)
{
    // the frame only: what stands in it are widgets
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    option.features = QStyleOptionToolButton::None;
    option.subControls = QStyle::SC_ToolButton;
    QStylePainter(this).drawComplexControl(QStyle::CC_ToolButton, option);
}

} // namespace grapnel
