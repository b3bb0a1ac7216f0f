// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfparts.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Constants.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace recourse::app {
namespace {

constexpr std::size_t kMostPages = 500;
constexpr int kUnseen = an_invisible | an_hidden | an_no_view;

// Bits of a field's flags.
constexpr int kManyLines = 1 << 12;
constexpr int kSecret = 1 << 13;
constexpr int kPushButton = 1 << 16;
constexpr int kComb = 1 << 24;

void load(QPDF &pdf, const QString &path)
{
    pdf.setSuppressWarnings(true);
    pdf.processFile(QFile::encodeName(path).constData());
}

QString plain(QPDFObjectHandle value)
{
    if (value.isString())
        return QString::fromStdString(value.getUTF8Value());
    if (value.isStream()) {
        const auto data = value.getStreamData(qpdf_dl_generalized);
        return QString::fromUtf8(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
    }
    if (value.isArray()) {
        QStringList chosen;
        for (const QPDFObjectHandle &each : value.getArrayAsVector())
            chosen.append(plain(each));
        return chosen.join(QStringLiteral(", "));
    }
    return {};
}

/// Colour and size of a default appearance such as "/Helv 12 Tf 0 0 1 rg".
void readAppearance(const QString &appearance, FieldValue &value)
{
    static const QRegularExpression size(QStringLiteral("([0-9.]+)\\s+Tf\\b"));
    static const QRegularExpression rgb(QStringLiteral("([0-9.]+)\\s+([0-9.]+)\\s+([0-9.]+)\\s+rg\\b"));
    static const QRegularExpression grey(QStringLiteral("([0-9.]+)\\s+g\\b"));
    if (const auto found = size.match(appearance); found.hasMatch())
        value.size = std::clamp(found.captured(1).toDouble(), 0.0, 144.0);
    const auto part = [](const QString &number) { return float(std::clamp(number.toDouble(), 0.0, 1.0)); };
    if (const auto found = rgb.match(appearance); found.hasMatch())
        value.color = QColor::fromRgbF(part(found.captured(1)), part(found.captured(2)), part(found.captured(3)));
    else if (const auto found = grey.match(appearance); found.hasMatch())
        value.color = QColor::fromRgbF(part(found.captured(1)), part(found.captured(1)), part(found.captured(1)));
}

QRectF rectOf(const QPDFObjectHandle::Rectangle &r)
{
    return QRectF(QPointF(r.llx, r.lly), QPointF(r.urx, r.ury)).normalized();
}

/// What is to be drawn for a field, if anything. `stale`: the pictures of texts in the file are not to be relied on.
std::optional<FieldValue> valueOf(QPDFAnnotationObjectHelper &annotation, QPDFFormFieldObjectHelper &field, bool stale)
{
    FieldValue value;
    value.rect = rectOf(annotation.getRect());
    if (annotation.getFlags() & kUnseen || value.rect.isEmpty())
        return std::nullopt;
    const std::string type = field.getFieldType();
    const int flags = field.getFlags();
    const bool drawn = annotation.getAppearanceStream("/N").isStream();
    readAppearance(QString::fromStdString(field.getDefaultAppearance()), value);
    if (type == "/Btn") {
        std::string state = annotation.getAppearanceState();
        if (state.empty() && field.getValue().isName())
            state = field.getValue().getName();
        const bool ticked = !(flags & kPushButton) && !drawn && !state.empty() && state != "/Off";
        return ticked ? std::optional(value) : std::nullopt;
    }
    if ((type != "/Tx" && type != "/Ch") || (drawn && !stale))
        return std::nullopt;
    value.text = plain(field.getValue());
    if (value.text.isEmpty())
        return std::nullopt;
    if (flags & kSecret && type == "/Tx")
        value.text = QString(value.text.size(), QChar(0x2022));
    value.manyLines = type == "/Tx" && flags & kManyLines;
    value.align = field.getQuadding() == 1 ? Qt::AlignHCenter : field.getQuadding() == 2 ? Qt::AlignRight : Qt::AlignLeft;
    QPDFObjectHandle most = field.getInheritableFieldValue("/MaxLen");
    if (type == "/Tx" && flags & kComb && most.isInteger())
        value.cells = int(std::clamp<long long>(most.getIntValue(), 0, 200));
    return value;
}

QString foreignCollection(QPDFObjectHandle font)
{
    if (!font.isDictionary() || !font.getKey("/DescendantFonts").isArray()
        || font.getKey("/DescendantFonts").getArrayNItems() < 1)
        return {};
    QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    if (!descendant.isDictionary())
        return {};
    QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
    for (const char *file : {"/FontFile", "/FontFile2", "/FontFile3"}) {
        if (descriptor.isDictionary() && descriptor.hasKey(file))
            return {};
    }
    QPDFObjectHandle system = descendant.getKey("/CIDSystemInfo");
    if (!system.isDictionary() || !system.getKey("/Ordering").isString())
        return {};
    return QString::fromStdString(system.getKey("/Ordering").getUTF8Value());
}

} // namespace

PdfParts pdfParts(const QString &path)
{
    PdfParts parts;
    try {
        QPDF pdf;
        load(pdf, path);
        QPDFObjectHandle root = pdf.getRoot();
        QPDFObjectHandle form = root.getKey("/AcroForm");
        if (form.isDictionary() && form.hasKey("/XFA")) {
            QPDFObjectHandle needed = root.getKey("/NeedsRendering");
            QPDFObjectHandle fields = form.getKey("/Fields");
            parts.adobeForm = (needed.isBool() && needed.getBoolValue()) || !fields.isArray() || fields.getArrayNItems() == 0;
        }
        QPDFEmbeddedFileDocumentHelper files(pdf);
        parts.inside = files.hasEmbeddedFiles() ? int(std::min<std::size_t>(files.getEmbeddedFiles().size(), 10'000)) : 0;
        std::size_t seen = 0;
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
            if (++seen > kMostPages)
                break;
            parts.inside += int(page.getAnnotations("/FileAttachment").size());
            QPDFObjectHandle resources = page.getAttribute("/Resources", false);
            QPDFObjectHandle fonts = resources.isDictionary() ? resources.getKey("/Font") : QPDFObjectHandle::newNull();
            if (!fonts.isDictionary())
                continue;
            for (auto &each : fonts.getDictAsMap()) {
                const QString collection = foreignCollection(each.second);
                if (!collection.isEmpty() && !parts.foreignFonts.contains(collection))
                    parts.foreignFonts.append(collection);
            }
        }
    } catch (const std::exception &) {
        parts.unreadable = true;
    }
    return parts;
}

std::optional<FlatPage> flatPage(const QString &path, int index)
{
    try {
        QPDF pdf;
        load(pdf, path);
        QPDFPageDocumentHelper document(pdf);
        document.pushInheritedAttributesToPage();
        auto pages = document.getAllPages();
        if (index < 0 || std::size_t(index) >= pages.size())
            return std::nullopt;
        QPDFPageObjectHelper page = pages.at(std::size_t(index));
        auto widgets = page.getAnnotations("/Widget");
        if (widgets.empty())
            return std::nullopt;

        FlatPage flat;
        QPDFAcroFormDocumentHelper form(pdf);
        const bool stale = form.getNeedAppearances();
        for (QPDFAnnotationObjectHelper &widget : widgets) {
            QPDFFormFieldObjectHelper field = form.getFieldForAnnotation(widget);
            if (const auto value = valueOf(widget, field, stale)) {
                flat.values.append(*value);
                widget.getObjectHandle().removeKey("/AP"); // what is drawn anew is not drawn twice
            }
        }
        flat.box = rectOf(page.getMediaBox().getArrayAsRectangle());
        if (const QRectF crop = rectOf(page.getCropBox().getArrayAsRectangle()) & flat.box; !crop.isEmpty())
            flat.box = crop;
        QPDFObjectHandle turn = page.getAttribute("/Rotate", false);
        flat.turn = turn.isInteger() ? int(((turn.getIntValue() % 360) + 360) % 360) : 0;

        QPDF one;
        one.setSuppressWarnings(true);
        one.emptyPDF();
        QPDFPageDocumentHelper alone(one);
        alone.addPage(page, false);
        alone.flattenAnnotations(0, kUnseen);
        QPDFWriter writer(one);
        writer.setOutputMemory();
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.write();
        const auto bytes = writer.getBufferSharedPointer();
        flat.pdf = QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize()));
        return flat;
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

} // namespace recourse::app
