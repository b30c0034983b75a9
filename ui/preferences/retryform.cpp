// SPDX-License-Identifier: GPL-3.0-or-later
#include "retryform.h"

#include "formfield.h"
#include "networklimits.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>

#include <cmath>

namespace grapnel
{

namespace
{

using Milliseconds = std::chrono::milliseconds;

double secondsOf(Milliseconds time)
{
    return static_cast<double>(time.count()) / 1000.0;
}

Milliseconds timeOf(double seconds)
{
    return Milliseconds(std::lround(seconds * 1000.0));
}

QDoubleSpinBox *makeBox(double low, double high, const QString &unit)
{
    auto *box = new QDoubleSpinBox;
    box->setDecimals(1);
    box->setSingleStep(0.5);
    box->setRange(low, high);
    box->setSuffix(unit.isEmpty() ? QString() : QString(u' ' + unit));
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // numbers below each other, whatever their range
    box->setMinimumWidth(box->fontMetrics().averageCharWidth() * 14);
    return box;
}

} // namespace

RetryForm::RetryForm(QWidget *parent)
    : QWidget(parent), m_enabled(new QCheckBox(tr("Try again after a failure"))),
      //: Abbreviation of seconds, behind a number
      m_first(makeBox(secondsOf(NetworkLimits::shortestWait), secondsOf(NetworkLimits::longestWait), tr("s"))),
      m_longest(makeBox(secondsOf(NetworkLimits::shortestWait), secondsOf(NetworkLimits::longestWait), tr("s"))),
      m_factor(makeBox(NetworkLimits::smallestFactor, NetworkLimits::largestFactor, {})),
      m_elapsed(makeBox(secondsOf(NetworkLimits::shortestWait), secondsOf(NetworkLimits::longestElapsed), tr("s"))),
      m_connection(new QCheckBox(tr("Also when the connection fails")))
{
    m_longestField = new FormField(tr("Longest wait"), m_longest);
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(m_enabled);
    //: How many times longer each wait is than the one before
    auto *factor = new FormField(tr("Each wait longer by"), m_factor);
    for (auto *field : {new FormField(tr("First wait"), m_first), m_longestField, factor,
                        new FormField(tr("No new attempt after"), m_elapsed)})
        form->addRow(field->label(), field);
    form->addRow(m_connection);
    for (QDoubleSpinBox *box : {m_first, m_longest, m_factor, m_elapsed})
        connect(box, &QDoubleSpinBox::valueChanged, this, &RetryForm::update);
    for (QCheckBox *box : {m_enabled, m_connection})
        connect(box, &QCheckBox::toggled, this, &RetryForm::update);
    update();
}

void RetryForm::show(const RetryPolicy &policy)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_enabled->setChecked(policy.enabled);
    m_first->setValue(secondsOf(policy.initialInterval));
    m_longest->setValue(secondsOf(policy.maxInterval));
    m_factor->setValue(policy.exponent);
    m_elapsed->setValue(secondsOf(policy.maxElapsedTime));
    m_connection->setChecked(policy.retryConnectionErrors);
    update();
}

RetryPolicy RetryForm::policy() const
{
    return {.enabled = m_enabled->isChecked(),
            .initialInterval = timeOf(m_first->value()),
            .maxInterval = timeOf(m_longest->value()),
            .exponent = m_factor->value(),
            .maxElapsedTime = timeOf(m_elapsed->value()),
            .retryConnectionErrors = m_connection->isChecked()};
}

QString RetryForm::faultOf(const RetryPolicy &policy)
{
    return policy.maxInterval < policy.initialInterval ? tr("The longest wait is shorter than the first.") : QString();
}

void RetryForm::focusFault()
{
    m_longest->setFocus(Qt::OtherFocusReason);
}

QString RetryForm::summary(const RetryPolicy &policy)
{
    if (!policy.enabled)
        return tr("Never again");
    const auto seconds = [](Milliseconds time) { return QLocale().toString(secondsOf(time), 'f', 1); };
    //: Waits between attempts, in seconds: from %1 to %2, no new attempt after %3
    return tr("%1 s to %2 s, for %3 s")
        .arg(seconds(policy.initialInterval), seconds(policy.maxInterval), seconds(policy.maxElapsedTime));
}

void RetryForm::update()
{
    for (QWidget *control : std::initializer_list<QWidget *>{m_first, m_longest, m_factor, m_elapsed, m_connection})
        control->setEnabled(m_enabled->isChecked());
    const QString fault = faultOf(policy());
    m_longestField->setMessages(fault.isEmpty() ? QList<FormField::Message>()
                                                : QList<FormField::Message>{{.isError = true, .text = fault}});
    if (!m_isShowing)
        Q_EMIT edited();
}

} // namespace grapnel
