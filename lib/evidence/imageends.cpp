// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/imageends.h"

#include <cstring>

namespace recourse {
namespace {

quint32 byteAt(QByteArrayView bytes, qsizetype at)
{
    return uchar(bytes[at]);
}

bool pngIsComplete(QByteArrayView bytes)
{
    constexpr qsizetype around = 12; // length, name and check sum of a chunk
    for (qsizetype at = 8; at + around <= bytes.size();) {
        const qsizetype length = qsizetype(byteAt(bytes, at)) << 24 | byteAt(bytes, at + 1) << 16 | byteAt(bytes, at + 2) << 8
            | byteAt(bytes, at + 3);
        if (std::memcmp(bytes.data() + at + 4, "IEND", 4) == 0)
            return true;
        at += around + length;
    }
    return false;
}

bool jpegIsComplete(QByteArrayView bytes)
{
    constexpr uchar endOfImage = 0xD9;
    constexpr uchar startOfScan = 0xDA;
    qsizetype at = 2;
    bool scanning = false;
    while (at + 1 < bytes.size()) {
        if (scanning) {
            const void *mark = std::memchr(bytes.data() + at, 0xFF, size_t(bytes.size() - at));
            if (!mark)
                return false;
            at = static_cast<const char *>(mark) - bytes.data();
            if (at + 1 >= bytes.size())
                return false;
        } else if (byteAt(bytes, at) != 0xFF) {
            return false;
        }
        const uchar marker = uchar(bytes[at + 1]);
        if (marker == 0xFF) {
            ++at; // fill bytes before a marker
            continue;
        }
        at += 2;
        const bool alone = marker == 0x00 || marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
        if (alone)
            continue;
        if (marker == endOfImage)
            return scanning;
        if (at + 1 >= bytes.size())
            return false;
        at += byteAt(bytes, at) << 8 | byteAt(bytes, at + 1);
        // After the first scan the file may hold tables and more scans; data and markers are both met by the search above.
        scanning = scanning || marker == startOfScan;
    }
    return false;
}

qsizetype afterGifBlocks(QByteArrayView bytes, qsizetype at)
{
    while (at < bytes.size()) {
        const qsizetype length = byteAt(bytes, at);
        at += 1 + length;
        if (length == 0)
            return at;
    }
    return bytes.size() + 1;
}

bool gifIsComplete(QByteArrayView bytes)
{
    if (bytes.size() < 13)
        return false;
    const auto paletteBytes = [&](qsizetype flags) {
        const quint32 f = byteAt(bytes, flags);
        return f & 0x80 ? qsizetype(3) << ((f & 7) + 1) : qsizetype(0);
    };
    qsizetype at = 13 + paletteBytes(10);
    while (at < bytes.size()) {
        const quint32 kind = byteAt(bytes, at);
        if (kind == 0x21) {
            at = afterGifBlocks(bytes, at + 2);
        } else if (kind == 0x2C && at + 10 < bytes.size()) {
            const qsizetype data = at + 10 + paletteBytes(at + 9) + 1;
            return data < bytes.size() && afterGifBlocks(bytes, data) <= bytes.size();
        } else {
            return false;
        }
    }
    return false;
}

bool webpIsComplete(QByteArrayView bytes)
{
    if (bytes.size() < 12)
        return false;
    const qint64 length = qint64(byteAt(bytes, 4)) | qint64(byteAt(bytes, 5)) << 8 | qint64(byteAt(bytes, 6)) << 16
        | qint64(byteAt(bytes, 7)) << 24;
    return length >= 4 && length + 8 <= bytes.size();
}

} // namespace

bool imageIsComplete(QByteArrayView bytes, const QString &mime)
{
    if (mime == QLatin1String("image/png"))
        return pngIsComplete(bytes);
    if (mime == QLatin1String("image/jpeg"))
        return jpegIsComplete(bytes);
    if (mime == QLatin1String("image/gif"))
        return gifIsComplete(bytes);
    if (mime == QLatin1String("image/webp"))
        return webpIsComplete(bytes);
    return false;
}

} // namespace recourse
