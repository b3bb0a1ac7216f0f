// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/composervalues.h"

#include "complaint/whereabouts.h"
#include "letter/composerfiller.h"

#include <algorithm>

namespace recourse::composer {

void Filler::parties()
{
    const QString wallet = walletNameOf(c, g, lang);
    const QString entity = confirmedEntityName(c, g, lang);
    put(out, "wallet", wallet);
    put(out, "entity", entity == wallet ? QString() : entity);
    put(out, "issuer", c.issuer);
    put(out, "payee", m_case.merchant());
    put(out, "institution", reader == Reader::Institution);
    put(out, "bank", reader == Reader::Bank);
    put(out, "merchant", reader == Reader::Merchant);
    const char *key = reader == Reader::Bank ? "bank" : reader == Reader::Merchant ? "merchant" : reader == Reader::Body ? "body" : "institution";
    put(out, "you", w(QStringLiteral("you.") + QLatin1String(key)));

    for (const char *body : {"CH-12363", "CH-12378", "CH-12315"})
        put(out, body, o.channel == QLatin1String(body));
    const Wallet *known = g.wallet(c.wallet);
    const Entity *company = known ? g.entity(known->entities.value(placeOf(c, g).code)) : nullptr;
    const QString named = c.entity.name.trimmed();
    const bool sameCompany = company
        && (named.isEmpty() || named == company->name.in(lang) || named == company->formerly.in(lang));
    put(out, "branch", sameCompany ? company->branch.in(lang) : QString());

    // A body takes complaints about one kind of company; the name of that one is given.
    const bool zh = lang == Language::ZhCn;
    QString respondent = entity.isEmpty() || entity == wallet ? wallet : entity + (zh ? QStringLiteral("（%1）") : QStringLiteral(" (%1)")).arg(wallet);
    const Recipient behind = m_case.partyBehind(reader, o.channel);
    if (behind == Recipient::Merchant)
        respondent = m_case.merchant();
    else if (behind == Recipient::Bank)
        respondent = c.issuer.trimmed();
    put(out, "respondent", respondent);

    const Channel *next = nextBodyAfter(c, g, reader);
    QString nextName;
    if (next) {
        const QString word = QStringLiteral("body.") + next->id;
        nextName = w.has(word) ? w(word) : own(next->name);
    }
    put(out, "nextBody", reader == Reader::Body ? QString() : nextName);
}

/// Who writes, and for whom.
void Filler::who()
{
    // C15: nobody can have been instructed by a holder who has died, nor is the writer the account's user.
    const Category *category = g.category(c.category);
    const bool heir = category && category->writtenFor == QLatin1String("heir");
    const QString role = heir || c.role.isEmpty() ? QStringLiteral("neutral") : c.role;
    for (const char *known : {"self", "agent", "guardian", "neutral"})
        put(out, known, role == QLatin1String(known));
    put(out, "own", voice == Voice::Own);
    const QString wallet = walletNameOf(c, g, lang);
    const bool vowel = !wallet.isEmpty() && QStringLiteral("AEIOaeio").contains(wallet.front());
    const QString aWallet = (vowel ? QStringLiteral("an ") : QStringLiteral("a ")) + wallet;
    put(out, "aWallet", aWallet);

    const QString holder = oneLine(c.holder.name, w);
    const QString relation = oneLine(c.holder.relation, w);
    put(out, "holder", holder);
    put(out, "holderName", holder);
    put(out, "relation", relation);
    put(out, "account", oneLine(c.holder.account, w));
    QString shown = holder;
    if (lang == Language::ZhCn && role == QLatin1String("guardian"))
        shown = holder.isEmpty() ? QString() : w(QStringLiteral("whose")).arg(holder);
    else if (lang == Language::En)
        shown = filled(w(holder.isEmpty() ? QStringLiteral("holderOf.plain") : QStringLiteral("holderOf.named")), {holder, aWallet});
    put(out, "who", filled(w(QStringLiteral("who.") + role), {oneLine(c.complainant.name, w), wallet, shown}));

    const QString issue = category ? own(category->issue) : QString();
    const QString matter = issue.isEmpty() ? w(QStringLiteral("what.problem")) : filled(w(QStringLiteral("what.issue")), {issue});
    const bool named = role == QLatin1String("self") || role == QLatin1String("agent");
    put(out, "what", named ? matter : wallet + matter);
    const LegalBasis *data = g.legalBasis(w(QStringLiteral("dataBasis.") + placeOf(c, g).code));
    put(out, "dataCite", data ? own(data->cite) : QString());
    put(out, "anyTransaction", !c.transactions.isEmpty());
}

void Filler::dispute()
{
    const Category *category = g.category(c.category);
    put(out, "issue", category ? own(issueFor(*category, m_case)) : QString());
    QStringList amounts;
    for (const Money &money : inDispute(m_case, reader))
        amounts.append(moneyForProse(money, lang));
    put(out, "amount", w.list(amounts));
    put(out, "occurred", date(c.occurredOn));
    put(out, "occurredOn", c.occurredOn.isNull() ? QString() : w(c.occurredOn.isFull() ? QStringLiteral("on.day") : QStringLiteral("on.part")).arg(date(c.occurredOn)));

    who();
    std::vector<Slots> rows;
    for (const Transaction &t : c.transactions) {
        const Transaction blank{t.id, {}, {}, {}, {}, {}, {}, {}};
        if (t == blank || saidBefore(t.orderId.trimmed()))
            continue;
        Slots row = emptySlots();
        put(row, "time", moment(t.time));
        put(row, "amount", t.amount ? moneyForTable(*t.amount) : QString());
        put(row, "order", t.orderId);
        put(row, "merchantOrder", t.merchantOrderId);
        put(row, "payee", t.payee);
        put(row, "method", t.method);
        put(row, "status", t.status);
        rows.push_back(row);
    }
    put(out, "transactions", rows);
}

QString Filler::exhibits(const QList<EvidenceId> &ids) const
{
    QList<int> numbers;
    for (const EvidenceId &id : ids) {
        if (const int number = exhibitNumber(c, id); number > 0 && !numbers.contains(number))
            numbers.append(number);
    }
    if (numbers.isEmpty())
        return {};
    std::sort(numbers.begin(), numbers.end());
    QStringList items;
    for (const int number : numbers)
        items.append(w(QStringLiteral("exhibit.item")).arg(number));
    if (numbers.size() == 1)
        return w(QStringLiteral("exhibit.one")).arg(items.first());
    return w(QStringLiteral("exhibit.many")).arg(w.list(items));
}

void Filler::facts()
{
    const QString story = sentence(c.summary, w);
    put(out, "story", saidBefore(story) ? QString() : story);
    std::vector<Slots> list;
    for (const Fact &fact : c.facts) {
        if (fact.text.trimmed().isEmpty())
            continue;
        Slots item = emptySlots();
        const QString day = moment(fact.on);
        put(item, "date", fact.text.trimmed().startsWith(day) ? QString() : day);
        const QString told = sentence(fact.text, w);
        if (saidBefore(told))
            continue;
        put(item, "text", told);
        put(item, "refs", exhibits(fact.exhibits));
        list.push_back(item);
    }
    put(out, "facts", list);
}

void Filler::sentences(const char *slot, const QStringList &all)
{
    std::vector<Slots> list;
    for (const QString &text : all) {
        Slots item = emptySlots();
        if (qstrcmp(slot, "details") == 0 && saidBefore(text))
            continue;
        put(item, "sentence", text);
        list.push_back(item);
    }
    put(out, slot, list);
}

/// The contact log says it already: the same words of theirs, or the day and hour they were told.
bool Filler::toldAsContact(const Question &question, const Answer &answer) const
{
    const QString typed = clause(answer.text, w);
    if (answer.unknown || typed.isEmpty())
        return false;
    const bool words = question.type == Question::Type::Text || question.type == Question::Type::LongText;
    const auto when = question.asks == QLatin1String("told-them") ? whenFromIso(answer.text.trimmed()) : std::nullopt;
    const QList<ContactEntry> log = m_case.tellableContacts();
    return std::any_of(log.cbegin(), log.cend(), [&](const ContactEntry &entry) {
        if (when && when->instant && entry.direction == ContactEntry::Direction::Out && entry.at == *when)
            return true;
        return words && typed.size() > 3 && clause(entry.answer, w).contains(typed);
    });
}

void Filler::answers()
{
    QStringList details;
    QList<const Question *> asked{g.question(QStringLiteral("Q11"))};
    for (const Question *question : g.questionsFor(c.category, placeOf(c, g).code)) {
        // Questions asked in every case have places of their own below.
        if (!question->id.startsWith(QLatin1Char('Q')))
            asked.append(question);
    }
    for (const Question *question : std::as_const(asked)) {
        if (question && !toldAsContact(*question, c.answers.value(question->id)))
            details += answerSentences(c, *question, voice, lang, w);
    }
    // To the firm only what concerns it; a body must hear who else has the dispute. A receipt of the police says the rest.
    const bool receipt = std::any_of(asked.cbegin(), asked.cend(), [this](const Question *question) {
        return question && question->asks == QLatin1String("police-receipt") && !answerSentences(c, *question, voice, lang, w).isEmpty();
    });
    const QStringList withReceipt = receipt ? QStringList{QStringLiteral("police")} : QStringList();
    if (reader != Reader::Body)
        details += said("Q14", withReceipt + QStringList{QStringLiteral("none"), QStringLiteral("market-regulator"), QStringLiteral("central-bank"),
            QStringLiteral("financial-regulator"), QStringLiteral("financial-supervisor"), QStringLiteral("ombudsman"),
            QStringLiteral("association"), QStringLiteral("consumer-association"), QStringLiteral("mediator")});
    details.removeDuplicates();
    sentences("details", details);
    sentences("otherBodies", said("Q14", withReceipt));
    sentences("urgencies", said("Q16"));
    preferences();
    put(out, "ownPart", said("Q15").join(w(QStringLiteral("gap"))));
    const Answer originals = c.answers.value(QStringLiteral("Q18"));
    const QString kept = originals.unknown ? QString() : originals.text.trimmed();
    put(out, "originals", kept == QLatin1String("yes") || (kept.isEmpty() && !c.evidence.isEmpty()));
}

void Filler::wishes()
{
    std::vector<Slots> list;
    QString main;
    bool first = true;
    const QString press = QStringLiteral("D26");
    for (const Demand &demand : c.demands) {
        // What only a body can be asked for has its own sentence in a letter to it.
        if (demand.kind == press)
            continue;
        const DemandKind *kind = g.demand(demand.kind);
        QString text = clause(demand.ownWords, w);
        const bool typed = !text.isEmpty();
        if (!typed && kind) {
            const bool forwarded = reader == Reader::Body && !kind->letterToBody.isEmpty();
            text = own(forwarded ? kind->letterToBody : formFor(voice, kind->letter, kind->letterHolder));
            if (const auto amount = amountFrom(m_case, demand, reader))
                text.replace(QStringLiteral("{{amount}}"), moneyForProse(*amount, lang));
            else if (text.contains(QStringLiteral("{{amount}}")))
                text = own(formFor(voice, kind->letterNoAmount, kind->letterNoAmountHolder));
        }
        if (text.isEmpty())
            continue;
        if (first && !typed)
            main = text;
        first = false;
        Slots item = emptySlots();
        const QString whole = typed ? sentence(text, w) : text + w(QStringLiteral("stop"));
        put(item, "line", lang == Language::En ? capital(whole) : whole);
        list.push_back(item);
    }
    put(out, "demands", list);
    put(out, "anyDemand", !list.empty());
    put(out, "demandMain", main);
    const DemandKind *pressing = g.demand(press);
    const QString here = QStringLiteral("press.") + o.channel; // what the PBoC does with a firm is not what a market regulator does
    put(out, "pressForAnswer", w.has(here) ? w(here) : pressing ? own(pressing->letter) : QString());
    put(out, "deadline", date(PartialDate::of(letterDeadline(c, g, o.type, o.today).date)));
}

void Filler::bases()
{
    std::vector<Slots> list;
    for (const LegalBasis *basis : fittingBases(c, g, reader)) {
        Slots item = emptySlots();
        put(item, "cite", basis->cite.in(lang));
        put(item, "gist", own(basis->gist));
        put(item, "gistCapital", capital(own(basis->gist)));
        list.push_back(item);
    }
    put(out, "bases", list);
    put(out, "anyBasis", !list.empty());
}

void Filler::evidence()
{
    std::vector<Slots> list;
    for (const Evidence &e : c.evidence) {
        if (m_earlier && e.frozenNumber > 0 && e.addedAt.utcMs <= m_earlier->exportedAt.utcMs) {
            m_leftOut = true;
            continue;
        }
        const EvidenceKind *kind = g.evidenceKind(e.kind);
        Slots item = emptySlots();
        put(item, "id", e.id.toString());
        put(item, "number", QString::number(exhibitNumber(c, e.id)));
        const QString named = oneLine(e.title, w);
        put(item, "title", !named.isEmpty() ? named : kind ? own(kind->name) : visibleName(e.fileName));
        const QString shows = clause(e.shows, w);
        put(item, "shows", !shows.isEmpty() ? shows : kind ? own(kind->proves) : QString());
        put(item, "digest", e.sha256.isNull() ? QString() : e.sha256.shortForm());
        list.push_back(item);
    }
    put(out, "evidence", list);
}

void Filler::person()
{
    const Complainant &p = c.complainant;
    put(out, "name", oneLine(p.name, w));
    put(out, "phone", oneLine(p.phone, w));
    put(out, "email", oneLine(p.email, w));
    put(out, "address", oneLine(p.address, w));
    // The number of an identity document goes only where the law asks for a true identity.
    const bool identity = reader == Reader::Body && !p.idNumber.trimmed().isEmpty();
    const QString type = QStringLiteral("idType.") + p.idType.trimmed();
    put(out, "identity", identity);
    put(out, "idNumber", identity ? p.idNumber : QString());
    put(out, "idType", !identity ? QString() : w.has(type) ? w(type) : oneLine(p.idType, w));
    put(out, "american", placeOf(c, g).code == QLatin1String("US"));
    put(out, "today", date(PartialDate::of(o.today)));
}

Slots letterValues(const Complaint &complaint, const Catalogue &guide, const ComposeOptions &options, const Words &words,
    Reader reader)
{
    return Filler(complaint, guide, options, words, reader).fill();
}

} // namespace recourse::composer
