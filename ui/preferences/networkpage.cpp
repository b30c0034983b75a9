// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkpage.h"

#include "formfield.h"
#include "networklimits.h"
#include "operationretries.h"
#include "proxyform.h"
#include "retryform.h"

#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QSpinBox *makeBox(std::chrono::seconds longest)
{
    auto *box = new QSpinBox;
    box->setRange(static_cast<int>(NetworkLimits::shortestTime.count()), static_cast<int>(longest.count()));
    //: Behind a number of seconds
    box->setSuffix(u' ' + NetworkPage::tr("s"));
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // numbers below each other, whatever their range
    box->setMinimumWidth(box->fontMetrics().averageCharWidth() * 14);
    return box;
}

} // namespace

NetworkPage::NetworkPage(CertificateCheck check)
    : PreferencesPage(tr("Network"), u"network"_s), m_proxy(new ProxyForm),
      m_certificates(new CertificateField(std::move(check))), m_connect(makeBox(NetworkLimits::longestConnect)),
      m_inactivity(makeBox(NetworkLimits::longestInactivity)), m_overall(makeBox(NetworkLimits::longestOverall)),
      m_retry(new RetryForm), m_operations(new OperationRetries)
{
    m_certificatesField = new FormField(tr("&Further certificate authorities"), m_certificates);
    m_certificatesField->setHint(tr("A PEM file with the authorities that your network signs with. They are trusted "
                                    "besides the system's; without it only the system's are."));
    QFormLayout *certificates = makeForm();
    addField(*certificates, *m_certificatesField);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    addHeading(*layout, tr("Proxy"));
    layout->addWidget(m_proxy);
    addHeading(*layout, tr("Certificates"));
    layout->addLayout(certificates);
    addHeading(*layout, tr("Time-outs"));
    layout->addWidget(buildTimes());
    addHeading(*layout, tr("Retries"));
    layout->addWidget(makeHint(tr("What creates or changes a webhook is repeated only when it is certain that nothing "
                                  "was done. When Zendesk says how long to wait, that counts.")));
    layout->addWidget(m_retry);
    addHeading(*layout, tr("Retries per operation"));
    layout->addWidget(m_operations);
    layout->addStretch(1);

    connect(m_proxy, &ProxyForm::edited, this, &PreferencesPage::edited);
    connect(m_certificates, &CertificateField::edited, this, &NetworkPage::update);
    for (QSpinBox *box : {m_connect, m_inactivity, m_overall})
        connect(box, &QSpinBox::valueChanged, this, &PreferencesPage::edited);
    connect(m_retry, &RetryForm::edited, this, [this] {
        m_operations->setDefault(m_retry->policy());
        Q_EMIT edited();
    });
    connect(m_operations, &OperationRetries::edited, this, &PreferencesPage::edited);
}

QWidget *NetworkPage::buildTimes()
{
    auto *times = new QWidget;
    QFormLayout *form = makeForm();
    times->setLayout(form);
    addField(*form, *new FormField(tr("Until it is co&nnected"), m_connect));
    addField(*form, *new FormField(tr("Without any &data"), m_inactivity));
    addField(*form, *new FormField(tr("A request as a who&le"), m_overall));
    return times;
}

void NetworkPage::show(const Preferences &preferences)
{
    m_proxy->setStored(!preferences.network.proxyUser.isEmpty());
    showValues(preferences.network);
}

void NetworkPage::restoreDefaults()
{
    // a password that is stored stays known, so that it is removed when this is saved
    showValues({});
}

void NetworkPage::showValues(const NetworkPreferences &network)
{
    m_proxy->show(network);
    m_certificates->setPath(network.caFile);
    m_connect->setValue(static_cast<int>(network.connectTime.count()));
    m_inactivity->setValue(static_cast<int>(network.inactivityTime.count()));
    m_overall->setValue(static_cast<int>(network.overallTime.count()));
    m_retry->show(network.retry);
    m_operations->setDefault(network.retry);
    m_operations->show(network.operationRetry);
    check();
}

void NetworkPage::writeTo(Preferences &preferences) const
{
    NetworkPreferences &network = preferences.network;
    m_proxy->writeTo(network);
    network.caFile = m_certificates->path();
    network.connectTime = std::chrono::seconds(m_connect->value());
    network.inactivityTime = std::chrono::seconds(m_inactivity->value());
    network.overallTime = std::chrono::seconds(m_overall->value());
    network.retry = m_retry->policy();
    network.operationRetry = m_operations->policies();
}

void NetworkPage::check()
{
    m_certificates->check();
}

void NetworkPage::update()
{
    const QString text = m_certificates->fault();
    m_certificatesField->setMessages(text.isEmpty() ? QList<FormField::Message>()
                                                    : QList<FormField::Message>{{.isError = true, .text = text}});
    Q_EMIT edited();
}

QString NetworkPage::fault() const
{
    for (const QString &fault :
         {m_proxy->fault(), m_certificates->fault(), RetryForm::faultOf(m_retry->policy()), m_operations->fault()}) {
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

void NetworkPage::focusFault()
{
    if (!m_proxy->fault().isEmpty())
        m_proxy->focusFault();
    else if (!m_certificates->fault().isEmpty())
        m_certificates->setFocus(Qt::OtherFocusReason);
    else if (!RetryForm::faultOf(m_retry->policy()).isEmpty())
        m_retry->focusFault();
    else
        m_operations->focusFault();
}

} // namespace grapnel
