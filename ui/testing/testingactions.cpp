// SPDX-License-Identifier: GPL-3.0-or-later
#include "testingactions.h"

#include "icons.h"
#include "readonlytext.h"
#include "testingcontroller.h"

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

TestingActions::TestingActions(TestingController *controller, const std::function<QList<Webhook>()> &selection,
                               QObject *parent)
    : QObject(parent), test(new QAction(icons::icon(u"test"_s), tr("&Test…"), this)),
      m_isReadOnly(controller->isReadOnly())
{
    test->setObjectName("test"_L1);
    test->setShortcut(Qt::CTRL | Qt::Key_T);
    connect(test, &QAction::triggered, controller, [controller, selection] { controller->test(selection()); });
    update(0);
}

void TestingActions::update(int selectedCount) const
{
    test->setEnabled(selectedCount > 0 && !m_isReadOnly);
    // an empty tool tip goes back to the action's text
    test->setToolTip(m_isReadOnly ? readOnlyText() : QString());
    test->setStatusTip(m_isReadOnly ? readOnlyText() : QString());
}

} // namespace grapnel
