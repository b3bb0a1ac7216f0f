// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/checkcondition.h"
#include "guide/loader.h"

#include <QRegularExpression>

#include <algorithm>

namespace recourse::guideimpl {

namespace {

using L = QLatin1String;

/// Names the place of an object while its references are looked at.
class Place
{
public:
    Place(const QStringList &files, ProblemSink &sink, L kind) : m_files(files), m_sink(sink), m_kind(kind) {}
    void at(const Origin &origin, const QString &id)
    {
        m_origin = origin;
        m_id = id;
    }
    void problem(const QString &member, const char *code, const QString &detail)
    {
        m_sink.setFile(m_files.value(m_origin.file));
        QString path = QStringLiteral("%1[%2]").arg(m_kind).arg(m_origin.index);
        if (!member.isEmpty())
            path += QLatin1Char('.') + member;
        m_sink.add(path, m_id, code, detail);
    }
    template<typename T>
    const T *resolve(const Collection<T> &collection, const QString &id, const QString &member)
    {
        const T *found = collection.find(id);
        if (!found && !id.isEmpty()) // an empty one was reported when it was read
            problem(member, "unresolved-id", id);
        return found;
    }
    template<typename T>
    void resolveAll(const Collection<T> &collection, const QStringList &ids, const QString &member)
    {
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (!collection.contains(ids.at(i)))
                problem(QStringLiteral("%1[%2]").arg(member).arg(i), "unresolved-id", ids.at(i));
        }
    }

private:
    const QStringList &m_files;
    ProblemSink &m_sink;
    L m_kind;
    Origin m_origin;
    QString m_id;
};

template<typename T, typename F>
void forEach(const Tables &d, ProblemSink &sink, L kind, const Collection<T> &collection, F f)
{
    Place place(d.files, sink, kind);
    for (qsizetype i = 0; i < collection.items.size(); ++i) {
        const T &object = collection.items.at(i);
        place.at(collection.origins.at(i), keyOf(object));
        if constexpr (requires { object.provenance; })
            place.resolveAll(d.sources, object.provenance.sources, QStringLiteral("sources"));
        f(object, place);
    }
}

/// Whether the writer speaks of herself, in either language.
bool speaksOfMe(const LocalText &text)
{
    static const QRegularExpression words(QStringLiteral("\\b(?:I|me|my|mine|myself)\\b"));
    return text.zh.contains(QStringLiteral("本人")) || text.zh.contains(QChar(u'我')) || text.en.contains(words);
}

/// What the account holder says of herself needs other words when a relative or a guardian writes.
void checkHolderForm(const LocalText &said, const LocalText &holder, const QString &member, Place &place)
{
    if (holder.isEmpty() && speaksOfMe(said))
        place.problem(member, "missing-key", QStringLiteral("holder form"));
}

void checkQuestion(const Tables &d, const Question &q, Place &place)
{
    // Where a guardian or an heir writes, "I" is already that person.
    bool asked = false;
    bool onlyTheirs = true;
    for (const Category &category : d.categories.items) {
        if (category.questions.contains(q.id)) {
            asked = true;
            onlyTheirs = onlyTheirs && !category.writtenFor.isEmpty();
        }
    }
    if (asked && onlyTheirs)
        return;
    checkHolderForm(q.letter, q.letterHolder, QStringLiteral("letterHolder"), place);
    checkHolderForm(q.negative, q.negativeHolder, QStringLiteral("negativeHolder"), place);
    for (qsizetype i = 0; i < q.options.size(); ++i)
        checkHolderForm(q.options.at(i).letter, q.options.at(i).letterHolder, QStringLiteral("options[%1].letterHolder").arg(i), place);
}

void checkCategory(const Tables &d, const Category &c, Place &place)
{
    for (qsizetype i = 0; i < c.issues.size(); ++i)
        place.resolve(d.conditions, c.issues.at(i).when, QStringLiteral("issues[%1].when").arg(i));
    place.resolveAll(d.questions, c.questions, QStringLiteral("questions"));
    place.resolveAll(d.firstActions, c.actions, QStringLiteral("actions"));
    place.resolveAll(d.demands, c.primaryDemands, QStringLiteral("primaryDemands"));
    place.resolveAll(d.demands, c.secondaryDemands, QStringLiteral("secondaryDemands"));
    for (qsizetype i = 0; i < c.evidence.size(); ++i)
        place.resolve(d.evidenceKinds, c.evidence.at(i).kind, QStringLiteral("evidence[%1].kind").arg(i));
    for (auto it = c.bases.cbegin(); it != c.bases.cend(); ++it) {
        for (qsizetype i = 0; i < it->size(); ++i) {
            const QString member = QStringLiteral("bases.%1[%2]").arg(it.key()).arg(i);
            const LegalBasis *basis = place.resolve(d.legalBases, it->at(i), member);
            if (basis && basis->jurisdiction != it.key())
                place.problem(member, "bad-value", basis->jurisdiction);
        }
    }
}

/// A contact that serves none of the places in which it would be shown is never shown: a slip of whoever wrote it.
void checkPlaces(const Tables &d, const QStringList &ids, const QStringList &places, const QString &member, Place &place)
{
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const Contact *contact = d.contacts.find(ids.at(i));
        if (!contact || contact->jurisdictions.isEmpty() || places.isEmpty())
            continue;
        const bool meets = std::any_of(places.cbegin(), places.cend(), [&](const QString &p) { return contact->jurisdictions.contains(p); });
        if (!meets)
            place.problem(QStringLiteral("%1[%2]").arg(member).arg(i), "bad-value", contact->jurisdictions.join(QLatin1Char(',')));
    }
}

void checkCalendar(const Tables &d, const Calendar &calendar, Place &place)
{
    if (calendar.question.isEmpty())
        return;
    const Question *question = place.resolve(d.questions, calendar.question, QStringLiteral("question"));
    if (question
        && std::none_of(question->options.cbegin(), question->options.cend(),
            [&](const Question::Option &option) { return option.value == calendar.answer; }))
        place.problem(QStringLiteral("answer"), "unknown-value", calendar.answer);
}

void checkRule(const Tables &d, const Rule &r, Place &place)
{
    if (!r.calendar.isEmpty())
        place.resolve(d.calendars, r.calendar, QStringLiteral("calendar"));
    if (r.extendedBy.isEmpty())
        return;
    const QString member = QStringLiteral("extendedBy");
    const Rule *longer = place.resolve(d.rules, r.extendedBy, member);
    if (longer && longer->startsAt != r.startsAt)
        place.problem(member, "bad-value", longer->startsAt);
    QSet<QString> seen{r.id};
    for (const Rule *at = longer; at; at = d.rules.find(at->extendedBy)) {
        if (seen.contains(at->id)) {
            place.problem(member, "cycle", at->id);
            return;
        }
        seen.insert(at->id);
    }
}

ReportProblem reportTo(Place &place)
{
    return [&place](const QString &member, const char *code, const QString &detail) { place.problem(member, code, detail); };
}

/// A sign names a question with such an answer, or a kind of evidence.
void checkSigns(const Tables &d, const Channel &c, Place &place)
{
    for (qsizetype i = 0; i < c.toldBy.size(); ++i) {
        const Channel::Sign &sign = c.toldBy.at(i);
        const QString member = QStringLiteral("toldBy[%1].").arg(i);
        place.resolve(d.evidenceKinds, sign.evidence, member + QStringLiteral("evidence"));
        const Question *question = place.resolve(d.questions, sign.question, member + QStringLiteral("question"));
        for (const QString &value : sign.values) {
            if (question && std::none_of(question->options.cbegin(), question->options.cend(),
                    [&value](const Question::Option &option) { return option.value == value; }))
                place.problem(member + QStringLiteral("values"), "unresolved-id", value);
        }
    }
}

void checkLadder(const Tables &d, const Ladder &ladder, Place &place)
{
    place.resolve(d.categories, ladder.category, QStringLiteral("category"));
    for (qsizetype i = 0; i < ladder.steps.size(); ++i) {
        const Ladder::Step &step = ladder.steps.at(i);
        const QString member = QStringLiteral("steps[%1].").arg(i);
        const Channel *channel = place.resolve(d.channels, step.channel, member + QStringLiteral("channel"));
        if (step.when != L("always"))
            place.resolve(d.conditions, step.when, member + QStringLiteral("when"));
        if (!channel)
            continue;
        if (!step.subject.isEmpty() && !channel->subjects.contains(step.subject))
            place.problem(member + QStringLiteral("subject"), "bad-value", step.subject);
        if (channel->jurisdiction != L("any") && channel->jurisdiction != ladder.jurisdiction)
            place.problem(member + QStringLiteral("channel"), "bad-value", channel->jurisdiction);
    }
}

} // namespace

void crossCheck(const Tables &d, ProblemSink &sink)
{
    const auto nothingMore = [](const auto &, Place &) {};
    forEach(d, sink, L("contacts"), d.contacts, nothingMore);
    forEach(d, sink, L("entities"), d.entities, nothingMore);
    forEach(d, sink, L("conditions"), d.conditions, [&](const NamedCondition &c, Place &place) {
        checkCondition(d, c.when, QStringLiteral("when"), reportTo(place));
        checkForCycle(d, c, reportTo(place));
    });
    forEach(d, sink, L("legalBases"), d.legalBases, [&](const LegalBasis &b, Place &place) {
        checkCondition(d, b.when, QStringLiteral("when"), reportTo(place));
    });
    forEach(d, sink, L("calendars"), d.calendars, [&](const Calendar &c, Place &place) { checkCalendar(d, c, place); });
    forEach(d, sink, L("wallets"), d.wallets, [&](const Wallet &w, Place &place) {
        place.resolveAll(d.contacts, w.contacts, QStringLiteral("contacts"));
        checkPlaces(d, w.contacts, w.jurisdictions, QStringLiteral("contacts"), place);
        for (auto it = w.entities.cbegin(); it != w.entities.cend(); ++it)
            place.resolve(d.entities, it.value(), QStringLiteral("entities.") + it.key());
    });
    forEach(d, sink, L("evidenceKinds"), d.evidenceKinds, [&](const EvidenceKind &e, Place &place) {
        for (qsizetype i = 0; i < e.where.size(); ++i) {
            const QString member = QStringLiteral("where[%1].").arg(i);
            place.resolve(d.wallets, e.where.at(i).wallet, member + QStringLiteral("wallet"));
            place.resolveAll(d.sources, e.where.at(i).provenance.sources, member + QStringLiteral("sources"));
        }
    });
    forEach(d, sink, L("firstActions"), d.firstActions, [&](const FirstAction &a, Place &place) {
        place.resolveAll(d.contacts, a.contacts, QStringLiteral("contacts"));
        checkPlaces(d, a.contacts, a.jurisdictions, QStringLiteral("contacts"), place);
    });
    forEach(d, sink, L("questions"), d.questions, [&](const Question &q, Place &place) { checkQuestion(d, q, place); });
    forEach(d, sink, L("demands"), d.demands, [&](const DemandKind &kind, Place &place) {
        checkHolderForm(kind.letter, kind.letterHolder, QStringLiteral("letterHolder"), place);
        checkHolderForm(kind.letterNoAmount, kind.letterNoAmountHolder, QStringLiteral("letterNoAmountHolder"), place);
    });
    forEach(d, sink, L("categories"), d.categories,
        [&](const Category &c, Place &place) { checkCategory(d, c, place); });
    forEach(d, sink, L("rules"), d.rules, [&](const Rule &r, Place &place) {
        checkCondition(d, r.when, QStringLiteral("when"), reportTo(place));
        checkRule(d, r, place);
    });
    forEach(d, sink, L("channels"), d.channels, [&](const Channel &c, Place &place) {
        place.resolveAll(d.rules, c.rules, QStringLiteral("rules"));
        place.resolveAll(d.contacts, c.contacts, QStringLiteral("contacts"));
        checkSigns(d, c, place);
        for (qsizetype i = 0; i < c.outputs.size(); ++i) {
            if (const QString &when = c.outputs.at(i).when; !when.isEmpty())
                place.resolve(d.conditions, when, QStringLiteral("outputs[%1].when").arg(i));
            if (const auto &limit = c.outputs.at(i).limit)
                place.resolveAll(d.sources, limit->sources, QStringLiteral("outputs[%1].limit.sources").arg(i));
        }
        checkPlaces(d, c.contacts, c.jurisdiction == L("any") ? QStringList() : QStringList{c.jurisdiction},
            QStringLiteral("contacts"), place);
    });
    forEach(d, sink, L("ladders"), d.ladders, [&](const Ladder &l, Place &place) { checkLadder(d, l, place); });
}

} // namespace recourse::guideimpl
