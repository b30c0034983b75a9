// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receivedrequest.h"
#include "signaturecheck.h"

#include <QStackedWidget>

class QLabel;
class QTabWidget;

namespace grapnel
{

class BodyCopyButton;
class RequestHeaders;
class ResponseBody;
class SignaturePanel;

/// One received request: body, headers (credentials masked) and signature; or words that none is chosen.
class RequestView final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit RequestView(QWidget *parent = nullptr);

    void show(const ReceivedRequest &request, const SignatureCheck &check);
    void clear();

Q_SIGNALS:
    /// The user wants to check this signature with the tool for it.
    void checkWanted(const QByteArray &timestamp, const QByteArray &body, const QByteArray &signature);

private:
    QWidget *buildBody();
    void showBody();
    [[nodiscard]] QString bodyNote(const QString &encoding) const;

    ReceivedRequest m_request;
    QTabWidget *m_tabs = nullptr;
    QLabel *m_bodyNote = nullptr;
    BodyCopyButton *m_copyBody = nullptr;
    ResponseBody *m_body = nullptr;
    RequestHeaders *m_headers = nullptr;
    SignaturePanel *m_signature = nullptr;
};

} // namespace grapnel
