// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLineEdit;

namespace grapnel
{

/// What is wrong with a file of certificates, as one sentence for the user; empty: it holds some. For the windows,
/// which cannot read certificates.
using CertificateCheck = std::function<QString(const QString &path)>;

/// A path to a file of certificates, typed or chosen.
class CertificateField final : public QWidget
{
    Q_OBJECT

public:
    explicit CertificateField(CertificateCheck check, QWidget *parent = nullptr);

    void setPath(const QString &path);
    /// Empty: none.
    [[nodiscard]] QString path() const;
    /// Reads the file.
    void check();
    /// What the last check found; empty: nothing.
    [[nodiscard]] QString fault() const { return m_fault; }

Q_SIGNALS:
    /// path() or fault() may be another one.
    void edited();

private:
    void browse();

    CertificateCheck m_check;
    QLineEdit *m_path;
    QString m_fault;
};

} // namespace grapnel
