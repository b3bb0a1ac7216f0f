// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/parse.h"

namespace recourse::guideimpl {

namespace {

using L = QLatin1String;

const QString answerSlot = QStringLiteral("{{answer}}");
const QString amountSlot = QStringLiteral("{{amount}}");

bool bothContain(const LocalText &text, const QString &slot)
{
    return text.zh.count(slot) == 1 && text.en.count(slot) == 1;
}

bool noneContains(const LocalText &text, const QString &slot)
{
    return !text.zh.contains(slot) && !text.en.contains(slot);
}

/// A holder form says the same thing in other words: it stands beside a sentence and has the slot that one has.
void checkHolderForm(ObjectReader &o, L key, const LocalText &form, const LocalText &sentence, const QString &slot)
{
    if (form.isEmpty())
        return;
    if (sentence.isEmpty())
        o.problem(key, "bad-value", QStringLiteral("a holder form of nothing"));
    if (!slot.isEmpty() && !bothContain(form, slot))
        o.problem(key, "bad-value", slot);
}

Question::Type questionType(const QString &word)
{
    using T = Question::Type;
    static const QHash<QString, T> types{{QStringLiteral("text"), T::Text}, {QStringLiteral("long-text"), T::LongText},
        {QStringLiteral("yes-no"), T::YesNo}, {QStringLiteral("choice"), T::Choice}, {QStringLiteral("multi"), T::Multi},
        {QStringLiteral("date"), T::Date}, {QStringLiteral("date-time"), T::DateTime}, {QStringLiteral("money"), T::Money},
        {QStringLiteral("number"), T::Number}};
    return types.value(word, T::Text);
}

void checkOptions(ObjectReader &o, const Question &q)
{
    const L key("options");
    const bool chooses = q.type == Question::Type::Choice || q.type == Question::Type::Multi;
    if (chooses && q.options.isEmpty())
        o.problem(key, "missing-key");
    if (!chooses && q.type != Question::Type::YesNo && !q.options.isEmpty())
        o.problem(key, "bad-value", QStringLiteral("options of a question that offers none"));
    QStringList seen;
    for (const Question::Option &option : q.options) {
        if (seen.contains(option.value))
            o.problem(key, "duplicate-id", option.value);
        seen.append(option.value);
        if (q.type == Question::Type::YesNo && option.value != L("yes") && option.value != L("no"))
            o.problem(key, "unknown-value", option.value);
    }
}

} // namespace

Source parseSource(ObjectReader &o)
{
    Source s;
    s.id = o.readId();
    s.title = o.local(L("title"));
    s.url = o.optionalUrl(L("url"));
    s.asOf = o.optionalDate(L("asOf"));
    s.jurisdictions = o.jurisdictions(L("jurisdictions"));
    return s;
}

Question parseQuestion(ObjectReader &o)
{
    Question q;
    q.id = o.readId();
    q.text = o.local(L("text"));
    q.help = o.optionalLocal(L("help"));
    q.type = questionType(o.word(L("type"),
        {L("text"), L("long-text"), L("yes-no"), L("choice"), L("multi"), L("date"), L("date-time"), L("money"), L("number")}));
    o.each(L("options"), [&](ObjectReader &item) {
        Question::Option option;
        option.value = item.text(L("value"));
        // A yes-no question words its own two buttons; only its sentences come from here.
        option.text = q.type == Question::Type::YesNo ? item.optionalLocal(L("text")) : item.local(L("text"));
        option.letter = item.optionalLocal(L("letter"));
        option.letterHolder = item.optionalLocal(L("letterHolder"));
        checkHolderForm(item, L("letterHolder"), option.letterHolder, option.letter, {});
        option.retired = item.flag(L("retired"));
        if (option.retired && q.type == Question::Type::YesNo)
            item.problem(L("retired"), "bad-value", option.value);
        option.jurisdictions = item.jurisdictions(L("jurisdictions"));
        q.options.append(option);
    });
    checkOptions(o, q);
    q.important = o.flag(L("important"));
    q.isPrivate = o.flag(L("private"));
    q.jurisdictions = o.jurisdictions(L("jurisdictions"));
    if (o.has(L("asks")))
        q.asks = o.word(L("asks"), {L("promise-day"), L("promise"), L("told-them"), L("police-receipt"), L("bodies-told"), L("noticed-on"),
            L("occurred-on"), L("first-payment"), L("payment-count"), L("payees"), L("payment-sum")});
    q.asksWhether = o.flag(L("asksWhether"));
    q.negative = o.optionalLocal(L("negative"));
    q.letter = o.optionalLocal(L("letter"));
    const bool typed = q.type == Question::Type::Text || q.type == Question::Type::LongText || q.type == Question::Type::Number;
    if (!typed && (q.asksWhether || !q.negative.isEmpty()))
        o.problem(q.asksWhether ? L("asksWhether") : L("negative"), "bad-value", QStringLiteral("a question that is not typed"));
    if (!q.letter.isEmpty() && !bothContain(q.letter, answerSlot))
        o.problem(L("letter"), "bad-value", answerSlot);
    q.letterHolder = o.optionalLocal(L("letterHolder"));
    checkHolderForm(o, L("letterHolder"), q.letterHolder, q.letter, answerSlot);
    q.negativeHolder = o.optionalLocal(L("negativeHolder"));
    checkHolderForm(o, L("negativeHolder"), q.negativeHolder, q.negative, {});
    return q;
}

EvidenceKind parseEvidenceKind(ObjectReader &o)
{
    EvidenceKind e;
    e.id = o.readId();
    e.name = o.local(L("name"));
    e.how = o.local(L("how"));
    e.proves = o.local(L("proves"));
    o.each(L("where"), [&](ObjectReader &item) {
        EvidenceKind::Where where;
        where.wallet = item.text(L("wallet"));
        where.path = item.local(L("path"));
        where.provenance = item.provenance();
        e.where.append(where);
    });
    return e;
}

FirstAction parseFirstAction(ObjectReader &o)
{
    FirstAction a;
    a.id = o.readId();
    a.text = o.local(L("text"));
    a.when = o.optionalLocal(L("when"));
    a.contacts = o.ids(L("contacts"));
    a.walletContacts = o.flag(L("walletContacts"));
    a.jurisdictions = o.jurisdictions(L("jurisdictions"));
    return a;
}

DemandKind parseDemand(ObjectReader &o)
{
    DemandKind d;
    d.id = o.readId();
    d.type = o.word(L("type"), {L("money"), L("account"), L("information"), L("record"), L("service"), L("procedure")});
    d.name = o.local(L("name"));
    d.letter = o.local(L("letter"));
    d.letterNoAmount = o.optionalLocal(L("letterNoAmount"));
    d.letterToBody = o.optionalLocal(L("letterToBody"));
    d.asksBack = o.flag(L("asksBack"));
    d.hasAmount = o.flag(L("hasAmount"));
    d.caution = o.optionalLocal(L("caution"));
    d.discouraged = o.flag(L("discouraged"));
    d.jurisdictions = o.jurisdictions(L("jurisdictions"));
    const bool slot = bothContain(d.letter, amountSlot);
    if (!slot && !noneContains(d.letter, amountSlot))
        o.problem(L("letter"), "bad-value", amountSlot);
    if (slot && d.letterNoAmount.isEmpty())
        o.problem(L("letterNoAmount"), "missing-key");
    if (slot && !d.hasAmount)
        o.problem(L("hasAmount"), "bad-value", amountSlot);
    if (!noneContains(d.letterNoAmount, amountSlot))
        o.problem(L("letterNoAmount"), "bad-value", amountSlot);
    d.letterHolder = o.optionalLocal(L("letterHolder"));
    checkHolderForm(o, L("letterHolder"), d.letterHolder, d.letter, slot ? amountSlot : QString());
    d.letterNoAmountHolder = o.optionalLocal(L("letterNoAmountHolder"));
    checkHolderForm(o, L("letterNoAmountHolder"), d.letterNoAmountHolder, d.letterNoAmount, {});
    return d;
}

LegalBasis parseLegalBasis(ObjectReader &o)
{
    LegalBasis b;
    b.id = o.readId();
    b.jurisdiction = o.jurisdiction(L("jurisdiction"));
    b.cite = o.local(L("cite"));
    b.gist = o.local(L("gist"));
    b.binds = o.words(L("binds"), {L("institution"), L("bank"), L("merchant")});
    o.child(L("when"), [&](ObjectReader &item) { b.when = parseCondition(item); });
    b.scopeNote = o.optionalLocal(L("scopeNote"));
    b.provenance = o.provenance();
    return b;
}

Category parseCategory(ObjectReader &o)
{
    Category c;
    c.id = o.readId();
    c.name = o.local(L("name"));
    c.hint = o.local(L("hint"));
    c.issue = o.local(L("issue"));
    o.each(L("issues"), [&](ObjectReader &item) {
        Category::Issue issue;
        issue.when = item.text(L("when"));
        issue.text = item.local(L("text"));
        c.issues.append(issue);
    });
    c.core = o.flag(L("core"));
    c.urgent = o.flag(L("urgent"));
    c.subjects = o.words(L("subjects"), {L("payment-account"), L("card"), L("credit-line"), L("merchant"), L("personal-data"),
        L("crime"), L("fund")});
    if (c.subjects.isEmpty())
        o.problem(L("subjects"), "missing-key");
    if (o.has(L("writtenFor")))
        c.writtenFor = o.word(L("writtenFor"), {L("guardian"), L("heir")});
    c.questions = o.ids(L("questions"));
    o.each(L("evidence"), [&](ObjectReader &item) {
        Category::Evidence e;
        e.kind = item.text(L("kind"));
        e.grade = item.word(L("grade"), {L("required"), L("strong"), L("helpful")});
        for (const Category::Evidence &other : std::as_const(c.evidence)) {
            if (other.kind == e.kind)
                item.problem(L("kind"), "duplicate-id", e.kind);
        }
        c.evidence.append(e);
    });
    c.actions = o.ids(L("actions"));
    c.primaryDemands = o.ids(L("primaryDemands"));
    c.secondaryDemands = o.ids(L("secondaryDemands"));
    o.members(L("bases"), [&](const QString &jurisdiction, const QJsonValue &value) {
        if (!isJurisdiction(jurisdiction))
            o.problem(L("bases"), "unknown-value", jurisdiction);
        QStringList list;
        for (const QJsonValue &item : value.toArray()) {
            if (!item.isString() || list.contains(item.toString()))
                o.problem(L("bases"), item.isString() ? "duplicate-id" : "wrong-type", item.toString(jurisdiction));
            else
                list.append(item.toString());
        }
        if (!value.isArray())
            o.problem(L("bases"), "wrong-type", jurisdiction);
        c.bases.insert(jurisdiction, list);
    });
    c.traps = o.placed(L("traps"));
    return c;
}

} // namespace recourse::guideimpl
