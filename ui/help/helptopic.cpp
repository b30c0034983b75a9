// SPDX-License-Identifier: GPL-3.0-or-later
#include "helptopic.h"

#include <QVariant>
#include <QWidget>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr auto propertyName = "helpTopic";

} // namespace

QList<HelpTopic> helpTopics()
{
    using enum HelpTopic;
    return {Start, Accounts, Finding, Editing, Testing, Signing, Deleting, Keyboard, Privacy, Troubles, WhatsNew};
}

QString helpKey(HelpTopic topic)
{
    switch (topic) {
    case HelpTopic::Start:
        return u"start"_s;
    case HelpTopic::Accounts:
        return u"accounts"_s;
    case HelpTopic::Finding:
        return u"finding"_s;
    case HelpTopic::Editing:
        return u"editing"_s;
    case HelpTopic::Testing:
        return u"testing"_s;
    case HelpTopic::Signing:
        return u"signing"_s;
    case HelpTopic::Deleting:
        return u"deleting"_s;
    case HelpTopic::Keyboard:
        return u"keyboard"_s;
    case HelpTopic::Privacy:
        return u"privacy"_s;
    case HelpTopic::Troubles:
        return u"troubles"_s;
    case HelpTopic::WhatsNew:
        return u"whatsnew"_s;
    }
    Q_UNREACHABLE();
}

std::optional<HelpTopic> helpTopicOf(const QString &key)
{
    for (const HelpTopic topic : helpTopics()) {
        if (helpKey(topic) == key)
            return topic;
    }
    return std::nullopt;
}

void setHelpTopic(QWidget &window, HelpTopic topic)
{
    window.setProperty(propertyName, helpKey(topic));
}

HelpTopic helpTopicFor(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const auto topic = helpTopicOf(widget->property(propertyName).toString()))
            return *topic;
        if (widget->isWindow())
            break;
    }
    return HelpTopic::Start;
}

} // namespace grapnel
