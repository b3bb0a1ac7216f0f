// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/pdfdocument.h"

#include "base/module.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>

#include <algorithm>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace recourse {

namespace {

QPDFObjectHandle text(const QString &value)
{
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

QByteArray streamBytes(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    return QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
}

/// The beginning of a name that tells the subset from the full font, as the format asks for: six letters made from its content.
std::string subsetTag(const QByteArray &table)
{
    const QString digest = Sha256::of(table).hex();
    std::string tag(1, '/');
    for (int i = 0; i < 6; ++i)
        tag += char('A' + QStringView(digest).mid(i * 2, 2).toInt(nullptr, 16) % 26);
    tag += '+';
    return tag;
}

Status repairFonts(QPDF &pdf, const DrawnGlyphs &glyphs)
{
    QStringList repaired;
    for (QPDFObjectHandle font : pdf.getAllObjects()) {
        if (!font.isDictionaryOfType("/Font", "/Type0"))
            continue;
        const std::string base = font.getKey("/BaseFont").getName();
        const QString name = QString::fromStdString(base.substr(1));
        const auto drawn = glyphs.fonts().constFind(name);
        QPDFObjectHandle stream = font.getKey("/ToUnicode");
        if (drawn == glyphs.fonts().constEnd() || !stream.isStream() || repaired.contains(name))
            return {ErrorCode::Internal, {}, QStringLiteral("no text table for font %1").arg(name)};
        const auto table = toUnicodeTable(*drawn, streamBytes(stream));
        if (!table)
            return table.error();
        stream.replaceStreamData(table->toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
        repaired.append(name);

        const QPDFObjectHandle tagged = QPDFObjectHandle::newName(subsetTag(*table) + base.substr(1));
        font.replaceKey("/BaseFont", tagged);
        for (QPDFObjectHandle descendant : font.getKey("/DescendantFonts").getArrayAsVector()) {
            descendant.replaceKey("/BaseFont", tagged);
            QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
            descriptor.replaceKey("/FontName", tagged);
            // Qt's list of contained glyphs is one byte short for some counts; it is optional, and wrong is worse than absent.
            descriptor.removeKey("/CIDSet");
        }
    }
    for (auto it = glyphs.fonts().begin(); it != glyphs.fonts().end(); ++it) {
        if (!repaired.contains(it.key()))
            return {ErrorCode::Internal, {}, QStringLiteral("font %1 is not embedded").arg(it.key())};
    }
    return {};
}

/// Packs pictures again, tighter. Masks and pictures that would not get smaller stay.
void repackPictures(QPDF &pdf, int quality)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isStreamOfType("/XObject", "/Image") || !object.getDict().getKey("/Filter").isNameAndEquals("/DCTDecode"))
            continue;
        const auto packed = object.getRawStreamData();
        const QImage picture = QImage::fromData(packed->getBuffer(), int(packed->getSize()), "JPEG");
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QImageWriter writer(&buffer, "JPEG");
        writer.setQuality(quality);
        writer.setOptimizedWrite(true);
        const bool grey = object.getDict().getKey("/ColorSpace").isNameAndEquals("/DeviceGray");
        const QImage::Format format = grey ? QImage::Format_Grayscale8 : QImage::Format_RGB32;
        if (picture.isNull() || !writer.write(picture.convertToFormat(format)) || buffer.size() >= qint64(packed->getSize()))
            continue;
        object.replaceStreamData(buffer.data().toStdString(), QPDFObjectHandle::newName("/DCTDecode"), QPDFObjectHandle::newNull());
    }
}

void addBookmarks(QPDF &pdf, const PdfDetails &details)
{
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    if (details.bookmarks.isEmpty())
        return;
    QPDFObjectHandle root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    root.replaceKey("/Count", QPDFObjectHandle::newInteger(details.bookmarks.size()));
    QPDFObjectHandle previous;
    for (const auto &bookmark : details.bookmarks) {
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", text(bookmark.title));
        item.replaceKey("/Parent", root);
        QPDFObjectHandle target = QPDFObjectHandle::newArray();
        target.appendItem(pages.at(std::size_t(bookmark.page)).getObjectHandle());
        target.appendItem(QPDFObjectHandle::newName("/XYZ"));
        target.appendItem(QPDFObjectHandle::newNull());
        target.appendItem(QPDFObjectHandle::newReal(std::max(0.0, details.pageHeight - bookmark.top + 8), 2));
        target.appendItem(QPDFObjectHandle::newNull());
        item.replaceKey("/Dest", target);
        if (previous.isInitialized()) {
            previous.replaceKey("/Next", item);
            item.replaceKey("/Prev", previous);
        } else {
            root.replaceKey("/First", item);
        }
        previous = item;
    }
    root.replaceKey("/Last", previous);
    pdf.getRoot().replaceKey("/Outlines", root);
}

void describe(QPDF &pdf, const PdfDetails &details)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", text(details.title));
    if (details.date.isValid())
        info.replaceKey("/CreationDate", QPDFObjectHandle::newString("D:" + details.date.toString(QStringLiteral("yyyyMMdd")).toStdString()));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
    QPDFObjectHandle root = pdf.getRoot();
    root.removeKey("/Metadata");
    root.replaceKey("/Lang", QPDFObjectHandle::newString(details.language.toStdString()));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
}

Result<QByteArray> finish(const QByteArray &written, const DrawnGlyphs &glyphs, const PdfDetails &details)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("letter", written.constData(), std::size_t(written.size()));
        if (const Status repaired = repairFonts(pdf, glyphs); !repaired)
            return repaired.error();
        if (details.pictureQuality > 0)
            repackPictures(pdf, details.pictureQuality);
        addBookmarks(pdf, details);
        describe(pdf, details);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setCompressStreams(true);
        writer.write();
        const auto bytes = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize()));
    } catch (const std::exception &problem) {
        return {ErrorCode::Internal, {}, QString::fromUtf8(problem.what())};
    }
}

constexpr PdfModule table{&finish};

} // namespace
} // namespace recourse

RECOURSE_MODULE(recourse::table)
