// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/textpreview.h"

#include <QFile>
#include <QStringDecoder>

namespace recourse::app {
namespace {

QString decoded(QByteArrayView bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*marked);
        return decoder(bytes);
    }
    // The limit may have cut a character in two.
    for (qsizetype cut = 0; cut < 4 && cut < bytes.size(); ++cut) {
        QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = utf8(bytes.chopped(cut));
        if (!utf8.hasError())
            return text;
    }
    QStringDecoder chinese("GB18030");
    if (chinese.isValid()) {
        const QString text = chinese(bytes);
        if (!chinese.hasError())
            return text;
    }
    QStringDecoder bytewise(QStringDecoder::Latin1);
    return bytewise(bytes);
}

} // namespace

Result<TextPreview> readTextPreview(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {ErrorCode::NotReadable};
    const QByteArray bytes = file.read(limit);
    if (bytes.isEmpty() && file.size() > 0)
        return {ErrorCode::NotReadable};
    TextPreview preview;
    preview.text = decoded(bytes);
    preview.cut = file.size() > bytes.size();
    return preview;
}

} // namespace recourse::app
