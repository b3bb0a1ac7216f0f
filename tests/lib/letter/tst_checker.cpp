// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/letter.h"
#include "testkit/examples.h"

#include <QDate>
#include <QFile>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace recourse;

namespace {

using Change = std::function<void(Complaint &)>;

const QDate today(2026, 10, 20);

Answer chosen(const char *value)
{
    return {false, QString::fromLatin1(value), {}, {}};
}

Answer several(std::initializer_list<const char *> values)
{
    Answer answer;
    for (const char *value : values)
        answer.values.append(QString::fromLatin1(value));
    return answer;
}

Change summary(const char *text)
{
    return [text](Complaint &c) { c.summary = QString::fromUtf8(text); };
}

/// A free text that stands beside a date and an amount in the record, so that only its own words are judged.
Change fact(const char *text)
{
    return [text](Complaint &c) { c.facts[0].text = QString::fromUtf8(text); };
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TstChecker final : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const Catalogue> guide;

    QList<Finding> findings(const Complaint &complaint, Language language = Language::ZhCn, const char *type = "T1")
    {
        ComposeOptions with;
        with.language = language;
        with.type = *letterTypeFrom(QString::fromLatin1(type));
        with.today = today;
        const Result<LetterDocument> letter = composeLetter(complaint, *guide, with);
        if (!letter.ok())
            qWarning() << letter.error().args << letter.error().detail;
        return letter.ok() ? checkLetter(complaint, *guide, *letter, today) : QList<Finding>();
    }

    static QString listed(const QList<Finding> &all)
    {
        QStringList lines;
        for (const Finding &f : all)
            lines.append(f.rule + QLatin1Char(' ') + codeOf(f.severity) + QLatin1Char(' ') + f.block + QLatin1Char(' ') + f.args.join(QLatin1Char('|')));
        return lines.join(QLatin1Char('\n'));
    }

private slots:
    void initTestCase()
    {
        const auto loaded = Catalogue::load();
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().args.join(QLatin1Char('\n'))));
        guide = *loaded;
    }

    void patternsAreSound()
    {
        QFile file(QStringLiteral(":/letters/checks.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray all = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("patterns")).toArray();
        QVERIFY(all.size() > 10);
        for (const QJsonValue &value : all) {
            const QRegularExpression words(value[QLatin1String("pattern")].toString());
            QVERIFY2(words.isValid() && !words.pattern().isEmpty(), qPrintable(words.pattern() + words.errorString()));
            QVERIFY(QRegularExpression(value[QLatin1String("unless")].toString()).isValid());
        }
    }

    void aSoundComplaintHasNothingToMend()
    {
        Complaint c = test::refundComplaint(1);
        const QList<Finding> all = findings(c);
        QVERIFY2(all.isEmpty(), qPrintable(listed(all)));
        const QList<Finding> english = findings(c, Language::En);
        QVERIFY2(english.isEmpty(), qPrintable(listed(english)));
    }

    /// A letter to an authority is looked at with the plan: what has to come first holds it up, and can be answered.
    void anAuthorityAsksForTheCompanyFirst()
    {
        const auto to = [&](const Complaint &c) {
            ComposeOptions with;
            with.channel = QStringLiteral("CH-12363");
            with.type = LetterType::Escalation;
            with.today = today;
            const Result<LetterDocument> letter = composeLetter(c, *guide, with);
            return letter.ok() ? checkLetter(c, *guide, *letter, today) : QList<Finding>();
        };
        const auto found = [](const QList<Finding> &all, const char *rule) {
            const auto at = std::find_if(all.cbegin(), all.cend(), [&](const Finding &f) { return f.rule == QLatin1String(rule); });
            return at == all.cend() ? Finding() : *at;
        };
        Complaint c = test::refundComplaint(1);
        c.contacts.clear();
        c.steps.clear();
        c.letters.clear();
        const Finding first = found(to(c), "L20");
        QCOMPARE(first.severity, Severity::Block);
        QVERIFY(!first.args.value(0).isEmpty());
        answerFinding(c, first.rule, first.subject, QStringLiteral("上周在服务厅当面投诉过"));
        QCOMPARE(found(to(c), "L20").severity, Severity::Info);
        QCOMPARE(found(to(c), "L20").answered, QStringLiteral("上周在服务厅当面投诉过"));
        // A letter to the company itself is not held up.
        QVERIFY(found(findings(c), "L20").rule.isEmpty());
        // Nor does an authority take up what nobody signs.
        QVERIFY(found(to(c), "L30").rule.isEmpty());
        c.complainant.phone.clear();
        QCOMPARE(found(to(c), "L30").severity, Severity::Block);
        QCOMPARE(found(findings(c), "L30").severity, Severity::Warn);
    }

    /// What an agent's letter says of the holder is said; a request for data owes no confession.
    void theOwnPartIsSaidInEachVoice()
    {
        Complaint c = test::refundComplaint(1);
        c.category = QStringLiteral("C09");
        c.answers = {{QStringLiteral("C09-Q10"), chosen("yes")}};
        for (const char *role : {"self", "agent", "guardian"}) {
            c.role = QString::fromLatin1(role);
            for (const Language language : {Language::ZhCn, Language::En}) {
                const QList<Finding> all = findings(c, language);
                const auto silent = [](const Finding &finding) { return finding.rule == QLatin1String("L24"); };
                QVERIFY2(std::none_of(all.cbegin(), all.cend(), silent), qPrintable(listed(all)));
            }
        }
    }

    void rules_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("severity");
        QTest::addColumn<bool>("found");
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, const char *rule, const char *severity, bool found, const Change &change) {
            QTest::newRow(name) << QString::fromLatin1(rule) << QString::fromLatin1(severity) << found << change;
        };
        const auto hit = [&](const char *name, const char *rule, const char *severity, const Change &change) { row(name, rule, severity, true, change); };
        const auto miss = [&](const char *name, const char *rule, const Change &change) { row(name, rule, "", false, change); };

        hit("card number in a fact", "L01", "block", fact("卡号6222021234567890128被扣款。"));
        hit("card number with blanks", "L01", "block", fact("My card 4111 1111 1111 1111 was charged."));
        hit("card number in full-width digits", "L01", "block", fact("卡号４１１１１１１１１１１１１１１１。"));
        hit("card number in what they said", "L01", "block", [](Complaint &c) { c.contacts[0].answer = QStringLiteral("请核对4111111111111111"); });
        hit("luhn number in an exhibit title", "L01", "block", [](Complaint &c) {
            c = test::refundComplaint(1);
            c.evidence[0].title = QStringLiteral("4111-1111-1111-1111");
        });
        miss("sixteen digits that fail the check", "L01", fact("编号4111111111111112。"));
        miss("order number of 28 digits", "L01", fact("订单号2026100122001412345678901234。"));
        miss("luhn number in the order field", "L01", [](Complaint &c) { c.transactions[0].orderId = QStringLiteral("4111111111111111"); });
        miss("last four digits", "L01", fact("尾号0128的卡。"));
        miss("phone number", "L01", fact("来电号码13800000000。"));
        hit("code of a text message", "L01", "block", fact("收到验证码：482913。"));
        hit("cvv", "L01", "block", fact("I typed CVV 123 there."));
        hit("password in words", "L01", "block", fact("my password is hunter22"));
        hit("password in digits", "L01", "block", fact("支付密码是246810"));
        miss("password changed in a year", "L01", fact("密码2026年修改过。"));
        miss("wrong password, counted", "L01", fact("输入密码100次都不对。"));
        miss("code mentioned without digits", "L01", fact("没有收到验证码。"));

        hit("summary and record disagree", "L03", "warn", summary("商家同意退款218.00元，没有到账。"));
        hit("main demand below every record", "L03", "warn", [](Complaint &c) { c.demands[0].amount = Money{10000, QStringLiteral("CNY")}; });
        miss("main demand is the rest of a part refund", "L03", [](Complaint &c) {
            c.answers.insert(QStringLiteral("C03-Q6"), {false, QStringLiteral("28.00"), {}, QStringLiteral("CNY")});
            c.demands[0].amount = Money{10000, QStringLiteral("CNY")};
        });
        miss("the same amount written ¥128", "L03", summary("退款¥128没有到账。"));

        hit("yesterday in Chinese", "L04", "warn", fact("昨天客服说会退款。"));
        hit("days ago in English", "L04", "warn", fact("Three days ago they promised a refund."));
        hit("date without a year", "L04", "warn", [](Complaint &c) {
            c.facts[0].on = {};
            c.facts[0].text = QStringLiteral("10月1日付款。");
        });
        miss("date without a year beside a dated fact", "L04", fact("10月1日付款。"));
        miss("the letter's own 'to date'", "L04", [](Complaint &c) { c.answers.insert(QStringLiteral("C03-Q9"), chosen("yes")); });

        hit("insult in Chinese", "L05", "warn", fact("这家黑心公司不退款。"));
        hit("insult in English", "L05", "warn", fact("These thieves keep my money."));
        miss("junk mail is no insult", "L05", fact("之后收到垃圾短信。"));
        miss("what the other side said is theirs", "L05", [](Complaint &c) { c.contacts[0].answer = QStringLiteral("客服说我恶心"); });

        hit("verdict as a fact", "L06", "warn", fact("平台诈骗我的钱。"));
        hit("verdict in English", "L06", "warn", fact("You stole my money."));
        miss("verdict as a belief", "L06", fact("我认为平台涉嫌欺诈。"));
        miss("belief in English", "L06", fact("I believe this is illegal."));
        miss("a theft is what happened", "L06", [](Complaint &c) {
            c.category = QStringLiteral("C01");
            c.facts[0].text = QStringLiteral("账户里的钱被诈骗团伙偷走。");
        });

        hit("money or exposure", "L07", "block", fact("不退款我就去微博曝光。"));
        hit("money, or else the media", "L07", "block", fact("请退款，否则我找媒体。"));
        hit("deletion for money", "L07", "block", fact("给钱我就删帖。"));
        hit("money or exposure in English", "L07", "block", fact("Pay me or I will post this everywhere."));
        hit("deletion for money in English", "L07", "block", fact("I will delete my review once you refund me."));
        miss("refund, and then a thank-you", "L07", fact("退款后请书面确认。"));
        miss("a post that exists", "L07", fact("我在微博上看到同样的情况。"));

        hit("threat", "L08", "warn", fact("我会上门找你们。"));
        hit("threat in English", "L08", "warn", fact("I know where you live."));
        miss("a visit to the shop", "L08", fact("我到店里询问过。"));

        hit("five demands", "L09", "warn", [](Complaint &c) {
            for (const char *id : {"D05", "D13", "D18"})
                c.demands.append({QString::fromLatin1(id), {}, {}});
        });
        miss("two demands", "L09", [](Complaint &) {});
        hit("refund without an amount", "L10", "warn", [](Complaint &c) { c.demands[0].amount.reset(); });
        hit("more than the record shows", "L10", "warn", [](Complaint &c) { c.demands[0].amount = Money{50000, QStringLiteral("CNY")}; });
        miss("interest without an amount", "L10", [](Complaint &c) { c.demands.append({QStringLiteral("D05"), {}, {}}); });
        hit("answer tomorrow", "L11", "warn", [](Complaint &c) { c.answerBy = {2026, 10, 21}; });
        hit("answer in the past", "L11", "warn", [](Complaint &c) { c.answerBy = {2026, 10, 19}; });
        miss("answer tomorrow, money still flows", "L11", [](Complaint &c) {
            c.answerBy = {2026, 10, 21};
            c.answers.insert(QStringLiteral("Q16"), chosen("loss-continues"));
        });
        miss("our suggestion", "L11", [](Complaint &c) { c.answerBy = {}; });

        hit("cited exhibit is gone", "L13", "warn", [](Complaint &c) { c.facts[0].exhibits = {EvidenceId::create()}; });
        hit("cited number does not exist", "L13", "warn", fact("见证据7。"));
        hit("exhibit nobody cites", "L13", "warn", [](Complaint &c) { c = test::refundComplaint(2); });
        miss("identity papers need no fact", "L13", [](Complaint &c) {
            c = test::refundComplaint(2);
            c.evidence[1].kind = QStringLiteral("V13");
        });
        hit("very long sentence", "L14", "info", [](Complaint &c) { c.facts[0].text = QStringLiteral("客服说需要等待").repeated(10); });
        miss("several short sentences", "L14", fact("客服说需要等待。客服说需要等待。客服说需要等待。客服说需要等待。客服说需要等待。客服说需要等待。客服说需要等待。客服说需要等待。"));
        hit("shouting", "L15", "info", fact("GIVE ME my refund."));
        hit("many exclamation marks", "L15", "info", fact("请退款！！"));
        miss("an abbreviation", "L15", fact("The HTTP error came up."));
        hit("hearsay", "L16", "warn", fact("听说很多人都没收到退款。"));
        hit("vague count", "L17", "info", fact("我多次联系客服。"));
        miss("exact count", "L17", fact("我联系客服3次。"));

        hit("shared and never shared", "L18", "warn", [](Complaint &c) {
            c.category = QStringLiteral("C01");
            c.answers = {{QStringLiteral("C01-Q6"), several({"none", "shared-code"})}};
        });
        hit("text denies what was ticked", "L18", "warn", [](Complaint &c) {
            c.category = QStringLiteral("C01");
            c.answers = {{QStringLiteral("C01-Q6"), several({"shared-code"})}};
            c.facts[0].text = QStringLiteral("我从未告诉任何人验证码。");
        });
        hit("unauthorised, yet paid by oneself", "L18", "warn", [](Complaint &c) {
            c.category = QStringLiteral("C01");
            c.answers = {{QStringLiteral("C01-Q1"), chosen("all")}};
            c.facts[0].text = QStringLiteral("这笔是我自己付的。");
        });
        hit("noticed before it happened", "L18", "warn", [](Complaint &c) { c.noticedOn = {2026, 9, 1}; });
        miss("shared, and said so", "L18", [](Complaint &c) {
            c.category = QStringLiteral("C01");
            c.answers = {{QStringLiteral("C01-Q6"), several({"shared-code"})}};
        });
        hit("own mistake written out of the letter", "L24", "info", [](Complaint &c) {
            c.answers.insert(QStringLiteral("Q15"), {false, QStringLiteral("填错过地址，没有核对"), {}, {}});
            c.letterEdits = {{QStringLiteral("own-part"), QStringLiteral("zh_CN"), QStringLiteral("没有疏忽。"), {}}};
        });
        miss("own mistake is in the letter", "L24", [](Complaint &c) {
            c.answers.insert(QStringLiteral("Q15"), {false, QStringLiteral("填错过地址，没有核对"), {}, {}});
        });
        hit("nothing of one's own", "L25", "info", [](Complaint &c) {
            c.summary.clear();
            c.facts.clear();
            c.contacts.clear();
            c.answers.clear();
        });
        hit("happens in the future", "L26", "warn", [](Complaint &c) { c.facts[2].on = {PartialDate{2026, 10, 21}, {}}; });
        miss("happens today", "L26", [](Complaint &c) { c.facts[2].on = {PartialDate{2026, 10, 20}, {}}; });
        hit("payment before 2000", "L27", "warn", [](Complaint &c) { c.transactions[0].time = {PartialDate{1999, 12, 31}, {}}; });
        miss("payment in 2000", "L27", [](Complaint &c) { c.transactions[0].time = {PartialDate{2000, 1, 1}, {}}; });
        hit("a date that cannot be read", "L29", "warn", [](Complaint &c) {
            setUnreadable(c, QStringLiteral("fact:") + c.facts[0].id.toString() + QStringLiteral(":date"), QStringLiteral("国庆那天"));
        });
        hit("an amount that cannot be read", "L29", "warn", [](Complaint &c) {
            setUnreadable(c, QStringLiteral("transaction:") + c.transactions[0].id.toString() + QStringLiteral(":amount"), QStringLiteral("一百二"));
        });
        hit("an answer that cannot be read", "L29", "warn",
            [](Complaint &c) { setUnreadable(c, QStringLiteral("answer:C03-Q6"), QStringLiteral("twenty")); });
        miss("an answer of another kind of problem", "L29",
            [](Complaint &c) { setUnreadable(c, QStringLiteral("answer:C06-Q2"), QStringLiteral("twenty")); });
        miss("the amount of a wish that is not wished", "L29",
            [](Complaint &c) { setUnreadable(c, QStringLiteral("demand:D18:amount"), QStringLiteral("twenty")); });
        miss("a date in a contact that was taken back", "L29", [](Complaint &c) {
            c.contacts[0].retracted = true;
            setUnreadable(c, QStringLiteral("contact:") + c.contacts[0].id.toString() + QStringLiteral(":at"), QStringLiteral("soon"));
        });
        hit("no name of the sender", "L30", "warn", [](Complaint &c) { c.complainant.name = QStringLiteral(" "); });
        hit("no telephone number of the sender", "L30", "warn", [](Complaint &c) { c.complainant.phone.clear(); });
        miss("name and telephone number are enough", "L30", [](Complaint &c) { c.complainant.email.clear(); });
        hit("company not confirmed", "L28", "info", [](Complaint &c) { c.entity.confirmed = false; });
        hit("card issuer not known", "L28", "info", [](Complaint &c) {
            c.wallet = QStringLiteral("apple-pay");
            c.entity = {};
            c.funding = {QStringLiteral("credit-card")};
        });
    }

    void rules()
    {
        QFETCH(QString, rule);
        QFETCH(QString, severity);
        QFETCH(bool, found);
        QFETCH(Change, change);
        Complaint c = test::refundComplaint(0);
        change(c);
        const QList<Finding> all = findings(c);
        const auto it = std::find_if(all.begin(), all.end(), [&](const Finding &f) { return f.rule == rule; });
        QVERIFY2((it != all.end()) == found, qPrintable(listed(all)));
        if (found) {
            QCOMPARE(codeOf(it->severity), severity);
            QVERIFY(!it->page.isEmpty());
        }
    }

    void secretsAreNotRepeated()
    {
        Complaint c = test::refundComplaint(0);
        c.facts[0].text = QStringLiteral("卡号4111111111111111，验证码482913。");
        const QString all = listed(findings(c));
        QVERIFY(all.contains(QStringLiteral("L01")));
        QVERIFY2(!all.contains(QStringLiteral("4111111111111111")) && !all.contains(QStringLiteral("482913")), qPrintable(all));
    }

    void rewrittenParagraphsAreCheckedToo()
    {
        Complaint c = test::refundComplaint(0);
        c.letterEdits = {{QStringLiteral("summary"), QStringLiteral("zh_CN"), QStringLiteral("不赔就曝光。"), {}}};
        const QList<Finding> all = findings(c);
        QVERIFY2(!all.isEmpty() && all.first().rule == QLatin1String("L07") && all.first().block == QLatin1String("summary"), qPrintable(listed(all)));
        QVERIFY2(findings(c, Language::En).isEmpty(), "the English letter does not contain it");
    }
};

QTEST_GUILESS_MAIN(TstChecker)
#include "tst_checker.moc"
