// SPDX-License-Identifier: GPL-3.0-or-later
#include "testingactions.h"

#include "icons.h"
#include "testingcontroller.h"

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

TestingActions::TestingActions(TestingController *controller, std::function<QList<Webhook>()> selection,
                               QObject *parent)
    : QObject(parent), test(new QAction(icons::icon(u"test"_s), tr("&Test…"), this))
{
    test->setObjectName("test"_L1);
    test->setShortcut(Qt::CTRL | Qt::Key_T);
    connect(test, &QAction::triggered, controller, [controller, selection] { controller->test(selection()); });
    update(0);
}

void TestingActions::update(int selectedCount)
{
    test->setEnabled(selectedCount > 0);
}

} // namespace grapnel
