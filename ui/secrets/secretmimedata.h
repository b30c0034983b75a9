// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret.h"

#include <QMimeData>

#include <utility>

namespace grapnel
{

/// A secret for the clipboard, marked as such for the platforms' clipboard managers. QMimeData itself holds nothing:
/// the text is made when it is read.
class SecretMimeData final : public QMimeData
{
    Q_OBJECT

public:
    explicit SecretMimeData(Secret secret) : m_secret(std::move(secret)) { }

    [[nodiscard]] bool hasFormat(const QString &mimeType) const override;
    [[nodiscard]] QStringList formats() const override;

protected:
    [[nodiscard]] QVariant retrieveData(const QString &mimeType, QMetaType preferredType) const override;

private:
    Secret m_secret;
};

} // namespace grapnel
