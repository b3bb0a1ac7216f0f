// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaint/saysno.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace recourse {

namespace {

/// Without the marks around it, in lower case, full-width letters as plain ones.
QString core(const QString &text)
{
    static const QRegularExpression marks(QStringLiteral("^[\\s\\p{P}\\p{S}]+|[\\s\\p{P}\\p{S}]+$"));
    return text.normalized(QString::NormalizationForm_KC).toLower().remove(marks).simplified();
}

} // namespace

bool isBareNo(const QString &text)
{
    const QString said = core(text);
    if (said.isEmpty())
        return !text.trimmed().isEmpty() && text.trimmed().size() <= 3; // "-", "/", "……": a mark in place of an answer
    static const QRegularExpression han(QStringLiteral(
        "^(暂时?|目前|至今|到现在|现在|都|也|还|尚|并|以上|全部|什么)*(没有?|無|无|未|否|不|没得|沒有?)(有|过|呢|啊|的|任何|什么|其他|特别)*$"));
    static const QRegularExpression latin(QStringLiteral(
        "^(no|none|nope|nil|nothing|never|nobody|n ?/? ?a|not (yet|applicable|really|at all)|none (yet|at all|so far)|nothing (yet|so far)|no one|x|0)$"));
    return han.match(said).hasMatch() || latin.match(said).hasMatch();
}

bool isShortNo(const QString &text)
{
    if (isBareNo(text))
        return true;
    const QString said = core(text);
    static const QRegularExpression han(QStringLiteral(
        "^(我|本人)?(暂时?|目前|至今|都|也|还|尚|并)*(没(?!收)|沒|無|无(?!法|锡|线|人机)|未(?!知|来)|不是|不曾|从未|从没)[\\x{4e00}-\\x{9fff}]{0,7}$"));
    if (han.match(said).hasMatch() && said.size() <= 8)
        return true;
    static const QRegularExpression latin(QStringLiteral(
        "^(i |we )?(no|none|not|never|nothing|nobody|didn'?t|haven'?t|hasn'?t|did not|have not|has not|was not|wasn'?t|without)\\b"));
    return latin.match(said).hasMatch() && said.count(QLatin1Char(' ')) <= 4;
}

bool beginsAsNo(const QString &text)
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
    const bool negated = word == QLatin1String("have") || word == QLatin1String("did") ? plain.section(QLatin1Char(' '), 1, 1).startsWith(QLatin1String("not")) : true;
    return english.contains(word) && negated;
}

} // namespace recourse
