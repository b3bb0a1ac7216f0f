// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/guideoverlay.h"

#include "app/complaint/appcontext.h"
#include "app/complaint/deliver.h"
#include "app/text/sentences.h"
#include "base/durablefile.h"
#include "casefile/storagethread.h"
#include "guide/overlay.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QWidget>

namespace recourse::app {
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("GuideOverlay", text);
}

QString overlayPath(const AppContext &context)
{
    return QDir(context.dataDir).filePath(overlayFileName());
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

void putInForce(AppContext &context, std::shared_ptr<const Catalogue> guide)
{
    context.formerGuides.append(context.guide);
    context.guide = std::move(guide);
    deliver(context.storage.run([guide = context.guide](CaseFile &file) { return file.setGuide(guide); }), QCoreApplication::instance(),
        [](const Status &) {}); // should it fail, the list is made anew when the folder is opened next
    // Posted, not sent: the page that asked for the change is among those that are built again.
    for (QWidget *window : QApplication::topLevelWidgets())
        QCoreApplication::postEvent(window, new QEvent(QEvent::LanguageChange));
}

} // namespace

void loadOverlay(AppContext &context)
{
    if (!QFileInfo::exists(overlayPath(context)))
        return;
    auto loaded = Catalogue::loadWithOverlay(QStringLiteral(":/guide"), QStringLiteral(":/calendars"), overlayPath(context));
    if (!loaded.ok())
        return;
    context.guide = loaded->catalogue;
    context.overlayProblems = loaded->overlayProblems;
}

Result<QJsonObject> storedOverlay(const AppContext &context)
{
    if (!context.overlayProblems.isEmpty())
        return {ErrorCode::GuideInvalid, {problemText(context.overlayProblems.first())}};
    QFile file(overlayPath(context));
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return {ErrorCode::NotReadable, {file.fileName()}, file.errorString()};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) // changed since the start; writing over it would lose what somebody wrote
        return {ErrorCode::GuideInvalid, {problemText({overlayFileName(), {}, {}, QStringLiteral("not-json"), {}})}};
    return document.object();
}

Status storeOverlay(AppContext &context, const QJsonObject &overlay)
{
    const QByteArray bytes = overlayBytes(overlay);
    auto loaded = Catalogue::withOverlay(overlay.isEmpty() ? QByteArrayLiteral("{\"format\":1}") : bytes, overlayFileName());
    if (!loaded.ok())
        return loaded.error();
    if (!loaded->overlayProblems.isEmpty())
        return {ErrorCode::GuideInvalid, {problemText(loaded->overlayProblems.first())}};
    const Status written = writeFileDurably(
        overlayPath(context), overlay.isEmpty() ? QByteArrayLiteral("{\"format\":1}\n") : bytes, FileAccess::Private);
    if (!written.ok())
        return written;
    putInForce(context, loaded->catalogue);
    return {};
}

Result<QString> setOverlayAside(AppContext &context)
{
    const QDir aside(QDir(context.dataDir).filePath(QStringLiteral("aside")));
    if (Status made = makePrivateDir(aside.path()); !made.ok())
        return made.error();
    const QString stem = QStringLiteral("guide-overlay-") + context.today().toString(Qt::ISODate);
    QString to = aside.filePath(stem + QStringLiteral(".json"));
    for (int i = 2; QFileInfo::exists(to); ++i)
        to = aside.filePath(QStringLiteral("%1-%2.json").arg(stem).arg(i));
    if (Status moved = moveFileDurably(overlayPath(context), to); !moved.ok())
        return moved.error();
    context.overlayProblems.clear();
    return to;
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
        return say(QT_TRANSLATE_NOOP("GuideOverlay", "This is a spreadsheet. In Excel or WPS use “Save as”, choose “CSV UTF-8”, and import that file."));
    if (code == QLatin1String("ics"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay", "This is a file for calendar apps, which does not tell days off from make-up days. "
                                                     "Needed is a text with a line for each day: 2027-01-01,off,New Year's Day. Make-up "
                                                     "days say work instead of off."));
    if (code == QLatin1String("foreign-json"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay", "This JSON file is not a calendar of Recourse. Needed is a text with a line for each "
                                                     "day: 2027-01-01,off,New Year's Day. Make-up days say work instead of off."));
    if (code == QLatin1String("empty"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay", "There is no day in this list."));
    if (code == QLatin1String("bad-line"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay", "Line %1 does not give one day as date, off or work, name, such as 2027-01-01,off,New Year's Day: %2")).arg(where, detail);
    if (code == QLatin1String("bad-date"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay", "Line %1 has no date such as 2027-01-31, the year first: %2")).arg(where, detail);
    if (code == QLatin1String("bad-kind"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay", "Line %1 says neither off (放假) nor work (上班): %2")).arg(where, detail);
    if (code == QLatin1String("twice"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay", "Line %1 names a day that is already in the list: %2")).arg(where, detail);
    if (code == QLatin1String("work-on-weekday"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay", "Line %1 has a make-up day that is no Saturday or Sunday: %2")).arg(where, detail);
    if (code == QLatin1String("incomplete-year"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay", "The list does not have all days off of %1. Dates counted with it could be wrong; "
                                                     "a list must cover whole years."))
            .arg(where);
    if (code == QLatin1String("gap"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay", "This calendar knows %1 to %2, and the list leaves days between. Import the years "
                                                     "in order."))
            .arg(where, detail);
    if (code == QLatin1String("other-calendar"))
        return say(QT_TRANSLATE_NOOP("GuideOverlay", "This list is for another calendar: %1")).arg(detail);
    return say(QT_TRANSLATE_NOOP("GuideOverlay", "This calendar file does not fit: %1"))
        .arg(QStringList{where, detail}.join(QLatin1Char(' ')).trimmed());
}

} // namespace recourse::app
