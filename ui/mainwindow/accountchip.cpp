// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountchip.h"

#include "elidedlabel.h"
#include "iconlabel.h"
#include "theme.h"
#include "webhookwording.h"

#include <QHBoxLayout>
#include <QPainter>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

theme::Accent accentOf(const AccountInfo &account)
{
    if (account.isDemo)
        return theme::Accent::Demo;
    switch (account.environment) {
    case Environment::Production:
        return theme::Accent::Production;
    case Environment::Sandbox:
        return theme::Accent::Sandbox;
    case Environment::Other:
        return theme::Accent::Other;
    }
    return theme::Accent::Other;
}

/// A short word on a surface of its accent's colour.
class Tag final : public QLabel
{
public:
    Tag(const QString &word, theme::Accent accent, QWidget *parent) : QLabel(word, parent), m_accent(accent)
    {
        QFont small = font();
        small.setBold(true);
        small.setPointSizeF(small.pointSizeF() * 0.85);
        setFont(small);
        setTextFormat(Qt::PlainText);
        setContentsMargins(6, 2, 6, 2);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme::border(m_accent, palette()));
        painter.setBrush(theme::tint(m_accent, palette()));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(theme::color(m_accent, palette()));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    theme::Accent m_accent;
};

} // namespace

AccountChip::AccountChip(const AccountInfo &account, QWidget *parent) : QWidget(parent)
{
    auto *icon = new IconLabel(16, this);
    icon->setIcon(u"account"_s);
    auto *name = new ElidedLabel(this);
    name->setText(visibleText(account.name));
    name->setMaximumWidth(name->fontMetrics().averageCharWidth() * 36);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(icon);
    layout->addWidget(name);
    const QString word = environmentWord(account);
    if (!word.isEmpty())
        layout->addWidget(new Tag(word, accentOf(account), this));
    setAccessibleName(word.isEmpty() ? tr("Account %1").arg(name->text())
                                     : tr("Account %1, %2").arg(name->text(), word));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

QString AccountChip::environmentWord(const AccountInfo &account)
{
    if (account.isDemo) {
        //: Word beside the account's name: sample data, nothing real
        return tr("DEMO");
    }
    switch (account.environment) {
    case Environment::Production:
        //: Word beside the account's name: what is done here has effect on real work
        return tr("PRODUCTION");
    case Environment::Sandbox:
        //: Word beside the account's name: an account for trying things out
        return tr("SANDBOX");
    case Environment::Other:
        return {};
    }
    return {};
}

} // namespace grapnel
