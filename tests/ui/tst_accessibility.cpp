// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader finds in each window: a name for all that can be used, and the names that people are told.
#include "accessibleaudit.h"
#include "accessiblefactory.h"
#include "createwindow.h"
#include "everywindow.h"
#include "fakewebhookservice.h"

#include <QApplication>
#include <QComboBox>
#include <QTabWidget>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

struct Named {
    QAccessible::Role role;
    QString name{};
};

/// The words that people, translators and tests are told, for the windows of visitEveryWindow().
QList<Named> wordsOf(const QString &window)
{
    static const QHash<QString, QList<Named>> words{
        {u"welcome"_s, {{QAccessible::Button, u"Add account…"_s}}},
        {u"main"_s,
         {{QAccessible::Table, u"Webhooks"_s},
          {QAccessible::EditableText, u"Search webhooks"_s},
          {QAccessible::ComboBox, u"Status filter"_s},
          {QAccessible::Cell, u"Active"_s},
          {QAccessible::Cell, u"Webhook 7"_s},
          {QAccessible::ColumnHeader, u"Status"_s},
          {QAccessible::MenuItem, u"New webhook…"_s},
          {QAccessible::MenuItem, u"Delete…"_s},
          {QAccessible::MenuItem, u"Reveal secret"_s},
          {QAccessible::MenuItem, u"About Grapnel"_s},
          {QAccessible::MenuItem, u"Quit"_s}}},
        {u"main-secret"_s, {{QAccessible::EditableText, u"Signing secret"_s}}},
        {u"create"_s,
         {{QAccessible::EditableText, u"Name"_s},
          {QAccessible::EditableText, u"Description"_s},
          {QAccessible::EditableText, u"Endpoint URL"_s},
          {QAccessible::ComboBox, u"Method"_s},
          {QAccessible::ComboBox, u"Request format"_s},
          {QAccessible::ComboBox, u"Connection"_s},
          {QAccessible::ComboBox, u"Authentication"_s},
          {QAccessible::Table, u"Custom headers"_s},
          {QAccessible::ComboBox, u"Status"_s},
          {QAccessible::Button, u"Create webhook"_s},
          {QAccessible::Button, u"Cancel"_s}}},
        {u"edit"_s,
         {{QAccessible::RadioButton, u"Keep stored credential"_s},
          {QAccessible::RadioButton, u"Replace credential"_s},
          {QAccessible::RadioButton, u"Remove credential"_s},
          {QAccessible::Button, u"Save changes"_s},
          {QAccessible::Button, u"Review changes…"_s},
          {QAccessible::Button, u"Test…"_s}}},
        {u"clone"_s,
         {{QAccessible::RadioButton, u"Exact clone (keeps stored credentials)"_s},
          {QAccessible::RadioButton, u"New webhook from this one"_s},
          {QAccessible::EditableText, u"Name"_s},
          {QAccessible::CheckBox, u"Start inactive"_s},
          {QAccessible::Button, u"Clone webhook"_s}}},
        {u"delete"_s,
         {{QAccessible::EditableText, u"Type the name to confirm"_s},
          {QAccessible::CheckBox, u"Save a copy first"_s},
          {QAccessible::Button, u"Delete webhook"_s},
          {QAccessible::Button, u"Cancel"_s}}},
        {u"delete-several"_s, {{QAccessible::TreeItem, u"Webhook 2"_s}}},
        {u"test"_s,
         {{QAccessible::EditableText, u"Endpoint URL"_s},
          {QAccessible::ComboBox, u"Method"_s},
          {QAccessible::ComboBox, u"Request format"_s},
          {QAccessible::EditableText, u"Payload"_s},
          {QAccessible::Button, u"Send test"_s},
          {QAccessible::PageTab, u"Body"_s},
          {QAccessible::PageTab, u"Headers"_s},
          {QAccessible::PageTab, u"Request"_s},
          {QAccessible::PageTab, u"History"_s},
          {QAccessible::StaticText, u"Response status"_s}}},
        {u"reset"_s, {{QAccessible::Button, u"Reset secret"_s}, {QAccessible::Button, u"Cancel"_s}}},
        {u"log"_s, {{QAccessible::Table, u"Requests"_s}, {QAccessible::EditableText, u"Filter requests"_s}}},
        {u"preferences-1"_s, {{QAccessible::List, u"Pages"_s}, {QAccessible::Button, u"Save"_s}}},
        {u"accounts"_s, {{QAccessible::Table, u"Accounts"_s}, {QAccessible::Button, u"Remove account"_s}}},
        {u"account"_s,
         {{QAccessible::EditableText, u"Name"_s},
          {QAccessible::EditableText, u"Subdomain"_s},
          {QAccessible::ComboBox, u"Environment"_s},
          {QAccessible::ComboBox, u"Sign-in method"_s},
          {QAccessible::Button, u"Sign in"_s},
          {QAccessible::Button, u"Test connection"_s},
          {QAccessible::Button, u"Save account"_s}}},
        {u"inbox"_s, {{QAccessible::EditableText, u"URL"_s}, {QAccessible::Table, u"Received requests"_s}}},
    };
    return words.value(window);
}

/// What is wrong with the window as it is, and with each page of its tab widgets.
QStringList faultsOf(QWidget &window, const QString &name)
{
    window.show();
    QCoreApplication::processEvents();
    QStringList faults;
    for (const Named &named : wordsOf(name)) {
        if (!accessibleNamed(window, named.role, named.name))
            faults.append(u"lacks "_s + named.name);
    }
    faults += accessibleFaults(window);
    for (auto *tabs : window.findChildren<QTabWidget *>()) {
        const int before = tabs->currentIndex();
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            faults += accessibleFaults(window);
        }
        tabs->setCurrentIndex(before);
    }
    // stored with the accounts that are visited
    for (const QString &secret : {u"a-client-secret"_s, u"an-api-token"_s, u"access-of-the-test"_s}) {
        if (accessibleTexts(window).contains(secret))
            faults.append(u"tells "_s + secret);
    }
    return faults;
}

} // namespace

class TestAccessibility final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibleFactory(); }

    void everyWindow()
    {
        QStringList faults;
        QStringList names;
        visitEveryWindow([&](const QString &name, QWidget &window) {
            names.append(name);
            for (const QString &fault : faultsOf(window, name))
                faults.append(name + u": "_s + fault);
            window.hide();
        });
        faults.removeDuplicates();
        for (const QString &fault : std::as_const(faults))
            qInfo("%s", qUtf8Printable(fault));
        QCOMPARE(faults.size(), 0);
        for (const QString &window : {u"main"_s, u"create"_s, u"edit"_s, u"test"_s, u"account"_s})
            QVERIFY2(names.contains(window), qPrintable(window));
    }

    void aTypedCredentialIsNotInTheTree()
    {
        FakeWebhookService service;
        CreateWindow window({.service = &service, .account = {.name = u"acme"_s}}, {});
        auto *kinds = window.findChild<QComboBox *>(u"authenticationKind"_s);
        QVERIFY(kinds);
        kinds->setCurrentText(u"Bearer token"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto *token = accessibleNamed(window, QAccessible::EditableText, u"Token"_s);
        QVERIFY(token);
        token->setText(QAccessible::Value, u"hunter2"_s);
        QTest::keyClicks(qobject_cast<QWidget *>(token->object()), u"hunter3"_s);
        QVERIFY(!accessibleTexts(window).contains(u"hunter"_s));
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
