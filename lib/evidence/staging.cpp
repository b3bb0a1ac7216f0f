// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/staging.h"

#include "base/nativepath.h"
#include "evidence/filetype.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace recourse {
namespace {

constexpr qint64 kPiece = 1024 * 1024;
constexpr qint64 kStartWritingEvery = 32 * kPiece;
/// Room that stays free for the database and the side notes.
constexpr qint64 kSpareBytes = 64 * kPiece;
constexpr qsizetype kHeadBytes = 4096;

Status checkSpace(const QString &dir, qint64 size)
{
    const qint64 free = freeBytes(dir);
    if (free < 0 || free >= size + kSpareBytes)
        return {};
    return {ErrorCode::DiskFull, {QString::number(size + kSpareBytes - free)}, QStringLiteral("too little room for a copy")};
}

Result<Staged> newStaged(const QString &stagingDir)
{
    Staged staged;
    const QString name = stagingDir + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::Id128);
    Result<RawFile> file = RawFile::createNew(name, FileAccess::ReadOnly);
    if (!file)
        return file.error();
    staged.bytesPath = name;
    staged.bytes = std::move(file).value();
    return staged;
}

/// Files that stand for another one and have nothing of it: what they are, else an empty text.
QString standIn(const QString &name, QByteArrayView head)
{
    if (name.startsWith(QLatin1Char('.')) && name.endsWith(QLatin1String(".icloud")) && head.startsWith("bplist"))
        return QStringLiteral("cloud");
    if (name.startsWith(QLatin1String("._")) && head.startsWith(QByteArrayView("\0\5\26\7", 4)))
        return QStringLiteral("side-file");
    return {};
}

/// One pass over an open source. ChangedWhileReading when it is no longer what it was at the start.
Result<Staged> copyOnce(const QString &stagingDir, RawFile &source, const QString &name, const std::atomic_bool *cancel,
    const ImportProgress &progress)
{
    const Result<FileIdentity> before = source.identity();
    if (!before)
        return before.error();
    if (before->size == 0)
        return {ErrorCode::EmptyFile};
    if (const Status room = checkSpace(stagingDir, before->size); !room)
        return room.error();
    Result<Staged> made = newStaged(stagingDir);
    if (!made)
        return made;
    Staged staged = std::move(made).value();

    QByteArray piece(qsizetype(qMin(kPiece, before->size + 1)), Qt::Uninitialized);
    Sha256Stream hash;
    for (;;) {
        if (cancel && cancel->load())
            return {ErrorCode::Cancelled};
        const Result<qint64> got = source.read(piece.data(), piece.size());
        if (!got)
            return got.error();
        if (*got == 0)
            break;
        const QByteArrayView view(piece.constData(), qsizetype(*got));
        if (staged.size == 0) {
            staged.mime = mimeFromContent(view.first(qMin(view.size(), kHeadBytes)));
            if (const QString what = standIn(name, view); !what.isEmpty())
                return {ErrorCode::EmptyFile, {what}};
        }
        hash.add(view);
        if (const Status written = staged.bytes.write(view); !written)
            return written.error();
        staged.size += *got;
        if (staged.size / kStartWritingEvery != (staged.size - *got) / kStartWritingEvery)
            staged.bytes.startWriting();
        if (progress)
            progress(staged.size, before->size);
        // A file that grows for ever must not be followed for ever.
        if (staged.size > before->size)
            break;
    }
    const Result<FileIdentity> after = source.identity();
    if (!after)
        return after.error();
    if (!(*after == *before) || staged.size != before->size)
        return {ErrorCode::ChangedWhileReading};
    staged.sha256 = hash.finish();
    staged.bytes.startWriting();
    return staged;
}

} // namespace

Staged::~Staged()
{
    discard();
}

void Staged::discard()
{
    bytes = RawFile();
    note = RawFile();
    for (QString *path : {&bytesPath, &notePath}) {
        // Nothing can be done about a failure; clearStaging() tries again at the next start.
        if (!path->isEmpty())
            (void)removeFile(*path);
        path->clear();
    }
}

Result<Staged> stageFile(const QString &stagingDir, const QString &sourcePath, const std::atomic_bool *cancel,
    const ImportProgress &progress)
{
    constexpr int tries = 2;
    for (int i = 1;; ++i) {
        Result<RawFile> source = RawFile::openToRead(sourcePath);
        if (!source)
            return source.error();
        Result<Staged> staged = copyOnce(stagingDir, *source, readableFileName(sourcePath), cancel, progress);
        if (!staged && staged.error().code == ErrorCode::ChangedWhileReading && i < tries)
            continue;
        if (staged) {
            staged->fileName = readableFileName(sourcePath);
            staged->mime = mimeOfNamed(staged->mime, staged->fileName);
            staged->nameBytes = nativePath(QFileInfo(sourcePath).fileName());
        }
        return staged;
    }
}

Result<Staged> stageBytes(const QString &stagingDir, QByteArrayView bytes, const QString &fileName)
{
    if (bytes.isEmpty())
        return {ErrorCode::EmptyFile};
    if (const Status room = checkSpace(stagingDir, bytes.size()); !room)
        return room.error();
    Result<Staged> staged = newStaged(stagingDir);
    if (!staged)
        return staged;
    if (const Status written = staged->bytes.write(bytes); !written)
        return written.error();
    staged->sha256 = Sha256::of(bytes);
    staged->size = bytes.size();
    staged->mime = mimeFromContent(bytes.first(qMin(bytes.size(), kHeadBytes)));
    staged->fileName = fileName.isEmpty() ? QStringLiteral("pasted") + suffixForMime(staged->mime) : fileName;
    staged->mime = mimeOfNamed(staged->mime, staged->fileName);
    staged->nameBytes = QFile::encodeName(staged->fileName);
    return staged;
}

Result<Sha256> hashFile(const QString &path)
{
    Result<RawFile> file = RawFile::openToRead(path);
    if (!file)
        return file.error();
    QByteArray piece(kPiece, Qt::Uninitialized);
    Sha256Stream hash;
    for (;;) {
        const Result<qint64> got = file->read(piece.data(), piece.size());
        if (!got)
            return got.error();
        if (*got == 0)
            return hash.finish();
        hash.add(QByteArrayView(piece.constData(), qsizetype(*got)));
    }
}

} // namespace recourse
