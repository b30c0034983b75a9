// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QObject>

class QAbstractItemView;

namespace grapnel
{

Q_DECLARE_LOGGING_CATEGORY(startupLog)

/// Logs once, as "grapnel.startup" at info level, when \a view has painted its first rows; then deletes itself.
/// The start-up bench waits for that line.
class StartupLog final : public QObject
{
    Q_OBJECT

public:
    /// \a sinceStart was started at the beginning of main().
    StartupLog(QAbstractItemView *view, const QElapsedTimer &sinceStart);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractItemView *m_view;
    QElapsedTimer m_sinceStart;
};

} // namespace grapnel
