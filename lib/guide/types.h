// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guide/condition.h"
#include "guide/kinds.h"
#include "guide/localtext.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

/// The plain values of the guide: what Recourse knows about wallets, channels, rules and wording.
///
/// Every struct mirrors one object of resources/guide/*.json; the JSON keys are the member names. The loader
/// (catalogue.h) refuses a file in which an id does not resolve, a text lacks a language, or a fact lacks a source.
namespace recourse {

/// A text that is true in some places only. JSON: the two languages and "jurisdictions"; without those it holds everywhere.
struct PlacedText {
    LocalText text;
    QStringList jurisdictions;
    bool operator==(const PlacedText &) const = default;
};

/// How far a fact may be trusted. Weak facts are not shipped, so there is no third value.
enum class Confidence {
    High,   ///< official text read, or several independent sources: shown with its date
    Medium, ///< one good source or recalled: shown with "check before use", never pre-selected in a letter
};

/// Where a fact comes from. JSON keys: sources, confidence ("high"|"medium"), asOf, recheck.
struct Provenance {
    QStringList sources;                        ///< ids of Source; never empty
    Confidence confidence = Confidence::Medium;
    QDate asOf;                                 ///< null: compiled 2026-11-22, not opened live
    QDate recheck;                              ///< null: the usual 180 days
    bool operator==(const Provenance &) const = default;
};

/// sources.json: a document a fact was taken from.
struct Source {
    QString id;       ///< "SRC-…"
    LocalText title;  ///< as one would cite it
    QString url;      ///< https only; empty when not verified (never completed from memory)
    QDate asOf;       ///< day of the copy that was read; null = unknown
    QStringList jurisdictions; ///< where it says something; empty = everywhere
    bool operator==(const Source &) const = default;
};

/// contacts.json: one verified way to reach somebody.
struct Contact {
    enum class Kind { Phone, InApp, Web, Email, Place };
    QString id;             ///< ids of domain rules, e.g. "CN-T-ALIPAY"
    Kind kind = Kind::InApp;///< JSON: phone, in-app, web, email, place
    LocalText who;
    QString value;          ///< number, address or URL exactly as verified; empty for in-app paths
    LocalText path;         ///< for in-app entries: where to tap, in words
    LocalText note;         ///< optional: limits, e.g. "working days only"
    bool mayHaveChanged = false; ///< menus move: shown with that mark
    bool freezes = false;   ///< stops an account or a card: for a loss, not for handing in a letter
    QStringList jurisdictions; ///< where it serves (place.h); empty = everywhere
    QStringList parts;      ///< parts of a place it serves, e.g. "scotland"; empty = the whole of it
    Provenance provenance;
    bool operator==(const Contact &) const = default;
};

/// entities.json: a company (or the role "card issuer") a letter is addressed to.
struct Entity {
    QString id;
    LocalText name;         ///< legal name; the Chinese name is kept in both where no official English one is known
    LocalText formerly;     ///< an earlier name that older bills carry; may be empty
    QString kind;           ///< payment-institution, bank, card-issuer, platform, foreign-company
    LocalText domicile;     ///< empty = not known
    LocalText branch;       ///< PBoC branch that takes complaints about it; empty = not known
    bool toBeConfirmed = true; ///< until a bill's header or the person confirms it
    Provenance provenance;
    bool operator==(const Entity &) const = default;
};

/// wallets.json: a brand.
struct Wallet {
    QString id;                         ///< "alipay", "wechat-pay", …
    LocalText name;
    QStringList aliases;                ///< other spellings, for search
    QStringList jurisdictions;          ///< where it is commonly used; a single one is taken for granted, several are asked
    QMap<QString, QString> entities;    ///< jurisdiction → entity id; missing = ask the person
    bool addressIssuer = false;         ///< holds no money itself where listed in issuerIn: the card issuer is addressed
    QStringList issuerIn;               ///< jurisdictions in which the card issuer is addressed
    QStringList contacts;               ///< contact ids, most urgent first
    QStringList funding;                ///< of: balance, debit-card, credit-card, credit-line, gift-card, fund
    QList<PlacedText> notes;            ///< what a person should know, a sentence each
    bool operator==(const Wallet &) const = default;
};

/// questions.json: one thing the wizard asks.
struct Question {
    enum class Type { Text, LongText, YesNo, Choice, Multi, Date, DateTime, Money, Number };
    struct Option {
        QString value;      ///< kebab-case, stable
        LocalText text;
        LocalText letter;   ///< sentence for the letter when chosen; empty = nothing said
        LocalText letterHolder; ///< the same by somebody who writes for the account holder; empty = letter fits every writer
        QStringList jurisdictions; ///< where it is offered; empty = everywhere
        bool retired = false; ///< no longer offered; an answer that has it still reads and writes its sentence
        bool operator==(const Option &) const = default;
    };
    QString id;             ///< Q15, C03-Q1
    LocalText text;         ///< the question, second person, ends with a question mark
    LocalText help;         ///< why it is asked or where to look; may be empty
    Type type = Type::Text; ///< JSON: text, long-text, yes-no, choice, multi, date, date-time, money, number
    QList<Option> options;  ///< for choice and multi; for yes-no optional "yes"/"no" entries that carry letter sentences
    bool important = false; ///< marks a question that decides the case (● of the domain notes)
    bool isPrivate = false; ///< JSON "private": never leaves the program (e.g. the least they would accept)
    QStringList jurisdictions; ///< empty = everywhere
    LocalText letter;       ///< sentence with one {{answer}} slot; empty = the answer is not put into letters
    LocalText letterHolder; ///< the same by somebody who writes for the account holder; empty = letter fits every writer
    QString asks;           ///< what the person may have said elsewhere already: promise-day, promise, told-them, police-receipt, bodies-told,
                            ///< noticed-on, occurred-on, first-payment, payment-count, payees, payment-sum; empty = only here
    bool asksWhether = false; ///< a text question one may answer with "no": a short answer that begins so is understood as that
    LocalText negative;     ///< sentence for a "no" typed into a text question; empty = nothing is said
    LocalText negativeHolder; ///< the same by somebody who writes for the account holder; empty = negative fits every writer
    bool operator==(const Question &) const = default;
};

/// evidence.json: a kind of proof.
struct EvidenceKind {
    struct Where {
        QString wallet;     ///< wallet id
        LocalText path;     ///< where in the app, in words
        Provenance provenance;
        bool operator==(const Where &) const = default;
    };
    QString id;             ///< V01
    LocalText name;
    LocalText how;          ///< how to capture it well
    LocalText proves;       ///< default "what it shows" of the evidence index, a noun phrase
    QList<Where> where;     ///< each shown with "may have changed"
    bool operator==(const EvidenceKind &) const = default;
};

/// actions.json: something to do at once, before any letter.
struct FirstAction {
    QString id;             ///< C01-A1
    LocalText text;
    LocalText when;         ///< "now", "within 15 minutes"; may be empty
    QStringList contacts;   ///< contact ids to show with it (beside the wallet's own, which the program adds)
    bool walletContacts = false; ///< show the wallet's own contacts with it
    QStringList jurisdictions;   ///< empty = everywhere
    bool operator==(const FirstAction &) const = default;
};

/// demands.json: something a person may ask for.
struct DemandKind {
    QString id;             ///< D01
    QString type;           ///< money, account, information, record, service, procedure
    LocalText name;         ///< for the list: verb first
    LocalText letter;       ///< clause of the letter; may have {{amount}}; starts with a verb, no full stop
    LocalText letterNoAmount; ///< the same without the amount; required when letter has {{amount}}
    LocalText letterHolder; ///< letter by somebody who writes for the account holder; empty = letter fits every writer
    LocalText letterNoAmountHolder; ///< the same for letterNoAmount
    bool hasAmount = false;
    LocalText letterToBody; ///< the clause in a letter to an authority that forwards it; empty = the same
    bool asksBack = false;  ///< asks for the disputed money itself, not for compensation or goodwill
    LocalText caution;      ///< shown beside it; may be empty
    bool discouraged = false; ///< default off, warned about (e.g. multiple damages)
    QStringList jurisdictions; ///< empty = everywhere
    bool operator==(const DemandKind &) const = default;
};

/// legalbases.json: a rule of law a letter may cite.
struct LegalBasis {
    QString id;             ///< LB-CN-NB35
    QString jurisdiction;
    LocalText cite;         ///< zh 《…》第…条 / en law and article
    LocalText gist;         ///< what it says, in own words, fits after "provides that"
    QStringList binds;      ///< readers of a letter it may be cited to: institution, bank, merchant; empty = good to know, never cited
    Condition when;         ///< cited only where this holds
    LocalText scopeNote;    ///< the same in words, for the person; may be empty
    Provenance provenance;
    bool operator==(const LegalBasis &) const = default;
};

/// categories.json: what went wrong.
struct Category {
    struct Evidence {
        QString kind;       ///< evidence kind id
        QString grade;      ///< required, strong, helpful
        bool operator==(const Evidence &) const = default;
    };
    struct Issue {
        QString when;       ///< id of a named condition
        LocalText text;
        bool operator==(const Issue &) const = default;
    };
    QString id;             ///< C03
    LocalText name;
    LocalText hint;         ///< one line that lets a person recognise their case
    LocalText issue;        ///< noun phrase for subject lines and "complaint about …", for every writer and while nothing more is known
    QList<Issue> issues;    ///< what the answers make of it: the first whose condition is known to hold stands in its place
    bool core = false;      ///< one of the five offered first
    bool urgent = false;    ///< the urgent door leads here
    QStringList subjects;   ///< default subjects: payment-account, card, credit-line, merchant, personal-data, crime, fund
    QString writtenFor;     ///< guardian, heir: its own sentences are already said by that writer; empty = by the account holder
    QStringList questions;  ///< question ids in order
    QList<Evidence> evidence;
    QStringList actions;    ///< first-action ids in order
    QStringList primaryDemands;   ///< demand ids, the first is proposed
    QStringList secondaryDemands;
    QMap<QString, QStringList> bases; ///< jurisdiction → legal basis ids, most fitting first
    QList<PlacedText> traps; ///< mistakes to avoid
    bool operator==(const Category &) const = default;
};

/// rules.json: a dated time limit or duty.
struct Rule {
    QString id;             ///< ids of the domain rules, e.g. "CN-L-PBC-15"
    QString jurisdiction;
    LocalText statement;    ///< one sentence: who must do what by when
    std::optional<int> value; ///< absent for "none", "at-once", "restart"
    QString unit;           ///< calendar-day, working-day, business-day, hour, week, month, year, none, at-once, restart
    QString startsAt;       ///< received, supplemented, forwarded, institution-received, accepted, statement-sent,
                            ///< final-response-sent, first-payment, last-payment, debit, knew, damage, demand-delivered,
                            ///< objection-made, report-made, police-order, notice-received, decision, response-sent,
                            ///< dispute-opened, goods-received, goods-returned, payment, order-received, request, promise-due, announced,
                            ///< transaction-end, file-closed, mediation-effective, judgment-effective, none
    QString calendar;       ///< CN, UK-EW, US, WEEKDAYS … for working and business days; empty for calendar units
    QString dayRule;        ///< "next-day" (day 0 not counted), "from-moment" (hours), "same-day"
    bool rollForward = false; ///< last day on a rest day moves to the next working day (law says so)
    QString extendedBy;     ///< rule id of the longest allowed total, same start; empty = none
    Condition when;         ///< fits only such cases: their duty where this is known to hold, the person's own limit unless it is known not to
    LocalText citation;     ///< law and article; for practices the body that says so
    bool estimate = false;  ///< the law has its own sense of "business day" and nobody publishes that list
    QString basis;          ///< law, regulation, practice, contract, suggestion, expectation
    QString binds;          ///< them, person
    QString sourceUrl;      ///< https; empty = not verified
    LocalText note;         ///< limits and traps; may be empty
    Provenance provenance;
    bool operator==(const Rule &) const = default;
};

/// channels.json: a place to complain to.
struct Channel {
    struct Condition {
        QString code;       ///< preconditions: firm-contacted, firm-answered-or-overdue, issuer-contacted, merchant-contacted,
                            ///< real-name, statement-seen, arbitration-clause, both-consent, account-access, none
                            ///< refusals: same-dispute-elsewhere, out-of-scope, over-three-years, not-consumer, no-identity,
                            ///< already-settled, repeated, personal-dispute, over-time-limit
        LocalText text;
        bool operator==(const Condition &) const = default;
    };
    struct Sign {           ///< JSON: {"question": …, "values": […]} or {"evidence": …}
        QString question;   ///< question id: answered with one of `values`, or in words that are no denial when there are none
        QStringList values;
        QString evidence;   ///< evidence kind id: an exhibit of this kind is there
        bool operator==(const Sign &) const = default;
    };
    /// One shape in which a case can be handed in here. Declared only where it can be composed.
    struct Output {
        /// How much the channel takes.
        struct Limit {
            enum class Unit { Characters, Words };
            int value = 0;
            Unit unit = Unit::Characters;
            bool verified = false;  ///< read in a source, and not only known by hearsay; a screen says so
            QStringList sources;    ///< source ids; never empty where verified
            bool operator==(const Limit &) const = default;
        };
        OutputKind kind = OutputKind::Letter;
        LetterType letter = LetterType::FirmComplaint; ///< of a Letter
        QString form;               ///< file of resources/letters/<language> it is made from, without its ending
        std::optional<Limit> limit;
        QString when;               ///< id of the condition that has to hold for it to be offered; empty = always
        bool operator==(const Output &) const = default;
    };
    QString id;             ///< CH-12363
    LocalText name;
    QString jurisdiction;   ///< CN US UK EU HK SG, or "any"
    QString kind;           ///< firm, merchant, issuer, regulator, association, mediation, arbitration, court, police, media,
                            ///< reporting
    QStringList subjects;   ///< which subjects it takes
    LocalText takes;        ///< what it deals with, one sentence
    QList<Condition> preconditions;
    QList<Condition> refuses;
    QStringList rules;      ///< rule ids: its clocks and windows, in the order they start
    LocalText cost;
    LocalText needs;        ///< what to have at hand
    LocalText will;         ///< what it can do
    LocalText willNot;      ///< what it cannot do
    QList<PlacedText> willThere;    ///< more of "will", in some places
    QList<PlacedText> willNotThere; ///< more of "willNot", in some places
    QStringList contacts;
    QString exclusiveGroup; ///< channels of one group must not hold the same dispute at once; empty = no such bar
    LocalText guardText;    ///< why a second body would refuse, with the article; required with exclusiveGroup
    bool sideChannel = false; ///< not a step of the ladder, offered beside it
    QList<Output> outputs;  ///< what this program can compose for it; empty = nothing yet
    Recipient recipient = Recipient::Unknown; ///< who is at the other end, where the channel says it for certain; JSON: where the kind does not
    QList<Sign> toldBy;     ///< what in a case says that the person has already turned to it
    LocalText warning;      ///< e.g. a chargeback may close the account; may be empty
    Provenance provenance;
    bool takesLetters() const;
    /// The letter of a type that can be written to it; null when there is none.
    const Output *letter(LetterType type) const;
    bool operator==(const Channel &) const = default;
};

/// ladders.json: the recommended order for a category in a jurisdiction.
struct Ladder {
    struct Step {
        QString channel;    ///< channel id
        QString subject;    ///< subject it is about; empty = the complaint's first
        QString when;       ///< "always", or a condition of conditions.json
        bool parallel = false; ///< may run beside the step before it (police, card dispute)
        LocalText why;      ///< one sentence: why this, why now
        bool operator==(const Step &) const = default;
    };
    QString category;
    QString jurisdiction;
    QList<Step> steps;
    bool operator==(const Ladder &) const = default;
};

} // namespace recourse
