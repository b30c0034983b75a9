// SPDX-License-Identifier: GPL-3.0-or-later
// The command palette over 100,000 webhooks: from a keystroke to the rows, and the longest that the event loop is held
// up meanwhile.
#include "commandpalette.h"
#include "fakewebhookservice.h"
#include "palettemodel.h"
#include "webhooklist.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

namespace
{

constexpr int rows = 100'000;

double msOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double medianOf(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

void fill(WebhookList &list, FakeWebhookService &service)
{
    list.start();
    service.listCalls.front()->answer(samplePage(0, 100, u"c"_s));
    list.loadAll();
    for (int first = 100; first < rows; first += 1000)
        service.answerPage(
            samplePage(first, std::min(1000, rows - first), first + 1000 < rows ? u"c%1"_s.arg(first) : u""_s));
    while (!list.state().isComplete && !list.state().error)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    if (list.model()->rowCount() != rows)
        std::fprintf(stderr, "the list has %d rows\n", list.model()->rowCount());
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    FakeWebhookService service;
    WebhookList list(&service);
    fill(list, service);
    QWidget window;
    window.resize(1280, 800);
    window.show();
    auto *model = new PaletteModel({}, {}, list.model());
    auto *palette = new CommandPalette(model, &window);
    palette->open();
    auto *field = palette->findChild<QLineEdit *>();

    std::vector<double> whole;
    std::vector<double> turns;
    for (const QString &text : {u"webhook 12345"_s, u"wbk99"_s, u"example.com"_s, u"zzz"_s}) {
        field->clear();
        for (const QChar letter : text) {
            QElapsedTimer timer;
            timer.start();
            QElapsedTimer turn;
            turn.start();
            QTest::keyClick(field, static_cast<char>(letter.unicode()));
            palette->repaint();
            turns.push_back(msOf(turn));
            while (model->isSearching()) {
                turn.restart();
                QCoreApplication::processEvents();
                turns.push_back(msOf(turn));
            }
            palette->repaint();
            whole.push_back(msOf(timer));
        }
    }
    std::printf("%-52s %7s %7s\n", "command palette, 100,000 webhooks", "median", "worst");
    std::printf("%-52s %7.1f %7.1f ms\n", "keystroke until the rows are painted", medianOf(whole),
                std::ranges::max(whole));
    std::printf("%-52s %7.1f %7.1f ms\n", "the event loop held up at a time", medianOf(turns), std::ranges::max(turns));
    return 0;
}
