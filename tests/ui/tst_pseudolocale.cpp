// SPDX-License-Identifier: GPL-3.0-or-later
// In a language that nobody speaks: every text of every window is translated, and has its room.
#include "accountswitcher.h"
#include "elidedlabel.h"
#include "environmenttag.h"
#include "everywindow.h"
#include "pseudotranslator.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// Data, and words that are the same in every language.
bool isUniversal(const QString &rest)
{
    static const QStringList patterns{
        uR"(https?://\S*|/api/v2/\S+|erp\.example\.net|acme(\.zendesk\.com)?|(\S+\.)?example(\.\S+)?)"_s,
        uR"(Webhook \d+|Theirs|Renamed|01HOOK\d+|39900011122|\bzd\b|Zendesk|Grapnel|ZENDESK_\w+|X-\w+(-\w+)*|zen:event-type:\S*)"_s,
        uR"(\b(GET|POST|PUT|PATCH|DELETE|JSON|XML|HTTP|URL|ID|UTC|PEM|OAuth|HTML|YAML|cURL|SOCKS)\b)"_s,
        uR"(\b(UTF-8|Python|Node\.js|PHP|Ruby|Go)\b|\w+:(read|write)|\d{4}-\d\d-\d\dT\S+)"_s,
        // keys
        uR"(\b(Ctrl|Alt|Shift|Del|Delete|Return|Enter|Esc|Ins|F\d+|Tab|Up|Down)\b)"_s,
        // types of events as the API names them, reason phrases of HTTP
        uR"(\b(created|merged|deleted|undeleted|published|unpublished|changed)\b)"_s,
        uR"(\b[a-z]+(_[a-z]+)+\b|\b\d{3} [A-Z][A-Za-z -]+)"_s,
        // what QLocale says: sizes and dates
        uR"(\d+(\.\d+)? (bytes|kB|KiB|MiB)|(\w+day, )?\d+ \w+ \d{4})"_s,
    };
    static const QRegularExpression words(patterns.join(u'|'));
    static const QRegularExpression letter(u"\\p{L}"_s);
    QString left = rest;
    return !left.remove(words).contains(letter);
}

/// "QLabel: text" for what a person or a screen reader gets.
class Texts
{
public:
    explicit Texts(const QWidget &window)
    {
        add(window, window.windowTitle());
        for (const auto *widget : window.findChildren<QWidget *>())
            addWidget(*widget);
        for (const auto *menu : window.findChildren<QMenu *>()) {
            add(*menu, menu->title());
            for (const QAction *action : menu->actions()) {
                add(*menu, action->text());
                add(*menu, action->toolTip());
            }
        }
    }

    [[nodiscard]] QStringList untranslated() const { return m_found; }

private:
    void addWidget(const QWidget &widget)
    {
        add(widget, widget.toolTip());
        add(widget, widget.accessibleName());
        add(widget, widget.accessibleDescription());
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            add(widget, label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            add(widget, button->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
            add(widget, group->title());
        else if (const auto *dock = qobject_cast<const QDockWidget *>(&widget))
            add(widget, dock->windowTitle());
        else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
            add(widget, edit->placeholderText());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
            for (int i = 0; i < tabs->count(); ++i)
                add(widget, tabs->tabText(i));
        else if (const auto *box = qobject_cast<const QComboBox *>(&widget))
            for (int i = 0; i < box->count(); ++i)
                add(widget, box->itemText(i));
        else if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
            addHeader(*header);
        else if (const auto *list = qobject_cast<const QListWidget *>(&widget))
            for (int i = 0; i < list->count(); ++i)
                add(widget, list->item(i)->text());
    }

    void addHeader(const QHeaderView &header)
    {
        if (header.orientation() == Qt::Vertical || !header.model())
            return;
        for (int i = 0; i < header.count(); ++i)
            add(header, header.model()->headerData(i, Qt::Horizontal).toString());
    }

    void add(const QObject &object, const QString &text)
    {
        if (!isUniversal(PseudoTranslator::untranslated(text)))
            m_found.append(QString::fromLatin1(object.metaObject()->className()) + u": "_s + text);
    }

    QStringList m_found;
};

/// What is cut off, as "QLabel 80 < 120: text".
class Clipped
{
public:
    explicit Clipped(const QWidget &window) : m_window(window)
    {
        for (const auto *widget : window.findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->window() == &window)
                look(*widget);
        }
    }

    [[nodiscard]] QStringList found() const { return m_found; }

private:
    void look(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
            if (qobject_cast<const ElidedLabel *>(label) || label->text().isEmpty())
                return;
            if (label->wordWrap())
                compare(widget, label->text(), {0, label->heightForWidth(label->width())});
            else
                compare(widget, label->text(), label->sizeHint());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
            const auto *tool = qobject_cast<const QToolButton *>(button);
            const bool isPicture = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
            if (!button->text().isEmpty() && !isPicture)
                compare(widget, button->text(), button->minimumSizeHint());
        } else if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
            compare(widget, box->currentText(), box->minimumSizeHint());
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            compare(widget, tabs->tabText(0), {tabs->sizeHint().width(), 0});
        } else if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
            lookAtTitles(*header);
        }
    }

    void lookAtTitles(const QHeaderView &header)
    {
        for (int i = 0; header.orientation() == Qt::Horizontal && i < header.count(); ++i) {
            if (!header.isSectionHidden(i) && header.sectionSize(i) < header.sectionSizeHint(i))
                m_found.append(u"title %1 < %2: %3"_s.arg(header.sectionSize(i))
                                   .arg(header.sectionSizeHint(i))
                                   .arg(header.model()->headerData(i, Qt::Horizontal).toString()));
        }
    }

    void compare(const QWidget &widget, const QString &text, QSize wanted)
    {
        const QSize size = widget.size();
        const QRect place(widget.mapTo(&m_window, QPoint()), size);
        const bool isScrolled = isInScrollArea(widget);
        const bool isOutside = !isScrolled && !m_window.rect().contains(place);
        if (size.width() < wanted.width() || size.height() < wanted.height() || isOutside)
            m_found.append(u"%1 %2x%3 < %4x%5%6: %7"_s.arg(QString::fromLatin1(widget.metaObject()->className()))
                               .arg(size.width())
                               .arg(size.height())
                               .arg(wanted.width())
                               .arg(wanted.height())
                               .arg(isOutside ? u" outside"_s : QString(), text));
    }

    [[nodiscard]] bool isInScrollArea(const QWidget &widget) const
    {
        for (const QWidget *parent = widget.parentWidget(); parent && parent != &m_window;
             parent = parent->parentWidget()) {
            if (qobject_cast<const QAbstractScrollArea *>(parent))
                return true;
        }
        return false;
    }

    const QWidget &m_window;
    QStringList m_found;
};

} // namespace

class TestPseudoLocale final : public QObject
{
    Q_OBJECT

    PseudoTranslator m_translator;

    /// QVERIFY2() cuts long texts.
    static void report(QStringList found)
    {
        found.removeDuplicates();
        for (const QString &text : std::as_const(found))
            qInfo("%s", qUtf8Printable(text));
        QCOMPARE(found.size(), 0);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_translator)); }

    void everyTextIsTranslated()
    {
        QStringList found;
        visitEveryWindow([&found](const QString &name, const QWidget &window) {
            // the guide has its texts in files of its own, and About tells of this machine
            if (name == u"help"_s || name == u"about"_s)
                return;
            for (const QString &text : Texts(window).untranslated())
                found.append(name + u" – "_s + text);
        });
        report(found);
    }

    void everyTextHasItsRoom_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void everyTextHasItsRoom()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        QStringList found;
        visitEveryWindow([&found](const QString &name, QWidget &window) {
            window.resize(1024, 640);
            window.show();
            // a layout in a scroll area follows the one around it
            for (int round = 0; round < 5; ++round)
                QCoreApplication::processEvents();
            if (window.width() > 1024 || window.height() > 640)
                found.append(u"%1 – %2x%3"_s.arg(name).arg(window.width()).arg(window.height()));
            for (const QString &text : Clipped(window).found())
                found.append(name + u" – "_s + text);
            window.hide();
        });
        QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
        report(found);
    }
};

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudolocale.moc"
