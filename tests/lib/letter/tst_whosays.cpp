// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plain sentences of people to whom something was done: what the other side said, did or wrote is evidence and never held against them.
#include "letter/letter.h"
#include "letter/secrets.h"
#include "testkit/examples.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace recourse;

namespace {

const QDate today(2026, 10, 20);

QString casesFolder()
{
    const QString named = qEnvironmentVariable("RECOURSE_CASES");
    return named.isEmpty() ? QStringLiteral(RECOURSE_SOURCE_DIR "/../shared/cases") : named;
}

} // namespace

class TstWhoSays final : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const Catalogue> guide;

    QList<Finding> findings(const Complaint &complaint) const
    {
        ComposeOptions with;
        with.today = today;
        const Result<LetterDocument> letter = composeLetter(complaint, *guide, with);
        return letter.ok() ? checkLetter(complaint, *guide, *letter, today) : QList<Finding>{{QStringLiteral("no letter"), {}, {}, {}, {}}};
    }
    static bool blocks(const QList<Finding> &all)
    {
        return std::any_of(all.begin(), all.end(), [](const Finding &f) { return f.severity == Severity::Block; });
    }
    static bool has(const QList<Finding> &all, const QString &rule)
    {
        return std::any_of(all.begin(), all.end(), [&](const Finding &f) { return f.rule == rule; });
    }
    static QByteArray listed(const QList<Finding> &all)
    {
        QStringList lines;
        for (const Finding &f : all)
            lines.append(f.rule + QLatin1Char(' ') + codeOf(f.severity) + QLatin1Char(' ') + f.args.join(QLatin1Char('|')));
        return lines.join(QLatin1Char('\n')).toUtf8();
    }
    static Complaint withFact(const QString &text, const QString &category = QStringLiteral("C03"))
    {
        Complaint c = test::refundComplaint(0);
        if (category != c.category) {
            c.category = category;
            c.answers.clear();
        }
        c.facts[0].text = text;
        return c;
    }

private slots:
    void initTestCase()
    {
        const auto loaded = Catalogue::load();
        QVERIFY(loaded.ok());
        guide = *loaded;
    }

    void whatHoldsUpALetter_data()
    {
        QTest::addColumn<bool>("held");
        const auto goes = [](const char *text) { QTest::newRow(text) << false; };
        const auto held = [](const char *text) { QTest::newRow(text) << true; };

        // The writer offers silence for money, or threatens.
        held("不退款我就去微博曝光你们。");
        held("你们退款了我就删差评。");
        held("不赔就曝光。");
        held("再不退款，我就找媒体。");
        held("如果不解决，我将把你们发到网上。");
        held("请退款，否则我找媒体。");
        held("给钱我就删帖。");
        held("退款后我会撤回差评。");
        held("我可以删除视频，只要你们赔偿。");
        held("客服说不处理，不退款我就去抖音曝光你们。");
        held("客服没有回复，再不退款我就去微博曝光你们。");
        held("商家至今没有答复，不退款我就发朋友圈。");
        held("我告诉客服：不退款我就去微博曝光。");
        held("我对客服说“不退款就曝光你们”。");
        held("商家拒绝发货，要求退款，否则我就曝光。");
        held("Pay me back or I will post this everywhere.");
        held("They said no, so pay me or I will post this everywhere.");
        held("I told them: refund me or I will call the press.");
        held("If you don’t refund me I will go public.");
        held("I will delete my review once you refund me.");
        held("Refund me and I'll take down the video.");

        held("客服说最多退一半，我要求全额退款，不然就发微博。");
        held("如果3天内不退款，我会在小红书曝光。");
        held("你们不解决，我就给差评。");
        held("先退款，我再删帖。");
        held("He said no. If you do not pay I will go to the press.");
        held("I want my money or I will write a bad review, so refund me or I will post it.");

        // The other side threatens, demands or offers; the writer tells it.
        goes("商家客服说退款可以，但要先删除差评。");
        goes("卖家回复：给钱可以，先撤差评。");
        goes("商家说“不删差评就不退款，还要曝光你”。");
        goes("“不给钱就把你发到网上”，对方这样写。");
        goes("对方威胁我：不赔钱就把我的照片发到网上。");
        goes("对方威胁不给钱就把我的照片发到网上。");
        goes("催收人员说不还钱就把我发到朋友圈。");
        goes("客服答复不予退款，并说如果我找媒体就永久封号。");
        goes("客服电话里说，退款可以，但我得先删帖。");
        goes("我被要求先删除差评，之后才退款。");
        goes("我被客服告知退款后才可以删除评论。");
        goes("店家让我退款以后就删除视频。");
        goes("飞猪回复说，赔偿可以，前提是删除评论。");
        goes("骗子发来短信：不付钱就发到网上。");
        goes("3月12日，平台专员来电称不撤差评就不给退款。");
        goes("The seller told me to remove my review once they refund me.");
        goes("I was told to delete the post once they pay.");
        goes("The shop asked me to delete two videos if they pay half of it back.");
        goes("They will remove the video once I pay.");
        goes("The caller said pay or they would post my pictures.");
        goes("“Delete your review and we will refund you”, the shop wrote.");
        goes("According to the agent, I must take down the video when they pay.");

        goes("商家发消息说，删掉差评就给我退款。");
        goes("商家在电话中承诺，只要我撤销评价就马上退款，至今没有退。");
        goes("客服要求我签承诺书，写明退款后删除视频。");
        goes("对方称，如果我不赔钱就找记者曝光我。");
        goes("店主当着我的面说：你不删帖我就不退钱。");
        goes("她说退了钱我就得删微博。");
        goes("卖家先说可以退款，后来又说要先撤差评才退款。");
        goes("平台短信提示：退款后评价将自动删除。");
        goes("The agent wrote: “Take down the post and we will pay.”");
        goes("He demanded that I delete the review before they refund me.");
        goes("The seller, after two weeks, offered to refund me if I take down the video.");
        goes("They threatened to post my photos if I do not pay.");

        // What happened, and what is not meant.
        goes("商家拒绝退款，我发微博之后客服才打来电话。");
        goes("客服不肯解决，我在黑猫平台曝光以后才有人联系我。");
        goes("商家不退款，我给了差评，客服才回复。");
        goes("商家不解决，我已经在微博曝光。");
        goes("不退款我也不会曝光。");
        goes("我没有说过不退款就曝光。");
        goes("我从未要求退款后才删帖。");
        goes("I never said I would delete my review once you refund me.");
        goes("退款后请书面确认。");
        goes("商家不退款，还删除了我的差评。");
        goes("没有退款，也没有人回复差评。");
    }
    void whatHoldsUpALetter()
    {
        QFETCH(bool, held);
        const QList<Finding> all = findings(withFact(QString::fromUtf8(QTest::currentDataTag())));
        QVERIFY2(blocks(all) == held, listed(all));
    }

    void warnings_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("found");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *rule, bool found, const char *text) {
            QTest::newRow(text) << QString::fromLatin1(rule) << found << QString::fromUtf8(text);
        };
        row("L08", false, "对方说要上门找我。");
        row("L08", false, "催收人员威胁说要弄死我。");
        row("L08", false, "The caller said he knows where you live.");
        row("L08", false, "我没有上门闹事。");
        row("L08", true, "我会上门找你们。");
        row("L08", true, "客服挂了电话，我会上门讨说法。");
        row("L05", false, "客服骂我是流氓。");
        row("L05", false, "对方写道“你这个混蛋”。");
        row("L05", true, "这家黑心公司不退款。");
        row("L05", true, "我说客服是流氓。");
        row("L06", false, "银行认定这是诈骗。");
        row("L06", false, "派出所告知我这属于欺诈。");
        row("L06", false, "我没有违法。");
        row("L06", false, "The police told me that this is theft.");
        row("L06", true, "平台诈骗我的钱。");
        row("L06", true, "客服没有回复，平台就是诈骗。");
        row("L04", false, "客服说“明天到账”。");
        row("L04", true, "客服昨天说会到账。");
        row("L04", true, "我说明天再打电话。");
    }
    void warnings()
    {
        QFETCH(QString, rule);
        QFETCH(bool, found);
        QFETCH(QString, text);
        const QList<Finding> all = findings(withFact(text));
        QVERIFY2(has(all, rule) == found, listed(all));
    }

    void contradictions_data()
    {
        QTest::addColumn<bool>("found");
        const auto row = [](const char *text, bool found) { QTest::newRow(text) << found; };
        row("这笔是我自己付的。", true);
        row("这些款都是我付的。", true);
        row("I paid it myself.", true);
        row("这几笔都不是我付的。", false);
        row("不是我本人操作。", false);
        row("并非我本人操作。", false);
        row("这不是我自己付的。", false);
        row("没有一笔是我付的。", false);
        row("绝不可能是我本人操作。", false);
        row("客服问我是不是我付的。", false);
        row("银行认为是我本人操作。", false);
        row("系统显示是我本人操作，但我没有。", false);
        row("客服坚持说“是我付的”。", false);
        row("They claim that I approved it myself.", false);
        row("It is not true that I paid this myself.", false);
    }
    void contradictions()
    {
        QFETCH(bool, found);
        Complaint c = withFact(QString::fromUtf8(QTest::currentDataTag()), QStringLiteral("C01"));
        c.answers = {{QStringLiteral("C01-Q1"), Answer{false, QStringLiteral("all"), {}, {}}}};
        const QList<Finding> all = findings(c);
        QVERIFY2(has(all, QStringLiteral("L18")) == found, listed(all));
    }

    void codesSharedOrNot_data()
    {
        QTest::addColumn<bool>("found");
        const auto row = [](const char *text, bool found) { QTest::newRow(text) << found; };
        row("我从未告诉任何人验证码。", true);
        row("我没有把验证码给别人，没有透露密码。", true);
        row("客服没有告诉我验证码的用途。", false);
        row("我没有收到对方给我的验证码。", false);
        row("我并非从未透露密码。", false);
    }
    void codesSharedOrNot()
    {
        QFETCH(bool, found);
        Complaint c = withFact(QString::fromUtf8(QTest::currentDataTag()), QStringLiteral("C01"));
        c.answers = {{QStringLiteral("C01-Q6"), Answer{false, {}, {QStringLiteral("shared-code")}, {}}}};
        const QList<Finding> all = findings(c);
        QVERIFY2(has(all, QStringLiteral("L18")) == found, listed(all));
    }

    void secrets_data()
    {
        QTest::addColumn<bool>("held");
        const auto goes = [](const char *text) { QTest::newRow(text) << false; };
        const auto held = [](const char *text) { QTest::newRow(text) << true; };
        held("我的银行卡6222021234567890128被扣款。");
        held("卡号 622202 1234567890128。");
        held("卡号6222 0212 3456 7890 128。");
        held("My card 4111 1111 1111 1111 was charged.");
        held("4111-1111-1111-1111 2026-03-01");
        held("4111 1111 1111 1111 123");
        held("拨打95188 4111111111111111");
        held("4111\u200b1111\u200b1111\u200b1111");
        held("4111.1111.1111.1111");
        held("4111–1111–1111–1111");
        held("３７８２ ８２２４６３ １０００５");
        held("订单里的银行卡4111111111111111被扣款。");
        held("订单扣款卡号4111 1111 1111 1111。");
        held("验证码是95188。");
        held("支付密码：246810。");
        held("OTP was 482913.");

        goes("手机IMEI是861234053074186。");
        goes("IMEI2：358907123074183。");
        goes("被偷手机的编号358907123074183。");
        goes("补办的电话卡ICCID为8986043074185296304。");
        goes("拨打95188 2026-02-08 客服说会处理。");
        goes("拨打400-820-8888 2026-01-13 客服登记。");
        goes("淘宝订单4398360269519349327，没有发货。");
        goes("订单号6222021234567890128。");
        goes("快递运单号是7562629689441，查不到。");
        goes("My shipment 7562629689441 never came.");
        goes("Order 4111111111111111 was never sent.");
        goes("没有收到验证码 10086 的短信里也没有。");
        goes("The OTP number 95188 was shown on the screen.");
        goes("店员让我报取货密码：8812。");
        goes("身份证号11010519491231002X。");
        goes("2026 0302 2200 1412 3400 1234 5678");
    }
    void secrets()
    {
        QFETCH(bool, held);
        const QList<Finding> all = findings(withFact(QString::fromUtf8(QTest::currentDataTag())));
        QVERIFY2(blocks(all) == held, listed(all));
    }

    void datesAfterAHotlineAreNoCards()
    {
        for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
            for (const char *line : {"95188 %1", "95188-%1", "400-820-8888 %1", "021-62951234 %1", "%1 95188"}) {
                const QString text = QString::fromLatin1(line).arg(day.toString(Qt::ISODate));
                QVERIFY2(checker::cardNumbersIn(text, {}).isEmpty(), qPrintable(text));
            }
        }
    }

    void anAnswerFreesTheseWordsOnly()
    {
        Complaint c = withFact(QStringLiteral("编号：4111111111111111。"));
        QList<Finding> all = findings(c);
        const auto held = std::find_if(all.begin(), all.end(), [](const Finding &f) { return f.severity == Severity::Block; });
        QVERIFY2(held != all.end(), listed(all));
        QVERIFY(!held->subject.isEmpty() && !held->subject.contains(QStringLiteral("4111")));
        answerFinding(c, held->rule, held->subject, QStringLiteral("no-secret"));
        all = findings(c);
        QVERIFY2(!blocks(all), listed(all));
        const auto kept = std::find_if(all.begin(), all.end(), [](const Finding &f) { return !f.answered.isEmpty(); });
        QVERIFY2(kept != all.end() && kept->severity == Severity::Info, "what was answered stays in sight");
        c.facts[1].text = QStringLiteral("卡号5555555555554444。");
        QVERIFY2(blocks(findings(c)), "another number is asked again");
        c.facts[1].text = QStringLiteral("同一编号4111 1111 1111 1111。");
        QVERIFY2(!blocks(findings(c)), "the same number elsewhere is the same answer");
        answerFinding(c, kept->rule, kept->subject, QString());
        QVERIFY2(blocks(findings(c)), "taken back");
    }

    void aThreatThatIsTheStoryCanBeAnswered()
    {
        Complaint c = withFact(QStringLiteral("我当时说不退款就曝光。"));
        const QList<Finding> all = findings(c);
        QVERIFY2(blocks(all), listed(all));
        answerFinding(c, all.first().rule, all.first().subject, QStringLiteral("这是当时的原话"));
        QVERIFY2(!blocks(findings(c)), listed(findings(c)));
        c.facts[0].text = QStringLiteral("不退款我就曝光。");
        QVERIFY2(blocks(findings(c)), "other words are asked again");
    }

    void sharedCases_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("held");
        for (const char *name : {"01-victims-words-blocked/sentences.tsv", "02-imei-is-no-card/numbers.tsv"}) {
            QFile file(casesFolder() + QLatin1Char('/') + QString::fromLatin1(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
            for (const QString &line : lines) {
                const QStringList parts = line.split(QLatin1Char('\t'));
                if (!line.startsWith(QLatin1Char('#')) && parts.size() >= 3)
                    QTest::newRow(qPrintable(parts.last())) << parts[1] << parts.last() << (parts[0] == QLatin1String("block"));
            }
        }
    }
    void sharedCases()
    {
        if (!QDir(casesFolder()).exists())
            QSKIP("the cases are not here");
        QFETCH(QString, category);
        QFETCH(QString, text);
        QFETCH(bool, held);
        const QList<Finding> all = findings(withFact(text, category));
        QVERIFY2(blocks(all) == held, listed(all));
    }
};

QTEST_GUILESS_MAIN(TstWhoSays)
#include "tst_whosays.moc"
