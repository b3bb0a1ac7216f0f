// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/composervalues.h"

#include "base/names.h"
#include "complaint/whereabouts.h"
#include "letter/composertext.h"

#include <algorithm>

namespace recourse::composer {

namespace {

class Filler
{
public:
    Filler(const Complaint &complaint, const Catalogue &guide, const ComposeOptions &options, const Words &words, Reader reader)
        : c(complaint), g(guide), o(options), m_case(complaint, guide, options.today), w(words), reader(reader), lang(options.language), out(emptySlots())
    {
    }

    Slots fill()
    {
        parties();
        dispute();
        facts();
        answers();
        contacts();
        wishes();
        bases();
        evidence();
        person();
        followUp();
        return out;
    }

private:
    void parties();
    void dispute();
    void facts();
    void answers();
    void contacts();
    void wishes();
    void bases();
    void evidence();
    void person();
    void followUp();

    QString date(const PartialDate &value) const { return dateForProse(value, lang); }
    QString exhibits(const QList<EvidenceId> &ids) const;
    void sentences(const char *slot, const QStringList &all);
    QStringList said(const char *question, const QStringList &without = {}) const
    {
        const Question *found = g.question(QString::fromLatin1(question));
        return found ? answerSentences(c, *found, lang, w, without) : QStringList();
    }

    const Complaint &c;
    const Catalogue &g;
    const ComposeOptions &o;
    const CaseFacts m_case;
    const Words &w;
    const Reader reader;
    const Language lang;
    Slots out;
};

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
    const bool issuerCase = o.channel == QLatin1String("CH-12378") || m_case.readerOf(QStringLiteral("CH-LET")) == Reader::Bank;
    if (o.channel == QLatin1String("CH-12315") && !m_case.merchant().isEmpty())
        respondent = m_case.merchant();
    else if (issuerCase && !c.issuer.trimmed().isEmpty())
        respondent = c.issuer.trimmed();
    put(out, "respondent", respondent);

    const Channel *next = nextBodyAfter(c, g, reader);
    QString nextName;
    if (next) {
        const QString word = QStringLiteral("body.") + next->id;
        nextName = w.has(word) ? w(word) : next->name.in(lang);
    }
    put(out, "nextBody", reader == Reader::Body ? QString() : nextName);
}

void Filler::dispute()
{
    const Category *category = g.category(c.category);
    put(out, "issue", category ? category->issue.in(lang) : QString());
    QStringList amounts;
    for (const Money &money : disputedAmounts(c))
        amounts.append(moneyForProse(money, lang));
    if (amounts.isEmpty() && !c.demands.isEmpty() && c.demands.first().amount)
        amounts.append(moneyForProse(*c.demands.first().amount, lang));
    put(out, "amount", w.list(amounts));
    put(out, "occurred", date(c.occurredOn));
    put(out, "occurredOn", c.occurredOn.isNull() ? QString() : w(c.occurredOn.isFull() ? QStringLiteral("on.day") : QStringLiteral("on.part")).arg(date(c.occurredOn)));

    // C15: nobody can have been instructed by a holder who has died, nor is the writer the account's user.
    const bool holderGone = c.category == QLatin1String("C15");
    const bool self = c.role == QLatin1String("self") && !holderGone;
    const bool agent = c.role == QLatin1String("agent") && !holderGone;
    const bool guardian = c.role == QLatin1String("guardian") && !holderGone;
    put(out, "self", self);
    put(out, "agent", agent);
    put(out, "guardian", guardian);
    put(out, "neutral", !self && !agent && !guardian);

    std::vector<Slots> rows;
    for (const Transaction &t : c.transactions) {
        const Transaction blank{t.id, {}, {}, {}, {}, {}, {}, {}};
        if (t == blank)
            continue;
        Slots row = emptySlots();
        put(row, "time", whenForProse(t.time, lang));
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
    put(out, "story", sentence(c.summary, w));
    std::vector<Slots> list;
    for (const Fact &fact : c.facts) {
        if (fact.text.trimmed().isEmpty())
            continue;
        Slots item = emptySlots();
        const QString day = whenForProse(fact.on, lang);
        put(item, "date", fact.text.trimmed().startsWith(day) ? QString() : day);
        put(item, "text", sentence(fact.text, w));
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
        put(item, "sentence", text);
        list.push_back(item);
    }
    put(out, slot, list);
}

void Filler::answers()
{
    QStringList details = said("Q11");
    for (const Question *question : g.questionsFor(c.category, placeOf(c, g).code)) {
        // Questions asked in every case have places of their own below.
        if (!question->id.startsWith(QLatin1Char('Q')))
            details += answerSentences(c, *question, lang, w);
    }
    // To the firm only what concerns it; a body must hear who else has the dispute.
    if (reader != Reader::Body)
        details += said("Q14", {QStringLiteral("none"), QStringLiteral("market-regulator"), QStringLiteral("central-bank"),
            QStringLiteral("financial-regulator"), QStringLiteral("financial-supervisor"), QStringLiteral("ombudsman"),
            QStringLiteral("association"), QStringLiteral("consumer-association"), QStringLiteral("mediator")});
    details.removeDuplicates();
    sentences("details", details);
    sentences("otherBodies", said("Q14"));
    sentences("urgencies", said("Q16"));
    sentences("preferences", said("Q17"));
    put(out, "ownPart", said("Q15").join(w(QStringLiteral("gap"))));
    const Answer originals = c.answers.value(QStringLiteral("Q18"));
    const QString kept = originals.unknown ? QString() : originals.text.trimmed();
    put(out, "originals", kept == QLatin1String("yes") || (kept.isEmpty() && !c.evidence.isEmpty()));
}

void Filler::contacts()
{
    std::vector<Slots> list;
    for (const ContactEntry &entry : m_case.tellableContacts()) {
        Slots item = emptySlots();
        const bool sent = entry.direction == ContactEntry::Direction::Out;
        const QString group = sent ? QStringLiteral("out.") : QStringLiteral("in.");
        QString how = w(group + (w.has(group + entry.channel) ? entry.channel : QString()));
        if (const Channel *channel = g.channel(entry.channel); channel && !w.has(group + entry.channel))
            how = w(group + QStringLiteral("other")).arg(channel->name.in(lang));
        put(item, "when", whenForProse(entry.at, lang));
        put(item, "out", sent);
        put(item, "how", entry.at.isNull() ? capital(how) : how);
        const QString agent = clause(entry.agent, w);
        const bool said = agent.startsWith(w(QStringLiteral("agent.prefix")), Qt::CaseInsensitive);
        put(item, "agent", agent.isEmpty() || said ? agent : w(QStringLiteral("agent.with")).arg(agent));
        const QString ticket = clause(entry.ticket, w);
        put(item, "ticket", ticket);
        put(item, "both", !agent.isEmpty() && !ticket.isEmpty());
        put(item, "ref", !agent.isEmpty() || !ticket.isEmpty());
        put(item, "asked", clause(entry.asked, w));
        put(item, "answer", clause(entry.answer, w));
        put(item, "promise", clause(entry.promise, w));
        put(item, "promiseDue", date(entry.promiseDue));
        list.push_back(item);
    }
    put(out, "contacts", list);
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
        const bool own = !text.isEmpty();
        if (!own && kind) {
            text = kind->letter.in(lang);
            if (demand.amount)
                text.replace(QStringLiteral("{{amount}}"), moneyForProse(*demand.amount, lang));
            else if (text.contains(QStringLiteral("{{amount}}")))
                text = kind->letterNoAmount.in(lang);
        }
        if (text.isEmpty())
            continue;
        if (first && !own)
            main = text;
        first = false;
        Slots item = emptySlots();
        const QString whole = own ? sentence(text, w) : text + w(QStringLiteral("stop"));
        put(item, "line", lang == Language::En ? capital(whole) : whole);
        list.push_back(item);
    }
    put(out, "demands", list);
    put(out, "anyDemand", !list.empty());
    put(out, "demandMain", main);
    const DemandKind *pressing = g.demand(press);
    put(out, "pressForAnswer", pressing ? pressing->letter.in(lang) : QString());
    put(out, "deadline", dateForProse(letterDeadline(c, g, o.type, o.today).date, lang));
}

void Filler::bases()
{
    std::vector<Slots> list;
    for (const LegalBasis *basis : fittingBases(c, g, reader)) {
        Slots item = emptySlots();
        put(item, "cite", basis->cite.in(lang));
        put(item, "gist", basis->gist.in(lang));
        put(item, "gistCapital", capital(basis->gist.in(lang)));
        list.push_back(item);
    }
    put(out, "bases", list);
    put(out, "anyBasis", !list.empty());
}

void Filler::evidence()
{
    std::vector<Slots> list;
    for (const Evidence &e : c.evidence) {
        const EvidenceKind *kind = g.evidenceKind(e.kind);
        Slots item = emptySlots();
        put(item, "id", e.id.toString());
        put(item, "number", QString::number(exhibitNumber(c, e.id)));
        const QString own = oneLine(e.title, w);
        put(item, "title", !own.isEmpty() ? own : kind ? kind->name.in(lang) : visibleName(e.fileName));
        const QString shows = clause(e.shows, w);
        put(item, "shows", !shows.isEmpty() ? shows : kind ? kind->proves.in(lang) : QString());
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
    put(out, "today", dateForProse(o.today, lang));
}

void Filler::followUp()
{
    const PartialDate firstOn = m_case.firstRaisedOn(reader, o.channel);
    put(out, "firstOn", firstOn.isFull() ? date(firstOn) : QString());
    const qint64 days = firstOn.isFull() ? firstOn.date().daysTo(o.today) : 0;
    put(out, "days", days > 1 ? QString::number(days) : QString());
    QString ticket;
    ContactEntry promise;
    for (const ContactEntry &entry : m_case.tellableContacts()) {
        if (!m_case.isTheirs(entry.channel, reader, o.channel))
            continue;
        if (const QString value = clause(entry.ticket, w); !value.isEmpty())
            ticket = value;
        if (!entry.promise.trimmed().isEmpty() || !entry.promiseDue.isNull())
            promise = entry;
    }
    put(out, "ticket", ticket);
    put(out, "promise", clause(promise.promise, w));
    put(out, "promiseDue", date(promise.promiseDue));
    put(out, "promiseOverdue", promise.promiseDue.isFull() && promise.promiseDue.date() < o.today);
    // The day of the letter that was handed in, whoever chose it, else the person's own.
    const Letter *before = m_case.sentLetter(o.channel, m_case.step(o.channel, {}));
    const QDate asked = before ? letterDeadline(c, g, before->type, before->exportedAt.localDate()).date : chosenAnswerBy(c);
    put(out, "passedDeadline", asked.isValid() && asked < o.today ? date(PartialDate::of(asked)) : QString());
}

} // namespace

Slots letterValues(const Complaint &complaint, const Catalogue &guide, const ComposeOptions &options, const Words &words,
    Reader reader)
{
    return Filler(complaint, guide, options, words, reader).fill();
}

} // namespace recourse::composer
