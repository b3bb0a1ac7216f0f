// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/sentences.h"

#include "app/text/days.h"
#include "base/searchkey.h"

#include <QCoreApplication>
#include <QLocale>

namespace recourse::app {

namespace {

QLocale localeOf(Language language)
{
    return language == Language::ZhCn ? QLocale(QLocale::Chinese, QLocale::China)
                                      : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

constexpr int kFarDays = 60; // further away, a count of days says less than the date

} // namespace

QString shortDay(QDate day, QDate today, Language language)
{
    if (language == Language::ZhCn) {
        const QString text = QStringLiteral("%1月%2日").arg(day.month()).arg(day.day());
        return day.year() == today.year() ? text : QStringLiteral("%1年%2").arg(day.year()).arg(text);
    }
    const QLocale locale = localeOf(language);
    return locale.toString(day, day.year() == today.year() ? QStringLiteral("d MMMM") : QStringLiteral("d MMMM yyyy"));
}

QString dayWithWeekday(QDate day, QDate today, Language language)
{
    const QString weekday = localeOf(language).toString(day, QStringLiteral("ddd"));
    const QString text = shortDay(day, today, language);
    return language == Language::ZhCn ? text + QLatin1Char(' ') + weekday : weekday + QLatin1Char(' ') + text;
}

QString relativeDay(QDate day, QDate today, Language language)
{
    if (!day.isValid() || !today.isValid())
        return {};
    const qint64 days = today.daysTo(day);
    if (days == 0)
        return QCoreApplication::translate("text", "today");
    if (days == 1)
        return QCoreApplication::translate("text", "tomorrow");
    if (days == -1)
        return QCoreApplication::translate("text", "yesterday");
    if (days == 2)
        return QCoreApplication::translate("text", "in 2 days, %1").arg(dayWithWeekday(day, today, language));
    if (days == -2)
        return QCoreApplication::translate("text", "2 days ago");
    if (days > kFarDays || days < -kFarDays)
        return dateForProse(day, language);
    if (days > 0)
        return QCoreApplication::translate("text", "in %n day(s), %1", nullptr, int(days))
            .arg(dayWithWeekday(day, today, language));
    return QCoreApplication::translate("text", "%n day(s) ago", nullptr, int(-days));
}

QString savedText(const Instant &at, QDate today, Language language)
{
    const QDateTime local = at.toDateTime();
    const QString time = local.toString(QStringLiteral("HH:mm"));
    if (local.date() == today)
        return QCoreApplication::translate("text", "Saved %1").arg(time);
    return QCoreApplication::translate("text", "Saved %1, %2").arg(shortDay(local.date(), today, language), time);
}

QString statusText(ComplaintStatus status, QDate answerBy, QDate today, Language language)
{
    switch (status) {
    case ComplaintStatus::Draft:
        return QCoreApplication::translate("text", "Still being written");
    case ComplaintStatus::MyMove:
        return QCoreApplication::translate("text", "Your move");
    case ComplaintStatus::Waiting:
        if (answerBy.isValid())
            return QCoreApplication::translate("text", "Waiting until %1").arg(shortDay(answerBy, today, language));
        return QCoreApplication::translate("text", "Waiting for an answer");
    case ComplaintStatus::Overdue:
        if (answerBy.isValid())
            return QCoreApplication::translate("text", "No answer by %1").arg(shortDay(answerBy, today, language));
        return QCoreApplication::translate("text", "The answer is overdue");
    case ComplaintStatus::Offer:
        return QCoreApplication::translate("text", "An offer to decide on");
    case ComplaintStatus::SolvedUnconfirmed:
        return QCoreApplication::translate("text", "To confirm: has it really been settled?");
    case ComplaintStatus::Closed:
        return QCoreApplication::translate("text", "Closed");
    }
    return {};
}

SearchNames searchNames(const Catalogue &guide, Language language, QDate today)
{
    QHash<QString, QString> words;
    for (const ComplaintStatus status : {ComplaintStatus::Draft, ComplaintStatus::MyMove, ComplaintStatus::Waiting,
             ComplaintStatus::Overdue, ComplaintStatus::Offer, ComplaintStatus::SolvedUnconfirmed, ComplaintStatus::Closed})
        words.insert(statusCode(status), statusText(status, {}, today, language));
    // With a day in it the status is another sentence.
    words[statusCode(ComplaintStatus::Waiting)] += QLatin1Char('\n')
        + QCoreApplication::translate("text", "Waiting until %1").arg(QString());
    words[statusCode(ComplaintStatus::Overdue)] += QLatin1Char('\n')
        + QCoreApplication::translate("text", "No answer by %1").arg(QString());
    for (QString &word : words)
        word = searchKey(word);
    SearchNames names = SearchNames::of(guide, language);
    names.status = [words, today](const StatusFacts &facts) { return words.value(statusCode(statusOf(facts, today))); };
    return names;
}

} // namespace recourse::app
