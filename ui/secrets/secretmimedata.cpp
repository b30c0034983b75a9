// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretmimedata.h"

#include <array>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct Mark {
    QString format{};
    QByteArray value{};
};

const std::array<Mark, 5> &marks()
{
    static const std::array<Mark, 5> all{{
        {u"x-kde-passwordManagerHint"_s, "secret"_ba},
        {u"application/x-nspasteboard-concealed-type"_s, "1"_ba},
        // the spelling by which Qt hands a registered format of Windows through; a DWORD 0 says no
        {u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s, "1"_ba},
        {u"application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\""_s, QByteArray(4, '\0')},
        {u"application/x-qt-windows-mime;value=\"CanUploadToCloudClipboard\""_s, QByteArray(4, '\0')},
    }};
    return all;
}

} // namespace

bool SecretMimeData::hasFormat(const QString &mimeType) const
{
    return formats().contains(mimeType);
}

QStringList SecretMimeData::formats() const
{
    QStringList formats{u"text/plain"_s};
    for (const Mark &mark : marks())
        formats.append(mark.format);
    return formats;
}

QVariant SecretMimeData::retrieveData(const QString &mimeType, QMetaType preferredType) const
{
    for (const Mark &mark : marks()) {
        if (mark.format == mimeType)
            return mark.value;
    }
    if (mimeType != "text/plain"_L1)
        return {};
    const QByteArrayView text = m_secret.reveal();
    if (preferredType.id() == QMetaType::QString)
        return QString::fromUtf8(text);
    return QByteArray(text.data(), text.size());
}

} // namespace grapnel
