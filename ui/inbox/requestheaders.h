// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receivedrequest.h"

#include <QWidget>

class QCheckBox;

namespace grapnel
{

class ResponseHeaders;

/// The headers of a received request. Credentials are masked, in what is copied as well, until they are asked for;
/// with the next request they are masked again. Zendesk's own headers hold none.
class RequestHeaders final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestHeaders(QWidget *parent = nullptr);

    void setHeaders(const QList<ReceivedHeader> &headers);

private:
    void showHeaders();

    QList<ReceivedHeader> m_received;
    ResponseHeaders *m_table = nullptr;
    QWidget *m_bar = nullptr;
    QCheckBox *m_showCredentials = nullptr;
};

} // namespace grapnel
