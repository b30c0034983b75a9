// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplemenu.h"

#include "eventcatalogue.h"
#include "eventtext.h"
#include "payloadsamples.h"
#include "testtext.h"
#include "webhook.h"
#include "webhookwording.h"

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

SampleMenu::SampleMenu(QWidget *parent) : QMenu(parent) { }

void SampleMenu::addSample(QMenu *menu, const QString &name, const QString &text)
{
    menu->addAction(visibleText(text).replace(u'&', u"&&"_s), this, [this, name] { Q_EMIT sampleChosen(name); });
}

void SampleMenu::setSubscriptions(const QStringList &subscriptions)
{
    // submenus are not actions of this menu's own: clear() would leave them
    const QList<QMenu *> old = findChildren<QMenu *>();
    clear();
    qDeleteAll(old);
    const auto addTickets = [this] {
        addSample(this, payloadsamples::ticket(), testtext::sampleName(payloadsamples::ticket()));
        addSample(this, payloadsamples::comment(), testtext::sampleName(payloadsamples::comment()));
    };
    const bool isForTickets = subscriptions.isEmpty() || subscriptions.contains(Webhook::conditionalTicketEvents());
    if (isForTickets)
        addTickets();
    constexpr int mostOwn = 12;
    for (const QString &type : subscriptions.mid(0, mostOwn)) {
        if (type != Webhook::conditionalTicketEvents())
            addSample(this, type, testtext::sampleName(type));
    }
    addSeparator();
    QMenu *others = addMenu(tr("All events"));
    for (const EventCatalogue::Family &family : EventCatalogue::builtIn().families()) {
        QMenu *menu = others->addMenu(eventtext::family(family.name));
        for (const QString &type : family.types)
            addSample(menu, type, EventCatalogue::nameOf(type));
    }
    if (!isForTickets)
        addTickets();
}

} // namespace grapnel
