// SPDX-License-Identifier: GPL-3.0-or-later
#include "generalpage.h"

#include "formfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

GeneralPage::GeneralPage(const QList<LanguageChoice> &languages)
    : PreferencesPage(tr("General"), u"overview"_s), m_start(new QComboBox), m_language(new QComboBox),
      m_notify(new QCheckBox(tr("&Notify when something long has finished in the background")))
{
    m_start->addItem(tr("Open the last account"), static_cast<int>(GeneralPreferences::Start::LastAccount));
    m_start->addItem(tr("Let me choose an account"), static_cast<int>(GeneralPreferences::Start::Choose));
    connect(m_start, &QComboBox::currentIndexChanged, this, &PreferencesPage::edited);
    auto *start = new FormField(tr("At the &start"), m_start);
    start->setHint(tr("An account that is named on the command line or in the environment is opened in any case."));

    //: A language of the program: that of the system
    m_language->addItem(tr("System default"), QString());
    for (const LanguageChoice &language : languages)
        m_language->addItem(language.name, language.tag);
    connect(m_language, &QComboBox::currentIndexChanged, this, &PreferencesPage::edited);
    auto *language = new FormField(tr("&Language"), m_language);
    language->setHint(tr("Holds at once. Windows in which something is under way keep theirs until they are closed."));

    QFormLayout *form = makeForm();
    addField(*form, *start);
    addField(*form, *language);
    connect(m_notify, &QCheckBox::toggled, this, &PreferencesPage::edited);
    form->addRow(m_notify);
    form->addRow(makeHint(tr("The desktop's notification says what has ended and how many webhooks it was about, and "
                             "names none of them.")));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch(1);
}

void GeneralPage::show(const Preferences &preferences)
{
    m_notify->setChecked(preferences.general.notifiesInBackground);
    m_start->setCurrentIndex(m_start->findData(static_cast<int>(preferences.general.start)));
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferences.general.language)));
}

void GeneralPage::writeTo(Preferences &preferences) const
{
    preferences.general.notifiesInBackground = m_notify->isChecked();
    preferences.general.start = static_cast<GeneralPreferences::Start>(m_start->currentData().toInt());
    preferences.general.language = m_language->currentData().toString();
}

} // namespace grapnel
