// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/language.h"
#include "base/moment.h"
#include "base/money.h"
#include "base/sha256.h"
#include "guide/kinds.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// A complaint as plain values. Nothing here is computed: status, next step, due dates, readiness and letters are derived from
/// these values, the guide and today (escalation/standing.h, letter). Texts are exactly what the person typed.
namespace recourse {

/// Whether an answer was given. "Not asked" is the absence of an answer; "unknown" is an answer.
struct Answer {
    bool unknown = false;   ///< "I don't know (yet)"
    QString text;           ///< text, number, ISO date or instant, decimal amount, option value, "yes"/"no"
    QStringList values;     ///< for multiple choice: option values
    QString currency;       ///< for amounts
    bool isEmpty() const { return !unknown && text.trimmed().isEmpty() && values.isEmpty(); }
    bool operator==(const Answer &) const = default;
};

/// Who is complained about, as a legal person. Empty name = not known yet.
struct Respondent {
    QString name;
    bool confirmed = false; ///< by a bill's header or by the person; until then "to be confirmed" is shown
    bool operator==(const Respondent &) const = default;
};

/// One dated event, one line.
struct Fact {
    FactId id;
    When on;
    QString text;
    QList<EvidenceId> exhibits;
    bool operator==(const Fact &) const = default;
};

/// The line of a bill file that a payment was taken from; null evidence: it was typed by hand.
struct BillLine {
    EvidenceId evidence;
    int line = 0;               ///< as the file counts, from 1; 0 = not known
    bool operator==(const BillLine &) const = default;
};

/// A payment in dispute. The order numbers are text and shown as they stand.
struct Transaction {
    TransactionId id;
    When time;
    std::optional<Money> amount;
    QString orderId;
    QString merchantOrderId;
    QString payee;
    QString method;
    QString status;
    BillLine source = {};
    bool operator==(const Transaction &) const = default;
};

/// One call, chat, mail or letter, in either direction.
struct ContactEntry {
    enum class Direction { Out, In };
    ContactId id;
    When at;
    QString channel;            ///< channel id (CH-TEL, CH-APP, …); empty = not said
    Direction direction = Direction::Out;
    QString agent;
    QString ticket;
    QString asked;
    QString answer;
    int attitude = 0;           ///< 1 (bad) to 5 (good); 0 = not said
    QString promise;
    PartialDate promiseDue;
    bool retracted = false;     ///< the log is append-only: taking back leaves the entry, marked
    Recipient recipient = Recipient::Unknown; ///< who it was, as the person says or the channel says for certain
    EvidenceId attachment = {}; ///< exhibit that shows it; null = none
    Verdict verdict = Verdict::Unsaid; ///< what the person thinks of the answer
    QString objection = {};     ///< why they do not accept it, or not all of it
    bool operator==(const ContactEntry &) const = default;
};

/// Something asked for. The first of the list is the main demand.
struct Demand {
    QString kind;                   ///< demand id (D01 …)
    std::optional<Money> amount;
    QString ownWords;               ///< replaces the guide's clause when not empty
    bool operator==(const Demand &) const = default;
};

struct Complainant {
    QString name;
    QString phone;
    QString email;
    QString address;
    QString idType;
    QString idNumber;
    bool isEmpty() const { return *this == Complainant{}; }
    bool operator==(const Complainant &) const = default;
};

/// Whose account it is, where somebody else complains for them (Complaint::role "agent" or "guardian").
struct Holder {
    QString name;
    QString relation;           ///< of the complainant to the holder: "daughter"
    QString account;            ///< login or number of the account with the wallet
    bool isEmpty() const { return *this == Holder{}; }
    bool operator==(const Holder &) const = default;
};

/// An exhibit: a file in the vault with what the person says about it. Its number is its place in Complaint::evidence + 1,
/// unless a sent letter froze it (frozenNumber).
struct Evidence {
    EvidenceId id;
    Sha256 sha256;              ///< of the untouched original in the vault
    qint64 size = 0;
    QString fileName;           ///< original name, a foreign text: show with visibleName()
    QString mime;               ///< from the content, not from the name; "application/octet-stream" if not recognised
    QString kind;               ///< evidence kind id (V01 …); empty = not said
    QString title;              ///< empty: derived from kind and file name
    QString shows;              ///< what it shows; empty: the kind's default
    PartialDate date;           ///< of the document, not of the import
    QString source;             ///< where it was taken from
    Instant addedAt;
    bool reencoded = false;     ///< pasted without raw bytes, encoded as PNG by this program
    int frozenNumber = 0;       ///< exhibit number once a letter was sent; 0 = not yet
    bool operator==(const Evidence &) const = default;
};

/// A paragraph of the letter the person rewrote.
struct LetterEdit {
    QString block;              ///< id of the letter block ("summary", "fact:…")
    QString language;           ///< language code of the letter it belongs to
    QString text;               ///< their text
    QString generatedFrom;      ///< the generated text it replaced; differs from today's = the facts changed since
    bool operator==(const LetterEdit &) const = default;
};

/// What the person answered to a check that would hold up their letter. It is about those words only: other words are asked again.
struct AnsweredFinding {
    QString rule;               ///< of the checker ("L01", "L07")
    QString subject;            ///< names the words (Finding::subject); a digest, so that no secret is kept twice
    QString reason;             ///< "no-secret", "what-happened", or the person's own words
    bool operator==(const AnsweredFinding &) const = default;
};

/// A letter that was exported: frozen as it was. Once it was sent, only `sentAt` may change; storage refuses everything else.
struct Letter {
    /// An exhibit that went with it.
    struct Exhibit {
        EvidenceId evidence;
        int number = 0;         ///< it carries in the letter
        bool operator==(const Exhibit &) const = default;
    };
    /// A rule or legal basis of the guide as the letter used it: later versions of the guide may say something else.
    struct RuleValue {
        QString rule;           ///< id in the guide
        QString value;          ///< as the letter says it: the citation, or a span such as "15 calendar-day"
        QDate asOf;             ///< day of the source; null: as compiled for this program
        bool operator==(const RuleValue &) const = default;
    };
    LetterId id;
    QString channel;
    LetterType type = LetterType::FirmComplaint;
    QString language;
    Instant exportedAt;
    QString fileName;           ///< name the person gave, without folder
    Sha256 sha256;              ///< of the PDF
    int pages = 0;
    QString text;               ///< plain text as exported
    std::optional<Instant> sentAt; ///< when the person said it was sent
    qint64 size = 0;            ///< of the PDF in the vault; 0: exported by a version that did not keep it
    QDate answerBy = {};        ///< the day by which it asks for an answer; null: none, or by a version that did not keep it
    QString answerByRule = {};  ///< rule id our suggestion came from; empty: the person's own day, or none
    QList<Exhibit> exhibits = {};
    QList<RuleValue> ruleValues = {};
    bool operator==(const Letter &) const = default;
};

/// One stored use of a channel for one subject, with its dated events.
struct Step {
    struct Event {
        EventKind kind = EventKind::Note;
        When at;
        QString text;
        std::optional<Money> amount;
        bool retracted = false;
        bool operator==(const Event &) const = default;
    };
    StepId id;
    QString channel;
    QString subject;
    QString ticket;
    QList<Event> events;
    QString overrideReason;     ///< why it was opened although the parallel-filing guard warned; empty = no warning
    bool operator==(const Step &) const = default;
};

/// The whole complaint.
struct Complaint {
    ComplaintId id;
    QString number;                 ///< "2026-0001", a label
    QString ownTitle;               ///< empty: derived
    QString wallet;                 ///< wallet id, or "other"
    QString walletName;             ///< only for "other"
    Respondent entity;
    QString issuer;                 ///< card issuer's name, where it is addressed
    QString jurisdiction;           ///< CN US UK EU HK SG other; empty = not asked
    QString category;               ///< category id; empty = not asked
    QStringList subjects;           ///< empty: the category's default
    QStringList funding;
    QString role;                   ///< self, agent, guardian; empty = not asked
    PartialDate occurredOn;
    PartialDate noticedOn;
    QString summary;                ///< what happened, in their words
    QList<Fact> facts;
    QList<Transaction> transactions;
    QList<ContactEntry> contacts;
    QList<Demand> demands;
    PartialDate answerBy;           ///< null: our suggestion is used
    Complainant complainant;
    Holder holder;
    QMap<QString, Answer> answers;  ///< question id → answer; kept when the category changes
    QMap<QString, QString> unreadable; ///< field → what was typed there and cannot be read as a date or amount; see setUnreadable()
    QList<AnsweredFinding> answeredFindings;
    QString notes;                  ///< never exported
    QString letterLanguage;         ///< language code; empty = the screen's when first composed
    QList<Evidence> evidence;
    QList<LetterEdit> letterEdits;
    QList<Letter> letters;
    QList<Step> steps;
    std::vector<int> retiredNumbers;      ///< exhibit numbers that an exported letter names and whose exhibit is gone; never given again
    QString page;                   ///< wizard page the person was on; empty = finished or never started
    bool isExample = false;
    bool wizardDone = false;        ///< the person reached the end once
    Instant createdAt;
    Instant changedAt;
    std::optional<Instant> trashedAt;
    bool operator==(const Complaint &) const = default;
};

/// Keeps what was typed into a date or amount field while it cannot be read, or forgets it (empty text). `field` is the path of the
/// value, such as "transaction:<id>:amount". It is shown again as it was typed; nothing else uses it, least of all a letter.
void setUnreadable(Complaint &complaint, const QString &field, const QString &text);
/// Forgets what was kept for the fields of a removed part ("transaction:<id>").
void forgetUnreadable(Complaint &complaint, const QString &part);

/// Keeps what the person answered to a check, instead of an earlier answer; an empty reason takes it back.
void answerFinding(Complaint &complaint, const QString &rule, const QString &subject, const QString &reason);

/// Exhibit number of an evidence item in its complaint; 0 when it is not there.
int exhibitNumber(const Complaint &complaint, const EvidenceId &id);
const Evidence *findEvidence(const Complaint &complaint, const EvidenceId &id);

/// Takes exhibits out of the complaint and out of its facts. A number that a letter names goes with its exhibit.
void removeEvidence(Complaint &complaint, const QList<EvidenceId> &ids);
/// The same complaint after a step back from `now`: numbers that letters carry stay with their exhibits, or stay given away.
void keepNumbers(Complaint &earlier, const Complaint &now);

/// The earliest exhibit with the same bytes, when `id` is not the first of them.
std::optional<int> duplicateOfExhibit(const Complaint &complaint, const EvidenceId &id);

/// Sum of the amounts in dispute per currency, largest first; empty when no amount is known.
QList<Money> disputedAmounts(const Complaint &complaint);

/// Everything in it that search looks through, normalised by searchKey().
QString searchText(const Complaint &complaint);

} // namespace recourse
