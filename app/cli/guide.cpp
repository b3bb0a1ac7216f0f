// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace recourse::cli {

namespace {

const QString kGuide = QStringLiteral(":/guide");
const QString kCalendars = QStringLiteral(":/calendars");

/// The entries of every guide file under their collection's name, calendars too.
QMap<QString, QJsonArray> collections()
{
    QMap<QString, QJsonArray> result;
    for (const QFileInfo &info : QDir(kGuide).entryInfoList({QStringLiteral("*.json")})) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        for (auto it = object.begin(); it != object.end(); ++it) {
            for (const QJsonValue &value : it->toArray())
                result[it.key()].append(value);
        }
    }
    for (const QFileInfo &info : QDir(kCalendars).entryInfoList({QStringLiteral("*.json")})) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            result[QStringLiteral("calendars")].append(QJsonDocument::fromJson(file.readAll()).object());
    }
    return result;
}

Reply check()
{
    QJsonArray problems;
    for (const GuideProblem &problem : Catalogue::check(kGuide, kCalendars)) {
        problems.append(QJsonObject{{QStringLiteral("file"), problem.file}, {QStringLiteral("path"), problem.path},
            {QStringLiteral("id"), problem.id}, {QStringLiteral("code"), problem.code},
            {QStringLiteral("detail"), problem.detail}});
    }
    QJsonObject counts;
    const QMap<QString, QJsonArray> all = collections();
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        counts.insert(it.key(), it->size());
    const QJsonObject json{
        {QStringLiteral("ok"), problems.isEmpty()}, {QStringLiteral("counts"), counts}, {QStringLiteral("problems"), problems}};
    return problems.isEmpty() ? Reply::done(json) : Reply::refused(Error{ErrorCode::GuideInvalid, {}, {}}, json);
}

/// "rule", "rules" and "Rules" all mean the rules.
QString kindOf(const QString &word, const QStringList &kinds)
{
    const QString wanted = word.toLower();
    for (const QString &kind : kinds) {
        if (kind.toLower() == wanted || kind.toLower() == wanted + QLatin1Char('s')
            || (wanted == QLatin1String("category") && kind == QLatin1String("categories"))
            || (wanted == QLatin1String("entity") && kind == QLatin1String("entities")))
            return kind;
    }
    return {};
}

Reply show(const QStringList &words)
{
    const QMap<QString, QJsonArray> all = collections();
    const QString kind = kindOf(words.value(0), all.keys());
    if (kind.isEmpty())
        return Reply::refused(Error{ErrorCode::NotFound, {words.value(0)}, {}},
            {{QStringLiteral("kinds"), QJsonArray::fromStringList(all.keys())}});
    if (words.size() < 2)
        return Reply::done({{kind, all[kind]}});
    QJsonArray found;
    for (const QJsonValue &value : all[kind]) {
        const QJsonObject entry = value.toObject();
        if (entry[u"id"].toString() == words[1]
            || (kind == QLatin1String("ladders") && entry[u"category"].toString() == words[1]))
            found.append(entry);
    }
    if (found.isEmpty())
        return Reply::refused(Error{ErrorCode::NotFound, {words[1]}, {}});
    return Reply::done({{kind, found}});
}

} // namespace

Reply showGuide(const Invocation &call)
{
    const auto args = readArguments(call.arguments, {}, {}, 1, 3);
    if (!args)
        return Reply::wrongCall({});
    if (args->words.first() == QLatin1String("check") && args->words.size() == 1)
        return check();
    if (args->words.first() == QLatin1String("show") && args->words.size() > 1)
        return show(args->words.mid(1));
    return Reply::wrongCall({});
}

} // namespace recourse::cli
