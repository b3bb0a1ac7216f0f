// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example/example.h"

#include <QBuffer>

namespace recourse::app {

namespace {

/// The newest year in which the story has already happened.
int storyYear(QDate today)
{
    return today > QDate(today.year(), 10, 12) ? today.year() : today.year() - 1;
}

Instant at(int year, int month, int day, int hour, int minute, int second = 0)
{
    return Instant::fromDateTime(QDateTime(QDate(year, month, day), QTime(hour, minute, second), Qt::OffsetFromUTC, 8 * 3600));
}

When moment(const Instant &instant)
{
    return {PartialDate::of(instant.localDate()), instant};
}

When day(int year, int month, int day)
{
    return {{year, month, day}, {}};
}

Complaint exampleStory(Language language, int year)
{
    const bool zh = language == Language::ZhCn;
    const auto say = [zh](
                         const char16_t *chinese, const char16_t *english) { return QString::fromUtf16(zh ? chinese : english); };
    const Money sum{12800, QStringLiteral("CNY")};

    Complaint c;
    c.isExample = true;
    c.wizardDone = true;
    c.wallet = QStringLiteral("alipay");
    c.jurisdiction = QStringLiteral("CN");
    c.category = QStringLiteral("C03");
    c.funding = {QStringLiteral("balance")};
    c.role = QStringLiteral("self");
    c.occurredOn = {year, 10, 1};
    c.noticedOn = {year, 10, 9};
    c.summary = say(u"在晨光文具店买钢笔付款128.00元，第二天商家同意退款，承诺10月8日前退回账户余额，至今没有到账。",
        u"I paid ¥128.00 for a pen at Morninglight Stationery. The shop agreed the next day to refund it to my account balance by "
        u"8 October. It has not arrived.");
    c.facts = {
        {FactId::create(), day(year, 10, 1),
            say(u"付款128.00元，当天申请退款。", u"Paid ¥128.00 and asked for a refund the same day."), {}},
        {FactId::create(), day(year, 10, 2),
            say(u"商家同意退款，承诺10月8日前到账。", u"The shop agreed to the refund and promised it by 8 October."), {}},
        {FactId::create(), day(year, 10, 9), say(u"查看账户余额，退款没有到账。", u"Checked the account balance: no refund."),
            {}},
    };
    Transaction t;
    t.id = TransactionId::create();
    t.time = moment(at(year, 10, 1, 20, 15, 31));
    t.amount = sum;
    t.orderId = QString::number(year) + QStringLiteral("100100000000128");
    t.merchantOrderId = QStringLiteral("EXAMPLE-000128");
    t.payee = say(u"晨光文具店", u"Morninglight Stationery");
    t.method = say(u"账户余额", u"Account balance");
    t.status = say(u"退款处理中", u"Refund in progress");
    c.transactions = {t};
    ContactEntry call;
    call.id = ContactId::create();
    call.at = moment(at(year, 10, 12, 10, 0));
    call.channel = QStringLiteral("CH-TEL");
    call.agent = QStringLiteral("8823");
    call.ticket = QStringLiteral("TS%1-1012001").arg(year);
    call.asked = say(u"退款128.00元为什么没有到账，什么时候能退回", u"why the refund of ¥128.00 has not arrived");
    call.answer = say(u"已登记，请等待", u"it was registered, please wait");
    call.promise = say(u"一周内回电", u"a call back within a week");
    call.promiseDue = {year, 10, 19};
    call.attitude = 4;
    c.contacts = {call};
    c.demands = {{QStringLiteral("D01"), sum, {}}, {QStringLiteral("D12"), {}, {}}};
    c.complainant.name = say(u"李明（示例）", u"Li Ming (example)");
    c.complainant.phone = QStringLiteral("13800000000");
    c.complainant.email = QStringLiteral("liming@example.com");
    c.answers.insert(QStringLiteral("C03-Q1"), Answer{false, QStringLiteral("%1-10-01").arg(year), {}, {}});
    c.answers.insert(QStringLiteral("C03-Q2"), Answer{false, QStringLiteral("merchant"), {}, {}});
    c.answers.insert(QStringLiteral("C03-Q3"), Answer{false, QStringLiteral("%1-10-08").arg(year), {}, {}});
    c.letterLanguage = languageCode(language);
    return c;
}

/// A picture in the vault, and the row that names it.
Result<Evidence> keepPicture(CaseFile &file, const QString &name, const QImage &picture, const QString &kind, PartialDate date,
    Instant now)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, "PNG"))
        return Error{ErrorCode::WriteFailed, {}, QStringLiteral("picture of the example")};
    const Result<StoredBlob> blob = file.vault().importBytes(bytes, name, now);
    if (!blob)
        return blob.error();
    Evidence evidence;
    evidence.id = EvidenceId::create();
    evidence.sha256 = blob->sha256;
    evidence.size = blob->size;
    evidence.fileName = blob->fileName;
    evidence.mime = blob->mime;
    evidence.kind = kind;
    evidence.date = date;
    evidence.addedAt = now;
    return evidence;
}

Result<ComplaintId> create(CaseFile &file, Language language, Instant now)
{
    const bool zh = language == Language::ZhCn;
    const int year = storyYear(now.localDate());
    const auto bill = keepPicture(file, zh ? QStringLiteral("账单详情.png") : QStringLiteral("bill-details.png"),
        exampleBillPicture(language, year), QStringLiteral("V01"), {year, 10, 9}, now);
    if (!bill)
        return bill.error();
    const auto chat = keepPicture(file, zh ? QStringLiteral("与商家的聊天.png") : QStringLiteral("chat-with-the-shop.png"),
        exampleChatPicture(language, year), QStringLiteral("V04"), {year, 10, 2}, now);
    if (!chat)
        return chat.error();
    Complaint story = exampleStory(language, year);
    story.evidence = {*bill, *chat};
    story.facts[0].exhibits = {bill->id};
    story.facts[1].exhibits = {chat->id};
    const auto created = file.create(story);
    if (!created)
        return created.error();
    return created->id;
}

} // namespace

Result<ComplaintId> createExampleComplaint(CaseFile &file, Language language)
{
    // A save that fails while the journal is put away may have been committed all the same, so the pictures stay: what no row
    // names is swept at a later start.
    return create(file, language, file.clock().now());
}

} // namespace recourse::app
