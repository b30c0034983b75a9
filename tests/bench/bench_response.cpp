// SPDX-License-Identifier: GPL-3.0-or-later
#include "responseviewer.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

namespace
{

constexpr int settle = 1500;

/// Resident memory in MiB.
long residentMemory()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS"))
            return line.simplified().split(' ').at(1).toLong() / 1024;
    }
    return 0;
}

QByteArray repeated(const QByteArray &piece, qsizetype size)
{
    QByteArray text;
    text.reserve(size + piece.size());
    while (text.size() < size)
        text += piece;
    return text;
}

/// Prints the longest time in which the event loop did not come round, and by how much memory grew.
void measure(ResponseViewer &viewer, const char *name, const QString &type, const QByteArray &body,
             const QString &button)
{
    viewer.clear();
    QTest::qWait(settle);
    const long before = residentMemory();
    QElapsedTimer sinceBeat;
    qint64 worst = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &beat, [&] { worst = std::max(worst, sinceBeat.restart()); });
    sinceBeat.start();
    beat.start(0);
    viewer.setResponse({.statusCode = 200, .headers = {{.name = u"Content-Type"_s, .value = type}}, .body = body});
    QTest::qWait(settle);
    for (auto *candidate : viewer.findChildren<QAbstractButton *>()) {
        if (candidate->text() == button && candidate->isVisible())
            candidate->click();
    }
    QTest::qWait(settle);
    std::printf("%-28s longest stall %3lld ms, memory %+ld MiB for %lld MiB\n", name, static_cast<long long>(worst),
                residentMemory() - before, static_cast<long long>(body.size() / (1024 * 1024)));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::addLibraryPath(QStringLiteral(GRAPNEL_MODULE_FOLDER));
    ResponseViewer viewer;
    viewer.resize(1000, 600);
    viewer.show();
    const QByteArray json = "[" + repeated("{\"id\":12345,\"name\":\"some name\",\"list\":[1,2,3]},", 3'000'000) + "0]";
    const QByteArray text = repeated("2026-01-01 a line of a log that is not very long at all\n", 50'000'000);
    measure(viewer, "3 MB JSON, text", u"application/json"_s, json, {});
    measure(viewer, "3 MB JSON, raw", u"application/json"_s, json, u"Raw"_s);
    measure(viewer, "9 MB text", u"text/plain"_s, text.first(9'000'000), u"Text"_s);
    measure(viewer, "50 MB text", u"text/plain"_s, text, {});
    measure(viewer, "50 MB text, shown anyway", u"text/plain"_s, text, u"Show anyway"_s);
    return 0;
}
