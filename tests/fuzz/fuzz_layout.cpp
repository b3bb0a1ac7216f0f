// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any words in any part of a letter: it is laid out, drawn and exported, inside its pages, and what cannot be printed is named.
#include "letter/pages.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <cstdint>
#include <cstdlib>

using namespace recourse;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int count = 1;
    static char name[] = "fuzz_layout";
    static char *arguments[] = {name, nullptr};
    static QGuiApplication application(count, arguments);
    if (!chineseFontFamily())
        return 0;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    LetterDocument letter;
    letter.language = size % 2 == 0 ? Language::ZhCn : Language::En;
    const QStringList parts = text.split(QLatin1Char('\n'));
    int kind = 0;
    for (const QString &part : parts) {
        LetterBlock block;
        block.kind = LetterBlock::Kind(kind++ % 9);
        block.id = QString::number(kind);
        block.text = part;
        block.items = {part, text};
        block.rows = {{part, QStringLiteral("a")}, {text, part}};
        letter.blocks.append(block);
    }
    const auto pages = LetterPages::layout(letter, Complaint(), nullptr);
    if (!pages)
        std::abort();
    for (const auto &piece : (*pages)->pieces()) {
        for (const QRectF &run : piece.runs) {
            if (run.left() < 50 || run.right() > (*pages)->pageSize().width() - 50)
                std::abort();
        }
    }
    QImage image(298, 421, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(0.5, 0.5);
    (*pages)->drawPage(painter, 0);
    painter.end();
    const auto pdf = renderPdf(**pages);
    if (!pdf && pdf.error().code == ErrorCode::Internal)
        std::abort();
    return 0;
}
