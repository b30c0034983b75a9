// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificatefield.h"
#include "preferencespage.h"

class QSpinBox;

namespace grapnel
{

class OperationRetries;
class ProxyForm;
class RetryForm;

/// How servers are reached: proxy, certificates, times and retries.
class NetworkPage final : public PreferencesPage
{
    Q_OBJECT

public:
    explicit NetworkPage(CertificateCheck check);

    /// What is to be done with the proxy's password, which is not among the preferences.
    [[nodiscard]] const ProxyForm &proxy() const { return *m_proxy; }

    void show(const Preferences &preferences) override;
    void writeTo(Preferences &preferences) const override;
    void check() override;
    [[nodiscard]] QString fault() const override;
    void focusFault() override;
    void restoreDefaults() override;

private:
    QWidget *buildTimes();
    void showValues(const NetworkPreferences &network);
    void update();

    ProxyForm *m_proxy;
    CertificateField *m_certificates;
    FormField *m_certificatesField = nullptr;
    QSpinBox *m_connect;
    QSpinBox *m_inactivity;
    QSpinBox *m_overall;
    RetryForm *m_retry;
    OperationRetries *m_operations;
};

} // namespace grapnel
