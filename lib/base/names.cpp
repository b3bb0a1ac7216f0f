// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/names.h"

#include <QRegularExpression>
#include <QStringList>

namespace recourse {
namespace {

bool mustBeSpelledOut(char32_t c)
{
    if (c < 0x20 || (c >= 0x7F && c <= 0x9F))
        return true;
    return c == 0x00AD || c == 0x061C || (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c >= 0xE0000 && c <= 0xE007F);
}

bool isReservedOnWindows(const QString &stem)
{
    static const QRegularExpression reserved(
        QStringLiteral("\\A(?:con|prn|aux|nul|conin\\$|conout\\$|com[0-9¹²³]|lpt[0-9¹²³])\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return reserved.match(stem).hasMatch();
}

} // namespace

QString visibleName(const QString &name)
{
    QString out;
    const QList<uint> codes = name.toUcs4();
    for (const uint c : codes) {
        if (mustBeSpelledOut(c))
            out += QStringLiteral("⟨U+%1⟩").arg(c, 4, 16, QLatin1Char('0')).toUpper();
        else
            out += QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
    }
    return out;
}

QString safeFileName(const QString &text, int maxBytes)
{
    QString out;
    const QList<uint> codes = text.normalized(QString::NormalizationForm_C).toUcs4();
    for (const uint c : codes) {
        if (mustBeSpelledOut(c)) {
            if (QChar::isSpace(c))
                out += QLatin1Char(' ');
            continue;
        }
        const bool separator = c < 0x80 && QStringLiteral("/\\:*?\"<>|").contains(QChar(ushort(c)));
        out += separator ? QStringLiteral("_") : QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
    }
    static const QRegularExpression lead(QStringLiteral("\\A[\\s.~-]+"));
    static const QRegularExpression tail(QStringLiteral("[\\s.]+\\z"));
    const auto cut = [&] {
        while (out.toUtf8().size() > maxBytes)
            out.chop(out.size() > 1 && out.back().isLowSurrogate() ? 2 : 1);
        out.remove(tail);
    };
    out = out.simplified();
    out.remove(lead);
    cut();
    // Windows looks at what stands before the first dot, blanks not counted.
    if (isReservedOnWindows(out.section(QLatin1Char('.'), 0, 0).trimmed())) {
        out.prepend(QLatin1Char('_'));
        cut();
    }
    return out.isEmpty() ? QStringLiteral("Recourse") : out;
}

} // namespace recourse
