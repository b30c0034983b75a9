// SPDX-License-Identifier: GPL-3.0-or-later
#include "securitypage.h"

#include "formfield.h"

#include <QCheckBox>
#include <QSpinBox>
#include <QVBoxLayout>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int usualIdleMinutes = 10;

QSpinBox *makeBox(int low, int high, const QString &unit)
{
    auto *box = new QSpinBox;
    box->setRange(low, high);
    box->setSuffix(u' ' + unit);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // numbers below each other, whatever their range
    box->setMinimumWidth(box->fontMetrics().averageCharWidth() * 14);
    return box;
}

} // namespace

SecurityPage::SecurityPage()
    : PreferencesPage(tr("Security"), u"lock"_s),
      //: Abbreviation of seconds, behind a number
      m_reveal(makeBox(SecurityPreferences::shortestReveal, SecurityPreferences::longestReveal, tr("s"))),
      m_clears(new QCheckBox(tr("&Clear a copied secret from the clipboard"))),
      m_clipboard(makeBox(SecurityPreferences::shortestClipboard, SecurityPreferences::longestClipboard, tr("s"))),
      m_locks(new QCheckBox(tr("Hide secrets when nobody is &here"))),
      //: Abbreviation of minutes, behind a number
      m_idle(makeBox(1, SecurityPreferences::longestIdle, tr("min")))
{
    auto *reveal = new FormField(tr("Hide a &revealed secret after"), m_reveal);
    reveal->setHint(tr("It is hidden sooner when you go to another webhook or another window."));
    auto *clipboard = new FormField(tr("Clear it &after"), m_clipboard);
    clipboard->setHint(tr("Only if the clipboard still holds it. Without this, “Clear now” in the status bar and the "
                          "end of the program clear it."));
    auto *idle = new FormField(tr("Hide the&m after"), m_idle);
    idle->setHint(tr("Without a key or the mouse in these windows, what is revealed is hidden, what was copied is "
                     "cleared and what was typed to check a signature is wiped. The windows stay."));

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    QFormLayout *form = makeForm();
    addField(*form, *reveal);
    form->addRow(m_clears);
    addField(*form, *clipboard);
    form->addRow(m_locks);
    addField(*form, *idle);
    layout->addLayout(form);
    layout->addStretch(1);
    for (QCheckBox *box : {m_clears, m_locks}) {
        connect(box, &QCheckBox::toggled, this, &SecurityPage::updateEnabled);
        connect(box, &QCheckBox::toggled, this, &PreferencesPage::edited);
    }
    for (QSpinBox *box : {m_reveal, m_clipboard, m_idle})
        connect(box, &QSpinBox::valueChanged, this, &PreferencesPage::edited);
}

void SecurityPage::show(const Preferences &preferences)
{
    const SecurityPreferences &security = preferences.security;
    m_reveal->setValue(security.revealSeconds);
    m_clears->setChecked(security.clipboardSeconds.has_value());
    m_clipboard->setValue(security.clipboardSeconds.value_or(*SecurityPreferences{}.clipboardSeconds));
    m_locks->setChecked(security.idleLockMinutes.has_value());
    m_idle->setValue(security.idleLockMinutes.value_or(usualIdleMinutes));
    updateEnabled();
}

void SecurityPage::updateEnabled()
{
    m_clipboard->setEnabled(m_clears->isChecked());
    m_idle->setEnabled(m_locks->isChecked());
}

void SecurityPage::writeTo(Preferences &preferences) const
{
    preferences.security
        = {.revealSeconds = m_reveal->value(),
           .clipboardSeconds = m_clears->isChecked() ? std::optional(m_clipboard->value()) : std::nullopt,
           .idleLockMinutes = m_locks->isChecked() ? std::optional(m_idle->value()) : std::nullopt};
}

} // namespace grapnel
