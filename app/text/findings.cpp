// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/lacktext.h"
#include "app/text/sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace recourse::app {

namespace {

struct Advice {
    const char *rule;
    const char *text;
};

constexpr Advice kAdvice[] = {
    {"L01", QT_TRANSLATE_NOOP("text", "Take out passwords, codes and full card numbers")},
    {"L02", QT_TRANSLATE_NOOP("text", "Mask personal details before this is public")},
    {"L03", QT_TRANSLATE_NOOP("text", "Make the amounts agree")},
    {"L04", QT_TRANSLATE_NOOP("text", "Write the full date")},
    {"L05", QT_TRANSLATE_NOOP("text", "Say what happened instead of judging")},
    {"L06", QT_TRANSLATE_NOOP("text", "Write “I believe” where it is your opinion")},
    {"L07", QT_TRANSLATE_NOOP("text", "Take out the offer of silence for money; it can count as extortion")},
    {"L08", QT_TRANSLATE_NOOP("text", "Take out the threat")},
    {"L09", QT_TRANSLATE_NOOP("text", "Choose one main wish and at most three more")},
    {"L10", QT_TRANSLATE_NOOP("text", "Name the amount, or say how it adds up")},
    {"L11", QT_TRANSLATE_NOOP("text", "Set a date for the answer")},
    {"L12", QT_TRANSLATE_NOOP("text", "Check the legal references before use")},
    {"L13", QT_TRANSLATE_NOOP("text", "Make the letter and the exhibits match")},
    {"L14", QT_TRANSLATE_NOOP("text", "Split a long sentence")},
    {"L15", QT_TRANSLATE_NOOP("text", "Take out exclamation marks and capitals")},
    {"L16", QT_TRANSLATE_NOOP("text", "Keep to what you saw yourself")},
    {"L17", QT_TRANSLATE_NOOP("text", "Say how often and on which days")},
    {"L18", QT_TRANSLATE_NOOP("text", "Two answers do not fit together; check them")},
    {"L19", QT_TRANSLATE_NOOP("text", "Mask other people's details")},
    {"L20", QT_TRANSLATE_NOOP("text", "Do the earlier step first; this place asks for it")},
    {"L21", QT_TRANSLATE_NOOP("text", "Check what is already under way; this place refuses a case that is elsewhere")},
    {"L22", QT_TRANSLATE_NOOP("text", "Check the time limit of this place")},
    {"L23", QT_TRANSLATE_NOOP("text", "Shorten the text to fit the form")},
    {"L24", QT_TRANSLATE_NOOP("text", "Say your own part plainly; it helps")},
    {"L25", QT_TRANSLATE_NOOP("text", "Add a few facts of your own")},
    {"L26", QT_TRANSLATE_NOOP("text", "Check this day; it is still to come")},
    {"L27", QT_TRANSLATE_NOOP("text", "Check this year; it is long ago")},
    {"L28", QT_TRANSLATE_NOOP("text", "Confirm the name of the company if you can")},
    {"L30", QT_TRANSLATE_NOOP("text", "Give your name and telephone number, so that they can find you and answer")},
};

/// A field whose text could not be read, by the path of its value.
struct FieldName {
    const char *part;
    const char *key;    ///< nullptr: any
    const char *text;
};

constexpr FieldName kFields[] = {
    {"happened", "occurredOn", QT_TRANSLATE_NOOP("text", "The day it happened")},
    {"happened", "noticedOn", QT_TRANSLATE_NOOP("text", "The day you noticed")},
    {"fact", nullptr, QT_TRANSLATE_NOOP("text", "The date of a fact")},
    {"transaction", "time", QT_TRANSLATE_NOOP("text", "The time of a payment")},
    {"transaction", "amount", QT_TRANSLATE_NOOP("text", "The amount of a payment")},
    {"contact", "at", QT_TRANSLATE_NOOP("text", "The time of a contact")},
    {"contact", "due", QT_TRANSLATE_NOOP("text", "The day a promise ends")},
    {"exhibit", nullptr, QT_TRANSLATE_NOOP("text", "The date of an exhibit")},
    {"wanted", nullptr, QT_TRANSLATE_NOOP("text", "The day to answer by")},
    {"demand", nullptr, QT_TRANSLATE_NOOP("text", "The amount of a wish")},
    {"answer", nullptr, QT_TRANSLATE_NOOP("text", "An answer")},
};

/// Where a character stands that cannot be printed.
constexpr FieldName kPlaces[] = {
    {"name", nullptr, QT_TRANSLATE_NOOP("text", "your name")},
    {"address", nullptr, QT_TRANSLATE_NOOP("text", "your address")},
    {"payee", nullptr, QT_TRANSLATE_NOOP("text", "the name of a payee")},
    {"order", nullptr, QT_TRANSLATE_NOOP("text", "an order number")},
    {"story", nullptr, QT_TRANSLATE_NOOP("text", "what happened")},
    {"contact", nullptr, QT_TRANSLATE_NOOP("text", "an answer of the other side")},
    {"exhibit", nullptr, QT_TRANSLATE_NOOP("text", "the title of an exhibit")},
    {"wording", nullptr, QT_TRANSLATE_NOOP("text", "your own wording")},
    {"letter", nullptr, QT_TRANSLATE_NOOP("text", "the letter")},
};

QString unprintable(const Finding &finding)
{
    QString place;
    for (const FieldName &known : kPlaces) {
        if (finding.args.value(1) == QLatin1String(known.part))
            place = QCoreApplication::translate("text", known.text);
    }
    const int more = finding.args.value(2).toInt();
    QString characters = finding.args.value(0);
    if (more > 0)
        characters = QCoreApplication::translate("text", "%1 and %n more", nullptr, more).arg(characters);
    return QCoreApplication::translate("text",
        "“%1” in %2 cannot be printed; the letter shows 〓 there. Write it by hand, or install a font that has it.")
        .arg(characters, place);
}

QString fieldName(const QString &path)
{
    const QString part = path.section(QLatin1Char(':'), 0, 0);
    const QString key = path.section(QLatin1Char(':'), -1);
    for (const FieldName &field : kFields) {
        if (part == QLatin1String(field.part) && (!field.key || key == QLatin1String(field.key)))
            return QCoreApplication::translate("text", field.text);
    }
    return {};
}

/// What the person said about it; only an own reason stands in quotation marks.
QString answerText(const QString &reason)
{
    if (reason == QLatin1String("no-secret"))
        return QCoreApplication::translate("text", "You said: this is no card number and no code");
    return QCoreApplication::translate("text", "You said: this is what happened. “%1”").arg(reason);
}

bool isNumber(const QString &text)
{
    bool ok = false;
    text.toInt(&ok);
    return ok;
}

/// Findings that are about an exhibit or two sums say so in a sentence of their own.
QString specialText(const Finding &finding)
{
    const QString first = finding.args.value(0);
    if (const QString sentence = lackSentence(finding); !sentence.isEmpty())
        return QCoreApplication::translate("text", "Exhibit %1: %2").arg(first, sentence);
    if (finding.rule == QLatin1String("L13") && isNumber(first))
        return QCoreApplication::translate("text", "Say which fact exhibit %1 belongs to").arg(first);
    if (finding.rule == QLatin1String("L40"))
        return unprintable(finding);
    if (finding.rule == QLatin1String("L29"))
        return QCoreApplication::translate("text", "%1 cannot be read and is left out of the letter: “%2”")
            .arg(fieldName(finding.args.value(1)), first.simplified());
    if (finding.rule == QLatin1String("L03") && finding.args.size() > 1)
        return QCoreApplication::translate("text", "Make the amounts agree: %1 and %2").arg(first, finding.args[1]);
    return {};
}

/// The words it is about, for quoting. Counts and ids of questions are no words of the person.
QString quoted(const Finding &finding)
{
    static const QRegularExpression id(QStringLiteral("^(?:C[0-9]{2}-)?Q[0-9]{1,2}$"));
    const QString word = finding.args.value(0).simplified();
    return isNumber(word) || id.match(word).hasMatch() ? QString() : word;
}

} // namespace

QString findingText(const Finding &finding)
{
    if (!finding.answered.isEmpty()) {
        Finding asked = finding;
        asked.answered.clear();
        return findingText(asked) + QLatin1Char('\n') + answerText(finding.answered);
    }
    if (const QString special = specialText(finding); !special.isEmpty())
        return special;
    for (const Advice &advice : kAdvice) {
        if (finding.rule != QLatin1String(advice.rule))
            continue;
        const QString text = QCoreApplication::translate("text", advice.text);
        const QString word = quoted(finding);
        return word.isEmpty() ? text : QCoreApplication::translate("text", "%1: “%2”").arg(text, word);
    }
    return QCoreApplication::translate("text", "Look at this again before sending (%1)").arg(finding.rule);
}

} // namespace recourse::app
