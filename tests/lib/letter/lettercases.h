// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letter/letter.h"
#include "testkit/examples.h"

/// Complaints of several sizes for the tests of the composer.
namespace recourse::test {

inline const QDate today(2026, 10, 20);

inline ComposeOptions options(Language language, const QString &channel = QStringLiteral("CH-LET"), LetterType type = LetterType::FirmComplaint)
{
    ComposeOptions result;
    result.channel = channel;
    result.type = type;
    result.language = language;
    result.today = today;
    return result;
}

inline Complaint threeAnswers()
{
    Complaint c;
    c.id = ComplaintId::create();
    c.wallet = QStringLiteral("wechat-pay");
    c.jurisdiction = QStringLiteral("CN");
    c.category = QStringLiteral("C02");
    c.demands = {{QStringLiteral("D01"), {}, {}}};
    return c;
}

inline Complaint twelveFacts()
{
    Complaint c = refundComplaint(3);
    c.facts.clear();
    const QStringList texts{QStringLiteral("在晨光文具店下单，付款128.00元"), QStringLiteral("商家说缺货"), QStringLiteral("申请退款"),
        QStringLiteral("商家同意退款"), QStringLiteral("订单页面显示“退款中”"), QStringLiteral("商家说款项已退回支付宝"),
        QStringLiteral("查看余额，没有到账"), QStringLiteral("再次询问商家，商家提供退款单号"), QStringLiteral("在应用内提交问题"),
        QStringLiteral("应用内客服回复“请耐心等待”"), QStringLiteral("核对银行卡，也没有到账"), QStringLiteral("致电客服热线")};
    for (qsizetype i = 0; i < texts.size(); ++i) {
        Fact fact;
        fact.id = FactId::create();
        fact.on = {PartialDate{2026, 10, int(1 + i)}, {}};
        fact.text = texts[i];
        if (i % 4 == 0)
            fact.exhibits = {c.evidence[i / 4].id};
        if (i == 8)
            fact.exhibits = {c.evidence[2].id, c.evidence[0].id};
        c.facts.append(fact);
    }
    Transaction second = c.transactions[0];
    second.id = TransactionId::create();
    second.time = {PartialDate{2026, 10, 2}, {}};
    second.amount = Money{3250, QStringLiteral("CNY")};
    second.orderId = QStringLiteral("2026100222001498765432109876");
    second.merchantOrderId.clear();
    second.status = QStringLiteral("退款中");
    c.transactions.append(second);
    c.demands[0].amount = Money{16050, QStringLiteral("CNY")};
    ContactEntry in;
    in.id = ContactId::create();
    in.at = {PartialDate{2026, 10, 15}, {}};
    in.channel = QStringLiteral("CH-APP");
    in.direction = ContactEntry::Direction::In;
    in.answer = QStringLiteral("还在核实\n请再等几天");
    c.contacts.append(in);
    c.answers.insert(QStringLiteral("C03-Q2"), Answer{false, QStringLiteral("merchant"), {}, {}});
    c.answers.insert(QStringLiteral("C03-Q6"), Answer{false, QStringLiteral("10.00"), {}, QStringLiteral("CNY")});
    c.answers.insert(QStringLiteral("C03-Q8"), Answer{true, {}, {}, {}});
    c.answers.insert(QStringLiteral("Q11"), Answer{false, QStringLiteral("系统升级，处理较慢。"), {}, {}});
    c.answers.insert(QStringLiteral("Q13"), Answer{false, QStringLiteral("一百元也可以"), {}, {}});
    c.answers.insert(QStringLiteral("Q15"), Answer{false, QStringLiteral("下单时填错过一次地址"), {}, {}});
    c.answers.insert(QStringLiteral("Q16"), Answer{false, QStringLiteral("living-costs"), {}, {}});
    c.answers.insert(QStringLiteral("Q17"), Answer{false, {}, {QStringLiteral("email"), QStringLiteral("hearing")}, {}});
    c.answers.insert(QStringLiteral("Q18"), Answer{false, QStringLiteral("yes"), {}, {}});
    c.complainant.email = QStringLiteral("li.ming@example.com");
    c.complainant.address = QStringLiteral("上海市浦东新区示例路1号");
    c.complainant.idType = QStringLiteral("id-card");
    c.complainant.idNumber = QStringLiteral("310101199001010000");
    c.notes = QStringLiteral("私人笔记");
    return c;
}

} // namespace recourse::test
