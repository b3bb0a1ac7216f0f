// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/checkertext.h"

#include "base/sha256.h"
#include "letter/secrets.h"
#include "letter/voice.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace recourse::checker {

namespace {

struct Pattern {
    QString rule;
    Severity severity = Severity::Warn;
    bool ownOnly = true;
    QStringList notIn;          ///< categories in which the words describe somebody else
    QRegularExpression words;
    QRegularExpression unless;  ///< excuses a hit in the same clause
    QString by;                 ///< "writer": only what the writer says themselves; "plan": and only what is still to come;
                                ///< "unquoted": not what stands between quotation marks
};

const QList<Pattern> &patterns()
{
    static const QList<Pattern> all = [] {
        QList<Pattern> result;
        QFile file(QStringLiteral(":/letters/checks.json"));
        if (!file.open(QIODevice::ReadOnly))
            return result;
        const auto regex = [](const QJsonValue &value) {
            return QRegularExpression(value.toString(),
                QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        };
        for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("patterns")).toArray()) {
            const QJsonObject o = value.toObject();
            Pattern pattern{o.value(QLatin1String("rule")).toString(),
                severityFrom(o.value(QLatin1String("severity")).toString()).value_or(Severity::Warn),
                o.value(QLatin1String("scope")) == QLatin1String("own"), {}, regex(o.value(QLatin1String("pattern"))),
                regex(o.value(QLatin1String("unless"))), o.value(QLatin1String("by")).toString()};
            for (const QJsonValue &category : o.value(QLatin1String("notIn")).toArray())
                pattern.notIn.append(category.toString());
            result.append(pattern);
        }
        return result;
    }();
    return all;
}

/// Whether a hit counts, by who says it and how. The decisive words of a pattern are its group "act", where it has one.
bool counts(const Pattern &pattern, const QString &text, const QRegularExpressionMatch &match)
{
    const qsizetype act = match.capturedStart(QStringLiteral("act"));
    const qsizetype from = act >= 0 ? act : match.capturedStart();
    const qsizetype length = match.capturedEnd() - from;
    const QString clause = clauseAround(text, from, length);
    if (!pattern.unless.pattern().isEmpty() && pattern.unless.match(clause).hasMatch())
        return false;
    if (pattern.rule == QLatin1String("L01"))
        return !isServiceNumber(match);
    if (pattern.by.isEmpty())
        return true;
    const Voice voice = voiceOf(text, from, length);
    if (pattern.by == QLatin1String("unquoted"))
        return !voice.quoted;
    return voice.isWritersOwn() && (pattern.by != QLatin1String("plan") || isStillToCome(text, from, length));
}

/// The same words have the same name wherever they stand.
QString nameOf(const QString &words)
{
    return Sha256::of(words.simplified().toUtf8()).hex().left(24);
}

void checkForm(QList<Finding> &findings, const Passage &passage)
{
    static const QRegularExpression han(QStringLiteral("[\\x{4e00}-\\x{9fff}]"));
    static const QRegularExpression ends(QStringLiteral("[。！？!?\\n]|\\.(?=\\s|$)"));
    static const QRegularExpression space(QStringLiteral("\\s+"));
    for (const QString &sentence : passage.text.split(ends, Qt::SkipEmptyParts)) {
        const QString trimmed = sentence.trimmed();
        const bool tooLong = trimmed.contains(han) ? trimmed.size() > 60 : trimmed.split(space).size() > 30;
        if (tooLong) {
            findings.append({QStringLiteral("L14"), Severity::Info, passage.block, passage.page, {trimmed.left(20) + QChar(0x2026)}});
            break;
        }
    }
    static const QRegularExpression repeated(QStringLiteral("[！!？?]{2,}|。{2,}"));
    static const QRegularExpression shouted(QStringLiteral("\\b[A-Z]{4,}\\b[ ,]+\\b[A-Z]{2,}\\b|\\b[A-Z]{6,}\\b"));
    const qsizetype exclamations = passage.text.count(QLatin1Char('!')) + passage.text.count(QChar(0xFF01));
    QRegularExpressionMatch match = repeated.match(passage.text);
    if (!match.hasMatch())
        match = shouted.match(passage.text);
    if (match.hasMatch() || exclamations > 1) {
        const QString shown = match.hasMatch() ? match.captured() : QString(QChar(0xFF01));
        findings.append({QStringLiteral("L15"), Severity::Info, passage.block, passage.page, {shown}});
    }
}

} // namespace

void takeAnswers(QList<Finding> &findings, const Complaint &c)
{
    for (Finding &finding : findings) {
        for (const AnsweredFinding &answer : c.answeredFindings) {
            if (finding.severity == Severity::Block && answer.rule == finding.rule && answer.subject == finding.subject) {
                finding.severity = Severity::Info;
                finding.answered = answer.reason;
            }
        }
    }
}

QList<Passage> passagesOf(const Complaint &c, const Catalogue &guide, const LetterDocument &letter)
{
    const QString happened = QStringLiteral("happened");
    const QString contacts = QStringLiteral("contacts");
    const QString evidence = QStringLiteral("evidence");
    QList<Passage> result{{QStringLiteral("story"), happened, c.summary, true}};
    for (const Fact &fact : c.facts)
        result.append({QStringLiteral("facts"), happened, fact.text, true});
    for (const Transaction &t : c.transactions) {
        for (const QString &text : {t.payee, t.method, t.status})
            result.append({QStringLiteral("transactions"), happened, text, false});
    }
    for (const ContactEntry &entry : c.contacts) {
        if (entry.retracted)
            continue;
        result.append({contacts, contacts, entry.asked, true});
        for (const QString &text : {entry.agent, entry.answer, entry.promise})
            result.append({contacts, contacts, text, false});
    }
    for (auto it = c.answers.begin(); it != c.answers.end(); ++it) {
        const Question *question = guide.question(it.key());
        const bool text = question && !question->isPrivate && !it->unknown
            && (question->type == Question::Type::Text || question->type == Question::Type::LongText);
        if (text)
            result.append({it.key() == QLatin1String("Q15") ? QStringLiteral("own-part") : QStringLiteral("details"), happened, it->text, true});
    }
    for (const Demand &demand : c.demands)
        result.append({QStringLiteral("demands"), QStringLiteral("wanted"), demand.ownWords, true});
    for (const Evidence &e : c.evidence) {
        result.append({evidence, evidence, e.title, false});
        result.append({evidence, evidence, e.shows, false});
    }
    for (const LetterBlock &block : letter.blocks) {
        if (block.edited)
            result.append({block.id, QStringLiteral("letter"), block.items.isEmpty() ? block.text : block.items.join(QLatin1Char('\n')), true});
    }
    result.erase(std::remove_if(result.begin(), result.end(), [](const Passage &p) { return p.text.trimmed().isEmpty(); }), result.end());
    return result;
}

QList<Finding> checkPassages(const Complaint &c, const QList<Passage> &passages)
{
    QStringList numbers;
    for (const Transaction &t : c.transactions) {
        for (const QString &number : {t.orderId, t.merchantOrderId}) {
            if (!number.trimmed().isEmpty())
                numbers.append(asciiDigits(number));
        }
    }
    QList<Finding> findings;
    for (const Passage &passage : passages) {
        const auto add = [&](const Finding &finding) {
            if (!findings.contains(finding))
                findings.append(finding);
        };
        for (const QString &card : cardNumbersIn(passage.text, numbers)) {
            add({QStringLiteral("L01"), Severity::Block, passage.block, passage.page, {card.left(4) + QChar(0x2026) + card.right(4)},
                nameOf(card)});
        }
        for (const Pattern &pattern : patterns()) {
            if ((pattern.ownOnly && !passage.own) || pattern.notIn.contains(c.category))
                continue;
            for (auto it = pattern.words.globalMatch(passage.text); it.hasNext();) {
                const QRegularExpressionMatch match = it.next();
                if (!counts(pattern, passage.text, match))
                    continue;
                // A secret is named by its first letters only: findings are shown and may be copied.
                const QString shown = pattern.rule == QLatin1String("L01") ? match.captured().left(3) + QChar(0x2026) : match.captured();
                const QString subject = pattern.severity == Severity::Block
                    ? nameOf(sentenceAround(passage.text, match.capturedStart(), match.capturedLength()))
                    : QString();
                add({pattern.rule, pattern.severity, passage.block, passage.page, {shown}, subject});
            }
        }
        if (passage.own)
            checkForm(findings, passage);
    }
    takeAnswers(findings, c);
    return findings;
}

} // namespace recourse::checker
