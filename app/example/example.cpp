// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example/example.h"

#include <QTemporaryDir>

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
    const auto say = [zh](const char16_t *chinese, const char16_t *english) { return QString::fromUtf16(zh ? chinese : english); };
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
        {FactId::create(), day(year, 10, 1), say(u"付款128.00元，当天申请退款。", u"Paid ¥128.00 and asked for a refund the same day."), {}},
        {FactId::create(), day(year, 10, 2), say(u"商家同意退款，承诺10月8日前到账。", u"The shop agreed to the refund and promised it by 8 October."), {}},
        {FactId::create(), day(year, 10, 9), say(u"查看账户余额，退款没有到账。", u"Checked the account balance: no refund."), {}},
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

Result<Evidence> attachPicture(CaseFile &file, const ComplaintId &id, const QTemporaryDir &folder, const QString &name,
    const QImage &picture, const QString &kind)
{
    const QString path = folder.filePath(name);
    if (!picture.save(path, "PNG"))
        return Error{ErrorCode::WriteFailed, {}, QStringLiteral("picture of the example")};
    return file.attach(id, path, kind, {});
}

Result<ComplaintId> fill(CaseFile &file, const ComplaintId &id, Language language, int year)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error{ErrorCode::WriteFailed, {}, folder.errorString()};
    const bool zh = language == Language::ZhCn;
    const auto bill = attachPicture(file, id, folder, zh ? QStringLiteral("账单详情.png") : QStringLiteral("bill-details.png"),
        exampleBillPicture(language, year), QStringLiteral("V01"));
    if (!bill)
        return bill.error();
    const auto chat = attachPicture(file, id, folder, zh ? QStringLiteral("与商家的聊天.png") : QStringLiteral("chat-with-the-shop.png"),
        exampleChatPicture(language, year), QStringLiteral("V04"));
    if (!chat)
        return chat.error();
    auto loaded = file.load(id);
    if (!loaded)
        return loaded.error();
    Complaint &c = *loaded;
    for (Evidence &evidence : c.evidence)
        evidence.date = evidence.id == bill->id ? PartialDate{year, 10, 9} : PartialDate{year, 10, 2};
    c.facts[0].exhibits = {bill->id};
    c.facts[1].exhibits = {chat->id};
    const auto saved = file.save(c);
    if (!saved)
        return saved.error();
    return id;
}

} // namespace

Result<ComplaintId> createExampleComplaint(CaseFile &file, Language language)
{
    auto created = file.create();
    if (!created)
        return created.error();
    const int year = storyYear(created->createdAt.localDate());
    Complaint story = exampleStory(language, year);
    story.id = created->id;
    story.number = created->number;
    story.createdAt = created->createdAt;
    const auto saved = file.save(story);
    const Result<ComplaintId> done = saved ? fill(file, story.id, language, year) : Result<ComplaintId>(saved.error());
    if (!done) // half an example helps nobody; if even this fails, the first error is the one to tell
        (void)file.removeForGood(story.id);
    return done;
}

} // namespace recourse::app
