// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "escalation/casefacts.h"

#include <algorithm>

/// What the answers say about urgency and about who was told.
namespace recourse::escalation {

namespace {

using L = QLatin1String;

/// "Not yet" in answer to "what is the receipt number?" names no receipt. A number in it is one all the same.
bool isDenial(const QString &text)
{
    if (std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); }) >= 4)
        return false;
    static const QStringList chinese{QStringLiteral("没"), QStringLiteral("未"), QStringLiteral("否"), QStringLiteral("不"),
        QStringLiteral("无"), QStringLiteral("暂"), QStringLiteral("尚"), QStringLiteral("还没"), QStringLiteral("还未"),
        QStringLiteral("准备"), QStringLiteral("打算"), QStringLiteral("沒"), QStringLiteral("-")};
    static const QStringList english{QStringLiteral("no"), QStringLiteral("not"), QStringLiteral("none"), QStringLiteral("never"),
        QStringLiteral("nothing"), QStringLiteral("n/a"), QStringLiteral("haven't"), QStringLiteral("have"), QStringLiteral("will"),
        QStringLiteral("didn't"), QStringLiteral("did")};
    if (std::any_of(chinese.cbegin(), chinese.cend(), [&](const QString &word) { return text.startsWith(word); }))
        return true;
    QString plain = text.toLower();
    plain.replace(QChar(0x2019), QLatin1Char('\''));
    if (plain.startsWith(QStringLiteral("i ")))
        plain = plain.mid(2);
    const QString first = plain.section(QLatin1Char(' '), 0, 0);
    const QString word = first.endsWith(QLatin1Char('.')) || first.endsWith(QLatin1Char(',')) ? first.chopped(1) : first;
    const bool negated = word == L("have") || word == L("did") ? plain.section(QLatin1Char(' '), 1, 1).startsWith(L("not")) : true;
    return english.contains(word) && negated;
}

} // namespace

QString CaseFacts::answer(QLatin1String question) const
{
    const Answer given = complaint.answers.value(question);
    return given.unknown ? QString() : given.text.trimmed();
}

bool CaseFacts::isPressing() const
{
    const QString how = answer(L("Q16"));
    return isUrgent() || (!how.isEmpty() && how != L("not-urgent"));
}

bool CaseFacts::isTold(const Channel &channel) const
{
    // Elsewhere no body refuses a dispute because another one has it; the police are told everywhere.
    if (channel.kind != L("police") && jurisdiction != L("CN"))
        return false;
    const auto holds = [&](const Channel::Sign &sign) {
        if (!sign.evidence.isEmpty())
            return std::any_of(complaint.evidence.cbegin(), complaint.evidence.cend(),
                [&](const Evidence &item) { return item.kind == sign.evidence; });
        const Answer given = complaint.answers.value(sign.question);
        if (given.unknown)
            return false;
        if (sign.values.isEmpty())
            return !given.text.trimmed().isEmpty() && !isDenial(given.text.trimmed());
        return std::any_of(sign.values.cbegin(), sign.values.cend(),
            [&](const QString &value) { return given.text == value || given.values.contains(value); });
    };
    return std::any_of(channel.toldBy.cbegin(), channel.toldBy.cend(), holds);
}

QStringList CaseFacts::told() const
{
    QStringList result;
    for (const Channel &channel : guide.channels()) {
        if (isTold(channel))
            result.append(channel.id);
    }
    return result;
}

} // namespace recourse::escalation
