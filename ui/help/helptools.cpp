// SPDX-License-Identifier: GPL-3.0-or-later
#include "helptools.h"

#include "aboutwindow.h"
#include "helpwindow.h"
#include "icons.h"
#include "shortcutsheet.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

void present(QWidget &window)
{
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

HelpTools::HelpTools(const ActionCatalogue &catalogue, QWidget *window)
    : QObject(window), m_catalogue(catalogue), m_window(window),
      m_guide(make(u"help"_s, u"help"_s, QKeySequence(Qt::Key_F1))),
      m_shortcuts(make(u"keyboard-shortcuts"_s, u"keyboard"_s, QKeySequence(Qt::CTRL | Qt::Key_Question))),
      m_whatsNew(make(u"whats-new"_s, u"info"_s, {})), m_about(make(u"about"_s, u"about"_s, {}))
{
    m_about->setMenuRole(QAction::AboutRole);
    connect(m_guide, &QAction::triggered, this, [this] { showTopic(helpTopicFor(QApplication::focusWidget())); });
    connect(m_shortcuts, &QAction::triggered, this, &HelpTools::showSheet);
    connect(m_whatsNew, &QAction::triggered, this, [this] { showTopic(HelpTopic::WhatsNew); });
    connect(m_about, &QAction::triggered, this, &HelpTools::showAbout);
    qApp->installEventFilter(this);
}

HelpTools::~HelpTools()
{
    delete m_guideWindow;
    delete m_sheet;
    delete m_aboutWindow;
}

QAction *HelpTools::make(const QString &key, const QString &icon, const QKeySequence &shortcut)
{
    auto *action = new QAction(icons::icon(icon), QString(), this);
    action->setObjectName(key);
    action->setShortcut(shortcut);
    return action;
}

void HelpTools::addTo(QMenu &menu, QAction *palette) const
{
    m_guide->setText(tr("Grapnel &help"));
    m_shortcuts->setText(tr("&Keyboard shortcuts"));
    m_whatsNew->setText(tr("&What's new"));
    m_about->setText(tr("About Grapnel"));
    menu.addAction(m_guide);
    menu.addSeparator();
    menu.addActions({palette, m_shortcuts});
    menu.addSeparator();
    menu.addActions({m_whatsNew, m_about});
}

void HelpTools::showTopic(HelpTopic topic)
{
    // one that is closed is on its way out; and no child of the main window, which could then not be put in front of it
    if (!m_guideWindow || !m_guideWindow->isVisible()) {
        m_guideWindow = new HelpWindow;
        connect(m_guideWindow, &HelpWindow::externalWanted, this, &HelpTools::externalWanted);
    }
    m_guideWindow->showTopic(topic);
    present(*m_guideWindow);
}

void HelpTools::showSheet()
{
    if (!m_sheet || !m_sheet->isVisible()) {
        m_sheet = new ShortcutSheet(m_catalogue);
        connect(m_sheet, &ShortcutSheet::preferencesWanted, this, &HelpTools::preferencesWanted);
    }
    present(*m_sheet);
}

void HelpTools::showAbout()
{
    if (!m_aboutWindow || !m_aboutWindow->isVisible())
        m_aboutWindow = new AboutWindow(m_facts ? m_facts() : ProgramFacts{}, m_window);
    present(*m_aboutWindow);
}

void HelpTools::closeAll()
{
    for (QWidget *window : {static_cast<QWidget *>(m_guideWindow), static_cast<QWidget *>(m_sheet),
                            static_cast<QWidget *>(m_aboutWindow)}) {
        if (window)
            window->close();
    }
}

bool HelpTools::eventFilter(QObject *watched, QEvent *event)
{
    // the menu's shortcut works in its own window only, and not while that is behind a modal one
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const auto *widget = static_cast<QWidget *>(watched);
    const QKeySequence pressed(static_cast<QKeyEvent *>(event)->keyCombination());
    if (widget->window() == m_window || !m_guide->shortcuts().contains(pressed))
        return QObject::eventFilter(watched, event);
    if (widget->window() != m_guideWindow)
        showTopic(helpTopicFor(widget));
    return true;
}

} // namespace grapnel
