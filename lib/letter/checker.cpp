// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/letter.h"

#include "guide/clocks.h"
#include "letter/checkertext.h"
#include "letter/composerplan.h"
#include "letter/composertext.h"
#include "letter/filingcheck.h"
#include "letter/voice.h"

#include <QRegularExpression>

#include <algorithm>

namespace recourse {

using namespace checker;

namespace {

class Checker
{
public:
    Checker(const Complaint &complaint, const Catalogue &guide, const LetterDocument &letter, QDate today)
        : c(complaint), g(guide), letter(letter), today(today), passages(passagesOf(complaint, guide, letter))
    {
    }

    QList<Finding> check()
    {
        findings = checkPassages(c, passages);
        sender();
        amounts();
        yearlessDates();
        demands();
        deadline();
        exhibits();
        contradictions();
        honesty();
        dates();
        sources();
        addressee();
        ownShare();
        unreadable();
        findings += filingFindings(c, g, letter, today);
        takeAnswers(findings, c);
        std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
        return findings;
    }

private:
    void add(const char *rule, Severity severity, const char *block, const char *page, const QStringList &args = {})
    {
        const Finding finding{QString::fromLatin1(rule), severity, QString::fromLatin1(block),
            QString::fromLatin1(page), args};
        if (!findings.contains(finding))
            findings.append(finding);
    }
    QString answer(const char *question) const
    {
        const Answer found = c.answers.value(QString::fromLatin1(question));
        return found.unknown ? QString() : found.text.trimmed();
    }
    QStringList choices(const char *question) const { return c.answers.value(QString::fromLatin1(question)).values; }
    QString prose(const Money &money) const { return moneyForProse(money, letter.language); }

    void sender();
    void amounts();
    void yearlessDates();
    void demands();
    void deadline();
    void exhibits();
    void contradictions();
    void honesty();
    void dates();
    void sources();
    void addressee();
    void ownShare();
    void unreadable();

    const Complaint &c;
    const Catalogue &g;
    const LetterDocument &letter;
    const QDate today;
    const QList<Passage> passages;
    QList<Finding> findings;
};

/// L03: an amount in the summary or the main demand that no record bears out.
void Checker::amounts()
{
    const QList<Money> totals = disputedAmounts(c);
    if (totals.isEmpty())
        return;
    QList<Money> known = totals;
    for (const Transaction &t : c.transactions) {
        if (t.amount)
            known.append(*t.amount);
    }
    QList<Money> answered;
    for (auto it = c.answers.begin(); it != c.answers.end(); ++it) {
        const Question *question = g.question(it.key());
        if (question && question->type == Question::Type::Money && !it->unknown && !it->currency.isEmpty()) {
            if (const auto money = parseMoney(it->text, it->currency).money)
                answered.append(*money);
        }
    }
    // What is left after a part was paid back is borne out as well.
    for (const Money &total : totals) {
        for (const Money &part : answered) {
            if (part.currency == total.currency && part.minor < total.minor)
                known.append({total.minor - part.minor, total.currency});
        }
    }
    known += answered;
    for (const Demand &demand : c.demands) {
        const bool principal = demand.kind == QLatin1String("D01") || demand.kind == QLatin1String("D04");
        if (principal && demand.amount && !known.contains(*demand.amount)) {
            const auto total = std::find_if(totals.begin(), totals.end(), [&](const Money &m) { return m.currency == demand.amount->currency; });
            const bool more = total != totals.end() && demand.amount->minor > total->minor;
            add(more ? "L10" : "L03", Severity::Warn, "demands", "wanted", {prose(*demand.amount), prose(total != totals.end() ? *total : totals.first())});
        }
        if (demand.amount)
            known.append(*demand.amount);
    }
    static const QRegularExpression written(QStringLiteral("(?<![0-9.,])([0-9][0-9,]*(?:\\.[0-9]{1,2})?)\\s*[元块]|[¥￥]\\s*([0-9][0-9,]*(?:\\.[0-9]{1,2})?)"));
    for (auto it = written.globalMatch(c.summary); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const auto money = parseMoney(match.captured(1) + match.captured(2), QStringLiteral("CNY")).money;
        if (money && !known.contains(*money))
            add("L03", Severity::Warn, "story", "happened", {prose(*money), prose(totals.first())});
    }
}

/// L04: a month and a day in a text that gives no year, when nothing beside it does.
void Checker::yearlessDates()
{
    static const QRegularExpression monthDay(QStringLiteral("(?<![年0-9])[0-9]{1,2}月[0-9]{1,2}[日号]"));
    static const QRegularExpression year(QStringLiteral("(?:19|20)[0-9]{2}"));
    const auto look = [&](const QString &text, const PartialDate &beside, const char *block) {
        const QRegularExpressionMatch match = monthDay.match(text);
        if (match.hasMatch() && beside.isNull() && !year.match(text).hasMatch())
            add("L04", Severity::Warn, block, "happened", {match.captured()});
    };
    PartialDate any = c.occurredOn.isNull() ? c.noticedOn : c.occurredOn;
    for (const Fact &fact : c.facts) {
        look(fact.text, fact.on.date, "facts");
        any = any.isNull() ? fact.on.date : any;
    }
    look(c.summary, any, "story");
}

void Checker::demands()
{
    if (c.demands.size() > 4)
        add("L09", Severity::Warn, "demands", "wanted", {QString::number(c.demands.size())});
    for (const Demand &demand : c.demands) {
        const DemandKind *kind = g.demand(demand.kind);
        // Interest is worked out by the other side; a wish in own words speaks for itself.
        const bool needsAmount = kind && kind->type == QLatin1String("money") && kind->hasAmount && kind->id != QLatin1String("D05");
        if (needsAmount && !demand.amount && demand.ownWords.trimmed().isEmpty())
            add("L10", Severity::Warn, "demands", "wanted", {kind->name.in(letter.language)});
    }
}

/// L30: who reads it cannot find the account or answer when the name or the telephone number is not there. An authority does not take
/// up a complaint without them.
void Checker::sender()
{
    if (letter.type == LetterType::Authorisation
        || (!c.complainant.name.trimmed().isEmpty() && !c.complainant.phone.trimmed().isEmpty()))
        return;
    const bool needed = letter.type == LetterType::Escalation;
    add("L30", needed ? Severity::Block : Severity::Warn, "signature", "you");
    if (needed)
        findings.last().subject = QStringLiteral("sender");
}

void Checker::deadline()
{
    if (!letter.answerBy.isValid())
        return;
    const QDate date = letterDeadline(c, g, letter.type, today).date;
    const QString urgency = answer("Q16");
    const bool urgent = !urgency.isEmpty() && urgency != QLatin1String("not-urgent");
    const Calendar *calendar = g.calendar(QStringLiteral("CN"));
    const Result<DueResult> soonest = addDays(today, 3, CountUnit::Working, calendar);
    const QDate earliest = soonest.ok() ? soonest->due : today.addDays(3);
    if (date <= today || (!urgent && date < earliest))
        add("L11", Severity::Warn, "deadline", "wanted", {dateForProse(date, letter.language)});
}

void Checker::exhibits()
{
    QList<EvidenceId> cited;
    for (const Fact &fact : c.facts) {
        for (const EvidenceId &id : fact.exhibits) {
            if (!findEvidence(c, id))
                add("L13", Severity::Warn, "facts", "happened", {fact.text.trimmed().left(20)});
            cited.append(id);
        }
    }
    int last = 0;
    for (const Evidence &e : c.evidence)
        last = std::max(last, exhibitNumber(c, e.id));
    static const QRegularExpression mention(QStringLiteral("(?:证据|附件|Exhibit)\\s*([0-9]{1,3})"), QRegularExpression::CaseInsensitiveOption);
    QList<int> mentioned;
    for (const Passage &passage : passages) {
        for (auto it = mention.globalMatch(passage.text); passage.own && it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            mentioned.append(match.captured(1).toInt());
            if (mentioned.last() > last)
                add("L13", Severity::Warn, qPrintable(passage.block), qPrintable(passage.page), {match.captured()});
        }
    }
    for (const Evidence &e : c.evidence) {
        // Proof of identity and authority need no fact.
        const bool papers = e.kind == QLatin1String("V13") || e.kind == QLatin1String("V16");
        const int number = exhibitNumber(c, e.id);
        if (!papers && !cited.contains(e.id) && !mentioned.contains(number))
            add("L13", Severity::Warn, "evidence", "happened", {QString::number(number)});
    }
}

void Checker::contradictions()
{
    const QStringList before = choices("C01-Q6");
    const QString none = QStringLiteral("none");
    if (before.contains(none) && before.size() > 1)
        add("L18", Severity::Warn, "details", "happened", {QStringLiteral("C01-Q6")});
    if (choices("Q14").contains(none) && choices("Q14").size() > 1)
        add("L18", Severity::Warn, "other-bodies", "where", {QStringLiteral("Q14")});
    // "没有告诉我验证码的用途" is about what others did not do.
    static const QRegularExpression neverShared(QStringLiteral("(?:没有|从未|从没|未曾?)[^，。；\\n]{0,6}(?:告诉|透露|提供|给)(?!我|本人)[^，。；\\n]{0,8}(?:验证码|密码)|(?:验证码|密码)[^，。；\\n]{0,6}(?:没有|从未|从没)[^，。；\\n]{0,4}(?:告诉|透露|提供|给)(?!我|本人)|never (?:shared|gave|told)[^.\\n]{0,30}(?:code|password)"),
        QRegularExpression::CaseInsensitiveOption);
    const bool shared = before.contains(QStringLiteral("shared-code")) || answer("C09-Q10") == QLatin1String("yes");
    static const QRegularExpression paidMyself(QStringLiteral("(?:我|本人)(?:自己|本人|亲自)(?:付|转|操作|支付|确认)|(?:是我|由我)(?:付|转|操作|支付)|I (?:paid|approved|made) (?:it|this|the payment|them) myself"),
        QRegularExpression::CaseInsensitiveOption);
    const auto look = [&](const Passage &passage, const QRegularExpression &words) {
        for (auto it = words.globalMatch(passage.text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (voiceOf(passage.text, match.capturedStart(), match.capturedLength()).isWritersOwn()) {
                add("L18", Severity::Warn, qPrintable(passage.block), qPrintable(passage.page), {match.captured()});
                return;
            }
        }
    };
    for (const Passage &passage : passages) {
        if (passage.own && shared)
            look(passage, neverShared);
        if (passage.own && answer("C01-Q1") == QLatin1String("all"))
            look(passage, paidMyself);
    }
    if (answer("C06-Q3") == QLatin1String("never") && answer("C06-Q8") == QLatin1String("yes"))
        add("L18", Severity::Warn, "details", "happened", {QStringLiteral("C06-Q8")});
    if (c.occurredOn.isFull() && c.noticedOn.isFull() && c.noticedOn.date() < c.occurredOn.date())
        add("L18", Severity::Warn, "summary", "happened", {dateForProse(c.noticedOn, letter.language)});
}

/// L24: what the person admitted in the questions is not in the letter, because a paragraph was rewritten.
void Checker::honesty()
{
    const QString text = letterPlainText(letter);
    const Answer own = c.answers.value(QStringLiteral("Q15"));
    const QString said = own.unknown ? QString() : own.text.trimmed().section(QLatin1Char('\n'), 0, 0);
    const composer::Voice voice = composer::voiceOf(c, g);
    const bool silent = !said.isEmpty() && !text.contains(said.left(8));
    bool omitted = false;
    for (const char *id : {"C01-Q6", "C07-Q9", "C08-Q3", "C09-Q5", "C09-Q10"}) {
        const Question *question = g.question(QString::fromLatin1(id));
        if (!question || !question->id.startsWith(c.category + QLatin1Char('-')))
            continue;
        const Answer given = c.answers.value(question->id);
        for (const Question::Option &option : question->options) {
            const bool innocent = QStringList{QStringLiteral("none"), QStringLiteral("no"), QStringLiteral("system")}.contains(option.value);
            const bool chosen = !given.unknown && (given.text == option.value || given.values.contains(option.value));
            const QString sentence = composer::formFor(voice, option.letter, option.letterHolder).in(letter.language);
            omitted = omitted || (chosen && !innocent && !sentence.isEmpty() && !text.contains(sentence));
        }
    }
    // A follow-up continues, and a request for data or records tells no story.
    const bool tells = letter.type == LetterType::FirmComplaint || letter.type == LetterType::Escalation;
    if (tells && (silent || omitted))
        add("L24", Severity::Info, silent ? "own-part" : "details", "letter");
}

void Checker::dates()
{
    const auto look = [&](const PartialDate &date, const char *block, const char *page, bool payment = false) {
        if (date.isNull())
            return;
        if (date.earliest() > today)
            add("L26", Severity::Warn, block, page, {dateForProse(date, letter.language)});
        if (payment && date.year < 2000)
            add("L27", Severity::Warn, block, page, {dateForProse(date, letter.language)});
    };
    look(c.occurredOn, "summary", "happened", true);
    look(c.noticedOn, "summary", "happened");
    for (const Fact &fact : c.facts)
        look(fact.on.date, "facts", "happened");
    for (const Transaction &t : c.transactions)
        look(t.time.date, "transactions", "happened", true);
    for (const ContactEntry &entry : c.contacts) {
        if (!entry.retracted)
            look(entry.at.date, "contacts", "contacts");
    }
    for (const Evidence &e : c.evidence)
        look(e.date, "evidence", "evidence");
}

/// L12: a rule the letter cites was last read long ago.
void Checker::sources()
{
    if (letter.type != LetterType::FirmComplaint)
        return;
    for (const LegalBasis *basis : composer::fittingBases(c, g, composer::readerOf(c, g, letter.channel))) {
        const QDate read = basis->provenance.asOf.isValid() ? basis->provenance.asOf : QDate(2026, 11, 22);
        const QDate recheck = basis->provenance.recheck.isValid() ? basis->provenance.recheck : read.addDays(180);
        if (recheck < today)
            add("L12", Severity::Info, "basis", "letter", {basis->cite.in(letter.language)});
    }
}

/// L28: the letter names a brand or "the card issuer", because the company is not certain.
void Checker::addressee()
{
    const composer::Reader reader = composer::readerOf(c, g, letter.channel);
    const bool bank = reader == composer::Reader::Bank;
    const bool certain = bank ? !c.issuer.trimmed().isEmpty() : !composer::confirmedEntityName(c, g, letter.language).isEmpty();
    if (!certain && reader != composer::Reader::Merchant) {
        const QString name = c.entity.name.trimmed();
        add("L28", Severity::Info, "addressee", "wallet", {bank || name.isEmpty() ? composer::walletNameOf(c, g, letter.language) : name});
    }
}

/// L25: hardly anything in it is the person's own.
void Checker::ownShare()
{
    qsizetype own = 0;
    for (const Passage &passage : passages)
        own += passage.text.trimmed().size();
    qsizetype all = 0;
    for (const LetterBlock &block : letter.blocks) {
        if (block.kind == LetterBlock::Kind::Paragraph || block.kind == LetterBlock::Kind::Numbered)
            all += block.text.size() + block.items.join(QString()).size();
    }
    // Three dated facts are enough. An English letter takes about three characters where Chinese facts take one.
    const int weight = letter.language == Language::En ? 3 : 10;
    if (all > 0 && own * 100 < all * weight)
        add("L25", Severity::Info, "story", "happened");
}

/// L29: what stands in a field for a date or an amount, cannot be read as one, and is therefore not in the letter.
void Checker::unreadable()
{
    for (auto it = c.unreadable.cbegin(); it != c.unreadable.cend(); ++it) {
        const QString part = it.key().section(QLatin1Char(':'), 0, 0);
        const QString id = it.key().section(QLatin1Char(':'), 1, 1);
        const char *page = "happened";
        if (part == QLatin1String("contact")) {
            page = "contacts";
            const auto entry = std::find_if(c.contacts.begin(), c.contacts.end(), [&](const ContactEntry &e) { return e.id.toString() == id; });
            if (entry == c.contacts.end() || entry->retracted)
                continue;
        } else if (part == QLatin1String("exhibit")) {
            page = "evidence";
        } else if (part == QLatin1String("wanted") || part == QLatin1String("demand")) {
            page = "wanted";
            const bool wanted = std::any_of(c.demands.begin(), c.demands.end(), [&](const Demand &d) { return d.kind == id; });
            if (part == QLatin1String("demand") && !wanted)
                continue;
        } else if (part == QLatin1String("answer")) {
            // A private answer never enters, nor one that another kind of problem asked for.
            const Question *question = g.question(id);
            const bool foreign = id.startsWith(QLatin1Char('C')) && !id.startsWith(c.category + QLatin1Char('-'));
            if (!question || question->isPrivate || foreign)
                continue;
        }
        add("L29", Severity::Warn, "", page, {it.value().trimmed(), it.key()});
    }
}

} // namespace

QList<Finding> checkLetter(const Complaint &complaint, const Catalogue &guide, const LetterDocument &letter, QDate today)
{
    return Checker(complaint, guide, letter, today).check();
}

} // namespace recourse
