// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/parse.h"

#include <algorithm>

namespace recourse::guideimpl {

namespace {

using L = QLatin1String;

void checkUnit(ObjectReader &o, const Rule &r)
{
    const bool counts = r.unit != L("none") && r.unit != L("at-once") && r.unit != L("restart");
    if (counts && !r.value)
        o.problem(L("value"), "missing-key");
    if (!counts && r.value)
        o.problem(L("value"), "bad-value", QString::number(*r.value));
    if (r.value && (*r.value < 1 || *r.value > 10000))
        o.problem(L("value"), "bad-value", QString::number(*r.value));
    const bool needsCalendar = r.unit == L("working-day") || r.unit == L("business-day");
    if (needsCalendar && r.calendar.isEmpty())
        o.problem(L("calendar"), "missing-key");
    if (counts && (r.unit == L("hour")) != (r.dayRule == L("from-moment")))
        o.problem(L("dayRule"), "bad-value", r.dayRule);
    if (counts && r.startsAt == L("none"))
        o.problem(L("startsAt"), "bad-value", r.startsAt);
}

QList<Channel::Condition> conditions(ObjectReader &o, L key, Words codes)
{
    QList<Channel::Condition> result;
    o.each(key, [&](ObjectReader &item) {
        Channel::Condition c;
        c.code = item.word(L("code"), codes);
        c.text = item.local(L("text"));
        result.append(c);
    });
    return result;
}

QList<Channel::Sign> signs(ObjectReader &o, L key)
{
    QList<Channel::Sign> result;
    o.each(key, [&](ObjectReader &item) {
        Channel::Sign sign;
        sign.question = item.optionalText(L("question"));
        sign.values = item.ids(L("values"));
        sign.evidence = item.optionalText(L("evidence"));
        if (sign.question.isEmpty() == sign.evidence.isEmpty())
            item.problemHere("bad-value", QStringLiteral("question or evidence"));
        result.append(sign);
    });
    return result;
}

std::optional<Channel::Output::Limit> limit(ObjectReader &o)
{
    std::optional<Channel::Output::Limit> result;
    o.child(L("limit"), [&](ObjectReader &item) {
        Channel::Output::Limit limit;
        limit.value = item.number(L("value")).value_or(0);
        if (limit.value <= 0)
            item.problem(L("value"), "bad-value", QString::number(limit.value));
        limit.unit = item.word(L("unit"), {L("characters"), L("words")}) == L("words") ? Channel::Output::Limit::Unit::Words
                                                                                         : Channel::Output::Limit::Unit::Characters;
        limit.verified = item.flag(L("verified"));
        limit.sources = item.ids(L("sources"));
        if (limit.verified && limit.sources.isEmpty())
            item.problem(L("sources"), "missing-key");
        result = limit;
    });
    return result;
}

QList<Channel::Output> outputs(ObjectReader &o)
{
    QList<Channel::Output> result;
    o.each(L("outputs"), [&](ObjectReader &item) {
        Channel::Output output;
        output.kind = outputKindFrom(
            item.word(L("kind"), {L("letter"), L("script"), L("short-text"), L("field-sheet"), L("court-sheet")}))
                          .value_or(OutputKind::Letter);
        if (output.kind == OutputKind::Letter) {
            output.letter = letterTypeFrom(item.word(L("type"), {L("T1"), L("T2"), L("T3"), L("T4"), L("T5"), L("T6"), L("T7"), L("T8"),
                                                                  L("T9"), L("T10"), L("T11"), L("T12")}))
                                .value_or(LetterType::FirmComplaint);
        }
        output.form = item.text(L("form"));
        output.limit = limit(item);
        if (item.has(L("when")))
            output.when = item.text(L("when"));
        const bool twice = std::any_of(result.cbegin(), result.cend(), [&](const Channel::Output &other) {
            const bool letter = output.kind == OutputKind::Letter;
            return other.kind == output.kind && other.letter == output.letter && (letter || other.form == output.form);
        });
        if (twice)
            item.problemHere("duplicate-id", codeOf(output.kind) + QLatin1Char(' ') + output.form);
        result.append(output);
    });
    return result;
}

/// A firm may be the wallet's company, a platform or an insurer: its channel says which. The media decide nothing and are nobody's body.
Recipient recipientOfKind(const QString &kind)
{
    if (kind == L("merchant"))
        return Recipient::Merchant;
    if (kind == L("issuer"))
        return Recipient::Bank;
    if (kind == L("police"))
        return Recipient::Police;
    return kind == L("firm") || kind == L("media") ? Recipient::Unknown : Recipient::Body;
}

} // namespace

Rule parseRule(ObjectReader &o)
{
    Rule r;
    r.id = o.readId();
    r.jurisdiction = o.jurisdiction(L("jurisdiction"), true);
    r.statement = o.local(L("statement"));
    r.value = o.number(L("value"));
    r.unit = o.word(L("unit"), {L("calendar-day"), L("working-day"), L("business-day"), L("hour"), L("week"), L("month"),
        L("year"), L("none"), L("at-once"), L("restart")});
    r.startsAt = o.word(L("startsAt"), {L("received"), L("supplemented"), L("forwarded"), L("institution-received"),
        L("accepted"), L("statement-sent"), L("final-response-sent"), L("first-payment"), L("last-payment"), L("debit"),
        L("knew"), L("damage"), L("demand-delivered"), L("objection-made"), L("report-made"), L("police-order"),
        L("notice-received"), L("decision"), L("response-sent"), L("dispute-opened"), L("goods-received"), L("goods-returned"),
        L("payment"), L("order-received"), L("request"), L("promise-due"), L("announced"), L("transaction-end"), L("file-closed"),
        L("mediation-effective"), L("judgment-effective"), L("none")});
    r.calendar = o.optionalText(L("calendar"));
    r.dayRule = o.optionalText(L("dayRule"));
    if (r.dayRule.isEmpty())
        r.dayRule = r.unit == L("hour") ? QStringLiteral("from-moment") : QStringLiteral("next-day");
    else if (r.dayRule != L("next-day") && r.dayRule != L("from-moment") && r.dayRule != L("same-day"))
        o.problem(L("dayRule"), "unknown-value", r.dayRule);
    r.rollForward = o.flag(L("rollForward"));
    r.extendedBy = o.optionalText(L("extendedBy"));
    o.child(L("when"), [&](ObjectReader &item) { r.when = parseCondition(item); });
    r.citation = o.local(L("citation"));
    r.basis = o.word(L("basis"), {L("law"), L("regulation"), L("practice"), L("contract"), L("suggestion"), L("expectation")});
    r.binds = o.word(L("binds"), {L("them"), L("person")});
    r.sourceUrl = o.optionalUrl(L("sourceUrl"));
    r.note = o.optionalLocal(L("note"));
    r.estimate = o.flag(L("estimate"));
    r.provenance = o.provenance();
    checkUnit(o, r);
    return r;
}

Channel parseChannel(ObjectReader &o)
{
    Channel c;
    c.id = o.readId();
    c.name = o.local(L("name"));
    c.jurisdiction = o.jurisdiction(L("jurisdiction"), true);
    c.kind = o.word(L("kind"), {L("firm"), L("merchant"), L("issuer"), L("regulator"), L("association"), L("mediation"),
        L("arbitration"), L("court"), L("police"), L("media"), L("reporting")});
    c.subjects = o.words(L("subjects"), {L("payment-account"), L("card"), L("credit-line"), L("merchant"), L("personal-data"),
        L("crime"), L("fund")});
    if (c.subjects.isEmpty())
        o.problem(L("subjects"), "missing-key");
    c.takes = o.local(L("takes"));
    c.preconditions = conditions(o, L("preconditions"), {L("firm-contacted"), L("firm-answered-or-overdue"),
        L("issuer-contacted"), L("merchant-contacted"), L("real-name"), L("statement-seen"), L("arbitration-clause"),
        L("both-consent"), L("account-access"), L("none")});
    c.refuses = conditions(o, L("refuses"), {L("same-dispute-elsewhere"), L("out-of-scope"), L("over-three-years"),
        L("not-consumer"), L("no-identity"), L("already-settled"), L("repeated"), L("personal-dispute"), L("over-time-limit")});
    c.rules = o.ids(L("rules"));
    c.cost = o.optionalLocal(L("cost"));
    c.needs = o.optionalLocal(L("needs"));
    c.will = o.optionalLocal(L("will"));
    c.willNot = o.optionalLocal(L("willNot"));
    c.willThere = o.placed(L("willThere"));
    c.willNotThere = o.placed(L("willNotThere"));
    c.contacts = o.ids(L("contacts"));
    c.exclusiveGroup = o.optionalText(L("exclusiveGroup"));
    c.guardText = o.optionalLocal(L("guardText"));
    if (!c.exclusiveGroup.isEmpty() && c.guardText.isEmpty())
        o.problem(L("guardText"), "missing-key");
    c.sideChannel = o.flag(L("sideChannel"));
    c.outputs = outputs(o);
    c.recipient = o.has(L("recipient"))
        ? recipientFrom(o.word(L("recipient"), {L("wallet"), L("bank"), L("merchant"), L("platform"), L("body"), L("police")}))
              .value_or(Recipient::Unknown)
        : recipientOfKind(c.kind);
    c.toldBy = signs(o, L("toldBy"));
    c.warning = o.optionalLocal(L("warning"));
    c.provenance = o.provenance();
    return c;
}

} // namespace recourse::guideimpl

namespace recourse {

bool Channel::takesLetters() const
{
    return std::any_of(outputs.cbegin(), outputs.cend(), [](const Output &output) { return output.kind == OutputKind::Letter; });
}

const Channel::Output *Channel::letter(LetterType type) const
{
    const auto found = std::find_if(outputs.cbegin(), outputs.cend(),
        [type](const Output &output) { return output.kind == OutputKind::Letter && output.letter == type; });
    return found == outputs.cend() ? nullptr : &*found;
}

} // namespace recourse

namespace recourse::guideimpl {

Ladder parseLadder(ObjectReader &o)
{
    Ladder l;
    l.category = o.text(L("category"));
    l.jurisdiction = o.jurisdiction(L("jurisdiction"));
    o.setId(l.category + QLatin1Char('/') + l.jurisdiction);
    o.each(L("steps"), [&](ObjectReader &item) {
        Ladder::Step s;
        s.channel = item.text(L("channel"));
        s.subject = item.optionalText(L("subject"));
        s.when = item.text(L("when"));
        s.parallel = item.flag(L("parallel"));
        s.why = item.local(L("why"));
        l.steps.append(s);
    });
    if (l.steps.isEmpty())
        o.problem(L("steps"), "missing-key");
    return l;
}

} // namespace recourse::guideimpl
