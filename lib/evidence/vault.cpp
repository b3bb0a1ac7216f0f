// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/vault.h"

#include "evidence/staging.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QThreadPool>

#include <algorithm>
#include <vector>

namespace recourse {
namespace {

/// Larger copies are not read a second time: the page cache would not hold them, and the disk has just been trusted with them.
constexpr qint64 kReadBackUpTo = 2LL * 1024 * 1024 * 1024;

/// Files a worker copies before it syncs them together. Each keeps two files open, and a process may have few.
#ifdef Q_OS_LINUX
constexpr int kGroupFiles = 64;
#else
constexpr int kGroupFiles = 16;
#endif
constexpr qint64 kGroupBytes = 64LL * 1024 * 1024;
/// From here on one sync of the file system is cheaper than two for each file.
constexpr size_t kSyncTogetherFrom = 8;

constexpr qint64 kNoteLimit = 64 * 1024;

QByteArray noteOf(const Staged &staged, Instant now)
{
    const QJsonObject object{
        {QStringLiteral("format"), QStringLiteral("recourse-evidence-1")},
        {QStringLiteral("sha256"), staged.sha256.hex()},
        {QStringLiteral("size"), staged.size},
        {QStringLiteral("name"), staged.fileName},
        {QStringLiteral("nameBytes"), QString::fromLatin1(staged.nameBytes.toBase64())},
        {QStringLiteral("mime"), staged.mime},
        {QStringLiteral("importedAt"), now.toIso()},
        {QStringLiteral("program"), QStringLiteral("Recourse " RECOURSE_VERSION)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

/// Step 7, written before step 5 syncs both: side notes of a group then share its journal commit.
Status writeNote(Staged &staged, Instant now)
{
    const QString notePath = staged.bytesPath + QStringLiteral(".json");
    Result<RawFile> note = RawFile::createNew(notePath, FileAccess::ReadOnly);
    if (!note)
        return note.error();
    staged.notePath = notePath;
    staged.note = std::move(note).value();
    return staged.note.write(noteOf(staged, now));
}

/// Steps 5 and 6: both files on the disk, the copy read back and compared.
Status finish(Staged &staged, bool synced = false)
{
    for (RawFile *file : {&staged.bytes, &staged.note}) {
        if (!synced) {
            if (const Status alone = file->sync(); !alone)
                return alone;
        }
        if (const Status closed = file->close(); !closed)
            return closed;
    }
    if (staged.size > kReadBackUpTo)
        return {};
    const Result<Sha256> readBack = hashFile(staged.bytesPath);
    if (!readBack || !(*readBack == staged.sha256))
        return {ErrorCode::VerifyFailed};
    return {};
}

QString withoutFolder(const QString &name)
{
    const qsizetype slash = qMax(name.lastIndexOf(QLatin1Char('/')), name.lastIndexOf(QLatin1Char('\\')));
    return name.mid(slash + 1);
}

} // namespace

Vault::Vault(const QString &dataDir) : m_root(QDir::cleanPath(QFileInfo(dataDir).absoluteFilePath())) {}

Status Vault::prepare()
{
    for (const char *name : {"/blobs", "/staging"}) {
        if (const Status made = makePrivateDir(m_root + QLatin1String(name)); !made)
            return made;
    }
    return {};
}

QString Vault::path(const Sha256 &sha256) const
{
    const QString hex = sha256.hex();
    return QStringLiteral("%1/blobs/%2/%3/%4").arg(m_root, hex.left(2), hex.mid(2, 2), hex);
}

QString Vault::notePath(const Sha256 &sha256) const
{
    return path(sha256) + QStringLiteral(".json");
}

bool Vault::contains(const Sha256 &sha256) const
{
    return !sha256.isNull() && QFileInfo(path(sha256)).isFile();
}

Status Vault::verify(const Sha256 &sha256) const
{
    const QString file = path(sha256);
    if (!QFileInfo::exists(file) && !QFileInfo(file).isSymLink())
        return {ErrorCode::NotFound, {sha256.hex()}};
    const Result<Sha256> found = hashFile(file);
    if (!found && found.error().code == ErrorCode::NotReadable)
        return found.error();
    if (!found || !(*found == sha256))
        return {ErrorCode::Damaged, {sha256.hex()}};
    return {};
}

Result<StoredBlob> Vault::publish(Staged &staged, QStringList *unsynced) const
{
    comes(staged.sha256);
    const QString target = path(staged.sha256);
    const QString leaf = QFileInfo(target).path();
    if (const Status made = makePrivateDir(leaf, unsynced); !made)
        return made.error();
    // A folder found here may stem from an import that was killed before it synced it, so all levels are synced each time.
    for (const QString &dir : {leaf, QFileInfo(leaf).path(), m_root + QStringLiteral("/blobs")})
        unsynced->append(dir);

    // The note goes first: a blob that can be seen has its note. An older note stays, it is written once.
    const QStringList taken{QStringLiteral("exists")};
    const Status noted = moveToNewName(staged.notePath, notePath(staged.sha256));
    if (noted)
        staged.notePath.clear();
    else if (noted.error().args != taken)
        return noted.error();
    StoredBlob blob{staged.sha256, staged.size, staged.fileName, staged.mime, false};
    const Status moved = moveToNewName(staged.bytesPath, target);
    if (moved) {
        staged.bytesPath.clear();
        return blob;
    }
    if (moved.error().args != taken)
        return moved.error();
    if (const Status same = verify(staged.sha256); !same)
        return same.error();
    blob.existed = true;
    return blob;
}

Result<StoredBlob> Vault::finishAndPublish(Staged staged, Instant now) const
{
    if (const Status noted = writeNote(staged, now); !noted)
        return noted.error();
    if (const Status finished = finish(staged); !finished)
        return finished.error();
    QStringList unsynced;
    const Result<StoredBlob> blob = publish(staged, &unsynced);
    if (!blob)
        return blob;
    if (const Status synced = syncDirectories(unsynced); !synced)
        return synced.error();
    return blob;
}

Result<StoredBlob> Vault::importFile(const QString &sourcePath, Instant now, const std::atomic_bool *cancel,
    const ImportProgress &progress)
{
    Result<Staged> staged = stageFile(m_root + QStringLiteral("/staging"), sourcePath, cancel, progress);
    if (!staged)
        return staged.error();
    return finishAndPublish(std::move(staged).value(), now);
}

Result<StoredBlob> Vault::importBytes(const QByteArray &bytes, const QString &proposedName, Instant now)
{
    Result<Staged> staged = stageBytes(m_root + QStringLiteral("/staging"), bytes, withoutFolder(proposedName));
    if (!staged)
        return staged.error();
    return finishAndPublish(std::move(staged).value(), now);
}

QList<Result<StoredBlob>> Vault::importFiles(const QStringList &sourcePaths, Instant now, int threads,
    const std::atomic_bool *cancel, const BatchProgress &progress)
{
    const int total = int(sourcePaths.size());
    std::vector<Result<Staged>> all;
    for (int i = 0; i < total; ++i)
        all.emplace_back(ErrorCode::Cancelled);
    std::atomic_int next{0};
    QMutex mutex;
    int done = 0;

    const auto work = [&] {
        for (;;) {
            std::vector<int> group;
            qint64 bytes = 0;
            while (group.size() < kGroupFiles && bytes < kGroupBytes && !(cancel && cancel->load())) {
                const int i = next.fetch_add(1);
                if (i >= total)
                    break;
                Result<Staged> &staged = all[size_t(i)];
                staged = stageFile(m_root + QStringLiteral("/staging"), sourcePaths.at(i), cancel, {});
                if (staged) {
                    bytes += staged->size;
                    if (const Status noted = writeNote(*staged, now); !noted)
                        staged = Result<Staged>(noted.error());
                }
                group.push_back(i);
            }
            if (group.empty())
                return;
            bool synced = false;
            if (group.size() >= kSyncTogetherFrom) {
                const auto any = std::find_if(group.begin(), group.end(), [&all](int i) { return all[size_t(i)].ok(); });
                synced = any != group.end() && all[size_t(*any)]->bytes.syncFileSystem();
            }
            for (const int i : group) {
                Result<Staged> &staged = all[size_t(i)];
                if (staged) {
                    // Folders are made here, by all workers; publish() would make hundreds of them one after the other.
                    QStringList unsynced;
                    Status finished = finish(*staged, synced);
                    if (finished)
                        finished = makePrivateDir(QFileInfo(path(staged->sha256)).path(), &unsynced);
                    if (!finished)
                        staged = Result<Staged>(finished.error());
                }
                if (progress) {
                    const QMutexLocker locker(&mutex);
                    progress(++done, total);
                }
            }
        }
    };
    QThreadPool pool;
    pool.setMaxThreadCount(qMax(1, threads));
    for (int i = 0; i < pool.maxThreadCount(); ++i)
        pool.start(work);
    pool.waitForDone();

    QList<Result<StoredBlob>> results;
    results.reserve(total);
    QStringList unsynced;
    const bool cancelled = cancel && cancel->load();
    for (Result<Staged> &staged : all) {
        if (cancelled)
            results.append(Result<StoredBlob>(ErrorCode::Cancelled));
        else
            results.append(staged ? publish(*staged, &unsynced) : Result<StoredBlob>(staged.error()));
    }
    if (unsynced.isEmpty())
        return results;
    if (const Status synced = syncDirectories(unsynced); !synced) {
        for (Result<StoredBlob> &result : results) {
            if (result)
                result = synced.error();
        }
    }
    return results;
}

Result<ImportNote> Vault::note(const Sha256 &sha256) const
{
    QFile file(notePath(sha256));
    if (!file.exists())
        return {ErrorCode::NotFound, {sha256.hex()}};
    if (!file.open(QIODevice::ReadOnly) || file.size() > kNoteLimit)
        return {ErrorCode::Damaged, {sha256.hex()}};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const std::optional<Instant> at = Instant::fromIso(object.value(QStringLiteral("importedAt")).toString());
    if (object.value(QStringLiteral("sha256")).toString() != sha256.hex() || !at)
        return {ErrorCode::Damaged, {sha256.hex()}};
    return ImportNote{sha256, object.value(QStringLiteral("size")).toInteger(),
        object.value(QStringLiteral("name")).toString(),
        QByteArray::fromBase64(object.value(QStringLiteral("nameBytes")).toString().toLatin1()),
        object.value(QStringLiteral("mime")).toString(), *at};
}

QList<Sha256> Vault::all() const
{
    QStringList names;
    QDirIterator files(m_root + QStringLiteral("/blobs"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        names.append(files.fileName());
    }
    names.sort();
    QList<Sha256> found;
    for (const QString &name : names) {
        if (const std::optional<Sha256> sha256 = Sha256::parse(name))
            found.append(*sha256);
    }
    return found;
}

Status Vault::remove(const Sha256 &sha256)
{
    if (sha256.isNull())
        return {ErrorCode::NotFound, {QString()}};
    // The other way round than publish(): a blob that can be seen has its note.
    for (const QString &file : {path(sha256), notePath(sha256)}) {
        if (const Status removed = removeFile(file); !removed)
            return removed;
    }
    const QString leaf = QFileInfo(path(sha256)).path();
    if (!QFileInfo::exists(leaf))
        return {};
    return syncDirectory(leaf);
}

int Vault::clearStaging()
{
    const QString staging = m_root + QStringLiteral("/staging");
    int removed = 0;
    const QStringList left = QDir(staging).entryList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : left) {
        if (removeFile(staging + QLatin1Char('/') + name))
            ++removed;
    }
    return removed;
}

} // namespace recourse
