// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/composertext.h"

#include "complaint/saysno.h"

#include <QRegularExpression>

namespace recourse::composer {

namespace {

const QString endMarks = QStringLiteral("。！？…!?.");
const QString closers = QStringLiteral("”’」』\"'）)》");

bool endsSentence(const QString &text)
{
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        if (endMarks.contains(text[i]))
            return true;
        if (!closers.contains(text[i]))
            return false;
    }
    return false;
}

} // namespace

QString oneLine(const QString &text, const Words &words)
{
    const QString joint = words(QStringLiteral("joint"));
    QString result;
    for (const QString &part : text.split(QRegularExpression(QStringLiteral("[\\r\\n]+")), Qt::SkipEmptyParts)) {
        const QString line = part.trimmed();
        if (line.isEmpty())
            continue;
        if (!result.isEmpty()) {
            static const QString softMarks = QStringLiteral("，、；：,;:");
            const QChar last = result.back();
            const bool latinMark = last.unicode() < 0x80 && (endMarks.contains(last) || softMarks.contains(last));
            if (latinMark)
                result += QLatin1Char(' ');
            else if (!endMarks.contains(last) && !softMarks.contains(last))
                result += joint;
        }
        result += line;
    }
    return result;
}

QString clause(const QString &text, const Words &words)
{
    QString result = oneLine(text, words);
    static const QString stops = QStringLiteral("。.；;，,、");
    while (!result.isEmpty() && stops.contains(result.back()))
        result = result.chopped(1).trimmed();
    return result;
}

QString closed(const QString &text, const Words &words)
{
    const QString result = clause(text, words);
    return result.isEmpty() || endsSentence(result) ? result : result + words(QStringLiteral("stop"));
}

QString sentence(const QString &text, const Words &words)
{
    Q_UNUSED(words)
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || endsSentence(trimmed))
        return trimmed;
    // The stop follows the script of the text, not the letter's language: a Chinese sentence stays Chinese.
    static const QRegularExpression han(QStringLiteral("[\\x{3400}-\\x{9fff}\\x{ff00}-\\x{ffef}]"));
    const QString stop = trimmed.contains(han) ? QStringLiteral("。") : QStringLiteral(".");
    static const QString soft = QStringLiteral("，、,");
    return (soft.contains(trimmed.back()) ? trimmed.chopped(1) : trimmed) + stop;
}

QString filled(const QString &pattern, const QStringList &values)
{
    QString result;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int place = pattern[i] == QLatin1Char('%') && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (place > 0 && place <= values.size()) {
            result += values[place - 1];
            ++i;
        } else {
            result += pattern[i];
        }
    }
    return result;
}

QString capital(const QString &text)
{
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

QString answerForProse(const Question &question, const Answer &answer, Language language, const Words &words)
{
    if (answer.unknown || question.isPrivate)
        return {};
    const QString text = answer.text.trimmed();
    switch (question.type) {
    case Question::Type::Date:
    case Question::Type::DateTime:
        if (const auto when = whenFromIso(text))
            return words.dated(whenForProse(*when, language));
        return clause(text, words);
    case Question::Type::Money: {
        // Which money it is, nobody said: it stays as typed.
        if (const ParsedMoney parsed = parseMoney(text, answer.currency); parsed.money && !answer.currency.isEmpty())
            return moneyForProse(*parsed.money, language);
        return clause(text, words);
    }
    case Question::Type::YesNo:
        return words(QStringLiteral("answer.") + text);
    case Question::Type::Choice:
    case Question::Type::Multi: {
        QStringList chosen;
        for (const Question::Option &option : question.options) {
            if (option.value == text || answer.values.contains(option.value))
                chosen.append(words.spelled(option.text.in(language)));
        }
        return words.list(chosen);
    }
    default:
        return clause(text, words);
    }
}

Voice voiceOf(const Complaint &complaint, const Catalogue &guide)
{
    const bool other = complaint.role == QLatin1String("agent") || complaint.role == QLatin1String("guardian");
    const Category *category = guide.category(complaint.category);
    return other && (!category || category->writtenFor.isEmpty()) ? Voice::ForHolder : Voice::Own;
}

namespace {

bool isPartOfADate(const Question &question, const Answer &answer)
{
    if (question.type != Question::Type::Date && question.type != Question::Type::DateTime)
        return false;
    const auto when = whenFromIso(answer.text.trimmed());
    return when && !when->date.isFull();
}

/// The sentence with its answer: "in October 2026" where no day is known, and no second mark where the answer has its own.
QString filled(QString pattern, const QString &value, bool partOfADate)
{
    const QString slot = QStringLiteral("{{answer}}");
    if (partOfADate)
        pattern.replace(QStringLiteral("on ") + slot, QStringLiteral("in ") + slot);
    const qsizetype after = pattern.indexOf(slot) + slot.size();
    if (endsSentence(value) && after < pattern.size() && (pattern[after] == u'。' || pattern[after] == u'.'))
        pattern.remove(after, 1);
    return pattern.replace(slot, value);
}

} // namespace

QStringList answerSentences(const Complaint &complaint, const Question &question, Voice voice, Language language, const Words &words,
    const QStringList &withoutOptions)
{
    QStringList result;
    const Answer answer = complaint.answers.value(question.id);
    if (answer.unknown || answer.isEmpty() || question.isPrivate)
        return result;
    for (const Question::Option &option : question.options) {
        const bool chosen = option.value == answer.text.trimmed() || answer.values.contains(option.value);
        if (chosen && !withoutOptions.contains(option.value)) {
            if (const QString said = words.spelled(formFor(voice, option.letter, option.letterHolder).in(language)); !said.isEmpty())
                result.append(said);
        }
    }
    const QString pattern = words.spelled(formFor(voice, question.letter, question.letterHolder).in(language));
    if (!result.isEmpty() || pattern.isEmpty())
        return result;
    // "No", typed where something was asked for, must not become a statement that there was something.
    using T = Question::Type;
    const bool typed = question.type == T::Text || question.type == T::LongText || question.type == T::Number;
    if (typed && (isBareNo(answer.text) || (question.asksWhether && isShortNo(answer.text)))) {
        if (const QString said = words.spelled(formFor(voice, question.negative, question.negativeHolder).in(language)); !said.isEmpty())
            result.append(said);
        return result;
    }
    const QString value = answerForProse(question, answer, language, words);
    if (!value.isEmpty())
        result.append(filled(pattern, value, isPartOfADate(question, answer)));
    return result;
}

} // namespace recourse::composer
