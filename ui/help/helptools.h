// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnostics.h"
#include "helptopic.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QAction;
class QMenu;
class QUrl;
class QWidget;

namespace grapnel
{

class AboutWindow;
class ActionCatalogue;
class HelpWindow;
class ShortcutSheet;

/// The commands of the menu Help and their windows, one of each. The key of "Help" works in every window of the program
/// and opens the page that setHelpTopic() has named.
class HelpTools final : public QObject
{
    Q_OBJECT

public:
    /// \a catalogue is not owned. Goes with \a window.
    HelpTools(const ActionCatalogue &catalogue, QWidget *window);
    ~HelpTools() override;

    /// Adds the commands, \a palette among them, in the language in force.
    void addTo(QMenu &menu, QAction *palette) const;
    /// Asked when "About Grapnel" opens.
    void setFacts(std::function<ProgramFacts()> facts) { m_facts = std::move(facts); }
    void showTopic(HelpTopic topic);
    /// Closes the windows.
    void closeAll();

Q_SIGNALS:
    /// Shortcuts are to be changed.
    void preferencesWanted();
    /// A link with https was clicked in the guide.
    void externalWanted(const QUrl &url);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *make(const QString &key, const QString &icon, const QKeySequence &shortcut);
    void showSheet();
    void showAbout();

    const ActionCatalogue &m_catalogue;
    QWidget *m_window;
    QAction *m_guide;
    QAction *m_shortcuts;
    QAction *m_whatsNew;
    QAction *m_about;
    std::function<ProgramFacts()> m_facts;
    QPointer<HelpWindow> m_guideWindow;
    QPointer<ShortcutSheet> m_sheet;
    QPointer<AboutWindow> m_aboutWindow;
};

} // namespace grapnel
