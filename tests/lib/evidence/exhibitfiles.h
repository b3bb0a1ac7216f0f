// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QImage>
#include <QImageWriter>
#include <QList>
#include <QtEndian>

/// Files as phones, scanners and banks make them, written byte by byte. The picture of most is blue above and light below, with a
/// dark line at its foot.
namespace recourse::test {

inline QImage bill(int width = 90, int height = 160)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const bool bar = y < height / 8;
            const bool line = y >= height - 24 && y < height - 16 && x > 10 && x < width / 2;
            image.setPixel(x, y, bar ? qRgb(20, 118, 250) : line ? qRgb(20, 20, 20) : qRgb(245, 246, 248 - (x * 7 + y * 13) % 5));
        }
    }
    return image;
}

inline QByteArray encoded(const QImage &image, const char *format, bool progressive = false)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(90);
    writer.setProgressiveScanWrite(progressive);
    return writer.write(image) ? bytes : QByteArray();
}

inline quint32 crc(const QByteArray &bytes)
{
    quint32 c = 0xffffffff;
    for (const char b : bytes) {
        c ^= uchar(b);
        for (int k = 0; k < 8; ++k)
            c = c & 1 ? 0xedb88320 ^ (c >> 1) : c >> 1;
    }
    return ~c;
}

inline QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

inline QByteArray pngChunk(const QByteArray &name, const QByteArray &data)
{
    return bigEndian(quint32(data.size())) + name + data + bigEndian(crc(name + data));
}

/// A PNG with a chunk put in before its data.
inline QByteArray withChunk(QByteArray png, const QByteArray &name, const QByteArray &data)
{
    return png.insert(33, pngChunk(name, data));
}

/// An EXIF directory that says nothing but how the camera was held.
inline QByteArray exif(int orientation)
{
    QByteArray tag = QByteArray::fromHex("4d4d002a00000008000101120003000000010000000000000000");
    tag[19] = char(orientation);
    return tag;
}

/// How a picture is stored that EXIF turns upright by `orientation`.
inline QImage stored(const QImage &upright, int orientation)
{
    switch (orientation) {
    case 2: return upright.mirrored(true, false);
    case 3: return upright.mirrored(true, true);
    case 4: return upright.mirrored(false, true);
    case 5: return upright.transformed(QTransform().rotate(90)).mirrored(true, false);
    case 6: return upright.transformed(QTransform().rotate(270));
    case 7: return upright.transformed(QTransform().rotate(90)).mirrored(false, true);
    case 8: return upright.transformed(QTransform().rotate(90));
    default: return upright;
    }
}

/// A GIF of 1 × 1 pixels with one frame per entry: 0 black, 1 red.
inline QByteArray gif(const QList<int> &frames)
{
    QByteArray bytes = QByteArray::fromHex("47494638396101000100800000000000ff0000");
    for (const int index : frames)
        bytes += QByteArray::fromHex("21f904000a000000") + QByteArray::fromHex("2c000000000100010000") + char(2)
            + (index == 0 ? QByteArray::fromHex("02440100") : QByteArray::fromHex("024c0100"));
    return bytes + ';';
}

/// An uncompressed grey TIFF, a page of one shade per entry.
inline QByteArray tiff(const QList<int> &shades, int side = 40)
{
    const auto two = [](int v) { return QByteArray(1, char(v & 0xff)) + char(v >> 8); };
    const auto four = [&two](quint32 v) { return two(int(v & 0xffff)) + two(int(v >> 16)); };
    QByteArray bytes = "II*" + QByteArray(1, '\0') + four(8);
    for (int i = 0; i < shades.size(); ++i) {
        const quint32 data = quint32(bytes.size()) + 2 + 9 * 12 + 4;
        const quint32 next = i + 1 < shades.size() ? data + quint32(side * side) : 0;
        const auto entry = [&](int tag, int type, quint32 value) { bytes += two(tag) + two(type) + four(1) + four(value); };
        bytes += two(9);
        entry(256, 4, quint32(side));
        entry(257, 4, quint32(side));
        entry(258, 3, 8);
        entry(259, 3, 1);
        entry(262, 3, 1);
        entry(273, 4, data);
        entry(277, 3, 1);
        entry(278, 4, quint32(side));
        entry(279, 4, quint32(side * side));
        bytes += four(next) + QByteArray(side * side, char(shades.at(i)));
    }
    return bytes;
}

/// A PDF of these objects; number 1 is its catalogue.
inline QByteArray pdf(const QList<QByteArray> &objects)
{
    QByteArray bytes = "%PDF-1.7\n";
    QList<qsizetype> places;
    for (int i = 0; i < objects.size(); ++i) {
        places << bytes.size();
        bytes += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const qsizetype table = bytes.size();
    bytes += "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype place : places)
        bytes += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    return bytes + "trailer\n<</Size " + QByteArray::number(objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + QByteArray::number(table)
        + "\n%%EOF\n";
}

inline QByteArray pdfStream(const QByteArray &content, const QByteArray &more = {})
{
    return "<<" + more + "/Length " + QByteArray::number(content.size()) + ">>\nstream\n" + content + "\nendstream";
}

/// One page of 200 × 100 points. `page` and `catalogue` go into the dictionaries of both; `others` are objects from number 4 on.
inline QByteArray onePage(const QByteArray &page, const QByteArray &catalogue, const QList<QByteArray> &others)
{
    return pdf(QList<QByteArray>{"<</Type/Catalog/Pages 2 0 R" + catalogue + ">>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                   "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]" + page + ">>"}
        + others);
}

} // namespace recourse::test
