// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editingcontext.h"
#include "webhookclone.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace grapnel
{

class Banner;
class CandidatesPage;
class FormField;

/// "Clone webhook – NAME": an exact clone, which keeps the stored credential, or a prefilled form of a new webhook.
/// Closes when the copy is there as wished for; else it stays open with the ways on.
class CloneWindow final : public QDialog
{
    Q_OBJECT

public:
    CloneWindow(const EditingContext &context, const Webhook &original, QWidget *parent = nullptr);
    ~CloneWindow() override;

    [[nodiscard]] bool isRunning() const { return m_flow.isRunning(); }
    /// Escape and Cancel: stops what is under way, else closes.
    void reject() override;

Q_SIGNALS:
    /// \a isFresh: false when it could not be read back.
    void cloned(const grapnel::Webhook &copy, bool isFresh);
    /// The copy of a clone that went half way is to be opened.
    void openRequested(const grapnel::Webhook &copy);
    /// "New webhook from this one" was chosen.
    void newFromThisRequested(const grapnel::Webhook &original, const QString &name, bool startInactive);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildLayout();
    QWidget *buildForm();
    void connectFlow();
    void submit();
    void setBusy(const QString &text);
    void checkName();
    void showCopyLeft(const Webhook &copy, const ApiError &error);
    void showNotCloned(const ApiError &error);
    void showUnclear(const QList<Webhook> &candidates);
    [[nodiscard]] QAction *action(const QString &text, const std::function<void()> &run);

    EditingContext m_context;
    Webhook m_original;
    WebhookClone m_flow;
    QStackedWidget *m_stack = nullptr;
    Banner *m_banner = nullptr;
    QRadioButton *m_exact = nullptr;
    QRadioButton *m_new = nullptr;
    QLineEdit *m_name = nullptr;
    FormField *m_nameField = nullptr;
    QCheckBox *m_startInactive = nullptr;
    CandidatesPage *m_candidates = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_clone = nullptr;
    QPushButton *m_cancel = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_busyText = nullptr;
    /// The copy that is there although not as wished for: cloning again would make another one.
    bool m_isCopyLeft = false;
};

} // namespace grapnel
