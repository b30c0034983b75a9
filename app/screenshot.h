// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

class QWidget;

namespace grapnel
{

class WebhookList;

/// Saves a picture of the main window once its first page is there or has failed, as --screenshot asks.
class Screenshot final : public QObject
{
    Q_OBJECT

public:
    /// \a list may be null: then the picture is taken at once. Neither is owned; both must outlive this.
    Screenshot(QWidget *window, const WebhookList *list, QString file, QObject *parent = nullptr);

Q_SIGNALS:
    /// Once. \a problem is empty when the file was written.
    void finished(const QString &problem);

private:
    void check();
    void save();

    QWidget *m_window;
    const WebhookList *m_list;
    QString m_file;
    QTimer m_settle;
    QTimer m_deadline;
};

} // namespace grapnel
