// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formscrollarea.h"

#include <QPointer>

class QLabel;
class QPushButton;

namespace grapnel
{

class ActionButtons;
class Banner;
class SecretActions;
class SecretField;
class SecretReveal;
class SignInOffer;

/// The details pane's tab "Secret": the signing secret as bullets, revealed for a while on demand, with what can be
/// done with it. Tells errors in place.
class SecretPane final : public FormScrollArea
{
    Q_OBJECT

public:
    /// None is owned; all must outlive the pane, but for \a signIn, which may be null.
    SecretPane(SecretReveal &reveal, const SecretActions &actions, SignInOffer *signIn = nullptr,
               QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildField();
    void connectReveal();
    void showState();
    void showStatus();
    void showBanner();
    void showButtons();
    void say(const QString &text);
    void applyColors();

    SecretReveal &m_reveal;
    const SecretActions &m_actions;
    QPointer<SignInOffer> m_signIn;
    Banner *m_banner = nullptr;
    SecretField *m_field = nullptr;
    ActionButtons *m_buttons = nullptr;
    ActionButtons *m_more = nullptr;
    QLabel *m_status = nullptr;
    QLabel *m_algorithm = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_cancel = nullptr;
    QAction *m_retry = nullptr;
    bool m_buttonsHadFocus = false;
    bool m_hasCopied = false;
};

} // namespace grapnel
