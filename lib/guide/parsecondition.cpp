// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/parse.h"

namespace recourse::guideimpl {

namespace {

using L = QLatin1String;
using Kind = Condition::Kind;

constexpr int kDeepest = 8; ///< no honest condition is nested like this; a hostile one must not use up the stack

const std::initializer_list<std::pair<L, Kind>> kKinds{{L("all"), Kind::All}, {L("any"), Kind::Any}, {L("not"), Kind::Not},
    {L("holds"), Kind::Holds}, {L("answer"), Kind::Answer}, {L("answered"), Kind::Answered}, {L("funding"), Kind::Funding},
    {L("role"), Kind::Role}, {L("place"), Kind::Place}, {L("category"), Kind::Category}, {L("subject"), Kind::Subject},
    {L("event"), Kind::Event}, {L("transactions"), Kind::Transactions}};

void requireSome(ObjectReader &o, L key, const QStringList &values)
{
    if (values.isEmpty())
        o.problem(key, "missing-key");
}

void readValues(ObjectReader &o, L key, Condition &c)
{
    switch (c.kind) {
    case Kind::Funding:
        c.values = o.words(key, {L("balance"), L("debit-card"), L("credit-card"), L("credit-line"), L("gift-card"), L("fund")});
        break;
    case Kind::Role:
        c.values = o.words(key, {L("self"), L("agent"), L("guardian")});
        break;
    case Kind::Place:
        c.values = o.jurisdictions(key);
        break;
    case Kind::Subject:
        c.values = o.words(key, {L("payment-account"), L("card"), L("credit-line"), L("merchant"), L("personal-data"), L("crime"),
            L("fund")});
        break;
    case Kind::Event:
        c.values = o.words(key, {L("sent"), L("received"), L("forwarded"), L("institution-received"), L("accepted"), L("reply"),
            L("offer"), L("outcome"), L("refund"), L("withdrawn")});
        break;
    default:
        c.values = o.ids(key);
        break;
    }
    requireSome(o, key, c.values);
}

void readParts(ObjectReader &o, L key, Condition &c, int depth)
{
    if (depth >= kDeepest) {
        o.problem(key, "too-large", QString::number(kDeepest));
        return;
    }
    const auto part = [&](ObjectReader &item) { c.parts.push_back(parseCondition(item, depth + 1)); };
    if (c.kind == Kind::Not)
        o.child(key, part);
    else
        o.each(key, part);
    if (c.parts.empty())
        o.problem(key, "missing-key");
}

} // namespace

Condition parseCondition(ObjectReader &o, int depth)
{
    Condition c;
    L key;
    for (const auto &[word, kind] : kKinds) {
        if (o.has(word)) {
            key = word;
            c.kind = kind;
            break; // a second one of them is a key nobody asked for
        }
    }
    switch (c.kind) {
    case Kind::Always:
        o.problemHere("missing-key", QStringLiteral("all, any, not, holds, answer …"));
        return c;
    case Kind::All:
    case Kind::Any:
    case Kind::Not:
        readParts(o, key, c, depth);
        return c;
    case Kind::Holds:
        c.key = o.text(key);
        break;
    case Kind::Answer:
        c.key = o.text(key);
        c.values = o.ids(L("is"));
        c.unclear = o.ids(L("unclear"));
        requireSome(o, L("is"), c.values);
        break;
    case Kind::Answered:
        c.key = o.text(key);
        break;
    case Kind::Transactions:
        if (!o.flag(key))
            o.problem(key, "bad-value", QStringLiteral("true"));
        break;
    default:
        readValues(o, key, c);
        break;
    }
    if (o.has(L("untold")))
        c.untold = o.word(L("untold"), {L("yes"), L("no")}) == L("yes");
    return c;
}

NamedCondition parseNamedCondition(ObjectReader &o)
{
    NamedCondition c;
    c.id = o.readId();
    c.text = o.optionalLocal(L("text"));
    o.child(L("when"), [&](ObjectReader &item) { c.when = parseCondition(item); });
    if (c.when.kind == Kind::Always)
        o.problem(L("when"), "missing-key");
    return c;
}

} // namespace recourse::guideimpl
