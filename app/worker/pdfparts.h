// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>

namespace recourse::app {

/// What the renderer does not tell of a PDF.
struct PdfParts {
    int inside = 0;            ///< documents attached inside
    bool adobeForm = false;    ///< an XFA form without pages of its own
    bool unreadable = false;   ///< its structure could not be read; all the others are then unknown
    QStringList foreignFonts;  ///< character collections ("GB1" …) of fonts that are not in the file
};
PdfParts pdfParts(const QString &path);

/// The value of a form field that brings no picture of itself.
struct FieldValue {
    QRectF rect;               ///< user space: points, y upwards
    QString text;              ///< empty: a tick
    double size = 0;           ///< points; 0: to fit
    QColor color = Qt::black;
    Qt::Alignment align = Qt::AlignLeft;
    bool manyLines = false;
    int cells = 0;             ///< a comb of so many cells; 0: none
};

/// One page that has form fields, as a document of its own whose seals and values are drawn into the page.
struct FlatPage {
    QByteArray pdf;
    QRectF box;                ///< user space shown
    int turn = 0;              ///< clockwise: 0, 90, 180 or 270
    QList<FieldValue> values;  ///< still to be drawn
};
/// Nothing when the page has no form fields, or when the file's structure cannot be read. Works on a copy in memory.
std::optional<FlatPage> flatPage(const QString &path, int index);

} // namespace recourse::app
