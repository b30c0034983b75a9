// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificatefield.h"
#include "languagechoice.h"
#include "pendingcall.h"
#include "preferences.h"
#include "secretstore.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace grapnel
{

class ActionCatalogue;
class Banner;
class NetworkPage;
class PreferencesPage;
class PreferencesStore;
class ProxyPassword;

/// What the window works with; nothing is owned, and all must outlive it.
struct PreferencesContext {
    PreferencesStore *store = nullptr;
    ProxyPassword *proxyPassword = nullptr;
    const ActionCatalogue *commands = nullptr;
    CertificateCheck checkCertificates{};
    QList<LanguageChoice> languages{};
};

/// "Preferences": pages with what the user can choose for the whole program. Nothing holds before "Save". A password
/// that the keychain does not take is told, with the choice to keep it for this session only.
class PreferencesWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesWindow(const PreferencesContext &context, QWidget *parent = nullptr);
    ~PreferencesWindow() override;

    /// Their titles are the names in the list.
    [[nodiscard]] const QList<PreferencesPage *> &pages() const { return m_pages; }
    /// By its place in pages().
    void showPage(int page);

private:
    void build();
    QLayout *buildButtons();
    void addPage(PreferencesPage *page);
    void updateButtons();
    void askForDefaults();
    void save();
    void changePassword();
    void passwordFailed(const SecretStoreError &error);
    void finish();
    void setSaving(bool saving);

    PreferencesContext m_context;
    PendingCall m_call;
    bool m_isSaving = false;
    QList<PreferencesPage *> m_pages;
    NetworkPage *m_network = nullptr;
    Banner *m_banner = nullptr;
    QListWidget *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_defaults = nullptr;
    QAction *m_retry = nullptr;
    QAction *m_sessionOnly = nullptr;
    QAction *m_saveOthers = nullptr;
};

} // namespace grapnel
