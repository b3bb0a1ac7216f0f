// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaint/complaint.h"

#include "complaint/searchtext.h"

#include "base/searchkey.h"

#include <algorithm>

namespace recourse {

void removeEvidence(Complaint &complaint, const QList<EvidenceId> &ids)
{
    for (const EvidenceId &id : ids) {
        if (const Evidence *item = findEvidence(complaint, id); item && item->frozenNumber > 0)
            complaint.retiredNumbers.push_back(item->frozenNumber);
        forgetUnreadable(complaint, QStringLiteral("exhibit:") + id.toString());
    }
    complaint.evidence.removeIf([&ids](const Evidence &item) { return ids.contains(item.id); });
    for (Fact &fact : complaint.facts)
        fact.exhibits.removeIf([&ids](const EvidenceId &id) { return ids.contains(id); });
    for (Transaction &transaction : complaint.transactions) {
        if (ids.contains(transaction.source.evidence))
            transaction.source = {};
    }
    for (ContactEntry &entry : complaint.contacts) {
        if (ids.contains(entry.attachment))
            entry.attachment = {};
    }
}

void keepNumbers(Complaint &earlier, const Complaint &now)
{
    std::vector<int> given = now.retiredNumbers;
    for (const Evidence &item : now.evidence) {
        if (item.frozenNumber > 0)
            given.push_back(item.frozenNumber);
    }
    for (Evidence &item : earlier.evidence) {
        if (const Evidence *same = findEvidence(now, item.id); same && item.frozenNumber == 0)
            item.frozenNumber = same->frozenNumber;
        std::erase(given, item.frozenNumber);
    }
    earlier.retiredNumbers = std::move(given);
}

void setUnreadable(Complaint &complaint, const QString &field, const QString &text)
{
    if (text.isEmpty())
        complaint.unreadable.remove(field);
    else
        complaint.unreadable.insert(field, text);
}

void forgetUnreadable(Complaint &complaint, const QString &part)
{
    complaint.unreadable.removeIf([&](const auto &entry) { return entry.key().startsWith(part + QLatin1Char(':')); });
}

void answerFinding(Complaint &complaint, const QString &rule, const QString &subject, const QString &reason)
{
    complaint.answeredFindings.removeIf([&](const AnsweredFinding &a) { return a.rule == rule && a.subject == subject; });
    if (!reason.trimmed().isEmpty())
        complaint.answeredFindings.append({rule, subject, reason.trimmed()});
}

int exhibitNumber(const Complaint &complaint, const EvidenceId &id)
{
    int next = 0;
    for (const int retired : complaint.retiredNumbers)
        next = std::max(next, retired);
    for (const Evidence &item : complaint.evidence)
        next = std::max(next, item.frozenNumber);
    for (const Evidence &item : complaint.evidence) {
        const int number = item.frozenNumber > 0 ? item.frozenNumber : ++next;
        if (item.id == id)
            return number;
    }
    return 0;
}

const Evidence *findEvidence(const Complaint &complaint, const EvidenceId &id)
{
    const auto it = std::find_if(complaint.evidence.cbegin(), complaint.evidence.cend(),
        [&id](const Evidence &item) { return item.id == id; });
    return it == complaint.evidence.cend() ? nullptr : &*it;
}

std::optional<int> duplicateOfExhibit(const Complaint &complaint, const EvidenceId &id)
{
    const Evidence *self = findEvidence(complaint, id);
    if (!self || self->sha256.isNull())
        return std::nullopt;
    for (const Evidence &item : complaint.evidence) {
        if (item.id == id)
            return std::nullopt;
        if (item.sha256 == self->sha256)
            return exhibitNumber(complaint, item.id);
    }
    return std::nullopt;
}

QList<Money> disputedAmounts(const Complaint &complaint)
{
    QMap<QString, qint64> sums;
    for (const Transaction &transaction : complaint.transactions) {
        if (transaction.amount)
            sums[transaction.amount->currency] += transaction.amount->minor;
    }
    if (sums.isEmpty()) {
        for (const Demand &demand : complaint.demands) {
            if (demand.amount && sums.isEmpty())
                sums[demand.amount->currency] = demand.amount->minor;
        }
    }
    QList<Money> result;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        result.append(Money{it.value(), it.key()});
    std::stable_sort(result.begin(), result.end(), [](const Money &a, const Money &b) { return a.minor > b.minor; });
    return result;
}

QString channelMark(const QString &channel)
{
    return channel.isEmpty() ? QString() : QStringLiteral("[[%1]]").arg(channel.toLower());
}

QString searchText(const Complaint &complaint)
{
    QStringList parts{complaint.number, complaint.ownTitle, complaint.wallet, complaint.walletName, complaint.entity.name,
        complaint.issuer, complaint.category, complaint.summary, complaint.notes};
    // Dates and sums as they are printed, in both languages: one search finds them whatever the screen speaks.
    const auto when = [&parts](const When &at) {
        if (!at.isNull())
            parts << whenToIso(at) << whenForProse(at, Language::ZhCn) << whenForProse(at, Language::En);
    };
    const auto day = [&when](const PartialDate &date) { when(When{date, std::nullopt}); };
    const auto sum = [&parts](const std::optional<Money> &money) {
        if (money)
            parts << moneyToDecimal(*money) << moneyForTable(*money) << moneyForProse(*money, Language::ZhCn) << moneyForProse(*money, Language::En);
    };
    day(complaint.occurredOn);
    day(complaint.noticedOn);
    day(complaint.answerBy);
    const Complainant &who = complaint.complainant;
    parts << who.name << who.phone << who.email << who.address;
    parts << complaint.holder.name << complaint.holder.relation << complaint.holder.account;
    for (const Fact &fact : complaint.facts) {
        when(fact.on);
        parts << fact.text;
    }
    for (const Transaction &t : complaint.transactions) {
        when(t.time);
        sum(t.amount);
        parts << t.orderId << t.merchantOrderId << t.payee << t.method << t.status;
    }
    for (const Money &total : disputedAmounts(complaint))
        sum(total);
    for (const ContactEntry &c : complaint.contacts) {
        when(c.at);
        day(c.promiseDue);
        parts << channelMark(c.channel) << c.agent << c.ticket << c.asked << c.answer << c.promise;
    }
    for (const Demand &demand : complaint.demands) {
        parts << demand.ownWords;
        sum(demand.amount);
    }
    for (const Answer &answer : complaint.answers)
        parts << answer.text;
    parts << complaint.unreadable.values();
    for (const Evidence &item : complaint.evidence) {
        day(item.date);
        parts << item.title << item.fileName << item.shows << item.source;
    }
    for (const Step &step : complaint.steps) {
        parts << channelMark(step.channel) << step.ticket;
        for (const Step::Event &event : step.events) {
            when(event.at);
            sum(event.amount);
            parts << event.text;
        }
    }
    for (const LetterEdit &edit : complaint.letterEdits)
        parts << edit.text;
    parts.removeAll(QString());
    const QString key = searchKey(parts.join(QLatin1Char('\n')));
    const QStringList numbers = numbersWithoutGaps(key);
    return numbers.isEmpty() ? key : key + QLatin1Char(' ') + numbers.join(QLatin1Char(' '));
}

} // namespace recourse
