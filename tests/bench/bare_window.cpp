// SPDX-License-Identifier: GPL-3.0-or-later
// The baseline for start-up time and memory: a Qt window with an empty table view and nothing else.
#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>

#include <cstdio>

namespace
{

class Reporter final : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QMetaObject::invokeMethod(
                this,
                [] {
                    std::fputs("painted\n", stderr);
                    std::fflush(stderr);
                },
                Qt::QueuedConnection);
        }
        return false;
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QStandardItemModel model(0, 8);
    QTableView view;
    view.setModel(&model);
    QMainWindow window;
    window.setCentralWidget(&view);
    window.resize(1440, 900);
    Reporter reporter;
    view.viewport()->installEventFilter(&reporter);
    window.show();
    const int code = QApplication::exec();
    window.takeCentralWidget();
    return code;
}
