// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// Any warning but those of a platform that has no window manager.
inline void failOnOwnWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
}

/// Runs the test in a home of its own: nothing of the user's is read, and what is written can be looked through.
template<typename Test> int runApplicationTest(int argc, char *argv[])
{
    const QTemporaryDir home;
    for (const char *name : {"HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, home.path().toLocal8Bit());
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qunsetenv(name);
    QApplication application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}
