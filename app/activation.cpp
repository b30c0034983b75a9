// SPDX-License-Identifier: GPL-3.0-or-later
#include "activation.h"

#include "x11activation.h"

#include <QApplication>
#include <QWidget>
#include <QWindow>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr auto tokenVariable = "XDG_ACTIVATION_TOKEN";
} // namespace

QString activationToken()
{
    const QString token = qEnvironmentVariable(tokenVariable);
    return token.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : token;
}

void bringToFront(QWidget &window, const QString &token)
{
    // Qt's plugin for Wayland takes it from there
    if (!token.isEmpty())
        qputenv(tokenVariable, token.toUtf8());
    if (window.isMinimized())
        window.setWindowState(window.windowState() & ~Qt::WindowStates(Qt::WindowMinimized));
    window.show();
    window.raise();
    window.activateWindow();
    x11::activate(*window.windowHandle(), token.toLatin1());
    // nothing that is started from here is to use it
    qunsetenv(tokenVariable);
    QApplication::alert(&window);
}

} // namespace grapnel
