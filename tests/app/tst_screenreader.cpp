// SPDX-License-Identifier: GPL-3.0-or-later
// The work of a day on a real accessibility bus: all by roles and names, nothing by keys, mouse or pixels.
#include "screenreader.h"

#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int patience = 30'000;
const auto made = u"Made by a screen reader"_s;
} // namespace

class TestScreenReader final : public QObject
{
    Q_OBJECT

    [[nodiscard]] BusObject find(const QString &role, const QString &name)
    {
        return m_reader.find(m_window, role, name);
    }
    [[nodiscard]] BusObject webhooks() { return find(u"table"_s, u"Webhooks"_s); }
    [[nodiscard]] int rowCount() { return m_reader.rowCount(m_table); }

    [[nodiscard]] BusObject row(const QString &webhook)
    {
        for (int row = 0; row < rowCount(); ++row) {
            const BusObject cell = m_reader.cell(m_table, row, 1);
            if (m_reader.name(cell) == webhook)
                return cell;
        }
        return {};
    }

    /// Waits for the control and uses it.
    bool press(const BusObject &window, const QString &role, const QString &name)
    {
        return QTest::qWaitFor([&] { return m_reader.isEnabled(m_reader.find(window, role, name)); }, patience)
            && m_reader.act(m_reader.find(window, role, name));
    }
    bool command(const QString &name) { return press(m_window, u"menu item"_s, name); }
    bool fill(const BusObject &window, const QString &field, const QString &text)
    {
        return QTest::qWaitFor([&] { return m_reader.isEnabled(m_reader.find(window, u"text"_s, field)); }, patience)
            && m_reader.setText(m_reader.find(window, u"text"_s, field), text);
    }
    bool opened(const QString &title)
    {
        return QTest::qWaitFor([&] { return !m_reader.window(title).isNull(); }, patience);
    }
    bool closed(const QString &title)
    {
        return QTest::qWaitFor([&] { return m_reader.window(title).isNull(); }, patience);
    }
    /// Something that begins so was said, and only once.
    bool isSaid(const QString &text)
    {
        qsizetype count = 0;
        const bool wasSaid = QTest::qWaitFor(
            [&] {
                for (const QString &words : m_reader.takeAnnouncements())
                    count += words.count(text);
                return count > 0;
            },
            patience);
        return wasSaid && count == 1;
    }

    ScreenReader m_reader;
    QProcess m_grapnel;
    BusObject m_window;
    BusObject m_table;

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_reader.isConnected())
            QSKIP("There is no accessibility bus");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
        environment.insert(u"LANGUAGE"_s, u"en"_s);
        m_grapnel.setProcessEnvironment(environment);
        m_grapnel.setProcessChannelMode(QProcess::ForwardedChannels);
        m_grapnel.start(QStringLiteral(GRAPNEL_PROGRAM), {u"--demo"_s});
        QVERIFY(m_grapnel.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(!m_reader.program(u"grapnel"_s).isNull(), patience);
        QVERIFY(opened(u"Grapnel"_s));
        m_window = m_reader.window(u"Grapnel"_s);
    }

    void cleanup() { QCOMPARE(m_grapnel.state(), QProcess::Running); }

    void cleanupTestCase()
    {
        m_grapnel.terminate();
        m_grapnel.waitForFinished();
    }

    void lists()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!webhooks().isNull(), patience);
        m_table = webhooks();
        QTRY_VERIFY_WITH_TIMEOUT(rowCount() > 0, patience);
        QVERIFY(isSaid(u"loaded"_s));
        QVERIFY(!m_reader.name(m_reader.cell(m_table, 0, 1)).isEmpty());
        QVERIFY(QStringList({u"Active"_s, u"Inactive"_s}).contains(m_reader.name(m_reader.cell(m_table, 0, 0))));
    }

    void filters()
    {
        const int all = rowCount();
        QVERIFY(m_reader.choose(find(u"combo box"_s, u"Status filter"_s), u"Inactive"_s));
        QCOMPARE(m_reader.text(find(u"combo box"_s, u"Status filter"_s)), u"Inactive"_s);
        QTRY_VERIFY(rowCount() < all);
        QVERIFY(isSaid(u"%1 match"_s.arg(rowCount())));
        QVERIFY(m_reader.choose(find(u"combo box"_s, u"Status filter"_s), u"All"_s));
        QVERIFY(fill(m_window, u"Search webhooks"_s, u"no such webhook"_s));
        QTRY_COMPARE(rowCount(), 0);
        QVERIFY(isSaid(u"0 match"_s));
        QVERIFY(fill(m_window, u"Search webhooks"_s, {}));
        QTRY_COMPARE(rowCount(), all);
    }

    void asksForPlacesThatAreNotThere()
    {
        for (const QString &method :
             {u"GetAccessibleAt"_s, u"IsSelected"_s, u"GetRowExtentAt"_s, u"GetColumnExtentAt"_s, u"GetIndexAt"_s}) {
            for (const int row : {-1, rowCount(), 99'999})
                (void)m_reader.ask(m_table, method, {row, 0});
            (void)m_reader.ask(m_table, method, {0, 99});
        }
        (void)m_reader.ask(m_table, u"GetRowColumnExtentsAtIndex"_s, {99'999});
        QVERIFY(rowCount() > 0);
    }

    void creates()
    {
        QVERIFY(command(u"Local inbox…"_s));
        QVERIFY(opened(u"Local inbox"_s));
        const BusObject inbox = m_reader.window(u"Local inbox"_s);
        QTRY_VERIFY(m_reader.text(m_reader.find(inbox, u"text"_s, u"URL"_s)).startsWith(u"http"));
        const QString url = m_reader.text(m_reader.find(inbox, u"text"_s, u"URL"_s));

        QVERIFY(command(u"New webhook…"_s));
        QVERIFY(opened(u"New webhook"_s));
        const BusObject window = m_reader.window(u"New webhook"_s);
        QVERIFY(fill(window, u"Name"_s, made));
        QVERIFY(fill(window, u"Endpoint URL"_s, url));
        QVERIFY(m_reader.choose(m_reader.find(window, u"combo box"_s, u"Connection"_s), u"Trigger or automation"_s));
        QVERIFY(press(window, u"push button"_s, u"Create webhook"_s));
        QVERIFY(closed(u"New webhook"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!row(made).isNull(), patience);
        QVERIFY(isSaid(made));
    }

    void edits()
    {
        QVERIFY(m_reader.act(row(made), u"SetFocus"_s));
        QVERIFY(command(u"Edit…"_s));
        QVERIFY(opened(u"Edit webhook"_s));
        const BusObject window = m_reader.window(u"Edit webhook"_s);
        QVERIFY(fill(window, u"Description"_s, u"Changed by a screen reader"_s));
        (void)m_reader.takeAnnouncements();
        QVERIFY(press(window, u"push button"_s, u"Save changes"_s));
        QVERIFY(closed(u"Edit webhook"_s));
        QVERIFY(isSaid(u"was saved"_s));
    }

    void tests()
    {
        QVERIFY(m_reader.act(row(made), u"SetFocus"_s));
        QVERIFY(command(u"Test…"_s));
        QVERIFY(opened(u"Test webhook"_s));
        const BusObject window = m_reader.window(u"Test webhook"_s);
        QVERIFY(press(window, u"push button"_s, u"Send test"_s));
        const auto status
            = [&] { return m_reader.description(m_reader.find(window, u"label"_s, u"Response status"_s)); };
        QTRY_VERIFY_WITH_TIMEOUT(status().startsWith(u"200"), patience);
        QVERIFY(isSaid(u"Response status\n200"_s));
        QVERIFY(press(window, u"push button"_s, u"Cancel"_s));
        QVERIFY(closed(u"Test webhook"_s));
    }

    void reveals()
    {
        QVERIFY(m_reader.act(row(made), u"SetFocus"_s));
        QVERIFY(press(m_window, u"page tab"_s, u"Secret"_s));
        const auto secret = [this] { return m_reader.text(find(u"text"_s, u"Signing secret"_s)); };
        QTRY_VERIFY(!secret().isEmpty());
        const QString masked = secret();
        QVERIFY(press(m_window, u"push button"_s, u"Reveal secret"_s));
        QTRY_VERIFY_WITH_TIMEOUT(secret() != masked, patience);
        const QString revealed = secret();
        QVERIFY(isSaid(u"Hidden again in"_s));
        QVERIFY(press(m_window, u"push button"_s, u"Hide secret"_s));
        QTRY_COMPARE(secret(), masked);
        QVERIFY(press(m_window, u"push button"_s, u"Copy secret"_s));
        QVERIFY(isSaid(u"Secret on the clipboard"_s));
        QVERIFY(!secret().contains(revealed));
    }

    void deletes()
    {
        QVERIFY(m_reader.act(row(made), u"SetFocus"_s));
        QVERIFY(command(u"Delete…"_s));
        QVERIFY(opened(u"Delete webhook"_s));
        const BusObject window = m_reader.window(u"Delete webhook"_s);
        QVERIFY(fill(window, u"Type the name to confirm"_s, made));
        QVERIFY(press(window, u"push button"_s, u"Delete webhook"_s));
        QVERIFY(closed(u"Delete webhook"_s));
        QTRY_VERIFY_WITH_TIMEOUT(row(made).isNull(), patience);
        QVERIFY(isSaid(u"was deleted"_s));
    }
};

QTEST_GUILESS_MAIN(TestScreenReader)
#include "tst_screenreader.moc"
