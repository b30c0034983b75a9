// SPDX-License-Identifier: GPL-3.0-or-later
// Time from exec to the first painted rows, and proportional set size with 100 rows, against a bare Qt window.
// Programs run in turn, so that whatever else the machine does meets them alike: a ratio is the median of the rounds'
// own ratios.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int rounds = 31;
constexpr int waitMs = 20'000;

struct Sample {
    double startMs = 0;
    double pssMib = 0;
};

double pssMib(qint64 pid)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression form(u"^Pss:\\s+(\\d+) kB"_s, QRegularExpression::MultilineOption);
    return form.match(QString::fromLatin1(file.readAll())).captured(1).toDouble() / 1024;
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

/// Disengaged when \a line did not come.
std::optional<Sample> run(const QString &program, const QStringList &arguments, const QByteArray &line)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    std::optional<Sample> sample;
    if (waitForLine(process, line)) {
        sample = Sample{.startMs = static_cast<double>(timer.nsecsElapsed()) / 1e6};
        // what is loaded after the first rows is there by then
        QThread::msleep(1500);
        sample->pssMib = pssMib(process.processId());
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

using Samples = std::vector<Sample>;

void print(const char *what, const char *unit, const Samples &ours, const Samples &bare, double Sample::*figure,
           const char *aim)
{
    std::vector<double> mine;
    std::vector<double> base;
    std::vector<double> ratios;
    for (std::size_t round = 0; round < ours.size(); ++round) {
        mine.push_back(ours[round].*figure);
        base.push_back(bare[round].*figure);
        ratios.push_back(mine.back() / base.back());
    }
    std::printf("%-52s %6.1f %-3s %6.1f %-3s %7.2f %6s\n", what, median(mine), unit, median(base), unit, median(ratios),
                aim);
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
    // as most people start it: what a screen reader makes of the windows is work of its own
    qunsetenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON");
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");

    Samples bareSamples;
    Samples demoSamples;
    Samples urlSamples;
    const QByteArray painted = "first rows painted";
    const QStringList logged{u"--log-level"_s, u"info"_s};
    const QStringList onDemo = QStringList{u"--demo"_s} + logged;
    const QStringList onUrl = QStringList{u"--url"_s, u"http://127.0.0.1:%1"_s.arg(port)} + logged;
    // the window manager may be starting too
    run(bare, {}, "painted");
    for (int i = 0; i < rounds; ++i) {
        const auto bareSample = run(bare, {}, "painted");
        const auto demoSample = run(grapnel, onDemo, painted);
        const auto urlSample = run(grapnel, onUrl, painted);
        if (!bareSample || !demoSample || !urlSample)
            return 1;
        bareSamples.push_back(*bareSample);
        demoSamples.push_back(*demoSample);
        urlSamples.push_back(*urlSample);
    }
    sandbox.terminate();
    sandbox.waitForFinished();

    std::printf("%-52s %10s %10s %7s %6s\n", "what (median of 31)", "ours", "bare", "ratio", "aim");
    print("exec to first rows, sandbox in process", "ms", demoSamples, bareSamples, &Sample::startMs, "1.5");
    print("exec to first rows, sandbox as another process", "ms", urlSamples, bareSamples, &Sample::startMs, "1.5");
    print("proportional set size with 100 rows", "MiB", urlSamples, bareSamples, &Sample::pssMib, "1.6");
    return 0;
}
