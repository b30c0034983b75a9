// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editingcontext.h"
#include "webhookdelete.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace grapnel
{

class Banner;

/// "Delete webhook": names what goes, says that it does not come back, and asks for as much as is at stake: one
/// inactive webhook outside Production a click, an active one or any in Production its name, several their number.
/// Enter never deletes. Shows a result for each; closes when all are gone.
class DeleteWindow final : public QDialog
{
    Q_OBJECT

public:
    DeleteWindow(const EditingContext &context, const QList<Webhook> &webhooks, QWidget *parent = nullptr);
    ~DeleteWindow() override;

    [[nodiscard]] bool isRunning() const { return m_flow.isRunning(); }
    /// Escape and Cancel: stops after the row under way, else closes.
    void reject() override;

Q_SIGNALS:
    /// All are gone. \a copyPath: the file with their copies; empty when none was saved.
    void deleted(const QList<grapnel::Webhook> &webhooks, const QString &copyPath);
    /// Several were to be deleted, and some are left; \a summary says how many.
    void ended(const QString &summary);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    static constexpr int ResultColumn = 3;

    /// How much the user has to type.
    enum class Demand { Nothing, Name, Count };

    void buildLayout();
    void buildList();
    QLayout *buildConfirmation();
    void connectFlow();
    void updateButtons();
    void start();
    void setRunning(bool running);
    void showRow(int row, const RowResult &result);
    void onFinished(const QList<RowResult> &results);
    void onCopyFailed(const QString &path, const QString &reason);
    [[nodiscard]] Demand demand() const;
    [[nodiscard]] bool isConfirmed() const;
    [[nodiscard]] QString question() const;

    EditingContext m_context;
    QList<Webhook> m_webhooks;
    WebhookDelete m_flow;
    QString m_copyPath;
    Banner *m_banner = nullptr;
    QAction *m_openFolder = nullptr;
    QAction *m_withoutCopy = nullptr;
    QTreeWidget *m_list = nullptr;
    QLineEdit *m_confirmation = nullptr;
    QCheckBox *m_saveCopy = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_progressText = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_cancel = nullptr;
    bool m_hasRun = false;
};

} // namespace grapnel
