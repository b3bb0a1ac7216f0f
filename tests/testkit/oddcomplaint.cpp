// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit/oddcomplaint.h"

namespace recourse::test {
namespace {

QString odd(int number)
{
    static const QStringList texts{QStringLiteral("😀👨‍👩‍👧 付款"), QStringLiteral("<img src=file:///etc/passwd>"),
        QStringLiteral("\u202Egnp.exe\u202C"), QStringLiteral("a\tb\r\nc\u0001\u001F\u007F"), QStringLiteral("'; DROP TABLE fact; --"),
        QStringLiteral("100%_\\ \"“”"), QStringLiteral("  both ends  "), QStringLiteral("𠮷野家 é é"), QStringLiteral("１２３ＡＢＣ"),
        QStringLiteral("{\"a\":[1]}")};
    return QStringLiteral("%1 #%2").arg(texts.at(number % texts.size())).arg(number);
}

template<typename T>
T fixedId(int number)
{
    return *T::parse(QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0')));
}

Instant moment(int number)
{
    return {1'790'000'000'123 + number * 1000, number % 2 == 0 ? 480 : -330};
}

Sha256 digest(int number)
{
    return Sha256::of(QByteArray::number(number));
}

When at(int number)
{
    return number % 2 == 0 ? When{PartialDate::of(moment(number).localDate()), moment(number)} : When{{2026, 10, 0}, {}};
}

void fillLists(Complaint &c)
{
    for (int i = 0; i < 3; ++i) {
        Evidence e;
        e.id = fixedId<EvidenceId>(100 + i);
        e.sha256 = digest(i);
        e.size = 5'000'000'000 + i;
        e.fileName = odd(40 + i);
        e.mime = QStringLiteral("image/png");
        e.kind = QStringLiteral("V01");
        e.title = odd(41 + i);
        e.shows = odd(42 + i);
        e.date = {2026, i, 0};
        e.source = odd(43 + i);
        e.addedAt = moment(i);
        e.reencoded = i == 1;
        e.frozenNumber = 3 - i;
        c.evidence.append(e);
    }
    c.facts = {{fixedId<FactId>(1), at(2), odd(20), {c.evidence[1].id, c.evidence[0].id}},
        {fixedId<FactId>(2), at(3), odd(21), {}}, {fixedId<FactId>(3), {}, QString(), {c.evidence[1].id}}};
    c.transactions = {{fixedId<TransactionId>(4), at(4), Money{12'345, QStringLiteral("USD")}, odd(22), odd(23), odd(24), odd(25),
                          odd(26), {c.evidence[2].id, 41}},
        {fixedId<TransactionId>(5), {}, std::nullopt, {}, {}, {}, {}, {}, {}}};
    for (int i = 0; i < 2; ++i) {
        c.contacts.append({fixedId<ContactId>(6 + i), at(i), QStringLiteral("CH-TEL"),
            i == 0 ? ContactEntry::Direction::In : ContactEntry::Direction::Out, odd(27), odd(28), odd(29), odd(30), i * 5, odd(31),
            PartialDate{2026, 12, 0}, i == 1, i == 0 ? Recipient::Bank : Recipient::Unknown,
            i == 0 ? c.evidence[1].id : EvidenceId(), i == 0 ? Verdict::Reject : Verdict::Unsaid, i == 0 ? odd(60) : QString()});
    }
    c.demands = {{QStringLiteral("D01"), Money{1, QStringLiteral("JPY")}, odd(32)}, {QStringLiteral("D12"), {}, {}}};
    c.answers = {{QStringLiteral("Q15"), Answer{true, {}, {}, {}}},
        {QStringLiteral("C03-Q1"), Answer{false, odd(33), {odd(34), QString(), odd(35)}, QStringLiteral("CNY")}}};
    c.retiredNumbers = {3, 9};
    c.answeredFindings = {{QStringLiteral("L07"), odd(55), odd(56)}};
    c.unreadable = {{QStringLiteral("happened:occurredOn"), odd(53)}, {QStringLiteral("fact:") + c.facts[0].id.toString() + QStringLiteral(":date"), odd(54)}};
    c.letterEdits = {{QStringLiteral("fact:") + c.facts[0].id.toString(), QStringLiteral("zh_CN"), odd(36), odd(37)},
        {QStringLiteral("summary"), QStringLiteral("en"), QString(), odd(38)}};
    c.letters = {{fixedId<LetterId>(8), QStringLiteral("CH-APP"), LetterType::FirmComplaint, QStringLiteral("zh_CN"), moment(5), odd(39),
                     digest(90), 7, odd(44), moment(6), 123'456, QDate(2026, 11, 2), QStringLiteral("RC-SUGGEST-REPLY-15"),
                     {{c.evidence[0].id, 3}, {c.evidence[2].id, 1}}, {{QStringLiteral("LB-CN-1"), odd(57), QDate(2026, 11, 22)}, {odd(58), odd(59), {}}}},
        {fixedId<LetterId>(9), QStringLiteral("CH-TEL"), LetterType::FollowUp, QStringLiteral("en"), moment(7), {}, digest(91), 1,
            odd(45), std::nullopt, 0, {}, {}, {}, {}}};
    c.steps = {{fixedId<StepId>(10), QStringLiteral("CH-APP"), QStringLiteral("payment-account"), odd(46),
                   {{EventKind::Sent, at(8), odd(47), std::nullopt, false},
                       {EventKind::Offer, at(9), odd(48), Money{99, QStringLiteral("CNY")}, true}},
                   odd(49)},
        {fixedId<StepId>(11), QStringLiteral("CH-TEL"), {}, {}, {}, {}},
        {fixedId<StepId>(12), QStringLiteral("CH-12378"), {}, {}, {{EventKind::Note, {}, {}, std::nullopt, false}}, {}}};
}

} // namespace

Complaint oddComplaint()
{
    Complaint c;
    c.id = fixedId<ComplaintId>(1);
    c.number = QStringLiteral("2026-0042");
    c.ownTitle = odd(0);
    c.wallet = QStringLiteral("other");
    c.walletName = odd(1);
    c.entity = {odd(2), true};
    c.issuer = odd(3);
    c.jurisdiction = QStringLiteral("CN");
    c.category = QStringLiteral("C03");
    c.subjects = {odd(4), odd(5)};
    c.funding = {QStringLiteral("balance"), odd(6)};
    c.role = QStringLiteral("agent");
    c.occurredOn = {2026, 10, 0};
    c.noticedOn = {2026, 0, 0};
    c.summary = odd(7) + QStringLiteral("\n\n") + odd(3);
    c.answerBy = {2026, 11, 2};
    c.complainant = {odd(8), odd(9), odd(10), odd(11), odd(12), odd(13)};
    c.holder = {odd(15), odd(16), odd(17)};
    c.notes = odd(14);
    c.letterLanguage = QStringLiteral("en");
    c.page = QStringLiteral("contacts");
    c.isExample = true;
    c.wizardDone = true;
    c.createdAt = moment(0);
    c.changedAt = moment(3);
    c.trashedAt = moment(5);
    fillLists(c);
    return c;
}

} // namespace recourse::test
