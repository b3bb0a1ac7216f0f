// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/plantext.h"

#include "app/text/eventtext.h"
#include "app/text/sentences.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace recourse::app {
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("PlanText", text);
}

QString isoDay(const QString &iso, Language language)
{
    const auto when = whenFromIso(iso);
    return when ? dateForProse(when->date, language) : iso;
}

QString weekday(QDate day, Language language)
{
    const QLocale locale = language == Language::ZhCn ? QLocale(QLocale::Chinese, QLocale::China)
                                                      : QLocale(QLocale::English, QLocale::UnitedKingdom);
    return locale.dayName(day.dayOfWeek(), QLocale::ShortFormat);
}

QString dayWithWeekday(QDate day, Language language)
{
    return dateForProse(day, language) + QStringLiteral(" ") + weekday(day, language);
}

/// What ended the wait, and what it asks of the person.
QString happenedText(EventKind kind, const QString &day)
{
    const QString what = day.isEmpty() ? eventText(kind) : day + QStringLiteral(" · ") + eventText(kind);
    if (kind == EventKind::Offer)
        return what + QLatin1Char('\n') + say(QT_TRANSLATE_NOOP("PlanText", "Deciding is up to you."));
    if (kind == EventKind::Refund)
        return what + QLatin1Char('\n') + say(QT_TRANSLATE_NOOP("PlanText", "Check that the money is there."));
    return what;
}

QString withCertainty(const QString &line, Certainty certainty, QDate earliest, QDate latest, Language language)
{
    if (certainty == Certainty::Provisional && earliest.isValid() && latest.isValid() && earliest < latest)
        return line + QStringLiteral(" · ")
            + say(QT_TRANSLATE_NOOP("PlanText", "provisional: from %1 to %2, as the moved working days of that time are not in this program"))
                  .arg(dateForProse(earliest, language), dateForProse(latest, language));
    if (certainty == Certainty::Provisional || certainty == Certainty::Estimate)
        return line + QStringLiteral(" · ") + certaintyText(certainty);
    return line;
}

} // namespace

QString planStateText(PlanState state)
{
    switch (state) {
    case PlanState::Done: return say(QT_TRANSLATE_NOOP("PlanText", "Done"));
    case PlanState::Waiting: return say(QT_TRANSLATE_NOOP("PlanText", "Waiting for them"));
    case PlanState::Open: return say(QT_TRANSLATE_NOOP("PlanText", "Open now"));
    case PlanState::OpensOn: return say(QT_TRANSLATE_NOOP("PlanText", "Opens later"));
    case PlanState::Blocked: return say(QT_TRANSLATE_NOOP("PlanText", "Not yet"));
    case PlanState::Closed: return say(QT_TRANSLATE_NOOP("PlanText", "Closed"));
    }
    return {};
}

QString certaintyText(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Exact: return say(QT_TRANSLATE_NOOP("PlanText", "exact"));
    case Certainty::Provisional:
        return say(QT_TRANSLATE_NOOP("PlanText", "provisional: the moved working days of that time are not in this program"));
    case Certainty::Estimate:
        return say(QT_TRANSLATE_NOOP("PlanText", "estimate: there is no official list of these business days"));
    case Certainty::UnknownStart: return say(QT_TRANSLATE_NOOP("PlanText", "the day that starts the clock is not known"));
    case Certainty::NoLimit: return say(QT_TRANSLATE_NOOP("PlanText", "no set number of days"));
    }
    return {};
}

QString subjectName(const QString &subject)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("payment-account"), QT_TRANSLATE_NOOP("PlanText", "payment account")},
        {QStringLiteral("card"), QT_TRANSLATE_NOOP("PlanText", "bank card")},
        {QStringLiteral("credit-line"), QT_TRANSLATE_NOOP("PlanText", "credit line")},
        {QStringLiteral("merchant"), QT_TRANSLATE_NOOP("PlanText", "merchant")},
        {QStringLiteral("personal-data"), QT_TRANSLATE_NOOP("PlanText", "personal data")},
        {QStringLiteral("crime"), QT_TRANSLATE_NOOP("PlanText", "theft or fraud")},
        {QStringLiteral("fund"), QT_TRANSLATE_NOOP("PlanText", "fund product")}};
    const char *name = names.value(subject, nullptr);
    return name ? say(name) : subject;
}

QString clockEventName(const QString &event)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("received"), QT_TRANSLATE_NOOP("PlanText", "the day they received it")},
        {QStringLiteral("supplemented"), QT_TRANSLATE_NOOP("PlanText", "the day the missing papers were handed in")},
        {QStringLiteral("forwarded"), QT_TRANSLATE_NOOP("PlanText", "the day it was forwarded")},
        {QStringLiteral("institution-received"),
            QT_TRANSLATE_NOOP("PlanText", "the day the company received the forwarded complaint")},
        {QStringLiteral("accepted"), QT_TRANSLATE_NOOP("PlanText", "the day it was accepted")},
        {QStringLiteral("statement-sent"), QT_TRANSLATE_NOOP("PlanText", "the day the statement showing it was sent")},
        {QStringLiteral("final-response-sent"), QT_TRANSLATE_NOOP("PlanText", "the day the final response was sent")},
        {QStringLiteral("first-payment"), QT_TRANSLATE_NOOP("PlanText", "the day of the first payment")},
        {QStringLiteral("last-payment"), QT_TRANSLATE_NOOP("PlanText", "the day of the last payment")},
        {QStringLiteral("debit"), QT_TRANSLATE_NOOP("PlanText", "the day of the debit")},
        {QStringLiteral("knew"), QT_TRANSLATE_NOOP("PlanText", "the day you noticed it")},
        {QStringLiteral("damage"), QT_TRANSLATE_NOOP("PlanText", "the day it happened")},
        {QStringLiteral("demand-delivered"), QT_TRANSLATE_NOOP("PlanText", "the day your demand arrived")},
        {QStringLiteral("objection-made"), QT_TRANSLATE_NOOP("PlanText", "the day you objected")},
        {QStringLiteral("report-made"), QT_TRANSLATE_NOOP("PlanText", "the day you reported it")},
        {QStringLiteral("police-order"), QT_TRANSLATE_NOOP("PlanText", "the moment the police ordered it")},
        {QStringLiteral("notice-received"), QT_TRANSLATE_NOOP("PlanText", "the day you received the notice")},
        {QStringLiteral("decision"), QT_TRANSLATE_NOOP("PlanText", "the day of the decision")},
        {QStringLiteral("response-sent"), QT_TRANSLATE_NOOP("PlanText", "the day they answered")},
        {QStringLiteral("dispute-opened"), QT_TRANSLATE_NOOP("PlanText", "the day the dispute was opened")},
        {QStringLiteral("goods-received"), QT_TRANSLATE_NOOP("PlanText", "the day the goods arrived")},
        {QStringLiteral("goods-returned"), QT_TRANSLATE_NOOP("PlanText", "the day the goods came back to the seller")},
        {QStringLiteral("payment"), QT_TRANSLATE_NOOP("PlanText", "the day of the payment")},
        {QStringLiteral("order-received"), QT_TRANSLATE_NOOP("PlanText", "the day they received the payment order")},
        {QStringLiteral("request"), QT_TRANSLATE_NOOP("PlanText", "the day of the request")},
        {QStringLiteral("promise-due"), QT_TRANSLATE_NOOP("PlanText", "the day they promised")},
        {QStringLiteral("announced"), QT_TRANSLATE_NOOP("PlanText", "the day it was announced")},
        {QStringLiteral("transaction-end"), QT_TRANSLATE_NOOP("PlanText", "the end of the transaction")},
        {QStringLiteral("file-closed"), QT_TRANSLATE_NOOP("PlanText", "the day the file was closed")},
        {QStringLiteral("mediation-effective"), QT_TRANSLATE_NOOP("PlanText", "the day the settlement took effect")},
        {QStringLiteral("judgment-effective"), QT_TRANSLATE_NOOP("PlanText", "the day the judgment took effect")},
        {QStringLiteral("sent"), QT_TRANSLATE_NOOP("PlanText", "the day you handed it in")}};
    const char *name = names.value(event, nullptr);
    return name ? say(name) : say(QT_TRANSLATE_NOOP("PlanText", "the day that starts the clock"));
}

QString planReasonText(const PlannedStep &step, const Catalogue &guide, QDate today, Language language)
{
    const QString first = step.reasonArgs.value(0);
    const QString reason = step.reason;
    const auto is = [&reason](const char *code) { return reason == QLatin1String(code); };
    if (is("ready"))
        return step.why.isEmpty() ? say(QT_TRANSLATE_NOOP("PlanText", "You can use this now.")) : step.why.in(language);
    if (is("general-order"))
        return say(QT_TRANSLATE_NOOP("PlanText",
            "The guide has no worked-out order for this case, so the company comes first; later steps depend on its answer."));
    if (is("contacted"))
        return say(QT_TRANSLATE_NOOP("PlanText", "You have contacted them (%1)."))
            .arg(step.reasonArgs.value(1).isEmpty() ? channelName(first, guide, language) : isoDay(step.reasonArgs.value(1), language));
    const std::optional<EventKind> kind = is("answered") ? EventKind::Reply : eventKindFrom(reason);
    if (kind) // said as the list of events below says it
        return happenedText(*kind, isoDay(first, language));
    if (is("waiting")) {
        if (!step.dueOn.isValid())
            return say(QT_TRANSLATE_NOOP("PlanText", "Handed in. No day by which they must answer is known."));
        if (step.basis == QLatin1String("suggestion") || step.basis == QLatin1String("own-date"))
            return say(QT_TRANSLATE_NOOP("PlanText", "Handed in. Nothing obliges them to a day; the date is the one you asked for or our "
                                                     "suggestion."));
        return say(QT_TRANSLATE_NOOP("PlanText", "Handed in; their time runs."));
    }
    if (is("promised"))
        return say(QT_TRANSLATE_NOOP("PlanText", "They promised something by %1.")).arg(isoDay(first, language));
    if (is("ask-date"))
        return say(QT_TRANSLATE_NOOP("PlanText", "Their time runs from %1. Ask them for that date.")).arg(clockEventName(first));
    if (is("overdue"))
        return say(QT_TRANSLATE_NOOP("PlanText", "The date, %1, has passed without an answer on record."))
            .arg(relativeDay(QDate::fromString(first, Qt::ISODate), today, language));
    if (is("told-elsewhere"))
        return say(QT_TRANSLATE_NOOP("PlanText", "You said that this body already has the case."));
    if (is("reported"))
        return say(QT_TRANSLATE_NOOP("PlanText", "You said that this has been reported to them."));
    if (is("precondition")) {
        for (const Channel::Condition &condition : step.conditions) {
            if (condition.code == first)
                return condition.text.in(language);
        }
        return say(QT_TRANSLATE_NOOP("PlanText", "Something has to happen first."));
    }
    if (is("firm-time-runs"))
        return say(QT_TRANSLATE_NOOP("PlanText", "The company has time to answer first."));
    if (is("firm-ask-date") || is("ask-firm-date"))
        return say(QT_TRANSLATE_NOOP("PlanText", "It opens after the company's time has run out. Find out %1."))
            .arg(clockEventName(first));
    if (is("other-body-first"))
        return say(QT_TRANSLATE_NOOP("PlanText", "Another body has this dispute now: %1. Two at once may make both refuse."))
            .arg(channelName(first, guide, language));
    if (is("too-late"))
        return say(QT_TRANSLATE_NOOP("PlanText", "The time limit ended on %1.")).arg(isoDay(step.reasonArgs.value(1), language));
    if (is("window-may-have-passed"))
        return say(QT_TRANSLATE_NOOP("PlanText", "The time limit may have ended on %1; check the exact date."))
            .arg(isoDay(step.reasonArgs.value(1), language));
    return step.why.in(language);
}

QStringList planDateLines(const PlannedStep &step, const Catalogue &guide, QDate today, Language language)
{
    QStringList lines;
    const Rule *rule = guide.rule(step.rule);
    const auto cite = [&](const QString &line) {
        return rule && !rule->citation.isEmpty() && step.basis != QLatin1String("suggestion")
            ? line + QStringLiteral(" · ") + rule->citation.in(language)
            : line;
    };
    if (step.dueOn.isValid()) {
        const QString day = relativeDay(step.dueOn, today, language);
        QString line;
        if (step.basis == QLatin1String("suggestion"))
            line = say(QT_TRANSLATE_NOOP("PlanText", "Follow up: %1 (our suggestion, not a legal limit)")).arg(day);
        else if (step.basis == QLatin1String("own-date"))
            line = say(QT_TRANSLATE_NOOP("PlanText", "The date you asked for: %1 (not a legal limit)")).arg(day);
        else if (step.basis == QLatin1String("promise"))
            line = say(QT_TRANSLATE_NOOP("PlanText", "What they promised: %1")).arg(day);
        else
            line = say(QT_TRANSLATE_NOOP("PlanText", "Their answer is due: %1")).arg(day);
        lines << withCertainty(cite(line), step.certainty, step.dueEarliest, step.dueLatest, language);
    }
    if (step.extensionDue.isValid())
        lines << say(QT_TRANSLATE_NOOP("PlanText", "At the latest, if they extend: %1")).arg(relativeDay(step.extensionDue, today, language));
    if (step.opensOn.isValid() && step.state == PlanState::OpensOn)
        lines << withCertainty(
            cite(say(QT_TRANSLATE_NOOP("PlanText", "Opens: %1")).arg(relativeDay(step.opensOn, today, language))), step.certainty, {}, {}, language);
    if (step.closesOn.isValid()) {
        const Rule *window = guide.rule(step.windowRule);
        QString line = say(QT_TRANSLATE_NOOP("PlanText", "Your own time limit: %1")).arg(relativeDay(step.closesOn, today, language));
        if (window)
            line += QStringLiteral(" · ") + window->citation.in(language);
        lines << withCertainty(line, step.windowCertainty, {}, {}, language);
    } else if (!step.windowAskFor.isEmpty()) {
        lines << say(QT_TRANSLATE_NOOP("PlanText", "Your own time limit depends on %1.")).arg(clockEventName(step.windowAskFor));
    }
    return lines;
}

QString guardText(const GuardWarning &warning, const Catalogue &guide, Language language)
{
    const QString other = channelName(warning.other, guide, language);
    if (warning.code == QLatin1String("account-risk"))
        return say(QT_TRANSLATE_NOOP("PlanText", "A card dispute may close the account until it is verified again."));
    if (warning.code == QLatin1String("split-subject"))
        return say(QT_TRANSLATE_NOOP("PlanText",
            "%1 already has another part of this case (%2). File here only what is really a different request."))
            .arg(other, subjectName(warning.subject));
    if (warning.code == QLatin1String("told-elsewhere"))
        return say(QT_TRANSLATE_NOOP("PlanText", "You said that %1 already has this case. A second body may refuse it.")).arg(other);
    return say(QT_TRANSLATE_NOOP("PlanText", "%1 already has this dispute. A second body may refuse it, or the first may drop it."))
        .arg(other);
}

QStringList countingLines(const DueResult &due, Language language)
{
    QStringList lines;
    if (due.dayZero.isValid())
        lines << say(QT_TRANSLATE_NOOP("PlanText", "%1: day 0, not counted")).arg(dayWithWeekday(due.dayZero, language));
    struct Line {
        QDate day;
        QString text;
    };
    QList<Line> days;
    int number = 0;
    for (const CountedDay &day : due.counted) {
        QString text = say(QT_TRANSLATE_NOOP("PlanText", "%1: day %2")).arg(dayWithWeekday(day.date, language)).arg(++number);
        if (day.makeUp)
            text += QStringLiteral(" · ")
                + say(QT_TRANSLATE_NOOP("PlanText", "a working day in exchange for a holiday"))
                + (day.name.isEmpty() ? QString() : QStringLiteral(" (") + day.name.in(language) + QStringLiteral(")"));
        if (day.provisional)
            text += QStringLiteral(" · ") + say(QT_TRANSLATE_NOOP("PlanText", "provisional"));
        days.append({day.date, text});
    }
    for (const SkippedDay &day : due.skipped) {
        const QString why = day.name.isEmpty() ? say(QT_TRANSLATE_NOOP("PlanText", "weekend")) : day.name.in(language);
        days.append({day.date, say(QT_TRANSLATE_NOOP("PlanText", "%1: skipped, %2")).arg(dayWithWeekday(day.date, language), why)});
        if (day.provisional && day.why == DayKind::Holiday)
            days.last().text += QStringLiteral(" · ") + say(QT_TRANSLATE_NOOP("PlanText", "provisional"));
    }
    std::stable_sort(days.begin(), days.end(), [](const Line &a, const Line &b) { return a.day < b.day; });
    for (const Line &line : days)
        lines << line.text;
    if (due.rolledFrom.isValid())
        lines << say(QT_TRANSLATE_NOOP("PlanText", "The last day, %1, is a rest day; the law moves it to the next working day."))
                     .arg(dayWithWeekday(due.rolledFrom, language));
    if (due.due.isValid())
        lines << say(QT_TRANSLATE_NOOP("PlanText", "Last day: %1")).arg(dayWithWeekday(due.due, language));
    if (due.earliest.isValid() && due.latest > due.earliest)
        lines << say(QT_TRANSLATE_NOOP("PlanText", "Once the moved working days are known, the last day lies between %1 and %2."))
                     .arg(dayWithWeekday(due.earliest, language), dayWithWeekday(due.latest, language));
    if (due.answerMayComeOn.isValid())
        lines << say(QT_TRANSLATE_NOOP("PlanText", "That is a rest day; the answer may come on %1."))
                     .arg(dayWithWeekday(due.answerMayComeOn, language));
    return lines;
}

} // namespace recourse::app
