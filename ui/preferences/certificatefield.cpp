// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificatefield.h"

#include "lefttoright.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace grapnel
{

CertificateField::CertificateField(CertificateCheck check, QWidget *parent)
    : QWidget(parent), m_check(std::move(check)), m_path(leftToRight(new QLineEdit))
{
    m_path->setAccessibleName(tr("Further certificate authorities"));
    m_path->setClearButtonEnabled(true);
    auto *browse = new QPushButton(tr("&Browse…"));
    browse->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_path, 1);
    layout->addWidget(browse);
    setFocusProxy(m_path);
    connect(browse, &QPushButton::clicked, this, &CertificateField::browse);
    connect(m_path, &QLineEdit::editingFinished, this, &CertificateField::check);
    connect(m_path, &QLineEdit::textChanged, this, [this] {
        // what was found is of another file
        m_fault.clear();
        Q_EMIT edited();
    });
}

void CertificateField::setPath(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
}

QString CertificateField::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

void CertificateField::check()
{
    if (path().isEmpty())
        m_fault.clear();
    else if (!QFileInfo(path()).isFile())
        m_fault = tr("There is no such file.");
    else
        m_fault = m_check ? m_check(path()) : QString();
    Q_EMIT edited();
}

void CertificateField::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file of certificates"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    //: Filter of a file dialog; keep the parentheses and what is in them
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    if (!path().isEmpty())
        dialog->setDirectory(QFileInfo(path()).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        setPath(chosen);
        check();
    });
    dialog->open();
}

} // namespace grapnel
