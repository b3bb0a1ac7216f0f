// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/searchkey.h"

#include "base/hanfold.h"

#include <QRegularExpression>

namespace recourse {
namespace {

/// Groups of three digits and more, nine in all: a telephone, card or order number. Dates and sums have shorter groups.
const QRegularExpression &gappedNumber()
{
    static const QRegularExpression form(QStringLiteral("(?<![0-9.-])[0-9]{3,}(?:[ -][0-9]{3,})+(?![0-9]|[.-][0-9])"));
    return form;
}

QString digitsOf(const QString &text)
{
    QString out = text;
    return out.remove(QLatin1Char(' ')).remove(QLatin1Char('-'));
}

bool isMiddleDot(QChar c)
{
    static const QString dots = QStringLiteral("\u00b7\u0387\u2022\u2027\u2219\u22c5\u2e31\u30fb\uff65\u16eb\ua78f");
    return dots.contains(c);
}

} // namespace

QString searchKey(const QString &text)
{
    const QString parts = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString out;
    out.reserve(parts.size());
    for (const QChar c : parts) {
        const bool accent = c.unicode() >= 0x0300 && c.unicode() <= 0x036F;
        if (accent || isMiddleDot(c) || c.category() == QChar::Other_Format)
            continue;
        switch (c.unicode()) {
        case 0x00DF: out += QStringLiteral("ss"); break;
        case 0x00E6: out += QStringLiteral("ae"); break;
        case 0x0153: out += QStringLiteral("oe"); break;
        case 0x00F8: out += QLatin1Char('o'); break;
        case 0x0142: out += QLatin1Char('l'); break;
        case 0x0111: out += QLatin1Char('d'); break;
        case 0x0131: out += QLatin1Char('i'); break;
        default: out += simplifiedHan(c);
        }
    }
    static const QRegularExpression thousands(QStringLiteral("(?<=[0-9]),(?=[0-9]{3}(?![0-9]))"));
    return out.remove(thousands).normalized(QString::NormalizationForm_KC).simplified();
}

QStringList searchWords(const QString &text)
{
    QString key = searchKey(text);
    QStringList words;
    for (auto it = gappedNumber().globalMatch(key); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (const QString digits = digitsOf(match.captured()); digits.size() >= 9) {
            words.append(digits);
            key.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), QLatin1Char(' ')));
        }
    }
    words += key.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

QStringList numbersWithoutGaps(const QString &key)
{
    QStringList numbers;
    for (auto it = gappedNumber().globalMatch(key); it.hasNext();) {
        if (const QString digits = digitsOf(it.next().captured()); digits.size() >= 9)
            numbers.append(digits);
    }
    return numbers;
}

} // namespace recourse
