// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhookdraft.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace grapnel
{

class JsonHighlighter;

/// The request that saving will send: its method, its path and its body, credentials as bullets. Read-only.
class RequestPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestPreview(QWidget *parent = nullptr);

    /// POST of the whole of \a draft.
    void showCreate(const WebhookDraft &draft);
    /// PATCH of what has changed; says so when that is nothing.
    void showPatch(const QString &id, const WebhookPatch &patch);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const QString &request, const QJsonObject &body);

    QLabel *m_request = nullptr;
    QPlainTextEdit *m_body = nullptr;
    JsonHighlighter *m_highlighter = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace grapnel
