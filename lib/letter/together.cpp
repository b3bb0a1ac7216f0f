// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/together.h"

#include <QRegularExpression>

#include <algorithm>

namespace recourse {

QList<Together> keptTogether(const QString &text)
{
    static const QString month = QStringLiteral(
        "(?:January|February|March|April|May|June|July|August|September|October|November|December)");
    static const QString number = QStringLiteral("\\d[\\d,]*(?:\\.\\d+)?");
    static const QRegularExpression kinds[] = {
        QRegularExpression(QStringLiteral("\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?")),
        QRegularExpression(QStringLiteral("\\d{1,2}月\\d{1,2}日")),
        QRegularExpression(QStringLiteral("\\b\\d{1,2} ") + month + QStringLiteral(" \\d{4}\\b")),
        QRegularExpression(QStringLiteral("\\b\\d{1,2} ") + month),
        QRegularExpression(QStringLiteral("\\b\\d{1,2}:\\d{2}(?::\\d{2})?\\b")),
        QRegularExpression(QStringLiteral("\\b[A-Z]{3} ") + number),
        QRegularExpression(QStringLiteral("(?:[A-Z]{0,3}[$¥￥£€₹])? ?") + number + QStringLiteral(" ?(?:元|万元|%|％)?")),
        QRegularExpression(QStringLiteral("(?:证据|附件)\\d+|第\\d+[条号页款项]|Exhibit \\d+")),
        // Footnotes of a sentence stay with its end.
        QRegularExpression(QStringLiteral("（证据\\d+）")),
    };
    // Ticket and order numbers.
    static const QRegularExpression word(QStringLiteral("[A-Za-z0-9]++(?:[-_/][A-Za-z0-9]++)*+"));
    static const QRegularExpression digit(QStringLiteral("\\d"));
    QList<Together> result;
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (match.capturedLength() > 3 && match.captured().contains(digit))
            result.append({match.capturedStart(), match.capturedLength()});
    }
    for (const QRegularExpression &kind : kinds) {
        for (auto it = kind.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            Together part{match.capturedStart(), match.capturedLength()};
            while (part.length > 0 && text.at(part.start) == QLatin1Char(' ')) {
                ++part.start;
                --part.length;
            }
            while (part.length > 0 && text.at(part.start + part.length - 1) == QLatin1Char(' '))
                --part.length;
            if (part.length > 1)
                result.append(part);
        }
    }
    std::sort(result.begin(), result.end(), [](const Together &a, const Together &b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    return result;
}

} // namespace recourse
