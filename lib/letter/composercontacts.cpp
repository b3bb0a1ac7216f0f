// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/composerfiller.h"

#include <algorithm>

/// What passed between the person and others, and how they can be reached.
namespace recourse::composer {

/// The ways to reach the person are one sentence, needs of their own another each.
void Filler::preferences()
{
    const Answer answer = c.answers.value(QStringLiteral("Q17"));
    QStringList ways;
    QStringList joined;
    for (const QString &value : answer.unknown ? QStringList() : answer.values) {
        if (const QString way = QStringLiteral("reach.") + value; w.has(way)) {
            ways.append(w(way));
            joined.append(value);
        }
    }
    QStringList all;
    if (ways.size() > 1)
        all.append(w(QStringLiteral("reach.")).arg(w.choice(ways)));
    else
        joined.clear();
    sentences("preferences", all + said("Q17", joined));
}

/// What the person did, or what happened to them; whose hotline or chat it was is said where it is not the reader's own.
QString Filler::howItWas(const ContactEntry &entry) const
{
    // Who of the two spoke is not known: the forms for the holder leave it open.
    const QString group = (entry.direction == ContactEntry::Direction::Out ? QStringLiteral("out") : QStringLiteral("in"))
        + (voice == Voice::Own ? QStringLiteral(".") : QStringLiteral("Holder."));
    const Recipient party = m_case.partyOf(entry);
    QString whose;
    if (reader == Reader::Body || party != m_case.partyBehind(reader, o.channel)) {
        if (party == Recipient::Wallet)
            whose = walletNameOf(c, g, lang);
        else if (party == Recipient::Bank)
            whose = c.issuer.trimmed().isEmpty() ? w(QStringLiteral("them.bank")) : c.issuer.trimmed();
        else if (party == Recipient::Platform)
            whose = w(QStringLiteral("them.platform"));
    }
    if (const QString key = group + entry.channel + QStringLiteral(".of"); !whose.isEmpty() && w.has(key))
        return w(key).arg(whose);
    if (w.has(group + entry.channel))
        return w(group + entry.channel);
    if (const Channel *channel = g.channel(entry.channel))
        return w(group + QStringLiteral("other")).arg(own(channel->name));
    return w(group);
}

void Filler::contacts()
{
    const Recipient behind = m_case.partyBehind(reader, o.channel);
    std::vector<Slots> list;
    for (const ContactEntry &entry : m_case.tellableContacts()) {
        // The same call stands there in the same words; one that was corrected since is told again.
        const QString answer = clause(entry.answer, w);
        const QString asked = clause(entry.asked, w);
        const bool there = m_earlier && !entry.at.isNull() && m_earlier->text.contains(moment(entry.at));
        if (there && (!answer.isEmpty() || !asked.isEmpty()) && (asked.isEmpty() || saidBefore(asked)) && (answer.isEmpty() || saidBefore(answer)))
            continue;
        Slots item = emptySlots();
        const QString how = howItWas(entry);
        put(item, "when", moment(entry.at));
        put(item, "out", entry.direction == ContactEntry::Direction::Out);
        put(item, "how", entry.at.isNull() ? capital(how) : how);
        const Recipient party = m_case.partyOf(entry);
        // Staff and ticket numbers of others mean nothing to a company; an authority can ask for them.
        const bool told = reader == Reader::Body || party == behind || party == Recipient::Police;
        const QString agent = told ? clause(entry.agent, w) : QString();
        const bool firm = party != Recipient::Police && party != Recipient::Body;
        const bool said = !firm || agent.startsWith(w(QStringLiteral("agent.prefix")), Qt::CaseInsensitive);
        put(item, "agent", agent.isEmpty() || said ? agent : w(QStringLiteral("agent.with")).arg(agent));
        const QString ticket = told ? clause(entry.ticket, w) : QString();
        put(item, "ticket", ticket.isEmpty() ? QString() : w(firm ? QStringLiteral("ticket.firm") : QStringLiteral("ticket.office")).arg(ticket));
        put(item, "both", !agent.isEmpty() && !ticket.isEmpty());
        put(item, "ref", !agent.isEmpty() || !ticket.isEmpty());
        put(item, "asked", closed(entry.asked, w));
        put(item, "answer", closed(entry.answer, w));
        put(item, "promise", clause(entry.promise, w));
        put(item, "promiseDue", date(entry.promiseDue));
        list.push_back(item);
    }
    put(out, "contacts", list);
}

/// What the reader (or, for a body, the company complained about) was told, promised and answered.
void Filler::followUp()
{
    const Dealings &dealings = m_dealings;
    const PartialDate firstOn = dealings.firstOn.date;
    put(out, "raised", dealings.raised);
    put(out, "firstOn", firstOn.isFull() ? date(firstOn) : QString());
    const qint64 days = firstOn.isFull() ? firstOn.date().daysTo(o.today) : 0;
    put(out, "days", days > 1 ? QString::number(days) : QString());
    put(out, "ticket", clause(dealings.firstTicket, w));

    put(out, "promise", clause(dealings.promise, w));
    put(out, "promiseDue", date(dealings.promiseDue));
    const bool overdue = dealings.promised && dealings.promiseDue.isFull() && dealings.promiseDue.date() < o.today;
    const PartialDate again = dealings.spokeAgainOn.date;
    const bool late = overdue && !dealings.silentSince && again.isFull() && again.date() > dealings.promiseDue.date();
    put(out, "promiseBroken", overdue && dealings.silentSince);
    put(out, "promiseLate", late);
    put(out, "spokeAgainOn", late ? date(again) : QString());
    // A promise that was followed by an answer in time has done its work.
    put(out, "promiseOpen", dealings.promised && dealings.silentSince && !overdue);

    put(out, "answered", !dealings.answers.isEmpty());
    std::vector<Slots> answers;
    constexpr qsizetype kNewest = 3;
    for (const Dealings::Answered &answer : dealings.answers.mid(std::max<qsizetype>(0, dealings.answers.size() - kNewest))) {
        Slots item = emptySlots();
        put(item, "on", date(answer.on.date));
        put(item, "words", closed(answer.words, w));
        put(item, "rejected", answer.verdict == Verdict::Reject);
        put(item, "partly", answer.verdict == Verdict::Partly);
        put(item, "objection", sentence(oneLine(answer.objection, w), w));
        if (!answer.words.isEmpty())
            answers.push_back(item);
    }
    put(out, "theirAnswers", answers);
    put(out, "anyWords", !answers.empty());
    // The day of the letter that was handed in, whoever chose it, else the person's own.
    const QDate asked = dealings.letter ? askedInLetter(c, g, *dealings.letter).date
                                        : chosenAnswerBy(c);
    put(out, "passedDeadline", asked.isValid() && asked < o.today && dealings.answers.isEmpty() ? date(PartialDate::of(asked)) : QString());
    put(out, "leftOut", m_leftOut);
    put(out, "letterOn", dealings.letter ? date(PartialDate::of(dealings.letter->sentAt->localDate())) : QString());
}

} // namespace recourse::composer
