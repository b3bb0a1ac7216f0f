// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/checkertext.h"

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
    QString severity;
    bool ownOnly = true;
    QStringList notIn;          ///< categories in which the words describe somebody else
    QRegularExpression words;
    QRegularExpression unless;  ///< excuses a hit in the same clause
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
            Pattern pattern{o.value(QLatin1String("rule")).toString(), o.value(QLatin1String("severity")).toString(),
                o.value(QLatin1String("scope")) == QLatin1String("own"), {}, regex(o.value(QLatin1String("pattern"))),
                regex(o.value(QLatin1String("unless")))};
            for (const QJsonValue &category : o.value(QLatin1String("notIn")).toArray())
                pattern.notIn.append(category.toString());
            result.append(pattern);
        }
        return result;
    }();
    return all;
}

/// The clause around a hit, between marks: hedges count only there.
QString clauseAround(const QString &text, qsizetype from, qsizetype length)
{
    static const QString marks = QStringLiteral("，。；！？,;!?.\n");
    qsizetype begin = from;
    while (begin > 0 && !marks.contains(text[begin - 1]))
        --begin;
    qsizetype end = from + length;
    while (end < text.size() && !marks.contains(text[end]))
        ++end;
    return text.mid(begin, end - begin);
}

bool passesLuhn(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i].digitValue();
        if (i % 2 == 1)
            digit = digit > 4 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

bool isIdentityNumber(const QString &digits)
{
    if (digits.size() != 18 || !QDate(digits.mid(6, 4).toInt(), digits.mid(10, 2).toInt(), digits.mid(12, 2).toInt()).isValid())
        return false;
    static const int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += digits[i].digitValue() * weights[i];
    return (12 - sum % 11) % 11 == digits[17].digitValue();
}

QString asciiDigits(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isDigit())
            result += QChar(char16_t(u'0' + c.digitValue()));
    }
    return result;
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
            findings.append({QStringLiteral("L14"), QStringLiteral("info"), passage.block, passage.page, {trimmed.left(20) + QChar(0x2026)}});
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
        findings.append({QStringLiteral("L15"), QStringLiteral("info"), passage.block, passage.page, {shown}});
    }
}

} // namespace

QStringList cardNumbersIn(const QString &text, const QStringList &knownNumbers)
{
    static const QRegularExpression runs(QStringLiteral("(?<![\\d.])\\d(?:[ \\x{00a0}-]?\\d){12,}(?!\\d)"),
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList result;
    for (auto it = runs.globalMatch(text); it.hasNext();) {
        const QString digits = asciiDigits(it.next().captured());
        // No card begins with 0, 1, 20 or 21; order numbers that begin with a date do.
        const bool noCard = digits.startsWith(QLatin1Char('0')) || digits.startsWith(QLatin1Char('1'))
            || digits.startsWith(QLatin1String("20")) || digits.startsWith(QLatin1String("21"));
        const bool known = std::any_of(knownNumbers.begin(), knownNumbers.end(),
            [&digits](const QString &number) { return number.contains(digits); });
        if (digits.size() <= 19 && !noCard && !known && passesLuhn(digits) && !isIdentityNumber(digits))
            result.append(digits);
    }
    return result;
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
        for (const QString &card : cardNumbersIn(passage.text, numbers)) {
            findings.append({QStringLiteral("L01"), QStringLiteral("block"), passage.block, passage.page,
                {card.left(4) + QChar(0x2026) + card.right(4)}});
        }
        for (const Pattern &pattern : patterns()) {
            if ((pattern.ownOnly && !passage.own) || pattern.notIn.contains(c.category))
                continue;
            for (auto it = pattern.words.globalMatch(passage.text); it.hasNext();) {
                const QRegularExpressionMatch match = it.next();
                const QString clause = clauseAround(passage.text, match.capturedStart(), match.capturedLength());
                if (!pattern.unless.pattern().isEmpty() && pattern.unless.match(clause).hasMatch())
                    continue;
                // A secret is named by its first letters only: findings are shown and may be copied.
                const QString shown = pattern.rule == QLatin1String("L01") ? match.captured().left(3) + QChar(0x2026) : match.captured();
                const Finding finding{pattern.rule, pattern.severity, passage.block, passage.page, {shown}};
                if (!findings.contains(finding))
                    findings.append(finding);
            }
        }
        if (passage.own)
            checkForm(findings, passage);
    }
    return findings;
}

} // namespace recourse::checker
