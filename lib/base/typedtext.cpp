// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/typedtext.h"

#include <QRegularExpression>

namespace recourse {

QString plainTyped(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E)
            out += QChar(c.unicode() - 0xFEE0);
        else if (c.category() == QChar::Other_Format || c.unicode() == 0xFE0F || c.unicode() == 0x00AD)
            continue;
        else if (c.isSpace())
            out += QLatin1Char(' ');
        else if (c.category() == QChar::Punctuation_Dash || c.unicode() == 0x2212)
            out += QLatin1Char('-');
        else if (c.unicode() == 0xFFE5)
            out += QChar(0x00A5);
        else if (c.unicode() == 0xFFE1)
            out += QChar(0x00A3);
        else if (c.unicode() == 0xFFE0)
            out += QChar(0x00A2);
        else if (c.unicode() == 0xFFE6)
            out += QChar(0x20A9);
        else if (c.unicode() == 0x3002)
            out += QLatin1Char('.');
        else if (c.unicode() == 0x2019 || c.unicode() == 0x2018)
            out += QLatin1Char('\'');
        else
            out += c;
    }
    static const QRegularExpression end(QStringLiteral("[.,;\\s]+\\z"));
    out = out.simplified();
    return out.size() > 200 ? out : out.remove(end);
}

QString withoutChineseNumerals(const QString &text)
{
    static const QRegularExpression numeral(
        QStringLiteral("(?<![周週期拜一二三四五六七八九十〇零两])[〇零一二三四五六七八九十两]{1,6}(?=[ ]?(?:年|月|日|号|點|点|时|時|分|秒|天|个|個|小时|周|星期|刻|工作日))"));
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    QString out;
    qsizetype last = 0;
    for (auto it = numeral.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QString word = match.captured();
        word.replace(QChar(u'零'), QChar(u'〇')).replace(QChar(u'两'), QChar(u'二'));
        const qsizetype ten = word.indexOf(QChar(u'十'));
        int value = -1;
        QString shown;
        if (ten < 0) {
            for (const QChar c : word)
                shown += QChar(char16_t(u'0' + digits.indexOf(c)));
        } else if (word.count(QChar(u'十')) == 1 && ten <= 1 && word.size() - ten <= 2) {
            value = (ten == 1 ? int(digits.indexOf(word[0])) : 1) * 10 + (word.size() > ten + 1 ? int(digits.indexOf(word[ten + 1])) : 0);
            shown = QString::number(value);
        }
        if (shown.isEmpty())
            continue;
        out += text.mid(last, match.capturedStart() - last) + shown;
        last = match.capturedEnd();
    }
    return out + text.mid(last);
}

} // namespace recourse
