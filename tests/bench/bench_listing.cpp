// SPDX-License-Identifier: GPL-3.0-or-later
// Listing 10,000 webhooks (100 pages) with Load all, table view included, against a bare Qt program's work: fetch and
// parse the same pages one after the other. Both from the same server, in turn. Prints also the longest stall of the
// event loop, which a timer of 1 ms sees.
#include "apiclient.h"
#include "httpwebhookservice.h"
#include "webhooklist.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

namespace
{

constexpr int rounds = 7;
constexpr int rows = 10'000;
constexpr char base[] = "http://127.0.0.1:47812";

/// The bare program: QNetworkAccessManager, QJsonDocument, the cursor, nothing else.
double bareListingMs()
{
    QNetworkAccessManager manager;
    QEventLoop loop;
    QString cursor;
    int seen = 0;
    QElapsedTimer timer;
    timer.start();
    std::function<void()> next = [&] {
        QString url = QLatin1StringView(base) + u"/api/v2/webhooks?page%5Bsize%5D=100"_s;
        if (!cursor.isEmpty())
            url += u"&page%5Bafter%5D="_s + QString::fromLatin1(QUrl::toPercentEncoding(cursor));
        QNetworkRequest request{QUrl(url, QUrl::StrictMode)};
        request.setRawHeader("Authorization", "Bearer sandbox-token");
        QNetworkReply *reply = manager.get(request);
        QObject::connect(reply, &QNetworkReply::finished, reply, [&, reply] {
            const QJsonObject page = QJsonDocument::fromJson(reply->readAll()).object();
            seen += static_cast<int>(page.value("webhooks"_L1).toArray().size());
            const QJsonObject meta = page.value("meta"_L1).toObject();
            cursor = meta.value("after_cursor"_L1).toString();
            reply->deleteLater();
            if (meta.value("has_more"_L1).toBool())
                next();
            else
                loop.quit();
        });
    };
    next();
    loop.exec();
    if (seen != rows)
        std::fprintf(stderr, "the bare program saw %d rows\n", seen);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

struct Ours {
    double totalMs = 0;
    double longestStallMs = 0;
};

Ours ourListing()
{
    Account account{.name = u"bench"_s,
                    .baseUrl = QUrl(QLatin1StringView(base)),
                    .environment = Environment::Other,
                    .credentials = AccessToken{.token = Secret("sandbox-token"_ba)}};
    ApiClient client(account);
    HttpWebhookService service(client);
    WebhookList list(&service);
    QTableView view;
    view.verticalHeader()->setDefaultSectionSize(28);
    view.setModel(list.model());
    view.resize(1440, 800);
    view.show();

    Ours ours;
    QEventLoop loop;
    QElapsedTimer timer;
    QElapsedTimer sinceTick;
    QTimer tick;
    tick.setInterval(1);
    tick.setTimerType(Qt::PreciseTimer);
    QObject::connect(&tick, &QTimer::timeout, &tick, [&] {
        ours.longestStallMs = std::max(ours.longestStallMs, static_cast<double>(sinceTick.nsecsElapsed()) / 1e6);
        sinceTick.restart();
    });
    bool asked = false;
    QObject::connect(&list, &WebhookList::stateChanged, &loop, [&] {
        const WebhookList::State &state = list.state();
        if (state.error)
            loop.quit();
        if (!asked && state.loaded > 0) {
            asked = true;
            list.loadAll();
        } else if (state.isComplete) {
            loop.quit();
        }
    });
    QCoreApplication::processEvents();
    timer.start();
    sinceTick.start();
    tick.start();
    list.start();
    loop.exec();
    ours.totalMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (list.model()->rowCount() != rows)
        std::fprintf(stderr, "our list has %d rows\n", list.model()->rowCount());
    return ours;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_listing GRAPNEL_SANDBOX\n");
        return 2;
    }
    QProcess sandbox;
    sandbox.setProcessChannelMode(QProcess::MergedChannels);
    sandbox.start(QString::fromLocal8Bit(argv[1]),
                  {u"--port"_s, u"47812"_s, u"--count"_s, QString::number(rows), u"--rate"_s, u"0"_s});
    if (!sandbox.waitForReadyRead(20'000)) {
        std::fprintf(stderr, "the sandbox does not start\n");
        return 1;
    }

    std::vector<double> bare;
    std::vector<double> ours;
    std::vector<double> stalls;
    for (int i = 0; i < rounds; ++i) {
        bare.push_back(bareListingMs());
        const Ours sample = ourListing();
        ours.push_back(sample.totalMs);
        stalls.push_back(sample.longestStallMs);
    }
    sandbox.terminate();
    sandbox.waitForFinished();

    std::printf("%-52s %10s %10s %7s %6s\n", "what (median of 7)", "ours", "bare", "ratio", "aim");
    std::printf("%-52s %7.1f ms %7.1f ms %7.2f %6s\n", "listing 10,000 webhooks, 100 pages", median(ours), median(bare),
                median(ours) / median(bare), "1.2");
    std::printf("%-52s %7.1f ms %10s %7s %6s\n", "longest stall of the event loop meanwhile", median(stalls), "", "",
                "16");
    return 0;
}
