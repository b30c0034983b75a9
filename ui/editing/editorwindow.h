// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draftkeeper.h"
#include "editingcontext.h"
#include "editingflow.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QMenuBar;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace grapnel
{

class Banner;
class RequestPreview;
class WebhookForm;

/// The frame of the windows with a webhook's form: form and preview, pages in their place, a banner, the buttons, and
/// the question when it is closed with changes. The subclass owns the flow. A window of its own; blocks nothing.
class EditorWindow : public QDialog
{
    Q_OBJECT

public:
    ~EditorWindow() override;

    /// Something is under way that closing would interrupt, or something typed would be lost.
    [[nodiscard]] bool mayLoseSomething() const;
    /// Offers what an earlier run left, under the key of this form or another.
    void offerDraft(const std::optional<FormDraft> &draft);
    /// Escape and Cancel: stops what is under way, else goes back to the form, else closes, asking when there are
    /// changes.
    void reject() override;

Q_SIGNALS:
    /// The user wants a new webhook made from \a webhook; this window stays.
    void newFromThisRequested(const grapnel::Webhook &webhook);
    /// Asked whether to close, the user said no.
    void stayedOpen();
    /// The user wants to test what the form holds, which is valid; \a base is what it edits, disengaged for a new one.
    void testWanted(const std::optional<grapnel::Webhook> &base, const grapnel::WebhookDraft &draft);

protected:
    EditorWindow(const EditingContext &context, const DraftKey &key, QWidget *parent);

    /// The first button was pressed on the page that shows.
    virtual void submit() = 0;
    /// Back to the form from another page; what waits for an answer is given up.
    virtual void leavePage() = 0;
    virtual void stop() = 0;
    [[nodiscard]] virtual bool isRunning() const = 0;
    [[nodiscard]] virtual bool hasChanges() const = 0;
    virtual void showPreview(RequestPreview &preview) = 0;
    [[nodiscard]] virtual std::optional<Webhook> base() const = 0;

    [[nodiscard]] const EditingContext &context() const { return m_context; }
    [[nodiscard]] WebhookForm &form() const { return *m_form; }
    [[nodiscard]] Banner &banner() const { return *m_banner; }
    [[nodiscard]] QMenuBar &menus() const { return *m_menus; }
    [[nodiscard]] RequestPreview &preview() const { return *m_preview; }
    [[nodiscard]] DraftKeeper &drafts() const { return *m_drafts; }
    [[nodiscard]] bool isOnForm() const;

    void addPage(QWidget *page);
    /// A button that shows while the form does.
    void addFormButton(QAction *action);
    /// Adds "Test…".
    void addTestButton();
    void showForm();
    void showPage(QWidget *page, const QString &primaryText, bool canSubmit);
    void setPrimaryText(const QString &text) { m_formPrimary = text; }
    void setCanSubmit(bool canSubmit);
    /// Shows what goes on and lets nothing be changed; an empty text ends that.
    void setBusy(const QString &text);
    /// Shows what goes on beside the work; an empty text ends that.
    void setNote(const QString &text);
    [[nodiscard]] static QString stageText(EditingFlow::Stage stage);
    /// Field errors at their fields, the rest in the banner; the form stays as it is.
    void showError(const ApiError &error, const QList<QAction *> &actions = {});
    /// Makes the form complain where something is wrong; true when nothing is.
    [[nodiscard]] bool checkForm();
    /// Closes without a question: saved, or given up.
    void finish();
    virtual void restore(const FormDraft &draft) = 0;

    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildButtons();
    void buildLayout();
    void formChanged();
    void askBeforeClosing();

    EditingContext m_context;
    DraftKeeper *m_drafts = nullptr;
    QMenuBar *m_menus = nullptr;
    Banner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    WebhookForm *m_form = nullptr;
    RequestPreview *m_preview = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_primary = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_cancel = nullptr;
    QCheckBox *m_showPreview = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_busyText = nullptr;
    QString m_formPrimary;
    QPointer<QWidget> m_focus;
    QList<QPushButton *> m_formButtons;
    bool m_canSubmit = true;
    bool m_isBusy = false;
    bool m_isClosing = false;
};

} // namespace grapnel
