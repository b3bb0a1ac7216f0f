// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/text/sentences.h"

#include <QFile>

#include <cstdio>

namespace recourse::cli {

Reply Reply::refused(const Error &error, const QJsonObject &more)
{
    QJsonObject inner{{QStringLiteral("code"), errorName(error.code)}, {QStringLiteral("message"), app::errorText(error)}};
    if (!error.args.isEmpty())
        inner.insert(QStringLiteral("where"), error.args.join(QLatin1Char(' ')));
    QJsonObject json = more;
    json.insert(QStringLiteral("error"), inner);
    return {1, json, {}};
}

std::optional<Arguments> readArguments(const QStringList &arguments, const QStringList &valued, const QStringList &flags,
    int minWords, int maxWords)
{
    Arguments result;
    bool optionsEnded = false;
    for (int i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (optionsEnded || argument == QLatin1String("-") || !argument.startsWith(QLatin1Char('-'))) {
            result.words.append(argument);
            continue;
        }
        if (argument == QLatin1String("--")) {
            optionsEnded = true;
            continue;
        }
        QString name = argument.mid(argument.startsWith(QLatin1String("--")) ? 2 : 1);
        const qsizetype equals = name.indexOf(QLatin1Char('='));
        const QString inlineValue = equals < 0 ? QString() : name.mid(equals + 1);
        if (equals >= 0)
            name.truncate(equals);
        const bool takesValue = valued.contains(name);
        if (result.options.contains(name) || (!takesValue && !flags.contains(name)) || (!takesValue && equals >= 0))
            return std::nullopt;
        if (takesValue && equals < 0 && i + 1 >= arguments.size())
            return std::nullopt;
        result.options.insert(name, !takesValue ? QString() : equals >= 0 ? inlineValue : arguments[++i]);
    }
    if (result.words.size() < minWords || (maxWords >= 0 && result.words.size() > maxWords))
        return std::nullopt;
    return result;
}

Result<QByteArray> readInput(const QString &path)
{
    constexpr qint64 kLimit = 16 * 1024 * 1024;
    QFile file;
    bool open = false;
    if (path == QLatin1String("-")) {
        open = file.open(stdin, QIODevice::ReadOnly);
    } else {
        file.setFileName(path);
        open = file.open(QIODevice::ReadOnly);
    }
    if (!open)
        return Error{ErrorCode::NotReadable, {path}, file.errorString()};
    QByteArray bytes;
    while (bytes.size() <= kLimit) { // reading a pipe ends only at its end, whatever it says before
        const QByteArray piece = file.read(1 << 20);
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    if (bytes.size() > kLimit)
        return Error{ErrorCode::TooLarge, {QStringLiteral("16 MB")}, {}};
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::NotReadable, {path}, file.errorString()};
    return bytes;
}

Reply withCaseFile(const Invocation &call, const std::function<Reply(CaseFile &)> &work)
{
    const auto file = CaseFile::open(call.dataDir, call.clock, call.guide);
    if (!file)
        return Reply::refused(file.error());
    return work(**file);
}

Reply withComplaint(const Invocation &call, const QString &idOrNumber, const std::function<Reply(CaseFile &, Complaint &)> &work)
{
    return withCaseFile(call, [&](CaseFile &file) {
        const auto id = file.resolve(idOrNumber);
        if (!id)
            return Reply::refused(id.error());
        auto complaint = file.load(*id);
        if (!complaint)
            return Reply::refused(complaint.error());
        return work(file, *complaint);
    });
}

} // namespace recourse::cli
