// SPDX-License-Identifier: GPL-3.0-or-later
// No letter stands for two things in one window or menu, in any language.
#include "everywindow.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// Texts under their mnemonic; texts without one are left out.
class Letters
{
public:
    void add(const QString &text)
    {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            m_texts[key.toString()].append(text);
    }

    /// "Alt+H: Custom &headers, Add &header"
    [[nodiscard]] QStringList clashes() const
    {
        QStringList result;
        for (auto it = m_texts.begin(); it != m_texts.end(); ++it) {
            if (it->size() > 1)
                result.append(it.key() + u": "_s + it->join(u", "_s));
        }
        return result;
    }

private:
    QMap<QString, QStringList> m_texts;
};

QStringList clashesInMenu(const QMenu &menu)
{
    Letters letters;
    QStringList result;
    for (const QAction *action : menu.actions()) {
        letters.add(action->text());
        if (action->menu())
            result += clashesInMenu(*action->menu());
    }
    return result + letters.clashes();
}

/// What shows of the window, with its menus.
QStringList clashesIn(const QWidget &window)
{
    Letters letters;
    QStringList result;
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisibleTo(&window))
            letters.add(label->text());
    }
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(&window))
            letters.add(button->text());
    }
    for (const auto *bar : window.findChildren<QMenuBar *>()) {
        for (const QAction *action : bar->actions()) {
            letters.add(action->text());
            if (action->menu())
                result += clashesInMenu(*action->menu());
        }
    }
    return result + letters.clashes();
}

} // namespace

class TestMnemonics final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTranslator> m_translator;

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"en"_s;
        for (const QString &language : QStringLiteral(GRAPNEL_LANGUAGES).split(u',', Qt::SkipEmptyParts))
            QTest::newRow(qPrintable(language)) << language;
    }

    void init()
    {
        QFETCH_GLOBAL(QString, language);
        m_translator = std::make_unique<QTranslator>();
        QVERIFY(m_translator->load(u"grapnel_"_s + language, QStringLiteral(GRAPNEL_TRANSLATIONS)));
        QCoreApplication::installTranslator(m_translator.get());
    }

    /// A letter that is underlined within a word of joined letters takes the word apart.
    void joinedLettersStayTogether()
    {
        QFETCH_GLOBAL(QString, language);
        if (QLocale(language).script() != QLocale::ArabicScript)
            return;
        QStringList torn;
        static const QRegularExpression letter(u"&\\p{Arabic}"_s);
        visitEveryWindow([&torn](const QString &name, const QWidget &window) {
            for (const QObject *object : window.findChildren<QObject *>()) {
                const QString text = object->property("text").toString();
                if (text.contains(letter))
                    torn.append(name + u" – "_s + text);
            }
        });
        QCOMPARE(torn.join(u'\n'), QString());
    }

    void noLetterStandsForTwoThings()
    {
        QStringList clashes;
        visitEveryWindow([&clashes](const QString &name, const QWidget &window) {
            for (const QString &clash : clashesIn(window))
                clashes.append(name + u" – "_s + clash);
        });
        for (const QString &clash : std::as_const(clashes))
            qInfo("%s", qUtf8Printable(clash));
        QCOMPARE(clashes.size(), 0);
    }
};

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
