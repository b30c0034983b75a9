// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowresulttext.h"

#include "errortext.h"
#include "fieldtext.h"
#include "icons.h"
#include "webhookwording.h"

#include <QCoreApplication>
#include <QTreeWidgetItem>

namespace grapnel::rowresulttext
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct RowResultText {
    Q_DECLARE_TR_FUNCTIONS(RowResultText)
};

QIcon iconOf(RowResult::Outcome outcome)
{
    switch (outcome) {
    case RowResult::Outcome::Waiting:
    case RowResult::Outcome::Skipped:
    case RowResult::Outcome::NotNeeded:
        return {};
    case RowResult::Outcome::Done:
    case RowResult::Outcome::Gone:
        return icons::icon(u"check"_s, theme::Accent::Success);
    case RowResult::Outcome::MovedOn:
    case RowResult::Outcome::Unclear:
        return icons::icon(u"warning"_s, theme::Accent::Warning);
    case RowResult::Outcome::Failed:
        return icons::icon(u"error"_s, theme::Accent::Error);
    }
    Q_UNREACHABLE();
}

} // namespace

QString words(const RowResult &result, const QString &done)
{
    switch (result.outcome) {
    case RowResult::Outcome::Waiting:
        return {};
    case RowResult::Outcome::Done:
        return done;
    case RowResult::Outcome::NotNeeded:
        return RowResultText::tr("Nothing to do");
    case RowResult::Outcome::Gone:
        return RowResultText::tr("Deleted elsewhere");
    case RowResult::Outcome::MovedOn: {
        QStringList fields;
        for (const WebhookField field : result.moved)
            fields.append(fieldtext::label(field));
        //: %1 is a list of fields
        return RowResultText::tr("Changed since: %1").arg(fields.join(u", "_s));
    }
    case RowResult::Outcome::Failed:
        return result.error ? errorText(*result.error, ErrorContext::Change).title : RowResultText::tr("Failed");
    case RowResult::Outcome::Unclear:
        return RowResultText::tr("Not known");
    case RowResult::Outcome::Skipped:
        return RowResultText::tr("Not tried");
    }
    Q_UNREACHABLE();
}

void show(QTreeWidgetItem &item, int column, const RowResult &result, const QString &done)
{
    item.setText(column, words(result, done));
    item.setIcon(column, iconOf(result.outcome));
    item.setToolTip(column,
                    result.error ? toolTipText(errorText(*result.error, ErrorContext::Change).hint) : QString());
}

} // namespace grapnel::rowresulttext
