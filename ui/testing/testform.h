// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "testplan.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace grapnel
{

class FormField;
class PayloadEditor;

/// What a test sends: endpoint, method, format and payload to be changed for this test only, each with a way back to
/// what is stored; authentication and custom headers to be seen, never their values.
class TestForm final : public QWidget
{
    Q_OBJECT

public:
    explicit TestForm(const Clock &clock, QWidget *parent = nullptr);

    void setPlan(const TestPlan &plan);
    [[nodiscard]] const TestPlan &plan() const { return m_plan; }
    /// While a test is under way nothing changes that it is made of.
    void setReadOnly(bool readOnly);
    /// Complains where the endpoint is none and goes there; true when there is nothing to complain about.
    bool check();
    [[nodiscard]] PayloadEditor *payload() const { return m_payload; }

Q_SIGNALS:
    /// The user has changed something; plan() has it.
    void planEdited();

private:
    QToolButton *addReset(QLayout *layout, const QString &name);
    void buildFields(QFormLayout *layout);
    void edited();
    void updateState();
    void showFacts();

    TestPlan m_plan;
    QLineEdit *m_endpoint = nullptr;
    FormField *m_endpointField = nullptr;
    QComboBox *m_method = nullptr;
    QComboBox *m_format = nullptr;
    QToolButton *m_resetEndpoint = nullptr;
    QToolButton *m_resetMethod = nullptr;
    QToolButton *m_resetFormat = nullptr;
    QLabel *m_authentication = nullptr;
    QLabel *m_headers = nullptr;
    PayloadEditor *m_payload = nullptr;
    bool m_isFilling = false;
};

} // namespace grapnel
