// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefooter.h"

#include "errortext.h"
#include "iconlabel.h"
#include "webhookactions.h"
#include "webhookview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;
using Phase = WebhookList::Phase;

PageFooter::PageFooter(WebhookView *view, ListTrouble *trouble, WebhookList *list, WebhookActions *actions,
                       QWidget *parent)
    : QFrame(parent), m_view(view), m_trouble(trouble), m_list(list), m_icon(new IconLabel(16, this)),
      m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *retry = new QToolButton(this);
    retry->setDefaultAction(actions->retry);
    retry->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    retry->setFocusPolicy(Qt::StrongFocus);
    m_retry = retry;

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_retry);

    connect(list, &WebhookList::stateChanged, this, &PageFooter::update);
    connect(trouble, &ListTrouble::changed, this, &PageFooter::update);
    connect(view, &WebhookView::atEndChanged, this, &PageFooter::update);
    update();
}

void PageFooter::update()
{
    const WebhookList::State &state = m_list->state();
    const ListTrouble::State &trouble = m_trouble->state();
    const bool hasFailed = trouble.error && trouble.failure == WebhookList::Failure::NextPage && !trouble.isTrying;
    const bool isLoading = state.phase == Phase::LoadingMore && m_view->isAtEnd();
    setVisible(state.loaded > 0 && (hasFailed || isLoading));
    m_retry->setVisible(hasFailed);
    if (hasFailed) {
        m_icon->setIcon(u"warning"_s, theme::Accent::Warning);
        //: %1 says why, like "No connection to the server"
        m_text->setText(tr("The next webhooks could not be loaded: %1. The rows above stay.")
                            .arg(errorText(*trouble.error, ErrorContext::List).title));
    } else {
        m_icon->setIcon(u"load-all"_s, theme::Accent::Muted);
        m_text->setText(tr("Loading more webhooks…"));
    }
    m_text->setToolTip(m_text->text().toHtmlEscaped());
}

} // namespace grapnel
