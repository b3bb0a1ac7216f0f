// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/filetype.h"

#include <QByteArray>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <cstring>

namespace recourse {
namespace {

struct Kind {
    const char *mime;
    const char *suffixes; ///< blank-separated; the first is the one we give
};

constexpr Kind kKinds[] = {
    {"image/png", "png"},
    {"image/jpeg", "jpg jpeg jpe jfif"},
    {"image/webp", "webp"},
    {"image/gif", "gif"},
    {"image/bmp", "bmp"},
    {"image/tiff", "tif tiff"},
    {"image/heic", "heic heif"},
    {"image/avif", "avif"},
    {"image/svg+xml", "svg svgz"},
    {"application/pdf", "pdf"},
    {"application/zip", "zip"},
    {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"},
    {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"},
    {"application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"},
    {"application/ofd", "ofd"},
    {"application/x-livp", "livp"},
    {"application/x-ole-storage", "xls doc ppt msg"},
    {"application/x-7z-compressed", "7z"},
    {"application/vnd.rar", "rar"},
    {"application/gzip", "gz tgz"},
    {"application/json", "json"},
    {"application/xml", "xml"},
    {"audio/mpeg", "mp3"},
    {"audio/mp4", "m4a"},
    {"audio/wav", "wav"},
    {"audio/ogg", "ogg oga opus"},
    {"audio/amr", "amr"},
    {"audio/flac", "flac"},
    {"audio/aac", "aac"},
    {"video/mp4", "mp4 m4v"},
    {"video/quicktime", "mov"},
    {"video/3gpp", "3gp"},
    {"video/x-matroska", "mkv"},
    {"video/webm", "webm"},
    {"video/x-msvideo", "avi"},
    {"message/rfc822", "eml"},
    {"text/html", "html htm xhtml"},
    {"text/csv", "csv"},
    {"text/plain", "txt log md"},
};

bool has(QByteArrayView head, qsizetype at, QByteArrayView magic)
{
    return head.size() >= at + magic.size() && std::memcmp(head.data() + at, magic.data(), size_t(magic.size())) == 0;
}

bool contains(QByteArrayView head, QByteArrayView part)
{
    return std::search(head.begin(), head.end(), part.begin(), part.end()) != head.end();
}

const char *isoMedia(QByteArrayView head)
{
    // The brands stand in one box: the major one, a version, then the compatible ones.
    const auto *bytes = reinterpret_cast<const uchar *>(head.data());
    const qsizetype length = qsizetype(bytes[0]) << 24 | bytes[1] << 16 | bytes[2] << 8 | bytes[3];
    const QByteArrayView brands = head.first(std::clamp<qsizetype>(length, 12, head.size())).sliced(8);
    const auto brand = [&](QByteArrayView name) {
        for (qsizetype at = 0; at + 4 <= brands.size(); at += 4) {
            if (at != 4 && has(brands, at, name))
                return true;
        }
        return false;
    };
    if (brand("avif") || brand("avis"))
        return "image/avif";
    if (brand("heic") || brand("heix") || brand("hevc") || brand("heim") || brand("heis") || brand("mif1") || brand("msf1"))
        return "image/heic";
    if (has(brands, 0, "M4A ") || has(brands, 0, "M4B "))
        return "audio/mp4";
    if (has(brands, 0, "qt  "))
        return "video/quicktime";
    if (has(brands, 0, "3gp") || has(brands, 0, "3g2"))
        return "video/3gpp";
    return "video/mp4";
}

const char *zipped(QByteArrayView head)
{
    if (has(head, 30, "OFD.xml") || contains(head, "OFD.xml"))
        return "application/ofd";
    const bool office = contains(head, "[Content_Types].xml") || contains(head, "_rels/.rels");
    if (office || has(head, 30, "xl/") || has(head, 30, "word/") || has(head, 30, "ppt/")) {
        if (contains(head, "xl/"))
            return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        if (contains(head, "word/"))
            return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        if (contains(head, "ppt/"))
            return "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    }
    return "application/zip";
}

const char *binary(QByteArrayView head)
{
    if (has(head, 0, "\x89PNG\r\n\x1a\n"))
        return "image/png";
    if (has(head, 0, "\xff\xd8\xff"))
        return "image/jpeg";
    if (has(head, 0, "GIF87a") || has(head, 0, "GIF89a"))
        return "image/gif";
    if (has(head, 0, "RIFF") && has(head, 8, "WEBP"))
        return "image/webp";
    if (has(head, 0, "RIFF") && has(head, 8, "WAVE"))
        return "audio/wav";
    if (has(head, 0, "RIFF") && has(head, 8, "AVI "))
        return "video/x-msvideo";
    // Two letters are little: the four reserved bytes must be zero and the header size one of the known ones.
    if (has(head, 0, "BM") && has(head, 6, QByteArrayView("\0\0\0\0", 4)) && head.size() > 17
        && QByteArrayView("\x0c\x28\x34\x38\x40\x6c\x7c").contains(head.at(14))
        && has(head, 15, QByteArrayView("\0\0\0", 3)))
        return "image/bmp";
    if (has(head, 0, QByteArrayView("II*\0", 4)) || has(head, 0, QByteArrayView("MM\0*", 4)))
        return "image/tiff";
    if (has(head, 4, "ftyp") && head.size() >= 12)
        return isoMedia(head);
    // Readers accept a PDF whose header stands within the first kilobyte.
    if (contains(head.first(std::min<qsizetype>(head.size(), 1024)), "%PDF-"))
        return "application/pdf";
    if (has(head, 0, "PK\3\4") || has(head, 0, "PK\5\6"))
        return zipped(head);
    if (has(head, 0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return "application/x-ole-storage";
    if (has(head, 0, "7z\xbc\xaf\x27\x1c"))
        return "application/x-7z-compressed";
    if (has(head, 0, "Rar!\x1a\x07"))
        return "application/vnd.rar";
    if (has(head, 0, "\x1f\x8b\x08"))
        return "application/gzip";
    if (has(head, 0, "ID3"))
        return "audio/mpeg";
    if (has(head, 0, "#!AMR"))
        return "audio/amr";
    if (has(head, 0, "OggS"))
        return "audio/ogg";
    if (has(head, 0, "fLaC"))
        return "audio/flac";
    if (has(head, 0, "\x1a\x45\xdf\xa3"))
        return contains(head.first(std::min<qsizetype>(head.size(), 128)), "webm") ? "video/webm" : "video/x-matroska";
    if (head.size() > 3 && uchar(head.at(0)) == 0xff && (uchar(head.at(1)) & 0xf6) == 0xf0 && uchar(head.at(1)) != 0xff)
        return "audio/aac";
    // MPEG audio: eleven sync bits, then version, layer, bit rate and sampling rate that exist.
    if (head.size() > 3 && uchar(head.at(0)) == 0xff && (uchar(head.at(1)) & 0xe0) == 0xe0
        && (uchar(head.at(1)) & 0x18) != 0x08 && (uchar(head.at(1)) & 0x06) == 0x02 && (uchar(head.at(2)) & 0xf0) != 0xf0
        && (uchar(head.at(2)) & 0x0c) != 0x0c)
        return "audio/mpeg";
    return nullptr;
}

/// The head as text in one of the encodings people's files come in; null when it is none.
QString asText(QByteArrayView head)
{
    if (has(head, 0, "\xff\xfe") || has(head, 0, "\xfe\xff")) {
        QStringDecoder utf16(QStringDecoder::Utf16);
        const QString text = utf16.decode(head.first(head.size() & ~qsizetype(1)));
        return utf16.hasError() || text.contains(QChar(0)) ? QString() : text;
    }
    const auto control = [](char c) {
        const uchar b = uchar(c);
        return (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b) || b == 0x7f;
    };
    if (std::any_of(head.begin(), head.end(), control))
        return {};
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    // The head may end in the middle of a character.
    for (qsizetype cut = 0; cut < 4 && cut <= head.size(); ++cut) {
        const QString text = utf8.decode(head.chopped(cut));
        if (!utf8.hasError())
            return text;
        utf8.resetState();
    }
    // GB18030: lead bytes 81–FE, then 40–FE without 7F, or the four-byte form with a digit.
    for (qsizetype at = 0; at < head.size();) {
        const uchar lead = uchar(head.at(at));
        if (lead < 0x80) {
            ++at;
            continue;
        }
        if (lead == 0x80 || lead == 0xff)
            return {};
        if (at + 1 >= head.size())
            break;
        const uchar second = uchar(head.at(at + 1));
        if (second >= 0x30 && second <= 0x39)
            at += 4;
        else if (second >= 0x40 && second != 0x7f && second != 0xff)
            at += 2;
        else
            return {};
    }
    return QString::fromLatin1(head.data(), head.size());
}

const char *textual(const QString &text)
{
    QString start = text.trimmed();
    if (start.startsWith(QChar(0xFEFF)))
        start = start.mid(1).trimmed();
    const auto at = [&](const char *tag) { return start.startsWith(QLatin1String(tag), Qt::CaseInsensitive); };
    const auto somewhere = [&](const char *tag) { return start.contains(QLatin1String(tag), Qt::CaseInsensitive); };
    if (at("<svg") || ((at("<?xml") || at("<!--") || at("<!doctype svg")) && somewhere("<svg")))
        return "image/svg+xml";
    if (at("<!doctype html") || at("<html") || at("<head") || at("<body")
        || ((at("<?xml") || at("<!--")) && somewhere("<html")))
        return "text/html";
    if (at("<?xml"))
        return "application/xml";
    if (at("Return-Path:") || at("Received:") || at("Delivered-To:") || (at("From:") && somewhere("\nSubject:")))
        return "message/rfc822";
    return "text/plain";
}

} // namespace

QString mimeFromContent(QByteArrayView head)
{
    if (const char *mime = binary(head))
        return QLatin1String(mime);
    const QString text = asText(head);
    return text.isEmpty() ? QStringLiteral("application/octet-stream") : QString(QLatin1String(textual(text)));
}

QString mimeOfNamed(const QString &contentMime, const QString &fileName)
{
    const QString promised = mimeFromName(fileName);
    const bool livePhoto = contentMime == QLatin1String("application/zip") && promised == QLatin1String("application/x-livp");
    return livePhoto ? promised : contentMime;
}

bool isInlineImage(const QString &mime)
{
    return mime == QLatin1String("image/png") || mime == QLatin1String("image/jpeg") || mime == QLatin1String("image/webp")
        || mime == QLatin1String("image/gif");
}

QString mimeFromName(const QString &fileName)
{
    const qsizetype dot = fileName.lastIndexOf(QLatin1Char('.'));
    if (dot < 0)
        return {};
    const QString suffix = fileName.mid(dot + 1).toLower();
    for (const Kind &kind : kKinds) {
        if (QString(QLatin1String(kind.suffixes)).split(QLatin1Char(' ')).contains(suffix))
            return QLatin1String(kind.mime);
    }
    return {};
}

QString suffixForMime(const QString &mime)
{
    for (const Kind &kind : kKinds) {
        if (mime == QLatin1String(kind.mime))
            return QLatin1Char('.') + QString(QLatin1String(kind.suffixes)).section(QLatin1Char(' '), 0, 0);
    }
    return {};
}

} // namespace recourse
