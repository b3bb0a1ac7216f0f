// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/guideoverlay.h"

#include "app/complaint/appcontext.h"
#include "app/complaint/deliver.h"
#include "app/text/sentences.h"
#include "base/durablefile.h"
#include "casefile/storagethread.h"
#include "guide/overlay.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QPointer>

namespace recourse::app {
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("GuideOverlay", text);
}

QString overlayPath(const QString &dataDir)
{
    return QDir(dataDir).filePath(overlayFileName());
}

QString whatIsWrong(const QString &code)
{
    if (code == QLatin1String("missing-key"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay", "something that is needed is missing there."));
    if (code == QLatin1String("wrong-type"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay", "a value of another kind is needed there."));
    if (code == QLatin1String("unknown-key"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay", "the guide does not know this entry."));
    if (code == QLatin1String("unknown-value"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay", "the guide does not know this value."));
    if (code == QLatin1String("unresolved-id"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay", "it names something the guide does not have."));
    if (code == QLatin1String("missing-language"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay", "a text is needed in Chinese and in English."));
    if (code == QLatin1String("missing-source"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay", "every fact needs a source."));
    if (code == QLatin1String("bad-date"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay", "this is not a date such as 2027-01-31."));
    if (code == QLatin1String("bad-url"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay", "this is not a complete https address."));
    if (code == QLatin1String("duplicate-id"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay", "it is there twice."));
    if (code == QLatin1String("not-json"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay", "the file is not complete JSON."));
    if (code == QLatin1String("too-large"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay", "the file is too large."));
    if (code == QLatin1String("not-readable"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay", "the file cannot be read."));
    return say(QT_TRANSLATE_NOOP("GuideOverlay", "this value does not fit."));
}

struct Stored {
    OverlayChange change;
    std::shared_ptr<const Catalogue> guide;
};

Result<Stored> store(CaseFile &file, const QString &dataDir, const OverlayEdit &edit)
{
    const Result<QJsonObject> before = storedOverlay(dataDir);
    if (!before)
        return before.error();
    const Result<QJsonObject> after = edit(*before);
    if (!after)
        return after.error();
    const QByteArray bytes = after->isEmpty() ? QByteArrayLiteral("{\"format\":1}\n") : overlayBytes(*after);
    const auto loaded = Catalogue::withOverlay(bytes, overlayFileName());
    if (!loaded.ok())
        return loaded.error();
    if (!loaded->overlayProblems.isEmpty())
        return {ErrorCode::GuideInvalid, {problemText(loaded->overlayProblems.first())}};
    if (const Status written = writeFileDurably(overlayPath(dataDir), bytes, FileAccess::Private); !written.ok())
        return written.error();
    // Should what is kept for the list not be made anew, it is when the folder is opened next.
    (void)file.setGuide(loaded->catalogue);
    return Stored{{*before, *after}, loaded->catalogue};
}

Result<QString> moveAside(const QString &dataDir, QDate day)
{
    const QDir aside(QDir(dataDir).filePath(QStringLiteral("aside")));
    if (Status made = makePrivateDir(aside.path()); !made.ok())
        return made.error();
    const QString stem = QStringLiteral("guide-overlay-") + day.toString(Qt::ISODate);
    QString to = aside.filePath(stem + QStringLiteral(".json"));
    for (int i = 2; QFileInfo::exists(to); ++i)
        to = aside.filePath(QStringLiteral("%1-%2.json").arg(stem).arg(i));
    if (Status moved = moveFileDurably(overlayPath(dataDir), to); !moved.ok())
        return moved.error();
    return to;
}

} // namespace

LoadedGuide guideOf(const QString &dataDir)
{
    const QString path = overlayPath(dataDir);
    if (!QFileInfo::exists(path)) {
        const auto shipped = Catalogue::load();
        return {shipped.ok() ? *shipped : nullptr, {}};
    }
    const auto loaded = Catalogue::loadWithOverlay(QStringLiteral(":/guide"), QStringLiteral(":/calendars"), path);
    if (!loaded.ok())
        return {nullptr, {}};
    return {loaded->catalogue, loaded->overlayProblems};
}

void loadOverlay(AppContext &context)
{
    if (!QFileInfo::exists(overlayPath(context.dataDir)))
        return;
    const LoadedGuide loaded = guideOf(context.dataDir);
    if (loaded.guide)
        context.useGuide(loaded.guide, loaded.problems);
}

Result<QJsonObject> storedOverlay(const QString &dataDir)
{
    QFile file(overlayPath(dataDir));
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return {ErrorCode::NotReadable, {file.fileName()}, file.errorString()};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) // changed since the start; writing over it would lose what somebody wrote
        return {ErrorCode::GuideInvalid, {problemText({overlayFileName(), {}, {}, QStringLiteral("not-json"), {}})}};
    return document.object();
}

void changeOverlay(AppContext &context, const OverlayEdit &edit, QObject *receiver,
    const std::function<void(const Result<OverlayChange> &)> &then)
{
    if (!context.overlayProblems.isEmpty()) {
        then({ErrorCode::GuideInvalid, {problemText(context.overlayProblems.first())}});
        return;
    }
    // In the storage thread: one change after the other, and none while a backup is read.
    auto stored = context.storage.run([edit, dataDir = context.dataDir](CaseFile &file) { return store(file, dataDir, edit); });
    const QPointer<QObject> asks(receiver);
    deliver(std::move(stored), context.guideNotice.get(), [&context, asks, then](const Result<Stored> &result) {
        if (!result.ok()) {
            if (asks)
                then(result.error());
            return;
        }
        context.useGuide(result->guide);
        if (asks)
            then(result->change);
    });
}

void setOverlayAside(AppContext &context, QObject *receiver, const std::function<void(const Result<QString> &)> &then)
{
    auto moved = context.storage.run(
        [dataDir = context.dataDir, day = context.today()](CaseFile &) { return moveAside(dataDir, day); });
    const QPointer<QObject> asks(receiver);
    deliver(std::move(moved), context.guideNotice.get(), [&context, asks, then](const Result<QString> &to) {
        if (to.ok())
            context.overlayProblems.clear();
        if (asks)
            then(to);
    });
}

QString problemText(const GuideProblem &problem)
{
    QString place = problem.file;
    if (!problem.path.isEmpty())
        place += QStringLiteral(", ") + problem.path;
    if (!problem.id.isEmpty())
        place += QStringLiteral(" (%1)").arg(problem.id);
    QString text = place + say(QT_TRANSLATE_NOOP("GuideOverlay", ": ")) + whatIsWrong(problem.code);
    if (!problem.detail.isEmpty())
        text += QLatin1Char(' ') + say(QT_TRANSLATE_NOOP("GuideOverlay", "Found: %1")).arg(problem.detail);
    return text;
}

QString listErrorText(const Error &error)
{
    if (error.code == ErrorCode::GuideInvalid)
        return error.args.value(0);
    if (error.code == ErrorCode::TooLarge)
        return say(QT_TRANSLATE_NOOP("GuideOverlay", "This file is too large to be a list of days. Choose the list itself."));
    if (error.code != ErrorCode::BadInput)
        return errorText(error);
    const QString code = error.args.value(0);
    const QString where = error.args.value(1);
    const QString detail = error.args.value(2);
    if (code == QLatin1String("not-text"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay", "This is not a text file. Save the list as CSV UTF-8 and try again."));
    if (code == QLatin1String("workbook"))
        return say(QT_TRANSLATE_NOOP(
            "GuideOverlay", "This is a spreadsheet. In Excel or WPS use “Save as”, choose “CSV UTF-8”, and import that file."));
    if (code == QLatin1String("ics"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay",
            "This is a file for calendar apps, which does not tell days off from make-up days. "
            "Needed is a text with a line for each day: 2027-01-01,off,New Year's Day. Make-up "
            "days say work instead of off."));
    if (code == QLatin1String("foreign-json"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay",
            "This JSON file is not a calendar of Recourse. Needed is a text with a line for each "
            "day: 2027-01-01,off,New Year's Day. Make-up days say work instead of off."));
    if (code == QLatin1String("empty"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay", "There is no day in this list."));
    if (code == QLatin1String("bad-line"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay",
                       "Line %1 does not give one day as date, off or work, name, such as 2027-01-01,off,New Year's Day: %2"))
            .arg(where, detail);
    if (code == QLatin1String("bad-date"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay", "Line %1 has no date such as 2027-01-31, the year first: %2"))
            .arg(where, detail);
    if (code == QLatin1String("bad-kind"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay", "Line %1 says neither off (放假) nor work (上班): %2")).arg(where, detail);
    if (code == QLatin1String("twice"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay", "Line %1 names a day that is already in the list: %2")).arg(where, detail);
    if (code == QLatin1String("work-on-weekday"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay", "Line %1 has a make-up day that is no Saturday or Sunday: %2"))
            .arg(where, detail);
    if (code == QLatin1String("incomplete-year"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay",
                       "The list does not have all days off of %1. Dates counted with it could be wrong; "
                       "a list must cover whole years."))
            .arg(where);
    if (code == QLatin1String("gap"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay",
                       "This calendar knows %1 to %2, and the list leaves days between. Import the years "
                       "in order."))
            .arg(where, detail);
    if (code == QLatin1String("other-calendar"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay", "This list is for another calendar: %1")).arg(detail);
    return say(QT_TRANSLATE_NOOP("GuideOverlay", "This calendar file does not fit: %1"))
        .arg(QStringList{where, detail}.join(QLatin1Char(' ')).trimmed());
}

} // namespace recourse::app
