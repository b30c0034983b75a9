// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferencespage.h"

#include "formfield.h"

#include <QLabel>

#include <utility>

namespace grapnel
{

PreferencesPage::PreferencesPage(QString title, QString icon) : m_title(std::move(title)), m_icon(std::move(icon)) { }

void PreferencesPage::addHeading(QLayout &layout, const QString &text)
{
    auto *heading = new QLabel(text);
    heading->setTextFormat(Qt::PlainText);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    layout.addWidget(heading);
}

QLabel *PreferencesPage::makeHint(const QString &text)
{
    auto *hint = new QLabel(text);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    return hint;
}

QFormLayout *PreferencesPage::makeForm()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(10);
    form->setContentsMargins(0, 0, 0, 0);
    return form;
}

void PreferencesPage::addField(QFormLayout &form, FormField &field)
{
    form.addRow(field.label(), &field);
}

} // namespace grapnel
