// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "payload.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace grapnel
{

class CodeEditor;
class IconLabel;
class SampleMenu;

/// The payload of a test: an editor for its language, samples, formatting, and under it whether it can be read, told
/// soon after the last key; from a fault one can go to its place.
class PayloadEditor final : public QWidget
{
    Q_OBJECT

public:
    /// \a clock dates the samples and must outlive this.
    explicit PayloadEditor(const Clock &clock, QWidget *parent = nullptr);

    /// Not undone by the user; no signal.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    void setLanguage(PayloadLanguage language);
    void setSubscriptions(const QStringList &subscriptions);
    void setReadOnly(bool readOnly);
    /// Checks at once instead of soon; true when the payload can be read.
    bool check();

Q_SIGNALS:
    /// The user has edited it.
    void textEdited();

private:
    QWidget *buildHeader();
    QWidget *buildStatus();
    void insertSample(const QString &name);
    void format(PayloadLayout layout);
    void replaceText(const QString &text);
    void showState();
    void goToFault();

    const Clock &m_clock;
    PayloadLanguage m_language = PayloadLanguage::Json;
    std::optional<PayloadFault> m_fault;
    QTimer m_checkTimer;
    CodeEditor *m_editor = nullptr;
    SampleMenu *m_samples = nullptr;
    QToolButton *m_sampleButton = nullptr;
    QToolButton *m_formatButton = nullptr;
    QAction *m_format = nullptr;
    QAction *m_compact = nullptr;
    IconLabel *m_icon = nullptr;
    QLabel *m_state = nullptr;
    QToolButton *m_goTo = nullptr;
    bool m_isFilling = false;
};

} // namespace grapnel
