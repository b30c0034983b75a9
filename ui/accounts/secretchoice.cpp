// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretchoice.h"

#include "lefttoright.h"
#include "secretedit.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace grapnel
{

SecretChoice::SecretChoice(const QString &name, const QString &keepText, QWidget *parent)
    : QWidget(parent), m_keep(new QRadioButton(keepText, this)), m_replace(new QRadioButton(tr("Re&place it"), this)),
      m_edit(leftToRight(new SecretEdit(this)))
{
    m_edit->setAccessibleName(name);
    m_keep->setChecked(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_keep);
    layout->addWidget(m_replace);
    layout->addWidget(m_edit);
    connect(m_replace, &QRadioButton::toggled, this, [this] {
        update();
        Q_EMIT changed();
    });
    connect(m_edit, &QLineEdit::textChanged, this, &SecretChoice::changed);
    connect(m_edit, &QLineEdit::editingFinished, this, &SecretChoice::left);
    update();
}

void SecretChoice::setStored(bool stored)
{
    if (stored == m_isStored)
        return;
    m_isStored = stored;
    m_keep->setChecked(true);
    update();
}

void SecretChoice::update()
{
    m_keep->setVisible(m_isStored);
    m_replace->setVisible(m_isStored);
    m_edit->setVisible(!m_isStored || m_replace->isChecked());
    setFocusProxy(m_edit->isHidden() ? static_cast<QWidget *>(m_keep) : m_edit);
}

bool SecretChoice::isKept() const
{
    return m_isStored && m_keep->isChecked();
}

Secret SecretChoice::secret() const
{
    if (isKept())
        return {};
    QByteArray typed = m_edit->text().toUtf8();
    QByteArray bytes = typed.trimmed();
    Secret::wipe(typed);
    return Secret(std::move(bytes));
}

void SecretChoice::replace()
{
    m_replace->setChecked(true);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void SecretChoice::wipe()
{
    m_edit->wipe();
}

bool SecretChoice::isEmpty() const
{
    return m_edit->text().isEmpty();
}

} // namespace grapnel
