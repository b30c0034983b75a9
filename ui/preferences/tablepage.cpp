// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablepage.h"

#include "formfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

TablePage::TablePage()
    : PreferencesPage(tr("Table"), u"columns"_s), m_density(new QComboBox), m_dates(new QComboBox),
      m_pageSize(new QSpinBox), m_loadsAll(new QCheckBox(tr("&Load all webhooks at the start")))
{
    using Density = TablePreferences::Density;
    //: Height of the rows of a table
    m_density->addItem(tr("Compact"), static_cast<int>(Density::Compact));
    //: Height of the rows of a table
    m_density->addItem(tr("Normal"), static_cast<int>(Density::Normal));
    //: Height of the rows of a table
    m_density->addItem(tr("Comfortable"), static_cast<int>(Density::Comfortable));
    m_dates->addItem(tr("Relative (3 days ago)"), true);
    m_dates->addItem(tr("Day and time"), false);
    m_pageSize->setRange(TablePreferences::smallestPage, TablePreferences::largestPage);
    m_pageSize->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);

    auto *dates = new FormField(tr("&Dates"), m_dates);
    dates->setHint(tr("The tool tip shows both the local time and UTC."));
    auto *pageSize = new FormField(tr("&Webhooks per request"), m_pageSize);
    pageSize->setHint(tr("Fewer come faster over a slow line, more save requests. From the next start or account on."));

    QFormLayout *form = makeForm();
    addField(*form, *new FormField(tr("Row &height"), m_density));
    addField(*form, *dates);
    addField(*form, *pageSize);
    form->addRow(m_loadsAll);
    form->addRow(makeHint(tr("Search and sort then work on every column at once; an account with thousands of webhooks "
                             "takes many requests. From the next start or account on.")));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch(1);
    connect(m_density, &QComboBox::currentIndexChanged, this, &PreferencesPage::edited);
    connect(m_dates, &QComboBox::currentIndexChanged, this, &PreferencesPage::edited);
    connect(m_pageSize, &QSpinBox::valueChanged, this, &PreferencesPage::edited);
    connect(m_loadsAll, &QCheckBox::toggled, this, &PreferencesPage::edited);
}

void TablePage::show(const Preferences &preferences)
{
    const TablePreferences &table = preferences.table;
    m_density->setCurrentIndex(m_density->findData(static_cast<int>(table.density)));
    m_dates->setCurrentIndex(m_dates->findData(table.relativeDates));
    m_pageSize->setValue(table.pageSize);
    m_loadsAll->setChecked(table.loadsAll);
}

void TablePage::writeTo(Preferences &preferences) const
{
    preferences.table = {.pageSize = m_pageSize->value(),
                         .density = static_cast<TablePreferences::Density>(m_density->currentData().toInt()),
                         .relativeDates = m_dates->currentData().toBool(),
                         .loadsAll = m_loadsAll->isChecked()};
}

} // namespace grapnel
