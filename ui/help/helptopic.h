// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

class QWidget;

namespace grapnel
{

/// A page of the built-in guide.
enum class HelpTopic {
    Start,
    Accounts,
    Finding,
    Editing,
    Testing,
    Signing,
    Deleting,
    Keyboard,
    Privacy,
    Troubles,
    WhatsNew,
};

/// In the order of the guide.
[[nodiscard]] QList<HelpTopic> helpTopics();
/// The name of its file, without the ending.
[[nodiscard]] QString helpKey(HelpTopic topic);
/// Disengaged when there is no such page.
[[nodiscard]] std::optional<HelpTopic> helpTopicOf(const QString &key);

/// What F1 shows in \a window.
void setHelpTopic(QWidget &window, HelpTopic topic);
/// Of the window that \a widget is in; Start where none was set.
[[nodiscard]] HelpTopic helpTopicFor(const QWidget *widget);

} // namespace grapnel
