// SPDX-License-Identifier: GPL-3.0-or-later
#include "clipboardnotice.h"
#include "manualclock.h"
#include "secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;
using namespace std::chrono_literals;

namespace
{

const QString text = u"c2VjcmV0-for-tests="_s;

Secret secret()
{
    return Secret(text.toUtf8());
}

QClipboard &clipboard()
{
    return *QGuiApplication::clipboard();
}

} // namespace

class TestSecretClipboard final : public QObject
{
    Q_OBJECT

    ManualClock m_clock;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        clipboard().setText(u"before"_s);
    }

    void aCopyIsTextMarkedAsSecret()
    {
        SecretClipboard secrets(m_clock);
        secrets.copy(secret());
        QCOMPARE(clipboard().text(), text);
        const QMimeData *data = clipboard().mimeData();
        QCOMPARE(data->data(u"text/plain"_s), text.toUtf8());
        QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
        QVERIFY(data->hasFormat(u"application/x-nspasteboard-concealed-type"_s));
        const auto windows
            = [](const QString &name) { return QString(u"application/x-qt-windows-mime;value=\""_s + name + u'"'); };
        QVERIFY(data->hasFormat(windows(u"ExcludeClipboardContentFromMonitorProcessing"_s)));
        QCOMPARE(data->data(windows(u"CanIncludeInClipboardHistory"_s)), QByteArray(4, '\0'));
        QCOMPARE(data->data(windows(u"CanUploadToCloudClipboard"_s)), QByteArray(4, '\0'));
        // the marks do not repeat the secret
        for (const QString &format : data->formats())
            QVERIFY(format == "text/plain"_L1 || !data->data(format).contains(text.toUtf8()));
    }

    void thePrimarySelectionIsLeftAlone()
    {
        if (!clipboard().supportsSelection())
            QSKIP("this platform has no primary selection");
        clipboard().setText(u"selected elsewhere"_s, QClipboard::Selection);
        SecretClipboard secrets(m_clock);
        secrets.copy(secret());
        QCOMPARE(clipboard().text(QClipboard::Selection), u"selected elsewhere"_s);
        secrets.clear();
        QCOMPARE(clipboard().text(QClipboard::Selection), u"selected elsewhere"_s);
    }

    void itIsClearedWhenTheTimeIsOver()
    {
        SecretClipboard secrets(m_clock);
        QSignalSpy changed(&secrets, &SecretClipboard::changed);
        secrets.countdown().setTick(1ms);
        QCOMPARE(secrets.lifetime(), std::optional(30s));
        secrets.setLifetime(7s);
        secrets.copy(secret());
        QCOMPARE(secrets.secondsLeft(), std::optional(7));
        QTRY_VERIFY(!secrets.isHolding());
        QVERIFY(clipboard().text().isEmpty());
        // at the start, after each of six seconds, at the end
        QCOMPARE(changed.size(), 8);
    }

    void aComputerThatSleptClearsItWhenItWakes()
    {
        SecretClipboard secrets(m_clock);
        secrets.countdown().setTick(1ms);
        secrets.setLifetime(300s);
        secrets.copy(secret());
        m_clock.advance(301s);
        QSignalSpy changed(&secrets, &SecretClipboard::changed);
        QTRY_VERIFY(!secrets.isHolding());
        QCOMPARE(changed.size(), 1);
    }

    void theLifetimeKeepsItsRange()
    {
        SecretClipboard secrets(m_clock);
        secrets.setLifetime(1s);
        QCOMPARE(secrets.lifetime(), std::optional(5s));
        secrets.setLifetime(1h);
        QCOMPARE(secrets.lifetime(), std::optional(300s));
    }

    void aShorterLifetimeCountsForWhatIsHeld()
    {
        SecretClipboard secrets(m_clock);
        secrets.copy(secret());
        secrets.setLifetime(300s);
        QCOMPARE(secrets.secondsLeft(), std::optional(30));
        secrets.setLifetime(10s);
        QCOMPARE(secrets.secondsLeft(), std::optional(10));
        secrets.setLifetime(std::nullopt);
        QCOMPARE(secrets.secondsLeft(), std::optional(10));
        secrets.copy(secret());
        QVERIFY(!secrets.secondsLeft());
        secrets.setLifetime(20s);
        QCOMPARE(secrets.secondsLeft(), std::optional(20));
    }

    void withoutALifetimeItStaysUntilCleared()
    {
        SecretClipboard secrets(m_clock);
        secrets.setLifetime(std::nullopt);
        secrets.copy(secret());
        QVERIFY(secrets.isHolding());
        QVERIFY(!secrets.secondsLeft());
        QVERIFY(!secrets.countdown().isRunning());
        secrets.clear();
        QVERIFY(clipboard().text().isEmpty());
    }

    void whatSomeoneElseCopiedMeanwhileStays()
    {
        SecretClipboard secrets(m_clock);
        secrets.copy(secret());
        clipboard().setText(u"something else"_s);
        QVERIFY(!secrets.isHolding());
        QVERIFY(!secrets.countdown().isRunning());
        secrets.clear();
        QCOMPARE(clipboard().text(), u"something else"_s);
    }

    void theSameTextHeldByAManagerIsClearedToo()
    {
        SecretClipboard secrets(m_clock);
        secrets.copy(secret());
        clipboard().setText(text);
        QVERIFY(secrets.isHolding());
        secrets.clear();
        QVERIFY(clipboard().text().isEmpty());
    }

    void aSecondCopyStartsAnew()
    {
        SecretClipboard secrets(m_clock);
        secrets.copy(secret());
        secrets.copy(Secret("another"_ba));
        QCOMPARE(clipboard().text(), u"another"_s);
        QCOMPARE(secrets.secondsLeft(), std::optional(30));
        secrets.clear();
        QVERIFY(clipboard().text().isEmpty());
    }

    void nothingIsCopiedOfNothing()
    {
        SecretClipboard secrets(m_clock);
        secrets.copy(Secret());
        QCOMPARE(clipboard().text(), u"before"_s);
        secrets.clear();
        QCOMPARE(clipboard().text(), u"before"_s);
    }

    void itIsClearedOnQuit()
    {
        SecretClipboard secrets(m_clock);
        secrets.copy(secret());
        QMetaObject::invokeMethod(qGuiApp, "aboutToQuit");
        QVERIFY(clipboard().text().isEmpty());
    }

    void itIsClearedWhenItsOwnerGoes()
    {
        {
            SecretClipboard secrets(m_clock);
            secrets.copy(secret());
        }
        QVERIFY(clipboard().text().isEmpty());
    }

    void theNoticeTellsTheSecondsAndClears()
    {
        SecretClipboard secrets(m_clock);
        ClipboardNotice notice(secrets);
        QVERIFY(notice.isHidden());
        secrets.copy(secret());
        QVERIFY(!notice.isHidden());
        QVERIFY(notice.findChild<QLabel *>()->text().contains(u"30"_s));
        auto *button = notice.findChild<QToolButton *>();
        QCOMPARE(button->text(), u"Clear now"_s);
        button->click();
        QVERIFY(notice.isHidden());
        QVERIFY(clipboard().text().isEmpty());
    }
};

QTEST_MAIN(TestSecretClipboard)
#include "tst_secretclipboard.moc"
