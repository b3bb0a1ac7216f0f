// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit/examples.h"

namespace recourse::test {

Instant noon(int year, int month, int day)
{
    return Instant::fromDateTime(QDateTime(QDate(year, month, day), QTime(12, 0), Qt::OffsetFromUTC, 8 * 3600));
}

Complaint refundComplaint(int exhibits)
{
    Complaint c;
    c.id = ComplaintId::create();
    c.createdAt = c.changedAt = noon(2026, 10, 12);
    c.wallet = QStringLiteral("alipay");
    c.entity = {QStringLiteral("支付宝（中国）网络技术有限公司"), true};
    c.jurisdiction = QStringLiteral("CN");
    c.category = QStringLiteral("C03");
    c.funding = {QStringLiteral("balance")};
    c.role = QStringLiteral("self");
    c.occurredOn = {2026, 10, 1};
    c.noticedOn = {2026, 10, 9};
    c.summary = QStringLiteral("商家同意退款128.00元，承诺10月8日到账，至今没有收到。");
    for (int i = 0; i < exhibits; ++i) {
        Evidence e;
        e.id = EvidenceId::create();
        e.sha256 = Sha256::of(QByteArray::number(i));
        e.size = 1000 + i;
        e.fileName = QStringLiteral("截图%1.png").arg(i + 1);
        e.mime = QStringLiteral("image/png");
        e.kind = i == 0 ? QStringLiteral("V01") : QStringLiteral("V07");
        e.addedAt = c.createdAt;
        c.evidence.append(e);
    }
    c.facts = {{FactId::create(), {PartialDate{2026, 10, 1}, {}}, QStringLiteral("付款128.00元，当天申请退款。"), {}},
        {FactId::create(), {PartialDate{2026, 10, 2}, {}}, QStringLiteral("商家同意退款，承诺10月8日前到账。"), {}},
        {FactId::create(), {PartialDate{2026, 10, 9}, {}}, QStringLiteral("查看余额，退款没有到账。"), {}}};
    if (exhibits > 0)
        c.facts[0].exhibits = {c.evidence[0].id};
    Transaction t;
    t.id = TransactionId::create();
    t.time = {PartialDate{2026, 10, 1}, Instant::fromIso(QStringLiteral("2026-10-01T20:15:31+08:00"))};
    t.amount = Money{12800, QStringLiteral("CNY")};
    t.orderId = QStringLiteral("2026100122001412345678901234");
    t.merchantOrderId = QStringLiteral("T200P1234567890");
    t.payee = QStringLiteral("晨光文具店");
    t.method = QStringLiteral("余额");
    c.transactions = {t};
    ContactEntry call;
    call.id = ContactId::create();
    call.at = {PartialDate{2026, 10, 12}, Instant::fromIso(QStringLiteral("2026-10-12T10:00:00+08:00"))};
    call.channel = QStringLiteral("CH-TEL");
    call.agent = QStringLiteral("8823");
    call.ticket = QStringLiteral("TS20261012001");
    call.answer = QStringLiteral("已登记，请等待");
    call.promise = QStringLiteral("一周内回电");
    call.promiseDue = {2026, 10, 19};
    c.contacts = {call};
    c.demands = {{QStringLiteral("D01"), Money{12800, QStringLiteral("CNY")}, {}}, {QStringLiteral("D12"), {}, {}}};
    c.answerBy = {2026, 11, 2};
    c.complainant.name = QStringLiteral("李明");
    c.complainant.phone = QStringLiteral("13800000000");
    c.answers.insert(QStringLiteral("C03-Q3"), Answer{false, QStringLiteral("2026-10-08"), {}, {}});
    c.letterLanguage = QStringLiteral("zh_CN");
    return c;
}

} // namespace recourse::test
