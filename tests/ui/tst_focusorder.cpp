// SPDX-License-Identifier: GPL-3.0-or-later
// Tab goes through every window as one reads it, and begins at its first field or at what is safe.
#include "everywindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

QString nameOf(const QWidget &widget)
{
    QString name = widget.accessibleName();
    if (name.isEmpty() && !widget.property("text").toString().isEmpty())
        name = widget.property("text").toString();
    return QString::fromLatin1(widget.metaObject()->className()) + u" \""_s + name + u'"';
}

/// What Tab comes to, in order, from the first field on and once round.
QList<QWidget *> tabStops(QWidget &window)
{
    QList<QWidget *> stops;
    QWidget *first = window.nextInFocusChain();
    for (QWidget *widget = first;; widget = widget->nextInFocusChain()) {
        const bool isStop = widget->focusPolicy() & Qt::TabFocus && widget->isEnabled() && widget->isVisibleTo(&window)
            && !widget->focusProxy() && widget->window() == &window && !widget->size().isEmpty();
        if (isStop)
            stops.append(widget);
        if (widget->nextInFocusChain() == first)
            break;
    }
    return stops;
}

/// In its window; what is scrolled out of sight counts as at the edge that it went over.
QRect placeOf(const QWidget &widget)
{
    QRect place(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size());
    for (const QWidget *parent = widget.parentWidget(); parent && !parent->isWindow();
         parent = parent->parentWidget()) {
        if (!qobject_cast<const QScrollArea *>(parent))
            continue;
        const QRect area(parent->mapTo(parent->window(), QPoint(0, 0)), parent->size());
        place.setTop(std::clamp(place.top(), area.top(), area.bottom()));
        place.setBottom(std::clamp(place.bottom(), area.top(), area.bottom()));
    }
    return place;
}

/// Against reading: wholly above without being to the right of it, or to the left in the same line.
bool isBackward(const QRect &from, const QRect &to)
{
    const bool isAbove = to.bottom() < from.top();
    const bool isBesides = !isAbove && to.top() <= from.bottom();
    return (isAbove && to.left() < from.right()) || (isBesides && to.right() < from.left());
}

/// The chain is a circle: it begins where reading begins.
QList<QWidget *> fromTheTop(QList<QWidget *> stops)
{
    const auto isBefore = [](const QWidget *a, const QWidget *b) { return isBackward(placeOf(*b), placeOf(*a)); };
    std::ranges::rotate(stops, std::ranges::min_element(stops, isBefore));
    return stops;
}

/// "QLineEdit "a" leads back to …" of every step against reading; empty when there is none.
QString faultsOf(QWidget &window)
{
    window.show();
    QCoreApplication::processEvents();
    const QList<QWidget *> stops = fromTheTop(tabStops(window));
    QStringList faults;
    if (stops.isEmpty())
        faults.append(u"no stop at all"_s);
    for (qsizetype i = 1; i < stops.size(); ++i) {
        const QRect from = placeOf(*stops[i - 1]);
        const QRect to = placeOf(*stops[i]);
        // one within the other belongs to it
        if (stops[i - 1]->isAncestorOf(stops[i]) || stops[i]->isAncestorOf(stops[i - 1]))
            continue;
        if (isBackward(from, to))
            faults.append(nameOf(*stops[i - 1]) + u" leads back to "_s + nameOf(*stops[i]));
    }
    return faults.join(u"; "_s);
}

/// Whether \a window begins at \a Field; told by name otherwise.
template<typename Field> QString beginsAt(QWidget &window, const QString &name = {})
{
    window.show();
    QWidget *focus = window.focusWidget();
    if (!focus)
        return u"nothing has the focus"_s;
    const bool isNamed = name.isEmpty() || nameOf(*focus).remove(u'&').contains(name);
    return qobject_cast<Field *>(focus) && isNamed ? QString() : nameOf(*focus);
}

/// What has to be wrong with the place where a window begins; empty when it is right.
QString faultOfBeginning(const QString &name, QWidget &window)
{
    if (name == u"main"_s)
        return beginsAt<QAbstractItemView>(window, u"Webhooks"_s);
    if (name == u"create"_s || name == u"edit"_s || name == u"account-new"_s)
        return beginsAt<QLineEdit>(window, u"Name"_s);
    if (name == u"log"_s || name == u"shortcuts"_s)
        return beginsAt<QLineEdit>(window, u"Filter"_s);
    if (name == u"help"_s)
        return beginsAt<QLineEdit>(window, u"Search"_s);
    if (name == u"about"_s)
        return beginsAt<QPushButton>(window, u"Close"_s);
    if (name == u"delete"_s || name == u"reset"_s) {
        const QString focus = window.focusWidget() ? nameOf(*window.focusWidget()) : u"nothing"_s;
        return focus.contains(u"Delete"_s) || focus.contains(u"Reset"_s) ? focus : QString();
    }
    return {};
}

/// What is chosen in the lists and tables of every window: "edit-review: Changes 0, 1 selected".
QStringList choices(Qt::LayoutDirection direction)
{
    QStringList result;
    QGuiApplication::setLayoutDirection(direction);
    visitEveryWindow([&result](const QString &name, QWidget &window) {
        for (const QAbstractItemView *view : window.findChildren<QAbstractItemView *>()) {
            const QItemSelectionModel *selection = view->selectionModel();
            if (selection && !view->accessibleName().isEmpty())
                result.append(u"%1: %2 %3, %4 selected"_s.arg(name, view->accessibleName())
                                  .arg(view->currentIndex().row())
                                  .arg(selection->selectedRows().size()));
        }
    });
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    return result;
}

} // namespace

class TestFocusOrder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWindow()
    {
        QStringList faults;
        visitEveryWindow([&faults](const QString &name, QWidget &window) {
            // one waits with nothing to choose, the other keeps Tab to itself
            if (name == u"main-waiting"_s || name == u"palette"_s)
                return;
            const QString beginning = faultOfBeginning(name, window);
            for (const QString &fault :
                 {faultsOf(window), beginning.isEmpty() ? QString() : u"begins at "_s + beginning}) {
                if (!fault.isEmpty())
                    faults.append(name + u": "_s + fault);
            }
            window.hide();
        });
        for (const QString &fault : std::as_const(faults))
            qInfo("%s", qUtf8Printable(fault));
        QCOMPARE(faults.size(), 0);
    }

    // QTableView::selectRow() of Qt 6.4 does nothing there
    void mirroredWindowsBeginWithTheSameRows() { QCOMPARE(choices(Qt::RightToLeft), choices(Qt::LeftToRight)); }
};

QTEST_MAIN(TestFocusOrder)
#include "tst_focusorder.moc"
