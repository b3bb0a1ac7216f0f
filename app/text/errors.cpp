// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/sentences.h"
#include "base/names.h"

#include <QCoreApplication>

namespace recourse::app {

namespace {

QString cannotAccept(const Error &error)
{
    const QString where = error.args.value(0);
    if (where == QLatin1String("wallet"))
        return QCoreApplication::translate("text", "A letter needs to know which wallet this is about. Choose it on the first page.");
    if (where == QLatin1String("happened"))
        return QCoreApplication::translate("text", "A letter needs to say what happened. One sentence is enough to begin with.");
    if (where == QLatin1String("wanted"))
        return QCoreApplication::translate("text", "A letter needs to say what you want. Choose at least one wish.");
    if (where.isEmpty())
        return QCoreApplication::translate("text", "A value cannot be accepted as it is. Check it and try again.");
    return QCoreApplication::translate("text", "The value of “%1” cannot be accepted. Check it and try again.").arg(where);
}

QString diskFull(const Error &error)
{
    bool known = false;
    const qint64 missing = error.args.value(0).toLongLong(&known);
    if (!known || missing <= 0)
        return QCoreApplication::translate("text", "The disk is full. Free some space and try again; nothing that was saved is lost.");
    return QCoreApplication::translate("text", "The disk is full: %1 more is needed. Free some space and try again; nothing that was saved is lost.")
        .arg(fileSize(missing));
}

QString emptyFile(const QString &what)
{
    if (what == QLatin1String("cloud"))
        return QCoreApplication::translate("text", "This is only a mark of a file that is still in the cloud. Download the file itself, then add it.");
    if (what == QLatin1String("side-file"))
        return QCoreApplication::translate("text", "This is a side file of macOS and holds no picture. Add the file of the same name without “._”.");
    return QCoreApplication::translate("text", "The file is empty. If it is kept in a cloud, download it first; else take the screenshot again.");
}

/// What is wrong with this file; every code that exchange/fullbackup.h and casefile/backups.h name.
QString notABackup(const Error &error)
{
    const QString what = error.args.value(1);
    const QString which = visibleName(error.args.value(2));
    if (what == QLatin1String("header") || what == QLatin1String("foreign") || what == QLatin1String("format"))
        return QCoreApplication::translate("text", "This file is not a backup of Recourse. Choose the file that “Back up to a file” made, or one from the folder “backups”.");
    if (what == QLatin1String("empty"))
        return QCoreApplication::translate("text", "This file is empty, so there is nothing to restore. Choose another backup.");
    if (what == QLatin1String("archive"))
        return QCoreApplication::translate("text", "This ZIP file is cut off or damaged and cannot be opened. Copy it again from where it was kept, or choose another backup.");
    if (what == QLatin1String("truncated"))
        return QCoreApplication::translate("text", "This backup is cut off: its end is missing. Copy it again from where it was kept, or choose another one.");
    if (what == QLatin1String("no-manifest"))
        return QCoreApplication::translate("text", "This ZIP file is not a backup of Recourse: it has no list of contents (manifest.json). If you unpacked a backup, put all of its files into the ZIP.");
    if (what == QLatin1String("manifest"))
        return QCoreApplication::translate("text", "The list of contents of this backup (manifest.json) was changed or is damaged. Choose another backup.");
    if (what == QLatin1String("no-database"))
        return QCoreApplication::translate("text", "This backup holds no complaints: its database (store.db) is not in it. Choose another backup.");
    if (what == QLatin1String("password"))
        return QCoreApplication::translate("text", "This ZIP file is locked with a password. Unpack it with the program that locked it, then choose the file from inside.");
    if (what == QLatin1String("method"))
        return QCoreApplication::translate("text", "“%1” is packed in a way that Recourse cannot read. Unpack the ZIP file, pack its contents again as an ordinary ZIP file and choose that.").arg(which);
    if (what == QLatin1String("missing"))
        return QCoreApplication::translate("text", "This backup is not complete: “%1” is missing in it. If you packed it again, put all of its files into the ZIP.").arg(which);
    if (what == QLatin1String("foreign-file"))
        return QCoreApplication::translate("text", "“%1” in this ZIP file is not part of the backup. Take it out of the ZIP file and try again.").arg(which);
    if (what == QLatin1String("twice"))
        return QCoreApplication::translate("text", "“%1” is in this ZIP file twice, so it cannot be told which one is right. Choose another backup.").arg(which);
    const bool exhibit = which.contains(QLatin1String("blobs/"));
    if (exhibit)
        return QCoreApplication::translate("text", "An exhibit in this backup is damaged (%1). Nothing was changed. Choose another backup, or another copy of this file.").arg(which.section(QLatin1Char('/'), -1).left(12));
    if (what == QLatin1String("complaint"))
        return QCoreApplication::translate("text", "A complaint in this backup was changed or damaged after it was made. Nothing was changed. Choose another backup.");
    return QCoreApplication::translate("text", "The database in this backup is damaged. Nothing was changed. Choose another backup, or another copy of this file.");
}

} // namespace

QString errorText(const Error &error)
{
    const QString arg = error.args.value(0);
    switch (error.code) {
    case ErrorCode::None:
        return {};
    case ErrorCode::NotReadable:
        return QCoreApplication::translate("text", "The file cannot be read. Check that it is still there and that you may open it, then try again.");
    case ErrorCode::NotAFile:
        return QCoreApplication::translate("text", "This is a folder, a link or a device, not a file. Choose the file itself.");
    case ErrorCode::EmptyFile:
        return emptyFile(arg);
    case ErrorCode::ChangedWhileReading:
        return QCoreApplication::translate("text", "The file was still changing while it was read. Wait until it is complete, then add it again.");
    case ErrorCode::DiskFull:
        return diskFull(error);
    case ErrorCode::ReadOnly:
        return QCoreApplication::translate("text", "This place cannot be written to. Choose another folder, or ask for the right to write here.");
    case ErrorCode::WriteFailed:
        return QCoreApplication::translate("text", "Writing failed, so nothing was changed. Check the disk and try again.");
    case ErrorCode::VerifyFailed:
        return QCoreApplication::translate("text", "What was written could not be read back unchanged, so it was not kept. The disk may be failing: try again on another one.");
    case ErrorCode::Cancelled:
        return QCoreApplication::translate("text", "Stopped. Nothing was changed.");
    case ErrorCode::InUse:
        return QCoreApplication::translate("text", "Recourse is already open with these data. Use that window, or close it first.");
    case ErrorCode::NewerVersion:
        return QCoreApplication::translate("text", "These data were written by a newer version of Recourse and were left untouched. Install that version to open them.");
    case ErrorCode::Damaged:
        if (arg == QLatin1String("backup"))
            return notABackup(error);
        if (arg == QLatin1String("profile"))
            return QCoreApplication::translate("text", "Your kept details were changed outside of Recourse, so they fill in no letter. Enter them again, or restore a backup.");
        return QCoreApplication::translate("text", "Part of the data is damaged. Nothing was changed. You can restore a backup.");
    case ErrorCode::Database:
        return QCoreApplication::translate("text", "The data could not be read or written. Nothing was changed by this. Try again, or restart Recourse.");
    case ErrorCode::NotFound:
        if (arg.isEmpty())
            return QCoreApplication::translate("text", "This was not found. It may have been removed.");
        return QCoreApplication::translate("text", "“%1” was not found. It may have been removed.").arg(arg);
    case ErrorCode::BadInput:
        return cannotAccept(error);
    case ErrorCode::UnknownKey:
        return QCoreApplication::translate("text", "The file says “%1”, which Recourse does not know. Remove it or correct its spelling.").arg(arg);
    case ErrorCode::Unsupported:
        if (arg.isEmpty())
            return QCoreApplication::translate("text", "This is not offered here. Choose another form.");
        return QCoreApplication::translate("text", "“%1” is not offered here. Choose another form.").arg(arg);
    case ErrorCode::TooLarge:
        if (arg.isEmpty())
            return QCoreApplication::translate("text", "This is too large. Split it, or use a smaller one.");
        return QCoreApplication::translate("text", "This is too large; the limit is %1. Split it, or use a smaller one.").arg(arg);
    case ErrorCode::CannotDisplay:
        return QCoreApplication::translate("text", "The file is kept safely but cannot be shown here. Open it with another program to look at it.");
    case ErrorCode::MissingFont:
        if (arg.isEmpty())
            return QCoreApplication::translate("text", "No Chinese font is installed, so a Chinese letter cannot be set. Install one and try again.");
        return QCoreApplication::translate("text", "No Chinese font is installed, so a Chinese letter cannot be set. Install %1 and try again.").arg(arg);
    case ErrorCode::Blocked:
        return QCoreApplication::translate("text", "Something in the letter should be mended first. See the notes beside it.");
    case ErrorCode::PartMissing:
        return QCoreApplication::translate("text", "A part of the program is missing or belongs to another version (%1). Install Recourse again; what you wrote is safe.").arg(arg);
    case ErrorCode::GuideInvalid:
        return QCoreApplication::translate("text", "A file of the guide has mistakes and was not used. Remove your changes to the guide or install Recourse again.");
    case ErrorCode::Internal:
        return QCoreApplication::translate("text", "Something went wrong inside Recourse. What was saved is safe. Restart it and try again.");
    }
    return {};
}

} // namespace recourse::app
