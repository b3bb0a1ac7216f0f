// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaint/document.h"
#include "testkit/examples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace recourse;

class TestDocument : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyKeyIsRead();
    void whatIsPrintedIsReadBack();
    void exhibitsComeLater();
    void refusals_data();
    void refusals();
    void answers_data();
    void answers();
    void events();
    void byteOrderMarkIsAllowed();

private:
    std::shared_ptr<const Catalogue> m_guide;
};

namespace {

const char *kFull = R"({"wallet":"alipay","entity":{"name":"支付宝（中国）网络技术有限公司","confirmed":true},"issuer":"某银行",
 "jurisdiction":"CN","category":"C03","subjects":["payment-account"],"funding":["balance"],"role":"self",
 "occurredOn":"2026-10-08","noticedOn":"2026-10","summary":"退款没到",
 "facts":[{"on":"2026-10-08","text":"付款","exhibits":[2,1]}],
 "transactions":[{"time":"2026-10-08T20:15:31+08:00","amount":"128.00","currency":"CNY","orderId":"0012","merchantOrderId":"M1",
   "payee":"晨光文具店","method":"余额","status":"成功","source":{"exhibit":2,"line":14}}],
 "contacts":[{"at":"2026-10-12T10:00:00+08:00","channel":"CH-TEL","direction":"in","agent":"8823","ticket":"T1",
   "asked":"退款","answer":"等","attitude":4,"promise":"回电","promiseDue":"2026-10-19","recipient":"wallet","attachment":1,"verdict":"partly","objection":"没有说明原因"}],
 "demands":[{"id":"D01","amount":"128.00","currency":"CNY"},{"id":"D12"}],"answerBy":"2026-11-02",
 "holder":{"name":"李奶奶","relation":"孙女","account":"138****0000"},
 "complainant":{"name":"李明","phone":"1","email":"a@b","address":"x","idType":"id","idNumber":"9"},
 "answers":{"Q15":"没有","C03-Q1":{"unknown":true}},"notes":"n","letterLang":"zh_CN","title":"我的退款"})";

/// Ids are made afresh by each reading; without them two readings can be compared.
Complaint withoutIds(Complaint c)
{
    for (Fact &f : c.facts)
        f.id = {};
    for (Transaction &t : c.transactions)
        t.id = {};
    for (ContactEntry &e : c.contacts)
        e.id = {};
    return c;
}

} // namespace

void TestDocument::initTestCase()
{
    const auto guide = Catalogue::load();
    QVERIFY2(guide.ok(), guide.ok() ? "" : qPrintable(guide.error().args.join(u'\n')));
    m_guide = *guide;
}

void TestDocument::everyKeyIsRead()
{
    const auto parsed = parseComplaintDocument(kFull, *m_guide);
    QVERIFY2(parsed.ok(), parsed.ok() ? "" : qPrintable(parsed.error().args.join(u' ')));
    const Complaint &c = *parsed;
    QVERIFY(c.id.isNull());
    QCOMPARE(c.wallet, QStringLiteral("alipay"));
    QVERIFY(c.entity.confirmed);
    QCOMPARE(c.noticedOn, (PartialDate{2026, 10, 0}));
    QCOMPARE(c.transactions[0].amount->minor, 12800);
    QCOMPARE(c.transactions[0].orderId, QStringLiteral("0012"));
    QCOMPARE(c.transactions[0].time.instant->toIso(), QStringLiteral("2026-10-08T20:15:31+08:00"));
    QCOMPARE(c.contacts[0].direction, ContactEntry::Direction::In);
    QCOMPARE(c.contacts[0].promiseDue, (PartialDate{2026, 10, 19}));
    QCOMPARE(c.contacts[0].recipient, Recipient::Wallet);
    QCOMPARE(c.contacts[0].verdict, Verdict::Partly);
    QCOMPARE(c.contacts[0].objection, QStringLiteral("没有说明原因"));
    QVERIFY(c.contacts[0].attachment == pendingExhibit(1));
    QVERIFY((c.transactions[0].source == BillLine{pendingExhibit(2), 14}));
    QVERIFY((c.holder == Holder{QStringLiteral("李奶奶"), QStringLiteral("孙女"), QStringLiteral("138****0000")}));
    QCOMPARE(c.demands.size(), 2);
    QVERIFY(!c.demands[1].amount);
    QCOMPARE(c.complainant.idNumber, QStringLiteral("9"));
    QVERIFY(c.answers[QStringLiteral("C03-Q1")].unknown);
    QCOMPARE(c.answers[QStringLiteral("Q15")].text, QStringLiteral("没有"));
    QCOMPARE(c.ownTitle, QStringLiteral("我的退款"));
}

void TestDocument::whatIsPrintedIsReadBack()
{
    const Complaint first = parseComplaintDocument(kFull, *m_guide).value();
    const QByteArray printed = QJsonDocument(complaintDocument(first)).toJson();
    const auto second = parseComplaintDocument(printed, *m_guide);
    QVERIFY2(second.ok(), printed.constData());
    QVERIFY(withoutIds(*second) == withoutIds(first));
    // and nothing was dropped on the way: the same keys as the document had
    QCOMPARE(complaintDocument(first).keys(), QJsonDocument::fromJson(kFull).object().keys());
}

void TestDocument::exhibitsComeLater()
{
    Complaint c = parseComplaintDocument(kFull, *m_guide).value();
    QCOMPARE(exhibitNumber(c, c.facts[0].exhibits[0]), 0);
    QCOMPARE(complaintDocument(c)[u"facts"].toArray()[0].toObject()[u"exhibits"].toArray(), (QJsonArray{2, 1}));

    const QList<Evidence> files = test::refundComplaint(2).evidence;
    c.evidence = {files[0]};
    QVERIFY(resolvePendingExhibits(c));
    QCOMPARE(c.facts[0].exhibits[1], files[0].id);
    QCOMPARE(c.contacts[0].attachment, files[0].id);
    QCOMPARE(c.transactions[0].source.evidence, pendingExhibit(2));
    QCOMPARE(c.facts[0].exhibits[0], pendingExhibit(2));
    c.evidence.append(files[1]);
    QVERIFY(resolvePendingExhibits(c));
    QCOMPARE(c.facts[0].exhibits, (QList<EvidenceId>{files[1].id, files[0].id}));
    QVERIFY(!resolvePendingExhibits(c));
    QCOMPARE(complaintDocument(c)[u"facts"].toArray()[0].toObject()[u"exhibits"].toArray(), (QJsonArray{2, 1}));
}

void TestDocument::refusals_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("path");

    const auto bad = [](const char *name, const char *json, const char *path) {
        QTest::newRow(name) << QByteArray(json) << ErrorCode::BadInput << QString::fromUtf8(path);
    };
    const auto unknown = [](const char *name, const char *json, const char *path) {
        QTest::newRow(name) << QByteArray(json) << ErrorCode::UnknownKey << QString::fromUtf8(path);
    };
    bad("not JSON", "wallet: alipay", "");
    bad("not an object", "[]", "");
    unknown("misspelt key", R"({"walet":"alipay"})", "walet");
    unknown("misspelt key inside a list", R"({"facts":[{"text":"a"},{"txt":"b"}]})", "facts[1].txt");
    unknown("a question nobody asks", R"({"answers":{"C03-Q99":"x"}})", "answers.C03-Q99");
    unknown("a key beside unknown", R"({"answers":{"Q15":{"unknown":true,"text":"x"}}})", "answers.Q15.text");
    bad("a wallet nobody knows", R"({"wallet":"alipai"})", "wallet");
    bad("a category nobody knows", R"({"category":"C99"})", "category");
    bad("a country in words", R"({"jurisdiction":"China"})", "jurisdiction");
    bad("the 30th of February", R"({"occurredOn":"2026-02-30"})", "occurredOn");
    bad("a date by slashes", R"({"occurredOn":"10/8/2026"})", "occurredOn");
    bad("a moment without an offset", R"({"transactions":[{"time":"2026-10-08T20:15:31"}]})", "transactions[0].time");
    bad("an amount as a number", R"({"transactions":[{"amount":128.0}]})", "transactions[0].amount");
    bad("an amount too precise", R"({"demands":[{"id":"D01","amount":"1.001","currency":"CNY"}]})", "demands[0].amount");
    bad("a negative amount", R"({"demands":[{"id":"D01","amount":"-1","currency":"CNY"}]})", "demands[0].amount");
    bad("a currency in small letters", R"({"demands":[{"id":"D01","amount":"1","currency":"cny"}]})", "demands[0].currency");
    bad("no currency outside the mainland", R"({"jurisdiction":"US","demands":[{"id":"D01","amount":"1"}]})", "demands[0].currency");
    bad("a demand nobody knows", R"({"demands":[{"id":"D77"}]})", "demands[0].id");
    bad("an empty demand", R"({"demands":[{}]})", "demands[0].id");
    bad("an attitude of six", R"({"contacts":[{"attitude":6}]})", "contacts[0].attitude");
    bad("a channel nobody knows", R"({"contacts":[{"channel":"CH-NOPE"}]})", "contacts[0].channel");
    bad("a contact sideways", R"({"contacts":[{"direction":"up"}]})", "contacts[0].direction");
    bad("thought of in no known way", R"({"contacts":[{"verdict":"angry"}]})", "contacts[0].verdict");
    bad("spoken to nobody known", R"({"contacts":[{"recipient":"neighbour"}]})", "contacts[0].recipient");
    bad("attached nothing", R"({"contacts":[{"attachment":0}]})", "contacts[0].attachment");
    bad("a line of no bill", R"({"transactions":[{"source":{"line":3}}]})", "transactions[0].source.exhibit");
    bad("line zero of a bill", R"({"transactions":[{"source":{"exhibit":1,"line":0}}]})", "transactions[0].source.line");
    bad("a role nobody has", R"({"role":"friend"})", "role");
    unknown("a key nobody knows of a holder", R"({"holder":{"name":"x","age":3}})", "holder.age");
    bad("exhibit zero", R"({"facts":[{"text":"a","exhibits":[0]}]})", "facts[0].exhibits[0]");
    bad("a half exhibit", R"({"facts":[{"text":"a","exhibits":[1.5]}]})", "facts[0].exhibits[0]");
    bad("a text as a number", R"({"summary":5})", "summary");
    bad("a list where an object stands", R"({"complainant":[]})", "complainant");
    bad("unknown that is not", R"({"answers":{"Q15":{"unknown":false}}})", "answers.Q15.unknown");
    bad("an option nobody offers", R"({"answers":{"C03-Q2":"nobody"}})", "answers.C03-Q2");
    bad("a date question answered with a word", R"({"answers":{"C03-Q3":"soon"}})", "answers.C03-Q3");
    bad("a letter language we do not write", R"({"letterLang":"fr"})", "letterLang");
}

void TestDocument::refusals()
{
    QFETCH(QByteArray, json);
    QFETCH(ErrorCode, code);
    QFETCH(QString, path);
    const auto parsed = parseComplaintDocument(json, *m_guide);
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.error().code, code);
    QCOMPARE(parsed.error().args.value(0), path);
}

void TestDocument::answers_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("option value") << QByteArray(R"("merchant")") << "C03-Q2" << "merchant" << QStringList();
    QTest::newRow("own words") << QByteArray(R"("店主口头答应")") << "C03-Q2" << QStringLiteral("店主口头答应") << QStringList();
    QTest::newRow("true is yes") << QByteArray("true") << "C03-Q5" << "yes" << QStringList();
    QTest::newRow("yes in Chinese") << QByteArray(R"("是")") << "C03-Q5" << "yes" << QStringList();
    QTest::newRow("month only") << QByteArray(R"("2026-10")") << "C03-Q3" << "2026-10" << QStringList();
    QTest::newRow("several") << QByteArray(R"(["balance","debit-card"])") << "Q03" << "" << QStringList{QStringLiteral("balance"), QStringLiteral("debit-card")};
    QTest::newRow("amount with currency") << QByteArray(R"({"amount":"5","currency":"USD"})") << "C03-Q6" << "5.00" << QStringList();
}

void TestDocument::answers()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, question);
    QFETCH(QString, text);
    QFETCH(QStringList, values);
    const auto parsed = parseComplaintDocument("{\"answers\":{\"" + question.toUtf8() + "\":" + value + "}}", *m_guide);
    QVERIFY2(parsed.ok(), parsed.ok() ? "" : qPrintable(parsed.error().args.join(u' ')));
    QCOMPARE(parsed->answers[question].text, text);
    QCOMPARE(parsed->answers[question].values, values);
}

void TestDocument::events()
{
    const auto event = parseEventDocument(R"({"kind":"offer","at":"2026-10-20","amount":"64.00","text":"一半"})", *m_guide);
    QVERIFY(event.ok());
    QCOMPARE(event->event.kind, EventKind::Offer);
    QCOMPARE(event->event.amount->minor, 6400);
    QCOMPARE(parseEventDocument(R"({"at":"2026-10-20"})", *m_guide).error().args, QStringList{QStringLiteral("kind")});
    QCOMPARE(parseContactDocument(R"({"who":"x"})", *m_guide).error().code, ErrorCode::UnknownKey);
}

void TestDocument::byteOrderMarkIsAllowed()
{
    QVERIFY(parseComplaintDocument("\xEF\xBB\xBF{\"wallet\":\"alipay\"}", *m_guide).ok());
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
