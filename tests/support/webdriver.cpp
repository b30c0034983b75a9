// SPDX-License-Identifier: GPL-3.0-or-later
#include "webdriver.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Milliseconds for one command. Long, because a browser starts slowly on a machine that has much to do.
constexpr int patience = 90'000;
/// How the protocol calls the id of an element.
constexpr auto elementKey = "element-6066-11e4-a52e-4f735466cecf"_L1;

QString browserProgram()
{
    for (const QString &name : {u"chromium"_s, u"chromium-browser"_s, u"google-chrome"_s}) {
        if (const QString path = QStandardPaths::findExecutable(name); !path.isEmpty())
            return path;
    }
    return {};
}

} // namespace

bool WebDriver::isThere()
{
    return !browserProgram().isEmpty() && !QStandardPaths::findExecutable(u"chromedriver"_s).isEmpty();
}

WebDriver::WebDriver(const QString &folder)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    startDriver();
    startBrowser(folder);
}

WebDriver::~WebDriver()
{
    end();
}

void WebDriver::startDriver()
{
    m_driver.setProcessChannelMode(QProcess::MergedChannels);
    // a group of its own, and an end with the test's
    m_driver.setChildProcessModifier([] {
        ::setpgid(0, 0);
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    });
    m_driver.start(u"chromedriver"_s, {u"--port=0"_s});
    static const QRegularExpression port(u"started successfully on port (\\d+)"_s);
    QByteArray output;
    const bool isUp = QTest::qWaitFor(
        [&] {
            output += m_driver.readAll();
            return port.match(QString::fromUtf8(output)).hasMatch() || m_driver.state() == QProcess::NotRunning;
        },
        patience);
    if (!isUp || m_driver.state() == QProcess::NotRunning)
        qFatal("chromedriver does not start: %s", output.constData());
    m_address.setUrl(u"http://127.0.0.1:"_s + port.match(QString::fromUtf8(output)).captured(1));
}

void WebDriver::startBrowser(const QString &profile)
{
    const QJsonArray arguments{u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--disable-quic"_s,
                               u"--disable-dev-shm-usage"_s, u"--no-first-run"_s, u"--disable-background-networking"_s,
                               u"--disable-component-update"_s, u"--disable-sync"_s, u"--no-proxy-server"_s,
                               // the test's keyring is for what is tested
                               u"--password-store=basic"_s, QString(u"--user-data-dir="_s + profile)};
    const QJsonObject options{{u"binary"_s, browserProgram()}, {u"args"_s, arguments}};
    const QJsonObject capabilities{{u"alwaysMatch"_s, QJsonObject{{u"goog:chromeOptions"_s, options}}}};
    const QJsonObject session = send("POST", u"/session"_s, {{u"capabilities"_s, capabilities}}).toObject();
    m_session = u"/session/"_s + session.value("sessionId"_L1).toString();
    m_browser = session.value("capabilities"_L1).toObject().value("goog:processID"_L1).toInteger();
}

void WebDriver::open(const QUrl &url)
{
    send("POST", m_session + "/url"_L1, {{u"url"_s, QString::fromLatin1(url.toEncoded())}});
}

void WebDriver::press(const QString &button)
{
    const QString element = find(u"//button[normalize-space()='%1']"_s.arg(button));
    send("POST", m_session + "/element/"_L1 + element + "/click"_L1);
}

QUrl WebDriver::url()
{
    return QUrl(send("GET", m_session + "/url"_L1).toString());
}

QString WebDriver::text()
{
    return send("GET", m_session + "/element/"_L1 + find(u"//body"_s) + "/text"_L1).toString();
}

QString WebDriver::find(const QString &xpath)
{
    return send("POST", m_session + "/element"_L1, {{u"using"_s, u"xpath"_s}, {u"value"_s, xpath}})
        .toObject()
        .value(elementKey)
        .toString();
}

QJsonValue WebDriver::send(const QByteArray &verb, const QString &path, const QJsonObject &body)
{
    QUrl url = m_address;
    url.setPath(path);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QByteArray text = verb == "POST" ? QJsonDocument(body).toJson() : QByteArray();
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, text));
    const bool isOver = QTest::qWaitFor([&reply] { return reply->isFinished(); }, patience);
    const QByteArray answer = reply->readAll();
    if (!isOver || reply->error() != QNetworkReply::NoError) {
        const QByteArray words = reply->errorString().toUtf8();
        end();
        qFatal("the browser did not do %s %s: %s %s", verb.constData(), qPrintable(path), words.constData(),
               answer.left(500).constData());
    }
    return QJsonDocument::fromJson(answer).object().value("value"_L1);
}

void WebDriver::end()
{
    if (m_driver.state() == QProcess::NotRunning)
        return;
    if (const QString session = std::exchange(m_session, {}); !session.isEmpty()) {
        QUrl url = m_address;
        url.setPath(session);
        const std::unique_ptr<QNetworkReply> reply(m_network.deleteResource(QNetworkRequest(url)));
        [[maybe_unused]] const bool isClosed = QTest::qWaitFor([&reply] { return reply->isFinished(); }, patience);
    }
    const auto group = static_cast<pid_t>(m_driver.processId());
    m_driver.terminate();
    if (!m_driver.waitForFinished(10'000)) {
        ::kill(-group, SIGKILL);
        m_driver.waitForFinished();
    }
    // a browser that did not hear of its session's end
    if (m_browser > 1)
        ::kill(static_cast<pid_t>(std::exchange(m_browser, 0)), SIGKILL);
}
