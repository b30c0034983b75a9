// SPDX-License-Identifier: GPL-3.0-or-later
// The window's construction, apart from its behaviour.
#include "banner.h"
#include "iconlabel.h"
#include "plaintitle.h"
#include "resetwindow.h"
#include "secretclipboard.h"
#include "secretfield.h"
#include "webhookwording.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

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

QLabel *makeTitle(const QString &text)
{
    QLabel *label = makeText(text);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QWidget *makePage(const QString &icon, theme::Accent accent, QLayout *column)
{
    auto *page = new QWidget;
    auto *picture = new IconLabel(32);
    picture->setIcon(icon, accent);
    auto *body = new QHBoxLayout(page);
    body->setContentsMargins(16, 16, 16, 8);
    body->setSpacing(16);
    body->addWidget(picture, 0, Qt::AlignTop);
    body->addLayout(column, 1);
    return page;
}

} // namespace

void ResetWindow::buildLayout()
{
    m_banner = new Banner;
    m_pages = new QStackedWidget;
    m_pages->addWidget(buildQuestion());
    m_pages->addWidget(buildAnswer());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_pages, 1);
    layout->addLayout(buildButtons());
    resize(560, m_context.isProduction() ? 340 : 280);
}

QWidget *ResetWindow::buildQuestion()
{
    m_confirmation = new QLineEdit;
    auto *label = new QLabel(tr("&Type the name to confirm"));
    label->setBuddy(m_confirmation);
    m_confirmation->setAccessibleName(plainTitle(label->text()));
    label->setVisible(m_context.isProduction());
    m_confirmation->setVisible(m_context.isProduction());

    const QString host = QUrl(m_webhook.endpoint).host();
    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    //: %1 is the name of a webhook
    column->addWidget(makeTitle(tr("Reset the signing secret of “%1”?").arg(isolated(visibleText(m_webhook.name)))));
    column->addWidget(makeText(
        //: %1 is the host that the webhook calls
        tr("The old secret ends at once. %1 then takes every delivery for forged, and those that it refuses are lost, "
           "until it has the new secret.")
            .arg(isolated(visibleText(host.isEmpty() ? m_webhook.endpoint : host)))));
    column->addWidget(makeText(tr("Zendesk makes the new secret at the reset, so the receiver cannot have it before. "
                                  "Have someone ready to enter it there, or let the receiver skip the check for that "
                                  "time. The old secret cannot be brought back.")));
    column->addSpacing(4);
    column->addWidget(label);
    column->addWidget(m_confirmation);
    column->addStretch(1);
    return makePage(u"warning"_s, theme::Accent::Warning, column);
}

QWidget *ResetWindow::buildAnswer()
{
    m_field = new SecretField;
    m_copied = makeText(tr("Enter it at the receiver now: deliveries are signed with it from here on."));
    connect(m_field, &SecretField::copyRequested, this, [this] { m_copy->click(); });
    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    column->addWidget(makeTitle(tr("The signing secret was reset")));
    column->addWidget(makeText(m_field->accessibleName()));
    column->addWidget(m_field);
    column->addWidget(m_copied);
    column->addStretch(1);
    return makePage(u"check"_s, theme::Accent::Success, column);
}

QLayout *ResetWindow::buildButtons()
{
    auto *buttons = new QDialogButtonBox;
    m_reset = buttons->addButton(tr("Reset secret"), QDialogButtonBox::DestructiveRole);
    m_copy = buttons->addButton(tr("Copy secret"), QDialogButtonBox::ActionRole);
    m_cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_reset->setAutoDefault(false);
    m_copy->setAutoDefault(false);
    m_copy->hide();
    m_cancel->setDefault(true);
    m_progress = new QLabel(tr("Resetting…"));
    m_progress->hide();
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(16, 8, 16, 12);
    bottom->addWidget(m_progress);
    bottom->addStretch(1);
    bottom->addWidget(buttons);
    return bottom;
}

} // namespace grapnel
