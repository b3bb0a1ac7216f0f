// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/imageends.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace recourse {
namespace {

quint32 byteAt(QByteArrayView bytes, qsizetype at)
{
    return uchar(bytes[at]);
}

quint32 bigEndian(QByteArrayView bytes, qsizetype at)
{
    return byteAt(bytes, at) << 24 | byteAt(bytes, at + 1) << 16 | byteAt(bytes, at + 2) << 8 | byteAt(bytes, at + 3);
}

quint32 littleEndian(QByteArrayView bytes, qsizetype at)
{
    return byteAt(bytes, at + 3) << 24 | byteAt(bytes, at + 2) << 16 | byteAt(bytes, at + 1) << 8 | byteAt(bytes, at);
}

bool has(QByteArrayView bytes, qsizetype at, QByteArrayView part)
{
    return at + part.size() <= bytes.size() && std::memcmp(bytes.data() + at, part.data(), size_t(part.size())) == 0;
}

/// Calls `see(name, data, whole)` for each chunk that is there to its end, until it returns false; true when the end mark was met.
template<typename See>
bool eachPngChunk(QByteArrayView bytes, See see)
{
    constexpr qsizetype around = 12; // length, name and check sum of a chunk
    for (qsizetype at = 8; at + around <= bytes.size();) {
        const qsizetype length = bigEndian(bytes, at);
        if (at + around + length > bytes.size())
            return false;
        const QByteArrayView chunk = bytes.sliced(at, around + length);
        if (!see(chunk.sliced(4, 4), chunk.sliced(8, length), chunk))
            return false;
        if (has(chunk, 4, "IEND"))
            return true;
        at += around + length;
    }
    return false;
}

PictureEnd jpegEnd(QByteArrayView bytes)
{
    constexpr uchar startOfImage = 0xD8;
    constexpr uchar endOfImage = 0xD9;
    constexpr uchar startOfScan = 0xDA;
    qsizetype at = 2;
    bool scanning = false;
    const auto outOfData = [&scanning] { return scanning ? PictureEnd::Open : PictureEnd::Missing; };
    while (at + 1 < bytes.size()) {
        if (scanning) {
            const void *mark = std::memchr(bytes.data() + at, 0xFF, size_t(bytes.size() - at));
            if (!mark)
                return outOfData();
            at = static_cast<const char *>(mark) - bytes.data();
            if (at + 1 >= bytes.size())
                return outOfData();
        } else if (byteAt(bytes, at) != 0xFF) {
            return PictureEnd::Missing;
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
            return scanning ? PictureEnd::Marked : PictureEnd::Missing;
        if (marker == startOfImage) // the next picture begins before this one ended
            return outOfData();
        if (at + 1 >= bytes.size())
            return outOfData();
        const qsizetype length = byteAt(bytes, at) << 8 | byteAt(bytes, at + 1);
        // What some telephones put behind a picture without an end mark may look like a part that is longer than the file.
        if (at + length > bytes.size())
            return outOfData();
        at += length;
        // After the first scan the file may hold tables and more scans; data and markers are both met by the search above.
        scanning = scanning || marker == startOfScan;
    }
    return outOfData();
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

/// Frames that are there to their end.
int gifFrames(QByteArrayView bytes)
{
    if (bytes.size() < 13)
        return 0;
    const auto paletteBytes = [&](qsizetype flags) {
        const quint32 f = byteAt(bytes, flags);
        return f & 0x80 ? qsizetype(3) << ((f & 7) + 1) : qsizetype(0);
    };
    int frames = 0;
    qsizetype at = 13 + paletteBytes(10);
    while (at < bytes.size()) {
        const quint32 kind = byteAt(bytes, at);
        if (kind == 0x21) {
            at = afterGifBlocks(bytes, at + 2);
        } else if (kind == 0x2C && at + 10 < bytes.size()) {
            const qsizetype data = at + 10 + paletteBytes(at + 9) + 1;
            if (data >= bytes.size())
                break;
            at = afterGifBlocks(bytes, data);
            if (at > bytes.size())
                break;
            ++frames;
        } else {
            break;
        }
    }
    return frames;
}

bool webpIsWhole(QByteArrayView bytes)
{
    if (bytes.size() < 12)
        return false;
    const qint64 length = littleEndian(bytes, 4);
    return length >= 4 && length + 8 <= bytes.size();
}

template<typename See>
void eachWebpChunk(QByteArrayView bytes, See see)
{
    for (qsizetype at = 12; at + 8 <= bytes.size();) {
        const qsizetype length = littleEndian(bytes, at + 4);
        if (at + 8 + length > bytes.size() || !see(bytes.sliced(at, 4), bytes.sliced(at + 8, length)))
            return;
        at += 8 + length + (length & 1);
    }
}

/// The orientation tag of the first directory of a TIFF structure.
int orientationOf(QByteArrayView tiff)
{
    if (has(tiff, 0, QByteArrayView("Exif\0\0", 6)))
        tiff = tiff.sliced(6);
    const bool little = has(tiff, 0, QByteArrayView("II*\0", 4));
    if (tiff.size() < 14 || (!little && !has(tiff, 0, QByteArrayView("MM\0*", 4))))
        return 1;
    const auto two = [&](qsizetype at) {
        return little ? byteAt(tiff, at + 1) << 8 | byteAt(tiff, at) : byteAt(tiff, at) << 8 | byteAt(tiff, at + 1);
    };
    const qsizetype directory = little ? littleEndian(tiff, 4) : bigEndian(tiff, 4);
    if (directory + 2 > tiff.size())
        return 1;
    constexpr quint32 orientationTag = 0x0112;
    const int entries = int(two(directory));
    for (int i = 0; i < entries; ++i) {
        const qsizetype at = directory + 2 + qsizetype(12) * i;
        if (at + 12 > tiff.size())
            return 1;
        if (two(at) == orientationTag) {
            const int value = int(two(at + 8));
            return value >= 1 && value <= 8 ? value : 1;
        }
    }
    return 1;
}

constexpr std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 n = 0; n < 256; ++n) {
        quint32 c = n;
        for (int k = 0; k < 8; ++k)
            c = c & 1 ? 0xedb88320 ^ (c >> 1) : c >> 1;
        table[n] = c;
    }
    return table;
}

quint32 crcOf(QByteArrayView bytes)
{
    static constexpr auto table = crcTable();
    quint32 c = 0xffffffff;
    for (const char b : bytes)
        c = table[(c ^ uchar(b)) & 0xff] ^ (c >> 8);
    return ~c;
}

} // namespace

PictureEnd pictureEnd(QByteArrayView bytes, const QString &mime)
{
    const auto whole = [](bool is) { return is ? PictureEnd::Marked : PictureEnd::Missing; };
    if (mime == QLatin1String("image/png"))
        return whole(eachPngChunk(bytes, [](QByteArrayView, QByteArrayView, QByteArrayView) { return true; }));
    if (mime == QLatin1String("image/jpeg"))
        return jpegEnd(bytes);
    if (mime == QLatin1String("image/gif"))
        return whole(gifFrames(bytes) > 0);
    if (mime == QLatin1String("image/webp"))
        return whole(webpIsWhole(bytes));
    return PictureEnd::Missing;
}

bool pngIsSound(QByteArrayView bytes)
{
    return eachPngChunk(bytes, [](QByteArrayView, QByteArrayView, QByteArrayView chunk) {
        return crcOf(chunk.sliced(4).chopped(4)) == bigEndian(chunk, chunk.size() - 4);
    });
}

int framesIn(QByteArrayView bytes, const QString &mime)
{
    int frames = 1;
    if (mime == QLatin1String("image/gif")) {
        frames = gifFrames(bytes);
    } else if (mime == QLatin1String("image/png")) {
        eachPngChunk(bytes, [&frames](QByteArrayView name, QByteArrayView data, QByteArrayView) {
            if (name == "acTL" && data.size() >= 4)
                frames = int(std::min<quint32>(bigEndian(data, 0), 1'000'000));
            return name != "IDAT" && name != "acTL";
        });
    } else if (mime == QLatin1String("image/webp")) {
        int shown = 0;
        eachWebpChunk(bytes, [&shown](QByteArrayView name, QByteArrayView) {
            shown += name == "ANMF" ? 1 : 0;
            return true;
        });
        frames = shown;
    }
    return std::max(1, frames);
}

int exifOrientation(QByteArrayView bytes, const QString &mime)
{
    int orientation = 1;
    if (mime == QLatin1String("image/png")) {
        eachPngChunk(bytes, [&orientation](QByteArrayView name, QByteArrayView data, QByteArrayView) {
            if (name == "eXIf")
                orientation = orientationOf(data);
            return name != "eXIf";
        });
    } else if (mime == QLatin1String("image/webp")) {
        eachWebpChunk(bytes, [&orientation](QByteArrayView name, QByteArrayView data) {
            if (name == "EXIF")
                orientation = orientationOf(data);
            return name != "EXIF";
        });
    }
    return orientation;
}

} // namespace recourse
