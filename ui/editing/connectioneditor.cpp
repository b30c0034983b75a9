// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectioneditor.h"

#include "accessiblenames.h"
#include "flowlayout.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace grapnel
{

ConnectionEditor::ConnectionEditor(QWidget *parent) : QWidget(parent)
{
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("connectionKind"));
    m_kind->addItem(tr("Trigger or automation"), static_cast<int>(Kind::Conditional));
    m_kind->addItem(tr("Zendesk events"), static_cast<int>(Kind::Events));
    m_reason = new QLabel(tr("Zendesk fixes the connection when a webhook is created."));
    m_reason->setWordWrap(true);
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    m_newFromThis = new QPushButton(tr("New webhook &from this one"));
    m_newFromThis->setAutoDefault(false);

    auto *line = new FlowLayout;
    line->addWidget(m_kind);
    line->addWidget(m_newFromThis);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_reason);
    accessiblenames::set(*m_kind, tr("Connection"));
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ConnectionEditor::kindChanged);
    connect(m_newFromThis, &QPushButton::clicked, this, &ConnectionEditor::newFromThisRequested);
    setLocked(false);
}

ConnectionEditor::Kind ConnectionEditor::kind() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

void ConnectionEditor::setKind(Kind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
}

void ConnectionEditor::setLocked(bool locked)
{
    m_kind->setEnabled(!locked);
    m_reason->setVisible(locked);
    m_newFromThis->setVisible(locked);
    m_kind->setAccessibleDescription(locked ? m_reason->text() : QString());
    setFocusProxy(locked ? static_cast<QWidget *>(m_newFromThis) : m_kind);
}

} // namespace grapnel
