// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/english.h"

#include <QHash>
#include <QRegularExpression>

namespace recourse::composer {

namespace {

/// The words of the guide and the templates that differ; their forms are listed whole, so that no rule bends a word it does not know.
const QHash<QString, QString> &spelling()
{
    static const QHash<QString, QString> words = [] {
        QHash<QString, QString> all;
        const auto add = [&all](const char *british, const char *american) { all.insert(QLatin1String(british), QLatin1String(american)); };
        for (const char *stem : {"author", "apolog", "recogn", "organ", "real", "final", "final", "summar", "minim", "util", "penal"}) {
            for (const char *end : {"ise", "ised", "ises", "ising", "isation", "isations"}) {
                const QString british = QLatin1String(stem) + QLatin1String(end);
                all.insert(british, QString(british).replace(british.size() - qstrlen(end), 2, QStringLiteral("iz")));
            }
        }
        add("unauthorised", "unauthorized");
        add("cheque", "check");
        add("cheques", "checks");
        add("honour", "honor");
        add("honoured", "honored");
        add("favour", "favor");
        add("behaviour", "behavior");
        add("labour", "labor");
        add("cancelled", "canceled");
        add("cancelling", "canceling");
        add("totalling", "totaling");
        add("totalled", "totaled");
        add("enquiry", "inquiry");
        add("enquiries", "inquiries");
        add("fulfil", "fulfill");
        add("judgement", "judgment");
        add("licence", "license");
        add("defence", "defense");
        add("programme", "program");
        add("centre", "center");
        return all;
    }();
    return words;
}

} // namespace

QString americanSpelling(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]+"));
    QString result;
    qsizetype done = 0;
    for (auto found = word.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const auto american = spelling().constFind(match.captured().toLower());
        if (american == spelling().constEnd())
            continue;
        QString put = *american;
        if (match.captured().front().isUpper())
            put.replace(0, 1, put.front().toUpper());
        result += text.mid(done, match.capturedStart() - done) + put;
        done = match.capturedEnd();
    }
    return result + text.mid(done);
}

QString americanDate(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A(\\d{1,2}) ([A-Z][a-z]+) (\\d{4})(?:, (\\d{2}):(\\d{2}))?\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return text;
    const QString day = QStringLiteral("%1 %2, %3").arg(match.captured(2), match.captured(1), match.captured(3));
    if (match.captured(4).isEmpty())
        return day;
    const int hour = match.captured(4).toInt();
    return QStringLiteral("%1, %2:%3 %4").arg(day).arg(hour % 12 == 0 ? 12 : hour % 12).arg(match.captured(5),
        hour < 12 ? QStringLiteral("a.m.") : QStringLiteral("p.m."));
}

} // namespace recourse::composer
