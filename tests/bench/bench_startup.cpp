// SPDX-License-Identifier: GPL-3.0-or-later
// Time from exec to the first painted rows, and proportional set size with 100 rows, against a bare Qt window.
// Programs run in turn, so that whatever else the machine does meets both alike; medians are compared.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int rounds = 15;
constexpr int waitMs = 20'000;

struct Sample {
    double startMs = 0;
    double pssKib = 0;
};

double pssKib(qint64 pid)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression form(u"^Pss:\\s+(\\d+) kB"_s, QRegularExpression::MultilineOption);
    return form.match(QString::fromLatin1(file.readAll())).captured(1).toDouble();
}

bool waitForLine(QProcess &process, const QByteArray &what)
{
    QByteArray seen;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < waitMs && process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(50);
        seen += process.readAll();
        if (seen.contains(what))
            return true;
    }
    std::fprintf(stderr, "no '%s' from %s: %s\n", what.constData(), qPrintable(process.program()), seen.constData());
    return false;
}

Sample run(const QString &program, const QStringList &arguments, const QByteArray &line)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    Sample sample;
    if (waitForLine(process, line)) {
        sample.startMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        QThread::msleep(600);
        sample.pssKib = pssKib(process.processId());
    }
    process.terminate();
    if (!process.waitForFinished(3000))
        process.kill();
    process.waitForFinished();
    return sample;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

struct Medians {
    double startMs = 0;
    double pssKib = 0;
};

Medians mediansOf(const std::vector<Sample> &samples)
{
    std::vector<double> starts;
    std::vector<double> sizes;
    for (const Sample &sample : samples) {
        starts.push_back(sample.startMs);
        sizes.push_back(sample.pssKib);
    }
    return {median(starts), median(sizes)};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc < 4) {
        std::fprintf(stderr, "usage: bench_startup BARE_WINDOW GRAPNEL GRAPNEL_SANDBOX\n");
        return 2;
    }
    const QString bare = QString::fromLocal8Bit(argv[1]);
    const QString grapnel = QString::fromLocal8Bit(argv[2]);

    QProcess sandbox;
    sandbox.setProcessChannelMode(QProcess::MergedChannels);
    const QString port = u"47811"_s;
    sandbox.start(QString::fromLocal8Bit(argv[3]), {u"--port"_s, port, u"--count"_s, u"100"_s, u"--rate"_s, u"0"_s});
    if (!waitForLine(sandbox, "127.0.0.1:47811"))
        return 1;
    qputenv("ZENDESK_OAUTH_TOKEN", "sandbox-token");
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");

    std::vector<Sample> bareSamples;
    std::vector<Sample> demoSamples;
    std::vector<Sample> urlSamples;
    for (int i = 0; i < rounds; ++i) {
        bareSamples.push_back(run(bare, {}, "painted"));
        demoSamples.push_back(run(grapnel, {u"--demo"_s, u"--log-level"_s, u"info"_s}, "first rows painted"));
        urlSamples.push_back(run(grapnel, {u"--url"_s, u"http://127.0.0.1:%1"_s.arg(port), u"--log-level"_s, u"info"_s},
                                 "first rows painted"));
    }
    sandbox.terminate();
    sandbox.waitForFinished();

    const Medians base = mediansOf(bareSamples);
    const Medians demo = mediansOf(demoSamples);
    const Medians url = mediansOf(urlSamples);
    std::printf("%-52s %10s %10s %7s %6s\n", "what (median of 15)", "ours", "bare", "ratio", "aim");
    std::printf("%-52s %7.1f ms %7.1f ms %7.2f %6s\n", "exec to first rows, sandbox in process", demo.startMs,
                base.startMs, demo.startMs / base.startMs, "1.5");
    std::printf("%-52s %7.1f ms %7.1f ms %7.2f %6s\n", "exec to first rows, sandbox as another process", url.startMs,
                base.startMs, url.startMs / base.startMs, "1.5");
    std::printf("%-52s %6.1f MiB %6.1f MiB %7.2f %6s\n", "proportional set size with 100 rows", url.pssKib / 1024,
                base.pssKib / 1024, url.pssKib / base.pssKib, "1.6");
    return 0;
}
