// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/moment.h"
#include "complaint/complaint.h"
#include "escalation/answerby.h"
#include "guide/catalogue.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace recourse {

/// One block of a letter, in reading order. Plain text only; the paginator (pages.h) gives it form.
struct LetterBlock {
    enum class Kind {
        Title,       ///< subject line
        Addressee,   ///< who it goes to, one line each
        Heading,     ///< section title; never alone at the foot of a page
        Paragraph,
        Numbered,    ///< items with "1." numbers
        Table,       ///< header row repeats, rows are never split
        Signature,   ///< name, contact, date; kept together
        Exhibit,     ///< starts a page: label, then the pages of the file
        Note,        ///< small print
    };
    Kind kind = Kind::Paragraph;
    QString id;                 ///< stable across compositions: "summary", "facts", "demands", "exhibit:<uuid>" … Blocks that say the
                                ///< same in every letter ("facts") have one id, others ("follow-up-summary") one per letter
    QString text;               ///< Title, Heading, Paragraph, Note; Exhibit: its label
    QStringList items;          ///< Addressee, Numbered, Signature lines
    QList<QStringList> rows;    ///< Table: the first row is the header
    QList<int> columnWeights;   ///< Table: relative widths
    QList<int> rightAligned;    ///< Table: columns with numbers
    EvidenceId evidence;        ///< Exhibit
    QString origin;             ///< wizard page that owns the facts under it, for click-to-answer: wallet, category, happened,
                                ///< contacts, evidence, wanted, you, where, letter
    bool editable = false;      ///< a Paragraph or Numbered the person may rewrite; a Numbered one line per item
    bool edited = false;        ///< their text is shown
    QString generated;          ///< what the program would say, when edited
    bool outdated = false;      ///< edited, and the generated text has changed since
    bool operator==(const LetterBlock &) const = default;
};

/// A composed letter: what it says, not yet how it is broken into pages.
struct LetterDocument {
    Language language = Language::ZhCn;
    LetterType type = LetterType::FirmComplaint;
    QString channel;
    QString subject;            ///< also the PDF's title; no personal data
    QString complaintNumber;
    QDate date;
    QList<LetterBlock> blocks;
    QDate answerBy;             ///< the day by which it asks for an answer; null: it asks for none
    QString answerByRule;       ///< rule id of that day where it is our suggestion
    QList<Letter::RuleValue> ruleValues; ///< rules and legal bases of the guide that stand in it, as they stand there
    bool operator==(const LetterDocument &) const = default;
};

/// How much a finding weighs.
enum class Severity {
    Block,  ///< the letter cannot be exported before it is mended or answered
    Warn,
    Info,
};
/// "block", "warn", "info".
QString codeOf(Severity severity);
std::optional<Severity> severityFrom(const QString &code);

/// Something to look at before sending. The first argument is the words, number, date or
/// amount it is about, as written. Rules of our own after L25: L26 a date in the future, L27 a date before 2000, L28 the company
/// is not confirmed, L29 a field whose text cannot be read and is left out (second argument: its path), L30 name or telephone
/// number of the sender is missing; E01 … E12 what of an exhibit its reader will not see (pages.h); L40 is of
/// printFindings().
///
/// What would hold up the letter can be answered by the person: "this is no card number", "this is what happened" (AnsweredFinding).
/// It is then Info and carries the reason.
struct Finding {
    QString rule;       ///< "L01" … of the checker
    Severity severity = Severity::Info;
    QString block;      ///< block id it is about; may be empty
    QString page;       ///< wizard page where it can be mended
    QStringList args;   ///< for its sentence (app/text)
    QString subject = {};   ///< names the words it is about, the same in every check; empty: cannot be answered
    QString answered = {};  ///< the reason the person gave; empty: not answered
    bool operator==(const Finding &) const = default;
};

struct ComposeOptions {
    QString channel = QStringLiteral("CH-LET");
    LetterType type = LetterType::FirmComplaint;
    Language language = Language::ZhCn;
    QDate today;
    bool withExhibits = true;   ///< false: text only
    QString templates = QStringLiteral(":/letters"); ///< folder of the templates
};

/// Composes a letter. Pure: the same complaint, guide and day always give the same document. An absent answer leaves no hole, no
/// bracket and no empty table. Private answers and notes never enter. A person's own text for a block (LetterEdit) replaces what
/// the program says; an empty own text leaves the block out.
///
/// The first complaint goes to CH-LET, CH-UKFIRM, CH-ISSUER and CH-MERCHANT; the follow-up to the same and needs only a
/// contact log or a sent letter; CH-12363, CH-12378 and CH-12315 get the letter to an authority (Escalation, also when FirmComplaint is asked for).
/// Fails with Unsupported for any other pair (arg: the code of the type, or the channel) and with BadInput when not even wallet, what happened and
/// a wish are known (args: those missing of "wallet", "happened", "wanted"; "contacts" for a follow-up that follows nothing).
Result<LetterDocument> composeLetter(const Complaint &complaint, const Catalogue &guide, const ComposeOptions &options);

/// The letter as plain text with its numbering kept, for the frozen copy and for checks.
QString letterPlainText(const LetterDocument &letter);

/// Checks text and facts before sending. Pure.
QList<Finding> checkLetter(const Complaint &complaint, const Catalogue &guide, const LetterDocument &letter, QDate today);

} // namespace recourse
