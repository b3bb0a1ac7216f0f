// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sha256.h"
#include "complaint/complaint.h"

#include <concepts>

/// A complaint as table rows. Each struct is described once, field by field; writing, reading, the digest and the column names all
/// follow that one description, so none of them can forget a field. For lib/storage only.
namespace recourse::rows {

template<typename T, typename U>
concept Like = std::same_as<std::remove_const_t<T>, U>;

struct ExhibitRow {
    int fact = 0;       ///< position of the fact
    EvidenceId evidence;
};

struct AnswerRow {
    QString question;
    Answer answer;
};

struct UnreadableRow {
    QString field;
    QString text;
};

struct RetiredRow {
    int number = 0;     ///< of an exhibit that is gone
};

struct StepRow {
    StepId id;
    QString channel;
    QString subject;
    QString ticket;
    QString overrideReason;
};

struct EventRow {
    int step = 0;       ///< position of the step
    Step::Event event;
};

/// All child rows of a complaint.
struct Children {
    QList<Fact> facts;
    QList<ExhibitRow> exhibits;
    QList<Transaction> transactions;
    QList<ContactEntry> contacts;
    QList<Demand> demands;
    QList<AnswerRow> answers;
    QList<UnreadableRow> unreadable;
    QList<RetiredRow> retired;
    QList<AnsweredFinding> answeredFindings;
    QList<Evidence> evidence;
    QList<LetterEdit> letterEdits;
    QList<Letter> letters;
    QList<StepRow> steps;
    QList<EventRow> events;
};

Children childrenOf(const Complaint &complaint);
/// Puts the rows back; a row that points to a fact or step that is not there is left out (the digest then disagrees).
void adopt(Complaint &complaint, Children &&children);

/// Calls `f(table, list)` for every child table.
void forEachTable(auto &children, auto &&f)
{
    f("fact", children.facts);
    f("fact_exhibit", children.exhibits);
    f("transaction_item", children.transactions);
    f("contact", children.contacts);
    f("demand", children.demands);
    f("answer", children.answers);
    f("unreadable_text", children.unreadable);
    f("retired_number", children.retired);
    f("answered_finding", children.answeredFindings);
    f("evidence", children.evidence);
    f("letter_edit", children.letterEdits);
    f("letter", children.letters);
    f("step", children.steps);
    f("step_event", children.events);
}

void describe(auto &v, Like<Complainant> auto &c)
{
    v("name", c.name);
    v("phone", c.phone);
    v("email", c.email);
    v("address", c.address);
    v("id_type", c.idType);
    v("id_number", c.idNumber);
}

/// Everything of a complaint that is not a list, except its id.
void describe(auto &v, Like<Complaint> auto &c)
{
    v("number", c.number);
    v("own_title", c.ownTitle);
    v("wallet", c.wallet);
    v("wallet_name", c.walletName);
    v("entity_name", c.entity.name);
    v("entity_confirmed", c.entity.confirmed);
    v("issuer", c.issuer);
    v("jurisdiction", c.jurisdiction);
    v("category", c.category);
    v("subjects", c.subjects);
    v("funding", c.funding);
    v("role", c.role);
    v("occurred_on", c.occurredOn);
    v("noticed_on", c.noticedOn);
    v("summary", c.summary);
    v("answer_by", c.answerBy);
    v("complainant_name", c.complainant.name);
    v("complainant_phone", c.complainant.phone);
    v("complainant_email", c.complainant.email);
    v("complainant_address", c.complainant.address);
    v("complainant_id_type", c.complainant.idType);
    v("complainant_id_number", c.complainant.idNumber);
    v("holder_name", c.holder.name);
    v("holder_relation", c.holder.relation);
    v("holder_account", c.holder.account);
    v("notes", c.notes);
    v("letter_language", c.letterLanguage);
    v("page", c.page);
    v("is_example", c.isExample);
    v("wizard_done", c.wizardDone);
    v("created", c.createdAt);
    v("changed", c.changedAt);
    v("trashed", c.trashedAt);
}

void describe(auto &v, Like<Fact> auto &f)
{
    v("id", f.id);
    v("happened", f.on);
    v("text", f.text);
}

void describe(auto &v, Like<ExhibitRow> auto &e)
{
    v("fact_position", e.fact);
    v("evidence", e.evidence);
}

void describe(auto &v, Like<Transaction> auto &t)
{
    v("id", t.id);
    v("time", t.time);
    v("amount", t.amount);
    v("order_id", t.orderId);
    v("merchant_order_id", t.merchantOrderId);
    v("payee", t.payee);
    v("method", t.method);
    v("status", t.status);
    v("source_evidence", t.source.evidence);
    v("source_line", t.source.line);
}

void describe(auto &v, Like<ContactEntry> auto &c)
{
    v("id", c.id);
    v("happened", c.at);
    v("channel", c.channel);
    v("direction", c.direction);
    v("agent", c.agent);
    v("ticket", c.ticket);
    v("asked", c.asked);
    v("answer", c.answer);
    v("attitude", c.attitude);
    v("promise", c.promise);
    v("promise_due", c.promiseDue);
    v("retracted", c.retracted);
    v("recipient", c.recipient);
    v("attachment", c.attachment);
    v("verdict", c.verdict);
    v("objection", c.objection);
}

void describe(auto &v, Like<Demand> auto &d)
{
    v("kind", d.kind);
    v("amount", d.amount);
    v("own_words", d.ownWords);
}

void describe(auto &v, Like<AnswerRow> auto &a)
{
    v("question", a.question);
    v("unknown", a.answer.unknown);
    v("text", a.answer.text);
    v("choices", a.answer.values);
    v("currency", a.answer.currency);
}

void describe(auto &v, Like<UnreadableRow> auto &u)
{
    v("field", u.field);
    v("text", u.text);
}

void describe(auto &v, Like<RetiredRow> auto &r)
{
    v("number", r.number);
}

void describe(auto &v, Like<AnsweredFinding> auto &a)
{
    v("rule", a.rule);
    v("subject", a.subject);
    v("reason", a.reason);
}

void describe(auto &v, Like<Evidence> auto &e)
{
    v("id", e.id);
    v("sha256", e.sha256);
    v("size", e.size);
    v("file_name", e.fileName);
    v("mime", e.mime);
    v("kind", e.kind);
    v("title", e.title);
    v("shows", e.shows);
    v("made_on", e.date);
    v("source", e.source);
    v("added", e.addedAt);
    v("reencoded", e.reencoded);
    v("frozen_number", e.frozenNumber);
}

void describe(auto &v, Like<LetterEdit> auto &e)
{
    v("block", e.block);
    v("language", e.language);
    v("text", e.text);
    v("generated_from", e.generatedFrom);
}

void describe(auto &v, Like<Letter> auto &l)
{
    v("id", l.id);
    v("channel", l.channel);
    v("type", l.type);
    v("language", l.language);
    v("exported", l.exportedAt);
    v("file_name", l.fileName);
    v("sha256", l.sha256);
    v("pages", l.pages);
    v("text", l.text);
    v("sent", l.sentAt);
    v("size", l.size);
    v("answer_by", l.answerBy);
    v("answer_by_rule", l.answerByRule);
    v("exhibits", l.exhibits);
    v("rule_values", l.ruleValues);
}

void describe(auto &v, Like<StepRow> auto &s)
{
    v("id", s.id);
    v("channel", s.channel);
    v("subject", s.subject);
    v("ticket", s.ticket);
    v("override_reason", s.overrideReason);
}

void describe(auto &v, Like<EventRow> auto &e)
{
    v("step_position", e.step);
    v("kind", e.event.kind);
    v("happened", e.event.at);
    v("text", e.event.text);
    v("amount", e.event.amount);
    v("retracted", e.event.retracted);
}

} // namespace recourse::rows
