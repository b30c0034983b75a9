// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's table with 100,000 rows: from a page down to the end of the painting, and from a keystroke in the
// search to the end of the painting, against a plain QTableView over a plain model and QSortFilterProxyModel.
#include "fakewebhookservice.h"
#include "webhooklist.h"
#include "webhookview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

namespace
{

constexpr int rows = 100'000;
constexpr int presses = 60;

struct Times {
    double median = 0;
    double worst = 0;
};

Times summary(std::vector<double> times)
{
    std::ranges::sort(times);
    return {.median = times[times.size() / 2], .worst = times.back()};
}

double msOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

Times pageDowns(QTableView &view)
{
    std::vector<double> times;
    for (int i = 0; i < presses; ++i) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(&view, Qt::Key_PageDown);
        view.viewport()->repaint();
        times.push_back(msOf(timer));
        QCoreApplication::processEvents();
    }
    return summary(times);
}

template<typename SetText> Times keystrokes(QTableView &view, SetText setText)
{
    std::vector<double> times;
    const QString word = u"webhook 12345"_s;
    for (qsizetype length = 1; length <= 2 * word.size(); ++length) {
        const QString text = length <= word.size() ? word.left(length) : word.left(2 * word.size() - length);
        QElapsedTimer timer;
        timer.start();
        setText(text);
        QCoreApplication::processEvents();
        view.viewport()->repaint();
        times.push_back(msOf(timer));
    }
    return summary(times);
}

void prepare(QTableView &view)
{
    view.resize(1440, 800);
    view.show();
    if (!QTest::qWaitForWindowExposed(&view))
        std::fprintf(stderr, "the window does not show\n");
    view.setFocus();
    view.setCurrentIndex(view.model()->index(0, 0));
}

struct Sample {
    Times pageDown;
    Times keystroke;
};

Sample measureOurs()
{
    FakeWebhookService service;
    WebhookList list(&service);
    WebhookView view(list.model());
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
    QObject::connect(&list, &WebhookList::rowsAboutToBeReplaced, &view, &WebhookView::keepPlace);
    QObject::connect(&list, &WebhookList::rowsReplaced, &view, &WebhookView::restorePlace);
    prepare(view);
    return {.pageDown = pageDowns(view),
            .keystroke = keystrokes(view, [&list](const QString &text) { list.setSearchText(text); })};
}

Sample measurePlain()
{
    QStandardItemModel model(rows, 8);
    for (int row = 0; row < rows; ++row) {
        const Webhook webhook = sampleWebhook(row);
        const QStringList texts{u"Active"_s, webhook.name, webhook.endpoint, u"POST"_s,
                                u"JSON"_s,   u"Trigger"_s, u"None"_s,        webhook.createdAt.toString(Qt::ISODate)};
        for (int column = 0; column < texts.size(); ++column)
            model.setItem(row, column, new QStandardItem(texts[column]));
    }
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    QTableView view;
    view.setModel(&proxy);
    view.verticalHeader()->hide();
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    prepare(view);
    return {.pageDown = pageDowns(view),
            .keystroke = keystrokes(view, [&proxy](const QString &text) { proxy.setFilterFixedString(text); })};
}

void print(const char *what, const Times &ours, const Times &plain, const char *aim)
{
    std::printf("%-44s %7.1f (%6.1f) ms %8.1f (%7.1f) ms %7.2f %6s\n", what, ours.median, ours.worst, plain.median,
                plain.worst, ours.worst / plain.worst, aim);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const Sample ours = measureOurs();
    const Sample plain = measurePlain();
    std::printf("%-44s %19s %21s %7s %6s\n", "100,000 rows: median (worst)", "ours", "plain Qt", "ratio", "aim ms");
    print("page down until painted", ours.pageDown, plain.pageDown, "16");
    print("keystroke of the search until painted", ours.keystroke, plain.keystroke, "60");
    return 0;
}
