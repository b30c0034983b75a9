// SPDX-License-Identifier: GPL-3.0-or-later
#include "banner.h"
#include "fakewebhookservice.h"
#include "manualclock.h"
#include "secretclipboard.h"
#include "secretedit.h"
#include "signaturecheckwindow.h"
#include "signaturetext.h"
#include "signaturevectors.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;
using Kind = SignatureVerdict::Kind;

namespace
{

Secret secretOf(QByteArray text)
{
    return Secret(std::move(text));
}

/// Signed with "own secret".
SignedDelivery delivery(const QByteArray &body)
{
    const QByteArray signedAt = "2026-05-04T11:59:50Z";
    return {signedAt, body, sign(secretOf("own secret"), signedAt, body)};
}

} // namespace

class TestSignatureCheckWindow final : public QObject
{
    Q_OBJECT

    void open(const std::optional<Webhook> &webhook = std::nullopt)
    {
        m_window = new SignatureCheckWindow(
            {.service = &m_service, .clipboard = &m_secrets, .account = {}, .clock = &m_clock}, webhook);
        m_window->show();
    }
    template<typename Control> [[nodiscard]] Control *named(const QString &name) const
    {
        for (Control *control : m_window->findChildren<Control *>()) {
            if (control->accessibleName() == name)
                return control;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const QString &label) const
    {
        for (QPushButton *candidate : m_window->findChildren<QPushButton *>()) {
            if (candidate->text().remove(u'&') == label && !candidate->isHidden())
                return candidate;
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (!label->isHidden() && label->text().contains(words))
                return true;
        }
        return false;
    }
    void typeSecret(const QString &text) { m_window->findChild<SecretEdit *>()->setText(text); }

    FakeWebhookService m_service;
    ManualClock m_clock;
    SecretClipboard m_secrets{m_clock};
    QPointer<SignatureCheckWindow> m_window;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void cleanup()
    {
        delete m_window;
        m_service.showSigningSecretCalls.clear();
    }

    void theVerdictFollowsWhatIsTyped()
    {
        open();
        const SignatureVector vector = signatureVectors().constFirst();
        typeSecret(QString::fromLatin1(vector.secret));
        named<QLineEdit>(u"Timestamp"_s)->setText(QString::fromLatin1(vector.delivery.timestamp));
        named<QPlainTextEdit>(u"Body"_s)->setPlainText(QString::fromUtf8(vector.delivery.body));
        named<QLineEdit>(u"Signature"_s)->setText(QString::fromLatin1(vector.delivery.signature));
        QTRY_COMPARE(m_window->verdict().kind, Kind::Matches);
        QVERIFY(says(u"The signature matches"_s));
        named<QPlainTextEdit>(u"Body"_s)->setPlainText(u"{\"ping\":false}"_s);
        QTRY_COMPARE(m_window->verdict().kind, Kind::DoesNotMatch);
        QVERIFY(says(u"does not match"_s));
    }

    void theCurrentSecretIsReadWhenItIsNeeded()
    {
        open(sampleWebhook(1));
        QVERIFY(m_service.showSigningSecretCalls.empty());
        QVERIFY(m_window->findChild<SecretEdit *>()->isHidden());
        const SignedDelivery sent = delivery("{}");
        m_window->check(sent.timestamp, sent.body, sent.signature);
        QCOMPARE(m_service.showSigningSecretCalls.size(), 1U);
        QVERIFY(says(u"Asking Zendesk"_s));
        QVERIFY(m_service.showSigningSecretCalls.back()->answer(SigningSecret{secretOf("own secret"), u"SHA256"_s}));
        QCOMPARE(m_window->verdict().kind, Kind::Matches);
        QVERIFY(says(u"10 second"_s));
        m_window->check(sent.timestamp, "{} ", sent.signature);
        QCOMPARE(m_window->verdict().kind, Kind::DoesNotMatch);
        QCOMPARE(m_service.showSigningSecretCalls.size(), 1U);
    }

    void aFailureToReadItIsToldAndRetried()
    {
        open(sampleWebhook(1));
        const SignedDelivery sent = delivery("{}");
        m_window->check(sent.timestamp, sent.body, sent.signature);
        QVERIFY(m_service.showSigningSecretCalls.back()->fail(ApiError::Kind::Forbidden, 403));
        auto *banner = m_window->findChild<Banner *>();
        QVERIFY(!banner->isHidden());
        QCOMPARE(m_service.showSigningSecretCalls.size(), 1U);
        button(u"Retry"_s)->click();
        QCOMPARE(m_service.showSigningSecretCalls.size(), 2U);
        QVERIFY(m_service.showSigningSecretCalls.back()->answer(SigningSecret{secretOf("own secret"), u"SHA256"_s}));
        QCOMPARE(m_window->verdict().kind, Kind::Matches);
        QVERIFY(banner->isHidden());
    }

    void bodiesAreTakenByteForByte()
    {
        open();
        typeSecret(u"own secret"_s);
        const QByteArray body("{\r\n\xff\0}\n", 7);
        const SignedDelivery sent = delivery(body);
        m_window->check(sent.timestamp, sent.body, sent.signature);
        QCOMPARE(m_window->verdict().kind, Kind::Matches);
        QVERIFY(named<QPlainTextEdit>(u"Body"_s)->isReadOnly());
        QVERIFY(says(u"7 byte"_s));
    }

    void exactBytesCanBeEditedAsText()
    {
        open();
        typeSecret(u"own secret"_s);
        const SignedDelivery sent = delivery("{\r\n \xc2\xa0\r\n}\r\n");
        m_window->check(sent.timestamp, sent.body, sent.signature);
        button(u"Edit as text"_s)->click();
        QVERIFY(!named<QPlainTextEdit>(u"Body"_s)->isReadOnly());
        QTRY_VERIFY(says(u"11 byte"_s));
        QCOMPARE(m_window->verdict().kind, Kind::Matches);
        named<QComboBox>(u"Line ends"_s)->setCurrentIndex(0);
        QCOMPARE(m_window->verdict().kind, Kind::DoesNotMatch);
        QCOMPARE(m_window->verdict().mistake, SignatureVerdict::Mistake::LineEndsShouldBeCrLf);
        QVERIFY(says(u"CR LF"_s));
    }

    void aFileIsLoadedAndATooLargeOneIsNot()
    {
        open();
        const QTemporaryDir folder;
        typeSecret(u"own secret"_s);
        const SignedDelivery sent = delivery("from a file\n");
        m_window->check(sent.timestamp, "", sent.signature);
        QFile file(folder.filePath(u"body"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sent.body);
        file.close();
        m_window->loadBody(file.fileName());
        QCOMPARE(m_window->verdict().kind, Kind::Matches);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(SignatureCheckWindow::largestBody + 1, 'x'));
        file.close();
        m_window->loadBody(file.fileName());
        QVERIFY(m_window->findChild<Banner *>()->accessibleName().contains(u"too large"_s));
        QCOMPARE(m_window->verdict().kind, Kind::Matches);
        m_window->loadBody(folder.filePath(u"none"_s));
        QVERIFY(m_window->findChild<Banner *>()->accessibleName().contains(u"cannot be read"_s));
    }

    void aHugeBodyIsRefusedInWords()
    {
        open();
        typeSecret(u"own secret"_s);
        m_window->check("2026-05-04T11:59:50Z", QByteArray(20 << 20, 'x'), delivery("{}").signature);
        QVERIFY(says(u"too large"_s));
    }

    void theTestSecretIsNamed()
    {
        open();
        typeSecret(u"own secret"_s);
        const SignatureVector vector = signatureVectors().constFirst();
        m_window->check(vector.delivery.timestamp, vector.delivery.body, vector.delivery.signature);
        QCOMPARE(m_window->verdict().kind, Kind::MatchesTestSecret);
        QVERIFY(says(u"public test secret"_s));
    }

    void codeIsThereInEveryLanguage()
    {
        open();
        auto *language = named<QComboBox>(u"Language"_s);
        auto *code = named<QPlainTextEdit>(u"Code for the receiver"_s);
        QCOMPARE(language->count(), 5);
        QStringList texts;
        for (int i = 0; i < language->count(); ++i) {
            language->setCurrentIndex(i);
            QVERIFY(!texts.contains(code->toPlainText()));
            texts.append(code->toPlainText());
        }
    }

    void everyVerdictHasWords()
    {
        for (int fault = 1; fault <= static_cast<int>(SignatureVerdict::Fault::TimestampUnreadable); ++fault)
            QVERIFY(!signaturetext::words({.fault = static_cast<SignatureVerdict::Fault>(fault)}).text.isEmpty());
        for (int mistake = 0; mistake <= static_cast<int>(SignatureVerdict::Mistake::TimestampLeftOut); ++mistake) {
            const auto words = signaturetext::words(
                {.kind = Kind::DoesNotMatch, .mistake = static_cast<SignatureVerdict::Mistake>(mistake)});
            QVERIFY(!words.text.isEmpty());
            QCOMPARE(words.icon, u"error"_s);
        }
        const auto older
            = signaturetext::words({.kind = Kind::Matches, .order = SignatureVerdict::Order::BodyThenTimestamp});
        QVERIFY(older.title.contains(u"older order"_s));
        QVERIFY(signaturetext::words({.age = std::chrono::seconds(-30)}).age.contains(u"future"_s));
        QVERIFY(signaturetext::words({.age = std::chrono::seconds(301)}).age.contains(u"5 minutes"_s));
    }
};

QTEST_MAIN(TestSignatureCheckWindow)
#include "tst_signaturecheckwindow.moc"
