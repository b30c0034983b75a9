// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferences.h"

#include <QFormLayout>
#include <QWidget>

class QLabel;

namespace grapnel
{

class FormField;

/// One page of the preferences: its part of the values in, the same part out. What is wrong is said beside the field
/// as it is entered.
class PreferencesPage : public QWidget
{
    Q_OBJECT

public:
    PreferencesPage(QString title, QString icon);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString iconName() const { return m_icon; }

    /// Only this page's part of \a preferences is looked at.
    virtual void show(const Preferences &preferences) = 0;
    /// Only this page's part of \a preferences is changed.
    virtual void writeTo(Preferences &preferences) const = 0;
    /// Looks at what is looked at only when a field is left.
    virtual void check() { }
    /// What is wrong and keeps the page from being saved, in one sentence; empty: nothing.
    [[nodiscard]] virtual QString fault() const { return {}; }
    /// Puts the focus where fault() is.
    virtual void focusFault() { }
    /// As show() with what preferences are at first.
    virtual void restoreDefaults() { show(Preferences{}); }

Q_SIGNALS:
    /// By the user or by show(): fault() may be another one.
    void edited();

protected:
    /// A heading in bold over what follows, which goes to \a layout.
    static void addHeading(QLayout &layout, const QString &text);
    /// What to know about a choice that has no field around it.
    static QLabel *makeHint(const QString &text);
    /// A form that looks like those of the other windows.
    static QFormLayout *makeForm();
    static void addField(QFormLayout &form, FormField &field);

private:
    QString m_title;
    QString m_icon;
};

} // namespace grapnel
