// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/letter.h"
#include "lib/letter/lettercases.h"

#include <QRandomGenerator>
#include <QTest>

using namespace recourse;
using namespace recourse::test;

/// Whatever is answered or left out, in every category and place: a letter without a hole.
class TstWholeLetter final : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Catalogue> guide;

private slots:
    void initTestCase()
    {
        const auto loaded = Catalogue::load();
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().args.join(QLatin1Char('\n'))));
        guide = *loaded;
    }

    void neverAHole_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("jurisdiction");
        for (const Category &category : guide->categories()) {
            for (const char *jurisdiction : {"CN", "US", "UK", "EU", "HK", "SG", "other", ""})
                QTest::addRow("%s-%s", qPrintable(category.id), jurisdiction) << category.id << QString::fromLatin1(jurisdiction);
        }
    }

    void neverAHole()
    {
        QFETCH(QString, category);
        QFETCH(QString, jurisdiction);
        QRandomGenerator random(qHash(category + jurisdiction, 7));
        for (int round = 0; round < 3; ++round) {
            const Complaint c = thinnedOut(category, jurisdiction, random, round == 0);
            for (const Language language : {Language::ZhCn, Language::En}) {
                static const std::pair<const char *, const char *> others[] = {{"CH-ISSUER", "T1"}, {"CH-LET", "T2"}, {"CH-12363", "T3"}};
                for (const auto &[channel, type] : {std::pair{"CH-LET", "T1"}, others[random.bounded(3)]}) {
                    const auto letter = composeLetter(c, *guide, options(language, QString::fromLatin1(channel), *letterTypeFrom(QString::fromLatin1(type))));
                    if (!letter.ok() && letter.error().args == QStringList{QStringLiteral("contacts")})
                        continue;
                    QVERIFY2(letter.ok(), qPrintable(letter.ok() ? QString() : letter.error().detail + letter.error().args.join(QLatin1Char(' '))));
                    checkWhole(*letter);
                }
            }
        }
    }

private:
    Complaint thinnedOut(const QString &category, const QString &jurisdiction, QRandomGenerator &random, bool full)
    {
        const auto keep = [&] { return full || random.bounded(2) == 1; };
        Complaint c = twelveFacts();
        c.category = category;
        c.jurisdiction = jurisdiction;
        c.wallet = guide->wallets()[random.bounded(int(guide->wallets().size()))].id;
        c.entity.confirmed = keep();
        c.role = QStringList{QStringLiteral("self"), QStringLiteral("agent"), QStringLiteral("guardian"), QString()}[random.bounded(4)];
        c.issuer = keep() ? QStringLiteral("示例银行") : QString();
        c.demands.clear();
        const Category *known = guide->category(category);
        for (const QString &id : known->primaryDemands + known->secondaryDemands)
            c.demands.append({id, keep() ? std::optional(Money{100, QStringLiteral("CNY")}) : std::nullopt, {}});
        c.answers.clear();
        QList<const Question *> asked = guide->questionsFor(category, jurisdiction);
        for (const char *id : {"Q11", "Q13", "Q14", "Q15", "Q16", "Q17", "Q18"})
            asked.append(guide->question(QString::fromLatin1(id)));
        for (const Question *question : asked) {
            Answer answer{random.bounded(5) == 0, QStringLiteral("某个回答"), {}, {}};
            if (!question->options.isEmpty()) {
                const QString value = question->options[random.bounded(int(question->options.size()))].value;
                answer.text = question->type == Question::Type::Multi ? QString() : value;
                answer.values = question->type == Question::Type::Multi ? QStringList{value} : QStringList();
            } else if (question->type == Question::Type::YesNo) {
                answer.text = QStringLiteral("yes");
            } else if (question->type == Question::Type::Money || question->type == Question::Type::Number) {
                answer.text = QStringLiteral("12");
            } else if (question->type == Question::Type::Date || question->type == Question::Type::DateTime) {
                answer.text = QStringLiteral("2026-10-03");
            }
            if (keep())
                c.answers.insert(question->id, answer);
        }
        for (QString *text : {&c.summary, &c.complainant.name, &c.complainant.phone, &c.complainant.email, &c.complainant.address,
                 &c.complainant.idType, &c.complainant.idNumber, &c.entity.name}) {
            if (!keep())
                text->clear();
        }
        for (Transaction &t : c.transactions) {
            if (!keep())
                t.time = {};
            if (!keep())
                t.amount.reset();
            for (QString *text : {&t.orderId, &t.merchantOrderId, &t.payee, &t.method, &t.status}) {
                if (!keep())
                    text->clear();
            }
        }
        for (ContactEntry &entry : c.contacts) {
            if (!keep())
                entry.at = {};
            if (!keep())
                entry.promiseDue = {};
            for (QString *text : {&entry.channel, &entry.agent, &entry.ticket, &entry.answer, &entry.promise}) {
                if (!keep())
                    text->clear();
            }
        }
        for (Fact &fact : c.facts) {
            if (!keep())
                fact.on = {};
            if (!keep())
                fact.exhibits.clear();
        }
        for (Evidence &e : c.evidence) {
            if (!keep())
                e.kind.clear();
        }
        if (!keep())
            c.facts.clear();
        if (!keep())
            c.contacts.clear();
        if (!keep())
            c.transactions.clear();
        if (!keep())
            c.evidence.clear();
        if (!keep())
            c.occurredOn = {};
        if (!keep())
            c.answerBy = {};
        return c;
    }

    void checkWhole(const LetterDocument &letter)
    {
        const QString text = letterPlainText(letter);
        for (const char *hole : {"{{", "}}", "[", "]", "TBD", "待补", "待确认", "unknown", "，，", "。。", "（）", "()", " ,", "  ", "：。", "；。",
                 "，。", ": .", " .", "（，", "(, ", "@@", "于前", "by ."}) {
            const QString bad = QString::fromUtf8(hole);
            const qsizetype at = text.indexOf(bad);
            QVERIFY2(at < 0, qPrintable(bad + QStringLiteral(" in: ") + text.mid(qMax(qsizetype(0), at - 40), 90)));
        }
        for (const LetterBlock &b : letter.blocks) {
            QVERIFY2(!b.text.trimmed().isEmpty() || !b.items.isEmpty() || b.rows.size() > 1, qPrintable(b.id));
            for (const QString &item : b.items)
                QVERIFY2(!item.trimmed().isEmpty(), qPrintable(b.id));
            for (const QStringList &row : b.rows)
                QCOMPARE(row.size(), b.columnWeights.size());
        }
        // A Chinese letter begins with its title, an English one with who writes and when.
        QCOMPARE(letter.blocks.first().kind == LetterBlock::Kind::Title, letter.language == Language::ZhCn);
        QVERIFY(!letter.subject.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstWholeLetter)
#include "tst_wholeletter.moc"
