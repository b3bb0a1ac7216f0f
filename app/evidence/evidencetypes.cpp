// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/evidencetypes.h"

#include <QCoreApplication>

namespace recourse::app {
namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("recourse::app::EvidenceTypes", text);
}

} // namespace

QString typeIconName(const QString &mime)
{
    if (mime.startsWith(QLatin1String("image/")))
        return QStringLiteral("image");
    if (mime.startsWith(QLatin1String("audio/")))
        return QStringLiteral("audio");
    if (mime.startsWith(QLatin1String("video/")))
        return QStringLiteral("video");
    if (mime == QLatin1String("application/pdf"))
        return QStringLiteral("pdf");
    if (mime == QLatin1String("message/rfc822"))
        return QStringLiteral("mail");
    return QStringLiteral("file");
}

QString typeName(const QString &mime)
{
    if (mime.startsWith(QLatin1String("image/")))
        return words(QT_TRANSLATE_NOOP("recourse::app::EvidenceTypes", "Picture"));
    if (mime.startsWith(QLatin1String("audio/")))
        return words(QT_TRANSLATE_NOOP("recourse::app::EvidenceTypes", "Sound recording"));
    if (mime.startsWith(QLatin1String("video/")))
        return words(QT_TRANSLATE_NOOP("recourse::app::EvidenceTypes", "Video"));
    if (mime == QLatin1String("application/pdf"))
        return QStringLiteral("PDF");
    if (mime == QLatin1String("message/rfc822"))
        return words(QT_TRANSLATE_NOOP("recourse::app::EvidenceTypes", "E-mail"));
    if (mime.contains(QLatin1String("spreadsheet")) || mime == QLatin1String("text/csv"))
        return words(QT_TRANSLATE_NOOP("recourse::app::EvidenceTypes", "Table"));
    if (mime.contains(QLatin1String("word")) || mime.contains(QLatin1String("presentation"))
        || mime == QLatin1String("application/x-ole-storage"))
        return words(QT_TRANSLATE_NOOP("recourse::app::EvidenceTypes", "Office document"));
    if (mime == QLatin1String("application/zip") || mime.contains(QLatin1String("7z")) || mime.contains(QLatin1String("rar"))
        || mime == QLatin1String("application/gzip"))
        return words(QT_TRANSLATE_NOOP("recourse::app::EvidenceTypes", "Archive"));
    if (mime == QLatin1String("application/x-livp"))
        return words(QT_TRANSLATE_NOOP("recourse::app::EvidenceTypes", "Live Photo"));
    if (mime == QLatin1String("application/ofd"))
        return words(QT_TRANSLATE_NOOP("recourse::app::EvidenceTypes", "OFD document"));
    if (mime.startsWith(QLatin1String("text/")) || isShownAsText(mime))
        return words(QT_TRANSLATE_NOOP("recourse::app::EvidenceTypes", "Text"));
    return words(QT_TRANSLATE_NOOP("recourse::app::EvidenceTypes", "File"));
}

bool isShownAsText(const QString &mime)
{
    return mime.startsWith(QLatin1String("text/")) || mime == QLatin1String("application/json")
        || mime == QLatin1String("application/xml") || mime == QLatin1String("message/rfc822");
}

} // namespace recourse::app
