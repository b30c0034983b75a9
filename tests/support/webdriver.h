// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

/// A real browser without a window, driven through chromedriver as https://www.w3.org/TR/webdriver2/ has it. While it
/// works, the event loop runs. What fails ends the test program, with its processes.
class WebDriver
{
public:
    /// Both programs are installed.
    [[nodiscard]] static bool isThere();

    /// Starts a browser with an empty profile, whose files are in \a folder.
    explicit WebDriver(const QString &folder);
    /// Closes it; nothing is left running.
    ~WebDriver();
    WebDriver(const WebDriver &) = delete;
    WebDriver &operator=(const WebDriver &) = delete;

    void open(const QUrl &url);
    /// Clicks the button of that text.
    void press(const QString &button);
    [[nodiscard]] QUrl url();
    /// What can be read on the page.
    [[nodiscard]] QString text();

private:
    QJsonValue send(const QByteArray &verb, const QString &path, const QJsonObject &body = {});
    [[nodiscard]] QString find(const QString &xpath);
    void startDriver();
    void startBrowser(const QString &profile);
    void end();

    QNetworkAccessManager m_network;
    QProcess m_driver;
    QUrl m_address;
    /// "/session/ID"; empty: none.
    QString m_session;
    /// The browser's process; 0: not known.
    qint64 m_browser = 0;
};
