// SPDX-License-Identifier: GPL-3.0-or-later
#include "authenticationform.h"

#include "secretedit.h"

#include <QAccessible>
#include <QComboBox>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

template<typename T> T *named(const QWidget &form, const QString &name)
{
    for (T *widget : form.findChildren<T *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

QRadioButton *radio(const QWidget &form, const QString &text)
{
    for (auto *button : form.findChildren<QRadioButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

void choose(const QWidget &form, const QString &kind)
{
    auto *box = named<QComboBox>(form, u"Authentication"_s);
    box->setCurrentIndex(box->findText(kind));
}

QByteArray plain(const Secret &secret)
{
    return secret.reveal().toByteArray();
}

} // namespace

class TestAuthenticationForm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewWebhookHasNoneUntilOneIsChosen()
    {
        const AuthenticationForm form;
        QCOMPARE(form.authentication(), std::nullopt);
        QVERIFY(!radio(form, u"Keep stored credential"_s)->isVisibleTo(&form));
        QVERIFY(!named<QLineEdit>(form, u"Password"_s)->isVisibleTo(&form));
    }

    void eachKindHasItsFields()
    {
        const AuthenticationForm form;
        choose(form, u"Basic"_s);
        named<QLineEdit>(form, u"Username"_s)->setText(u"zd"_s);
        named<QLineEdit>(form, u"Password"_s)->setText(u"p\u00e4ss"_s);
        const auto basic = std::get<sent::BasicAuth>(*form.authentication());
        QCOMPARE(basic.username, u"zd"_s);
        QCOMPARE(plain(basic.password), "p\xC3\xA4ss");
        choose(form, u"Bearer token"_s);
        QVERIFY(!named<QLineEdit>(form, u"Password"_s)->isVisibleTo(&form));
        named<QLineEdit>(form, u"Token"_s)->setText(u"tok"_s);
        QCOMPARE(plain(std::get<sent::BearerToken>(*form.authentication()).token), "tok");
        choose(form, u"API key"_s);
        named<QLineEdit>(form, u"Header name"_s)->setText(u"X-Key"_s);
        named<QLineEdit>(form, u"Header value"_s)->setText(u"val"_s);
        const auto key = std::get<sent::ApiKey>(*form.authentication());
        QCOMPARE(key.headerName, u"X-Key"_s);
        QCOMPARE(plain(key.value), "val");
    }

    void aStoredCredentialIsKeptUnlessTheUserSaysOtherwise()
    {
        AuthenticationForm form;
        form.setStored(shown::BasicAuth{.username = u"zd"_s});
        QVERIFY(radio(form, u"Keep stored credential"_s)->isChecked());
        QCOMPARE(form.authentication(), std::nullopt);
        QCOMPARE(named<QComboBox>(form, u"Authentication"_s)->currentText(), u"Basic"_s);
        QVERIFY(!named<QComboBox>(form, u"Authentication"_s)->isEnabled());
    }

    void replacingOffersTheSameKindAndUserNameWithAnEmptyPassword()
    {
        AuthenticationForm form;
        form.setStored(shown::BasicAuth{.username = u"zd"_s});
        QSignalSpy changed(&form, &AuthenticationForm::changed);
        radio(form, u"Replace credential"_s)->click();
        QVERIFY(changed.size() > 0);
        QVERIFY(named<QComboBox>(form, u"Authentication"_s)->isEnabled());
        QCOMPARE(*form.authentication(), SentAuthentication(sent::BasicAuth{.username = u"zd"_s}));
        choose(form, u"Bearer token"_s);
        QCOMPARE(*form.authentication(), SentAuthentication(sent::BearerToken{}));
        radio(form, u"Keep stored credential"_s)->click();
        QCOMPARE(form.authentication(), std::nullopt);
        QCOMPARE(named<QComboBox>(form, u"Authentication"_s)->currentText(), u"Basic"_s);
    }

    void removingIsSaidInSoManyWords()
    {
        AuthenticationForm form;
        form.setStored(shown::BearerToken{});
        radio(form, u"Remove credential"_s)->click();
        QCOMPARE(*form.authentication(), SentAuthentication(sent::NoAuthentication{}));
        QCOMPARE(named<QComboBox>(form, u"Authentication"_s)->currentText(), u"None"_s);
    }

    void aKindThatThisVersionDoesNotKnowIsShownAndKept()
    {
        AuthenticationForm form;
        form.setStored(shown::UnknownAuthentication{.type = u"mutual_tls"_s});
        QCOMPARE(named<QComboBox>(form, u"Authentication"_s)->currentText(), u"mutual_tls"_s);
        QCOMPARE(form.authentication(), std::nullopt);
    }

    void aPrefilledKindAsksForTheCredential()
    {
        AuthenticationForm form;
        form.prefill(shown::ApiKey{.headerName = u"X-Key"_s});
        QCOMPARE(*form.authentication(), SentAuthentication(sent::ApiKey{.headerName = u"X-Key"_s}));
    }

    void typedCredentialsAreMaskedForScreenReadersToo()
    {
        const AuthenticationForm form;
        choose(form, u"Bearer token"_s);
        auto *token = named<QLineEdit>(form, u"Token"_s);
        token->setText(u"hunter2"_s);
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        QVERIFY(token->inputMethodHints().testFlag(Qt::ImhSensitiveData));
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(token);
        QVERIFY(!interface->text(QAccessible::Value).contains(u"hunter2"_s));
        QVERIFY(!interface->textInterface()->text(0, 100).contains(u"hunter2"_s));
    }

    void wipingLeavesNothingToUndo()
    {
        SecretEdit edit;
        QTest::keyClicks(&edit, u"hunter2"_s);
        QCOMPARE(plain(edit.secret()), "hunter2");
        edit.wipe();
        edit.undo();
        edit.redo();
        QVERIFY(edit.secret().isEmpty());
        QVERIFY(!edit.isUndoAvailable());
    }
};

QTEST_MAIN(TestAuthenticationForm)
#include "tst_authenticationform.moc"
