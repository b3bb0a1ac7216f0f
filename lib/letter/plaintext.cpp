// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/letter.h"

namespace recourse {

namespace {

/// A table read aloud: every row as "header: value", so that nothing depends on columns.
QStringList tableLines(const LetterBlock &block, Language language)
{
    const bool zh = language == Language::ZhCn;
    QStringList lines;
    for (qsizetype row = 1; row < block.rows.size(); ++row) {
        QStringList cells;
        for (qsizetype column = 0; column < block.rows[row].size(); ++column) {
            if (!block.rows[row][column].isEmpty())
                cells.append(block.rows[0].value(column) + (zh ? QStringLiteral("：") : QStringLiteral(": ")) + block.rows[row][column]);
        }
        const QString number = block.rows.size() > 2 ? QStringLiteral("%1. ").arg(row) : QString();
        lines.append(number + cells.join(zh ? QStringLiteral("；") : QStringLiteral("; ")));
    }
    return lines;
}

} // namespace

QString letterPlainText(const LetterDocument &letter)
{
    QStringList parts;
    bool afterHeading = false;
    for (const LetterBlock &block : letter.blocks) {
        QStringList lines;
        switch (block.kind) {
        case LetterBlock::Kind::Numbered:
            for (qsizetype i = 0; i < block.items.size(); ++i)
                lines.append(QStringLiteral("%1. ").arg(i + 1) + block.items[i]);
            break;
        case LetterBlock::Kind::Table:
            lines = tableLines(block, letter.language);
            break;
        case LetterBlock::Kind::Addressee:
        case LetterBlock::Kind::Signature:
            lines = block.items;
            break;
        default:
            lines.append(block.text);
        }
        const QString text = lines.join(QLatin1Char('\n'));
        if (afterHeading)
            parts.last() += QLatin1Char('\n') + text;
        else
            parts.append(text);
        afterHeading = block.kind == LetterBlock::Kind::Heading;
    }
    return parts.join(QStringLiteral("\n\n")) + QLatin1Char('\n');
}

} // namespace recourse
