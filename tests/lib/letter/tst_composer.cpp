// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/letter.h"
#include "lib/letter/lettercases.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QTemporaryDir>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace recourse;
using namespace recourse::test;

namespace {

Complaint applePay(const QString &issuer)
{
    Complaint c = refundComplaint(0);
    c.wallet = QStringLiteral("apple-pay");
    c.entity = {};
    c.issuer = issuer;
    c.funding = {QStringLiteral("credit-card")};
    c.category = QStringLiteral("C01");
    c.summary = QStringLiteral("信用卡被人刷走128.00元，不是我本人操作的");
    c.facts.clear();
    c.contacts.clear();
    c.answers = {{QStringLiteral("C01-Q1"), Answer{false, QStringLiteral("all"), {}, {}}}};
    c.answerBy = {};
    return c;
}

Complaint unknownEntity()
{
    Complaint c = refundComplaint(0);
    c.wallet = QStringLiteral("jd-pay");
    c.entity = {QStringLiteral("某某公司"), false};
    c.complainant = {};
    return c;
}

Complaint london()
{
    Complaint c;
    c.id = ComplaintId::create();
    c.wallet = QStringLiteral("paypal");
    c.jurisdiction = QStringLiteral("UK");
    c.category = QStringLiteral("C07");
    c.role = QStringLiteral("self");
    c.occurredOn = {2026, 10, 0};
    c.summary = QStringLiteral("My account was limited without notice");
    c.answers = {{QStringLiteral("C07-Q1"), Answer{false, QStringLiteral("2026-10-05"), {}, {}}},
        {QStringLiteral("C07-Q5"), Answer{false, QStringLiteral("410.50"), {}, QStringLiteral("GBP")}}};
    c.demands = {{QStringLiteral("D07"), {}, {}}, {{}, {}, QStringLiteral("tell me who decided this.")}};
    c.complainant.name = QStringLiteral("Jane Doe");
    return c;
}

QString goldenDir()
{
    return QStringLiteral(RECOURSE_TEST_DATA) + QStringLiteral("/letters");
}

} // namespace

class TstComposer final : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const Catalogue> guide;

    LetterDocument composed(const Complaint &complaint, const ComposeOptions &with)
    {
        const Result<LetterDocument> letter = composeLetter(complaint, *guide, with);
        if (!letter.ok())
            qWarning() << int(letter.error().code) << letter.error().args << letter.error().detail;
        return letter.valueOr(LetterDocument());
    }

    static const LetterBlock *block(const LetterDocument &letter, const char *id)
    {
        for (const LetterBlock &candidate : letter.blocks) {
            if (candidate.id == QLatin1String(id))
                return &candidate;
        }
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        const auto loaded = Catalogue::load();
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().args.join(QLatin1Char('\n'))));
        guide = *loaded;
    }

    void init()
    {
        // A pattern that does not fit its values is a fault of ours.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("QString::arg")));
    }

    void golden_data()
    {
        QTest::addColumn<Complaint>("complaint");
        QTest::addColumn<ComposeOptions>("with");
        const auto both = [](const char *name, const Complaint &c, const QString &channel = QStringLiteral("CH-LET"),
                              LetterType type = LetterType::FirmComplaint) {
            QTest::newRow((QByteArray(name) + "-zh_CN").constData()) << c << options(Language::ZhCn, channel, type);
            QTest::newRow((QByteArray(name) + "-en").constData()) << c << options(Language::En, channel, type);
        };
        both("refund", refundComplaint(2));
        both("three-answers", threeAnswers());
        both("twelve-facts", twelveFacts());
        both("apple-pay-issuer", applePay(QStringLiteral("示例银行信用卡中心")));
        both("apple-pay-issuer-not-known", applePay({}));
        both("entity-not-confirmed", unknownEntity());
        both("london-restriction", london(), QStringLiteral("CH-UKFIRM"));
        both("refund-merchant", refundComplaint(0), QStringLiteral("CH-MERCHANT"));
        both("refund-follow-up", refundComplaint(0), QStringLiteral("CH-LET"), LetterType::FollowUp);
        both("refund-12363", twelveFacts(), QStringLiteral("CH-12363"));
        both("refund-12315", refundComplaint(0), QStringLiteral("CH-12315"), LetterType::Escalation);
        both("apple-pay-12378", applePay(QStringLiteral("示例银行信用卡中心")), QStringLiteral("CH-12378"));
    }

    void golden()
    {
        QFETCH(Complaint, complaint);
        QFETCH(ComposeOptions, with);
        if (with.type == LetterType::FollowUp)
            with.today = QDate(2026, 10, 26); // after the promised call
        const QString text = letterPlainText(composed(complaint, with));
        const QString path = goldenDir() + QLatin1Char('/') + QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".txt");
        QFile file(path);
        if (qEnvironmentVariableIsSet("RECOURSE_ACCEPT")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text.toUtf8());
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        const QString expected = QString::fromUtf8(file.readAll());
        if (text != expected) {
            QFile actual(path + QStringLiteral(".actual"));
            QVERIFY(actual.open(QIODevice::WriteOnly));
            actual.write(text.toUtf8());
        }
        QCOMPARE(text, expected);
    }

    /// A follow-up cites the letter that was handed in and adds what is new; what was changed since is told again.
    void aFollowUpDoesNotRepeatTheLetterBefore()
    {
        Complaint c = twelveFacts();
        for (const Language language : {Language::ZhCn, Language::En}) {
            const LetterDocument first = composed(c, options(language));
            Letter sent;
            sent.id = LetterId::create();
            sent.channel = QStringLiteral("CH-LET");
            sent.type = LetterType::FirmComplaint;
            sent.language = languageCode(language);
            sent.exportedAt = *Instant::fromIso(QStringLiteral("2026-10-20T09:00:00+08:00"));
            sent.sentAt = sent.exportedAt;
            sent.text = letterPlainText(first);
            Complaint later = c;
            later.letters = {sent};
            ContactEntry answer;
            answer.id = ContactId::create();
            answer.at = {PartialDate{2026, 10, 24}, {}};
            answer.channel = QStringLiteral("CH-APP");
            answer.direction = ContactEntry::Direction::In;
            answer.answer = QStringLiteral("经核查，退款已原路退回");
            later.contacts.append(answer);
            later.facts[3].text = QStringLiteral("商家书面同意退款");
            ComposeOptions with = options(language, QStringLiteral("CH-LET"), LetterType::FollowUp);
            with.today = QDate(2026, 11, 2);
            const LetterDocument second = composed(later, with);
            const QString text = letterPlainText(second);
            QVERIFY(block(second, "earlier-letter"));
            QVERIFY(!text.contains(later.summary));
            QVERIFY(!text.contains(later.facts[0].text));
            QVERIFY(!text.contains(later.transactions[0].orderId));
            QVERIFY(text.contains(later.facts[3].text));
            QVERIFY(text.contains(answer.answer));
            QCOMPARE(second.blocks.contains(*block(second, "demands")), true);
            // To somebody who got no letter, everything is told.
            later.letters.first().sentAt.reset();
            QVERIFY(letterPlainText(composed(later, with)).contains(later.summary));
        }
    }

    /// A refusal is quoted with what the person says against it; nothing is said of an answer they said nothing about.
    void anAnswerIsAnswered_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("objection");
        QTest::addColumn<QString>("zh");
        QTest::addColumn<QString>("en");
        const QString why = QStringLiteral("没有提供验证记录");
        QTest::newRow("not judged") << Verdict::Unsaid << QString() << QStringLiteral("答复：不予赔付。\n")
            << QStringLiteral("answered: 不予赔付.\n");
        QTest::newRow("accepted") << Verdict::Accept << QString() << QStringLiteral("答复：不予赔付。\n")
            << QStringLiteral("answered: 不予赔付.\n");
        QTest::newRow("refused") << Verdict::Reject << QString() << QStringLiteral("不予赔付。本人不接受这一答复。\n")
                                 << QStringLiteral("I do not accept this answer.\n");
        QTest::newRow("refused, with the reason") << Verdict::Reject << why << QStringLiteral("本人不接受这一答复，理由如下：没有提供验证记录。\n")
                                                  << QStringLiteral("I do not accept this answer, for this reason: 没有提供验证记录。\n");
        QTest::newRow("settled in part") << Verdict::Partly << why << QStringLiteral("这一答复只解决了部分问题：没有提供验证记录。\n")
                                         << QStringLiteral("That settles only part of the matter: 没有提供验证记录。\n");
    }
    void anAnswerIsAnswered()
    {
        QFETCH(Verdict, verdict);
        QFETCH(QString, objection);
        QFETCH(QString, zh);
        QFETCH(QString, en);
        Complaint c = refundComplaint(0);
        ContactEntry answer;
        answer.id = ContactId::create();
        answer.at = {PartialDate{2026, 10, 18}, {}};
        answer.channel = QStringLiteral("CH-TEL");
        answer.direction = ContactEntry::Direction::In;
        answer.answer = QStringLiteral("不予赔付");
        answer.verdict = verdict;
        answer.objection = objection;
        c.contacts.append(answer);
        for (const char *channel : {"CH-LET", "CH-12363"}) {
            const LetterType type = qstrcmp(channel, "CH-LET") == 0 ? LetterType::FollowUp : LetterType::Escalation;
            const QString chinese = letterPlainText(composed(c, options(Language::ZhCn, QLatin1String(channel), type)));
            QVERIFY2(chinese.contains(zh), qPrintable(chinese));
            const QString english = letterPlainText(composed(c, options(Language::En, QLatin1String(channel), type)));
            QVERIFY2(english.contains(en), qPrintable(english));
        }
    }

    void everyOtherLetter_data()
    {
        QTest::addColumn<QString>("channel");
        QTest::addColumn<LetterType>("type");
        QTest::addColumn<QString>("zh");
        QTest::addColumn<QString>("en");
        QTest::newRow("final notice") << QStringLiteral("CH-LET") << LetterType::FinalNotice
            << QStringLiteral("最后通知") << QStringLiteral("not by a lawyer");
        QTest::newRow("data") << QStringLiteral("CH-LET") << LetterType::DataRequest << QStringLiteral("《个人信息保护法》")
            << QStringLiteral("see and copy the personal data");
        QTest::newRow("records") << QStringLiteral("CH-LET") << LetterType::Preservation
            << QStringLiteral("请求保全的记录") << QStringLiteral("preserve the records");
        QTest::newRow("police") << QStringLiteral("CH-POL") << LetterType::PoliceStatement
            << QStringLiteral("报案情况说明") << QStringLiteral("Statement for the police");
        QTest::newRow("authorisation") << QStringLiteral("CH-LET") << LetterType::Authorisation
            << QStringLiteral("授权委托书") << QStringLiteral("Account holder: 王秀英");
    }
    void everyOtherLetter()
    {
        QFETCH(QString, channel);
        QFETCH(LetterType, type);
        QFETCH(QString, zh);
        QFETCH(QString, en);
        Complaint full = refundComplaint(1);
        full.role = QStringLiteral("agent");
        full.holder = {QStringLiteral("王秀英"), QStringLiteral("女儿"), QStringLiteral("138****0000")};
        Complaint bare = threeAnswers();
        bare.contacts = full.contacts; // a final notice follows something
        for (const Complaint &c : {full, bare}) {
            const bool holder = !c.holder.isEmpty();
            for (const Language language : {Language::ZhCn, Language::En}) {
                ComposeOptions with = options(language, channel, type);
                with.today = QDate(2026, 11, 2);
                const QString text = letterPlainText(composed(c, with));
                const bool named = type != LetterType::Authorisation || holder;
                QVERIFY2(!named || text.contains(language == Language::ZhCn ? zh : en), qPrintable(text));
                QVERIFY2(!text.contains(QLatin1String("{{")) && !text.contains(QStringLiteral("（）")) && !text.contains(QLatin1String("()")), qPrintable(text));
                // Who writes for somebody else does not say "I" of the account.
                QVERIFY2(!holder || !text.contains(QStringLiteral("本人致电")), qPrintable(text));
            }
        }
    }

    void aBankIsAskedForWhatItsCardPaid()
    {
        Complaint c = refundComplaint(0);
        c.issuer = QStringLiteral("示例银行");
        Transaction card = c.transactions[0];
        card.id = TransactionId::create();
        card.amount = Money{200000, QStringLiteral("CNY")};
        card.method = QStringLiteral("示例银行储蓄卡(8812)");
        card.orderId = QStringLiteral("2026100122001412345678905555");
        c.transactions[0].method = QStringLiteral("余额");
        c.transactions.append(card);
        c.demands = {{QStringLiteral("D01"), Money{212800, QStringLiteral("CNY")}, {}}};
        const QString bank = letterPlainText(composed(c, options(Language::ZhCn, QStringLiteral("CH-ISSUER"))));
        QVERIFY2(bank.contains(QStringLiteral("2,000.00元")) && !bank.contains(QStringLiteral("2,128.00元")), qPrintable(bank));
        QVERIFY(letterPlainText(composed(c, options(Language::ZhCn))).contains(QStringLiteral("2,128.00元")));
        // An amount of the person's own that is no sum of payments stays as it is.
        c.demands[0].amount = Money{50000, QStringLiteral("CNY")};
        QVERIFY(letterPlainText(composed(c, options(Language::ZhCn, QStringLiteral("CH-ISSUER")))).contains(QStringLiteral("500.00元")));
    }

    void aWishForGoodwillIsNoMoneyInDispute()
    {
        Complaint c = threeAnswers();
        c.category = QStringLiteral("C04");
        c.demands = {{QStringLiteral("D22"), Money{10000, QStringLiteral("CNY")}, {}}};
        const LetterDocument letter = composed(c, options(Language::ZhCn));
        QVERIFY(!letter.subject.contains(QStringLiteral("100.00")));
        QVERIFY(!block(letter, "summary")->text.contains(QStringLiteral("涉及金额")));
    }

    void everyTemplateKnowsItsSlots()
    {
        // Composing is what finds an unknown slot; every template in both languages is reached here.
        for (const Language language : {Language::ZhCn, Language::En}) {
            for (const char *channel : {"CH-LET", "CH-UKFIRM", "CH-ISSUER", "CH-MERCHANT", "CH-12363", "CH-12378", "CH-12315"})
                QVERIFY(composeLetter(twelveFacts(), *guide, options(language, QString::fromLatin1(channel))).ok());
            QVERIFY(composeLetter(twelveFacts(), *guide, options(language, QStringLiteral("CH-LET"), LetterType::FollowUp)).ok());
        }
    }

    void anUnknownSlotIsAnError()
    {
        QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("zh_CN/parts")));
        QVERIFY(QFile::copy(QStringLiteral(":/letters/zh_CN/words.json"), dir.filePath(QStringLiteral("zh_CN/words.json"))));
        QFile file(dir.filePath(QStringLiteral("zh_CN/first-complaint.mustache")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("@@ title title fixed category\n{{wallett}}\n");
        file.close();
        ComposeOptions with = options(Language::ZhCn);
        with.templates = dir.path();
        const auto letter = composeLetter(refundComplaint(2), *guide, with);
        QVERIFY(!letter.ok());
        QCOMPARE(letter.error().code, ErrorCode::Internal);
        QVERIFY(letter.error().detail.contains(QStringLiteral("wallett")));
    }

    void saysWhatIsMissing()
    {
        const auto nothing = composeLetter(Complaint(), *guide, options(Language::En));
        QVERIFY(!nothing.ok());
        QCOMPARE(nothing.error().code, ErrorCode::BadInput);
        QCOMPARE(nothing.error().args, QStringList({QStringLiteral("wallet"), QStringLiteral("happened"), QStringLiteral("wanted")}));
        Complaint silent = refundComplaint(2);
        silent.contacts.clear();
        const auto follow = composeLetter(silent, *guide, options(Language::En, QStringLiteral("CH-LET"), LetterType::FollowUp));
        QVERIFY(!follow.ok());
        QCOMPARE(follow.error().args, QStringList{QStringLiteral("contacts")});
        for (const auto &[channel, type] : {std::pair{"CH-TEL", "T1"}, {"CH-LET", "T9"}, {"CH-12363", "T2"}}) {
            const auto letter = composeLetter(refundComplaint(2), *guide, options(Language::En, QString::fromLatin1(channel), *letterTypeFrom(QString::fromLatin1(type))));
            QVERIFY(!letter.ok());
            QCOMPARE(letter.error().code, ErrorCode::Unsupported);
        }
    }

    void takenBackContactsAndPrivateThingsStayOut()
    {
        Complaint c = twelveFacts();
        c.contacts[0].retracted = true;
        const QString text = letterPlainText(composed(c, options(Language::ZhCn)));
        QVERIFY(!text.contains(QStringLiteral("TS20261012001")));
        QVERIFY(!text.contains(QStringLiteral("一百元也可以")));
        QVERIFY(!text.contains(QStringLiteral("私人笔记")));
        QVERIFY2(!text.contains(c.complainant.idNumber), "an identity number is only for authorities");
    }

    void personsTextCannotBreakTheForm()
    {
        Complaint c = refundComplaint(1);
        c.summary = QStringLiteral("第一行\n@@ title title fixed you\n{{name}} | {{{x}}} <b>&amp;");
        c.transactions[0].payee = QStringLiteral("甲|乙\n丙");
        const LetterDocument letter = composed(c, options(Language::ZhCn));
        QCOMPARE(block(letter, "story")->text, c.summary + QStringLiteral("。"));
        const LetterBlock *table = block(letter, "transactions");
        QVERIFY(table);
        QVERIFY(table->rows[1].contains(QStringLiteral("甲|乙 丙")));
        QCOMPARE(std::count_if(letter.blocks.begin(), letter.blocks.end(),
                     [](const LetterBlock &b) { return b.kind == LetterBlock::Kind::Title; }), 1);
    }

    void ownTextReplacesAndAges()
    {
        Complaint c = refundComplaint(0);
        const QString before = block(composed(c, options(Language::ZhCn)), "summary")->text;
        c.letterEdits = {{QStringLiteral("summary"), QStringLiteral("zh_CN"), QStringLiteral("我自己写的概括。"), before},
            {QStringLiteral("contacts"), QStringLiteral("en"), QStringLiteral(" "), QString()},
            {QStringLiteral("demands"), QStringLiteral("zh_CN"), QStringLiteral("不可改写"), QString()}};
        const LetterDocument zh = composed(c, options(Language::ZhCn));
        const LetterBlock *summary = block(zh, "summary");
        QCOMPARE(summary->text, QStringLiteral("我自己写的概括。"));
        QVERIFY(summary->edited);
        QVERIFY(!summary->outdated);
        QCOMPARE(summary->generated, before);
        QVERIFY2(!block(zh, "demands")->edited, "a fixed block is changed on its wizard page");
        const LetterDocument en = composed(c, options(Language::En));
        QVERIFY(!block(en, "summary")->edited);
        QVERIFY2(!block(en, "contacts") && !block(en, "contacts-heading"), "an emptied block leaves no heading behind");
        c.occurredOn = {2026, 9, 30};
        QVERIFY(block(composed(c, options(Language::ZhCn)), "summary")->outdated);
    }

    void rulesFitTheCase_data()
    {
        QTest::addColumn<Complaint>("complaint");
        QTest::addColumn<QString>("law");
        QTest::addColumn<bool>("cited");
        const QString article57 = QStringLiteral("第五十七条");
        Complaint stolen = refundComplaint(0);
        stolen.category = QStringLiteral("C01");
        stolen.answers.clear();
        const auto said = [](const char *value) { return Answer{false, QString::fromLatin1(value), {}, {}}; };
        QTest::newRow("theft, a merchant's number on the bill: not article 57") << stolen << article57 << false;
        Complaint shop = stolen;
        shop.answers.insert(QStringLiteral("C01-Q13"), said("yes"));
        QTest::newRow("theft, paid to an online shop: article 57") << shop << article57 << true;
        shop.answers.insert(QStringLiteral("C01-Q13"), Answer{true, {}, {}, {}});
        QTest::newRow("theft, not known where it went: not article 57") << shop << article57 << false;
        Complaint wrong = refundComplaint(0);
        wrong.category = QStringLiteral("C08");
        QTest::newRow("wrong transfer: no e-commerce article") << wrong << QStringLiteral("电子商务法") << false;
        QTest::newRow("balance: no bank-card rule") << stolen << QStringLiteral("银行卡民事纠纷") << false;
        Complaint card = stolen;
        card.funding = {QStringLiteral("debit-card")};
        QTest::newRow("debit card: bank-card rule") << card << QStringLiteral("银行卡民事纠纷") << true;
        QTest::newRow("issuer: no rule that binds payment institutions") << applePay({})
            << QStringLiteral("非银行支付机构监督管理条例") << false;
        Complaint frozen = refundComplaint(0);
        frozen.category = QStringLiteral("C07");
        const QString antiFraud = QStringLiteral("反电信网络诈骗法");
        QTest::newRow("restriction nobody explained yet: not the anti-fraud law") << frozen << antiFraud << false;
        frozen.answers.insert(QStringLiteral("C07-Q3"), said("fraud-control"));
        QTest::newRow("restriction for fraud risk: anti-fraud law") << frozen << antiFraud << true;
        frozen.answers.insert(QStringLiteral("C07-Q3"), said("police-or-court"));
        QTest::newRow("freeze by the police: not the anti-fraud law") << frozen << antiFraud << false;
        frozen.answers.insert(QStringLiteral("C07-Q3"), said("anti-money-laundering"));
        QTest::newRow("restriction against money laundering: not the anti-fraud law") << frozen << antiFraud << false;
        QTest::newRow("restriction against money laundering: its own law") << frozen << QStringLiteral("反洗钱法") << true;

        const auto of = [](const char *category, const char *place, const char *funding) {
            Complaint c = refundComplaint(0);
            c.answers.clear();
            c.wallet = QStringLiteral("paypal");
            c.category = QString::fromLatin1(category);
            c.jurisdiction = QString::fromLatin1(place);
            c.funding = {QString::fromLatin1(funding)};
            return c;
        };
        const QString app = QStringLiteral("Faster Payments");
        Complaint tricked = of("C09", "UK", "balance");
        QTest::newRow("tricked, kind of payment not said: not the transfer scheme") << tricked << app << false;
        tricked.answers.insert(QStringLiteral("C09-Q13"), said("self"));
        tricked.answers.insert(QStringLiteral("C09-Q12"), said("no"));
        QTest::newRow("tricked, paid by card or inside a wallet: not the transfer scheme") << tricked << app << false;
        tricked.answers.insert(QStringLiteral("C09-Q12"), said("yes"));
        QTest::newRow("tricked into a bank transfer: the transfer scheme") << tricked << app << true;
        const QString regulationE = QStringLiteral("1005.11");
        Complaint trial = of("C06", "US", "debit-card");
        trial.answers.insert(QStringLiteral("C06-Q3"), said("trial"));
        QTest::newRow("a trial that renewed is no error of the bank") << trial << regulationE << false;
        trial.answers.insert(QStringLiteral("C06-Q3"), said("never"));
        QTest::newRow("a charge never agreed to is one") << trial << regulationE << true;
        QTest::newRow("a refund a shop has not sent is none") << of("C03", "US", "debit-card") << regulationE << false;
        Complaint subscribed = refundComplaint(0);
        subscribed.category = QStringLiteral("C06");
        subscribed.funding = {QStringLiteral("debit-card")};
        subscribed.answers = {{QStringLiteral("C06-Q3"), said("knowingly")}};
        QTest::newRow("a renewal one knew of: no rule on card theft") << subscribed << QStringLiteral("银行卡民事纠纷") << false;
        Complaint record = subscribed;
        record.category = QStringLiteral("C14");
        record.answers.clear();
        QTest::newRow("a wrong record that nobody's theft caused: no rule on card theft") << record
            << QStringLiteral("银行卡民事纠纷") << false;
    }

    void rulesFitTheCase()
    {
        QFETCH(Complaint, complaint);
        QFETCH(QString, law);
        QFETCH(bool, cited);
        QCOMPARE(letterPlainText(composed(complaint, options(Language::ZhCn))).contains(law), cited);
    }

    /// "No" where something was asked for never becomes a statement that there was something.
    void aTypedNoSaysNothing_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("never");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const char *question, const char *typed, const char *never, const char *said) {
            QTest::newRow(name) << QString::fromLatin1(question) << QString::fromUtf8(typed)
            << QString::fromUtf8(never) << QString::fromUtf8(said);
        };
        row("not reported yet", "C01-Q10", "还没报警", "报警", "");
        row("no receipt", "C01-Q10", "没有", "报警", "");
        row("a receipt", "C01-Q10", "粤海派出所，深公南受案字〔2026〕88号", "没有报警", "接警单位：粤海派出所");
        row("no slip of one's own", "C01-Q8", "没有。", "可疑的链接", "");
        row("no strange device", "C01-Q11", "没有陌生设备", "不属于本人", "");
        row("nothing to blame oneself for", "Q15", "无", "如实说明", "");
        row("no reason was given", "Q11", "没有理由", "目前得到的答复是", "至今没有得到任何解释。");
        row("a reason was given", "Q11", "系统判断有风险", "没有得到", "目前得到的答复是：系统判断有风险。");
        row("a no of several words is quoted, not turned into a yes", "C01-Q8", "没有，从来不点那些东西", "可能有关的操作", "情况是：没有，从来不点那些东西。");
        row("a sentence for a place", "C01-Q3", "我在北京公司加班。", "地点为", "本人和手机的情况：我在北京公司加班。");
        row("a threat is an answer and no explanation", "Q11", "不还就上征信", "解释是", "目前得到的答复是：不还就上征信。");
        row("not applicable, in English", "C01-Q8", "n/a", "可疑的链接", "");
    }

    void aTypedNoSaysNothing()
    {
        QFETCH(QString, question);
        QFETCH(QString, typed);
        QFETCH(QString, never);
        QFETCH(QString, said);
        Complaint c = refundComplaint(0);
        c.category = QStringLiteral("C01");
        c.answers = {{question, Answer{false, typed, {}, {}}}};
        const QString text = letterPlainText(composed(c, options(Language::ZhCn)));
        QVERIFY2(!text.contains(never), qPrintable(text));
        QVERIFY2(text.contains(said), qPrintable(text));
    }

    void anAnswerFitsIntoItsSentence_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const char *category, const char *question, const char *answer, Language language, const char *said) {
            QTest::newRow(name) << QString::fromLatin1(category) << QString::fromLatin1(question)
            << QString::fromUtf8(answer) << language << QString::fromUtf8(said);
        };
        row("a day", "C03", "C03-Q1", "2026-10-01", Language::En, "The refund was requested on 1 October 2026.");
        row("a month", "C03", "C03-Q1", "2026-10", Language::En, "The refund was requested in October 2026.");
        row("a month, in Chinese", "C03", "C03-Q1", "2026-10", Language::ZhCn, "退款申请于2026年10月提出。");
        row("words with a mark of their own", "C04", "C04-Q3", "“您自己不会看吗？”", Language::ZhCn, "客服的回应是：“您自己不会看吗？”\n");
        row("a question, in English", "C04", "C04-Q3", "Can't you read?", Language::En, "This is how support responded: Can't you read?\n");
        row("a full stop", "C04", "C04-Q3", "They hung up.", Language::En, "This is how support responded: They hung up.\n");
        row("a mark that more follows", "C09", "C09-Q11", "我爸病了！", Language::ZhCn, "付款时的特殊情况：我爸病了！请在处理时予以考虑。");
    }

    void anAnswerFitsIntoItsSentence()
    {
        QFETCH(QString, category);
        QFETCH(QString, question);
        QFETCH(QString, answer);
        QFETCH(Language, language);
        QFETCH(QString, said);
        Complaint c = refundComplaint(0);
        c.category = category;
        c.answers = {{question, Answer{false, answer, {}, {}}}};
        const QString text = letterPlainText(composed(c, options(language)));
        QVERIFY2(text.contains(said), qPrintable(text));
    }

    /// The title says what the answers say and no more.
    void titlesFollowTheAnswers_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<QStringList>("answers"); // "C06-Q3=never"
        QTest::addColumn<QString>("chinese");
        QTest::addColumn<QString>("english");
        const auto row = [](const char *name, const char *category, const QStringList &answers, const char *chinese, const char *english) {
            QTest::newRow(name) << QString::fromLatin1(category) << answers << QString::fromUtf8(chinese)
            << QString::fromUtf8(english);
        };
        const auto s = [](const char *text) { return QString::fromLatin1(text); };
        row("payments somebody else made", "C01", {s("C01-Q1=all")}, "支付宝未经授权的交易", "about unauthorised transactions");
        row("payments nobody is sure of", "C01", {s("C01-Q1=not-sure")}, "支付宝无法确认的交易", "about transactions that cannot be accounted for");
        row("a stolen phone is no stolen account", "C01", {s("C01-Q1=all"), s("C01-Q5=phone-stolen")}, "支付宝手机被盗后未经授权的交易", "after a phone was stolen");
        row("no kind of failure named", "C02", {}, "支付宝交易异常", "about a transaction that went wrong");
        row("charged twice", "C02", {s("C02-Q1=double-charge")}, "支付宝重复扣款", "about a payment charged twice");
        row("a refund that was refused is not late", "C03", {s("C03-Q2=refused")}, "支付宝退款被拒绝", "about a refund that was refused");
        row("nothing said about signing up", "C06", {}, "支付宝自动扣款争议", "about disputed automatic charges");
        row("never signed up", "C06", {s("C06-Q3=never")}, "支付宝未经同意的自动扣款", "about automatic charges that were not agreed to");
        row("never signed up, yet used it", "C06", {s("C06-Q3=never"), s("C06-Q8=yes")}, "支付宝自动扣款争议", "about disputed automatic charges");
        row("knew that it renews and used it", "C06", {s("C06-Q3=knowingly"), s("C06-Q8=yes")}, "支付宝自动续费扣款", "about renewal charges");
        row("restricted by the wallet", "C07", {s("C07-Q3=risk-control")}, "支付宝账户被限制使用", "about a restricted account");
        row("frozen by the police", "C07", {s("C07-Q3=police")}, "支付宝账户被冻结", "about a frozen account");
        row("sent twice", "C08", {s("C08-Q3=twice")}, "支付宝重复转账", "about a transfer made twice");
        row("a payment the other side made", "C09", {s("C09-Q13=they")}, "支付宝诈骗中未经授权的付款", "about unauthorised payments in a scam");
        row("a leak the person infers", "C11", {s("C11-Q8=denied")}, "支付宝疑似个人信息泄露", "about a suspected leak");
        row("a leak that was admitted", "C11", {s("C11-Q8=admitted")}, "支付宝个人信息泄露", "about a leak of personal data");
        row("goods that never came", "C12", {s("C12-Q3=goods-missing")}, "支付宝所购商品未收到", "about goods that have not arrived");
        row("a merchant who is gone", "C12", {s("C12-Q3=closed-down")}, "支付宝商户消费纠纷", "about a dispute with a merchant");
        row("an error in the credit report", "C14", {s("C14-Q6=yes")}, "支付宝征信记录有误", "about an error in a credit record");
        row("a holder who has died", "C15", {s("C15-Q2=deceased")}, "支付宝账户持有人去世后的账户余额", "about the balance of a holder who has died");
    }

    void titlesFollowTheAnswers()
    {
        QFETCH(QString, category);
        QFETCH(QStringList, answers);
        QFETCH(QString, chinese);
        QFETCH(QString, english);
        Complaint c = refundComplaint(0);
        c.category = category;
        c.answers.clear();
        for (const QString &answer : answers)
            c.answers.insert(answer.section(u'=', 0, 0), Answer{false, answer.section(u'=', 1), {}, {}});
        const QString zh = letterPlainText(composed(c, options(Language::ZhCn)));
        QVERIFY2(zh.startsWith(QStringLiteral("关于") + chinese + u'（') || zh.startsWith(QStringLiteral("关于") + chinese + QStringLiteral("的投诉")), qPrintable(zh.left(60)));
        const QString en = letterPlainText(composed(c, options(Language::En)));
        // The heading of sender and date stands above.
        static const QRegularExpression title(QStringLiteral("^Complaint about .*$"), QRegularExpression::MultilineOption);
        QVERIFY2(title.match(en).captured().contains(english), qPrintable(en.left(200)));
    }

    /// An answer that is no longer offered was given all the same.
    void aRetiredAnswerStillWritesItsSentence()
    {
        Complaint c = refundComplaint(0);
        c.category = QStringLiteral("C12");
        c.answers = {{QStringLiteral("C12-Q3"), Answer{false, QStringLiteral("cancelled"), {}, {}}},
            {QStringLiteral("C12-Q7"), Answer{false, QStringLiteral("yes"), {}, {}}}};
        const QString text = letterPlainText(composed(c, options(Language::ZhCn)));
        QVERIFY2(text.contains(QStringLiteral("交易已经解除，价款没有退还。")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("本人愿意配合退货。")), qPrintable(text));
    }

    void suggestedDates_data()
    {
        QTest::addColumn<QString>("jurisdiction");
        QTest::addColumn<QString>("urgency");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("rule");
        QTest::newRow("china: 15 days") << QStringLiteral("CN") << QString() << QDate(2026, 10, 20)
            << QDate(2026, 11, 4) << QStringLiteral("RC-SUGGEST-REPLY-15");
        QTest::newRow("china, urgent, over the national day holiday")
            << QStringLiteral("CN") << QStringLiteral("medical") << QDate(2026, 9, 29) << QDate(2026, 10, 14) << QStringLiteral("RC-SUGGEST-URGENT-7");
        QTest::newRow("not urgent is not urgent") << QStringLiteral("CN") << QStringLiteral("not-urgent")
            << QDate(2026, 10, 20) << QDate(2026, 11, 4) << QStringLiteral("RC-SUGGEST-REPLY-15");
        QTest::newRow("united kingdom over christmas") << QStringLiteral("UK") << QString() << QDate(2026, 12, 21)
            << QDate(2027, 1, 14) << QStringLiteral("UK-DISP-15");
        QTest::newRow("european union") << QStringLiteral("EU") << QString() << QDate(2026, 10, 20)
            << QDate(2026, 11, 10) << QStringLiteral("EU-15");
        QTest::newRow("united states") << QStringLiteral("US") << QString() << QDate(2026, 10, 20)
            << QDate(2026, 11, 19) << QStringLiteral("RC-SUGGEST-REPLY-30");
    }

    void suggestedDates()
    {
        QFETCH(QString, jurisdiction);
        QFETCH(QString, urgency);
        QFETCH(QDate, from);
        QFETCH(QDate, date);
        QFETCH(QString, rule);
        Complaint c;
        c.jurisdiction = jurisdiction;
        if (!urgency.isEmpty())
            c.answers.insert(QStringLiteral("Q16"), Answer{false, urgency, {}, {}});
        const SuggestedDate suggested = suggestedAnswerBy(c, *guide, from);
        QCOMPARE(suggested.date, date);
        QCOMPARE(suggested.rule, rule);
        QVERIFY(guide->rule(rule));
    }
};

QTEST_GUILESS_MAIN(TstComposer)
#include "tst_composer.moc"
