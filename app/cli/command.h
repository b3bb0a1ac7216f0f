// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/moment.h"
#include "base/result.h"
#include "casefile/casefile.h"
#include "guide/catalogue.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

/// What every command of recourse-cli is given and gives back.
namespace recourse::cli {

/// One call of the program.
struct Invocation {
    QString dataDir;
    const Clock &clock;
    Language language = Language::ZhCn;
    std::shared_ptr<const Catalogue> guide;
    QStringList arguments;  ///< after the command's name
};

/// What a command answers: done (exit 0), refused (exit 1, JSON with "error") or called wrongly (exit 2, a line on stderr).
struct Reply {
    int exitCode = 0;
    QJsonObject json;
    QString usage;

    static Reply done(const QJsonObject &json) { return {0, json, {}}; }
    /// `more` keys go beside "error".
    static Reply refused(const Error &error, const QJsonObject &more = {});
    static Reply wrongCall(const QString &usage) { return {2, {}, usage}; }
};

using Command = Reply (*)(const Invocation &);

/// Options and words of one command, or nothing when they do not fit: an unknown option, a missing value, too few or too many
/// words. `valued` and `flags` name the options without dashes; "o" is -o.
struct Arguments {
    QStringList words;
    QHash<QString, QString> options;
    bool has(const QString &name) const { return options.contains(name); }
    QString value(const QString &name) const { return options.value(name); }
};
std::optional<Arguments> readArguments(const QStringList &arguments, const QStringList &valued, const QStringList &flags,
    int minWords, int maxWords);

/// The bytes of a file, or of standard input for "-". Fails with NotReadable and with TooLarge above 16 MB.
Result<QByteArray> readInput(const QString &path);

/// Opens the data folder for one piece of work.
Reply withCaseFile(const Invocation &call, const std::function<Reply(CaseFile &)> &work);
/// The same with the complaint that `idOrNumber` names.
Reply withComplaint(const Invocation &call, const QString &idOrNumber, const std::function<Reply(CaseFile &, Complaint &)> &work);

Reply newComplaint(const Invocation &call);
Reply listComplaints(const Invocation &call);
Reply showComplaint(const Invocation &call);
Reply trashComplaint(const Invocation &call);
Reply logContact(const Invocation &call);
Reply recordSent(const Invocation &call);
Reply recordEvent(const Invocation &call);
Reply attachFiles(const Invocation &call);
Reply makeLetter(const Invocation &call);
/// What the person answers to a finding that holds up a letter; --about is the finding's "about".
Reply answerCheck(const Invocation &call);
Reply showPlan(const Invocation &call);
Reply countDays(const Invocation &call);
Reply showGuide(const Invocation &call);
Reply verifyStore(const Invocation &call);
Reply makeBackup(const Invocation &call);
Reply restoreFromBackup(const Invocation &call);

} // namespace recourse::cli
