// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fullbackup.h"

#include "base/durablefile.h"
#include "base/module.h"
#include "base/rawfile.h"
#include "exchange/zipmodule/entrynames.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUuid>

#include <cerrno>
#include <filesystem>
#include <functional>
#include <memory>
#include <utility>
#include <zip.h>

namespace recourse {
namespace {

constexpr qint64 kBlock = 1 << 20;
constexpr qint64 kManifestLimit = 256LL << 20;
constexpr qint64 kKeepFree = 64LL << 20;
const QString manifestName = QStringLiteral("manifest.json");
const QString formatStem = QStringLiteral("recourse-backup-");
const QString formatName = QStringLiteral("recourse-backup-1");

struct Listed {
    qint64 size = 0;
    Sha256 sha256;
};

struct ZipDiscard {
    void operator()(zip_t *zip) const { zip_discard(zip); }
};
using Zip = std::unique_ptr<zip_t, ZipDiscard>;
struct ZipFileClose {
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

/// Removes an unfinished file whatever way the function ends.
struct Unfinished {
    QString path;
    ~Unfinished() { QFile::remove(path); }
};

bool isOurName(const QString &name)
{
    static const QRegularExpression ours(
        QStringLiteral("\\A(?:store\\.db|guide-overlay\\.json|blobs/[0-9a-f]{64}(?:\\.json)?)\\z"));
    return ours.match(name).hasMatch();
}

/// `which`: the file in the archive it is about.
Error broken(const QString &what, const QString &which = {})
{
    QStringList args{QStringLiteral("backup"), what};
    if (!which.isEmpty())
        args.append(which);
    return {ErrorCode::Damaged, args, {}};
}

Error writeError(zip_error_t *error)
{
    const QString detail = QString::fromUtf8(zip_error_strerror(error));
    const bool systemError = zip_error_system_type(error) == ZIP_ET_SYS;
    const int code = systemError ? zip_error_code_system(error) : 0;
#ifdef EDQUOT
    const bool overQuota = code == EDQUOT;
#else
    const bool overQuota = false;
#endif
    if (code == ENOSPC || overQuota)
        return {ErrorCode::DiskFull, {}, detail};
    if (code == EACCES || code == EROFS || code == EPERM)
        return {ErrorCode::ReadOnly, {}, detail};
    return {ErrorCode::WriteFailed, {}, detail};
}

Result<Zip> openZip(const QString &path, int flags)
{
    int code = 0;
    Zip zip(zip_open(QFile::encodeName(path).constData(), flags, &code));
    if (zip)
        return zip;
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const Error out = (flags & ZIP_CREATE) ? writeError(&error) : broken(QStringLiteral("archive"));
    zip_error_fini(&error);
    return out;
}

bool advance(Progress *progress, qint64 bytes)
{
    if (progress)
        progress->done += bytes;
    return !progress || !progress->cancelled;
}

/// Streams one entry to `sink`; refuses more bytes than announced.
Result<Listed> readEntry(
    zip_t *zip, zip_uint64_t index, qint64 limit, Progress *progress, const std::function<Status(QByteArrayView)> &sink)
{
    const QString name = QString::fromUtf8(zip_get_name(zip, index, ZIP_FL_ENC_RAW));
    const std::unique_ptr<zip_file_t, ZipFileClose> file(zip_fopen_index(zip, index, 0));
    if (!file) {
        switch (zip_error_code_zip(zip_get_error(zip))) {
        case ZIP_ER_NOPASSWD:
        case ZIP_ER_WRONGPASSWD:
        case ZIP_ER_ENCRNOTSUPP:
            return broken(QStringLiteral("password"));
        case ZIP_ER_COMPNOTSUPP:
            return broken(QStringLiteral("method"), name);
        default:
            return broken(QStringLiteral("entry"), name);
        }
    }
    QByteArray buffer(kBlock, Qt::Uninitialized);
    Sha256Stream stream;
    Listed seen;
    for (;;) {
        const zip_int64_t got = zip_fread(file.get(), buffer.data(), zip_uint64_t(buffer.size()));
        if (got < 0)
            return broken(QStringLiteral("entry"), name);
        if (got == 0)
            break;
        seen.size += got;
        if (seen.size > limit)
            return broken(QStringLiteral("changed"), name);
        if (!advance(progress, got))
            return {ErrorCode::Cancelled};
        const QByteArrayView piece(buffer.constData(), got);
        stream.add(piece);
        if (Status done = sink(piece); !done)
            return done.error();
    }
    seen.sha256 = stream.finish();
    return seen;
}

Result<Listed> hashOnDisk(const QString &path, Progress *progress)
{
    Result<RawFile> file = RawFile::openToRead(path);
    if (!file)
        return file.error();
    QByteArray buffer(kBlock, Qt::Uninitialized);
    Sha256Stream stream;
    Listed seen;
    for (;;) {
        const Result<qint64> got = file->read(buffer.data(), buffer.size());
        if (!got)
            return got.error();
        if (*got == 0)
            break;
        if (!advance(progress, *got))
            return {ErrorCode::Cancelled};
        seen.size += *got;
        stream.add(QByteArrayView(buffer.constData(), *got));
    }
    seen.sha256 = stream.finish();
    return seen;
}

using Manifest = QHash<QString, Listed>;

Result<Manifest> readManifest(zip_t *zip, const EntryNames &names)
{
    const auto index = names.ours.constFind(manifestName);
    if (index == names.ours.constEnd())
        return broken(QStringLiteral("no-manifest"));
    QByteArray bytes;
    const auto collect = [&bytes](QByteArrayView piece) { bytes.append(piece.data(), piece.size()); return Status(); };
    if (const auto read = readEntry(zip, *index, kManifestLimit, nullptr, collect); !read)
        return read.error();
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    const QString format = root.value(QLatin1String("format")).toString();
    const int newer = format.startsWith(formatStem) ? format.mid(formatStem.size()).toInt() : 0;
    if (newer > 1)
        return {ErrorCode::NewerVersion, {QString::number(newer)}};
    if (format != formatName)
        return broken(root.isEmpty() ? QStringLiteral("manifest") : QStringLiteral("format"));
    Manifest manifest;
    const QJsonArray files = root.value(QLatin1String("files")).toArray();
    for (const QJsonValue &value : files) {
        const QString name = value[QLatin1String("name")].toString();
        const auto sha256 = Sha256::parse(value[QLatin1String("sha256")].toString());
        const qint64 size = value[QLatin1String("size")].toInteger(-1);
        if (!isOurName(name) || !sha256 || size < 0 || manifest.contains(name))
            return broken(QStringLiteral("manifest"));
        manifest.insert(name, {size, *sha256});
    }
    if (!manifest.contains(QStringLiteral("store.db")))
        return broken(QStringLiteral("no-database"));
    return manifest;
}

/// Goes through all entries and holds them against the manifest, both ways.
Status readAll(zip_t *zip, const EntryNames &names, const Manifest &manifest, Progress *progress,
    const std::function<Result<RawFile>(const QString &)> &target)
{
    if (!names.twice.isEmpty())
        return broken(QStringLiteral("twice"), names.twice);
    if (!names.outside.isEmpty())
        return broken(QStringLiteral("foreign-file"), names.outside);
    for (auto it = manifest.constBegin(); it != manifest.constEnd(); ++it) {
        if (!names.ours.contains(it.key()))
            return broken(QStringLiteral("missing"), it.key());
    }
    QStringList sorted = names.ours.keys();
    sorted.sort();
    for (const QString &name : std::as_const(sorted)) {
        if (name == manifestName)
            continue;
        const auto listed = manifest.constFind(name);
        if (listed == manifest.constEnd())
            return broken(QStringLiteral("foreign-file"), name);
        RawFile out;
        if (target) {
            Result<RawFile> made = target(name);
            if (!made)
                return made.error();
            out = std::move(made).value();
        }
        const auto sink = [&out](QByteArrayView piece) { return out.isOpen() ? out.write(piece) : Status(); };
        const Result<Listed> read = readEntry(zip, names.ours.value(name), listed->size, progress, sink);
        if (!read)
            return read.error();
        if (read->size != listed->size || read->sha256 != listed->sha256)
            return broken(QStringLiteral("changed"), name);
        if (out.isOpen()) {
            if (Status synced = out.sync(); !synced)
                return synced;
            if (Status closed = out.close(); !closed)
                return closed;
        }
    }
    return {};
}

Status addEntry(zip_t *zip, const QString &name, zip_source_t *source, bool compress)
{
    if (!source)
        return writeError(zip_get_error(zip));
    const zip_int64_t index = zip_file_add(zip, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return writeError(zip_get_error(zip));
    }
    if (zip_set_file_compression(zip, zip_uint64_t(index), compress ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0) != 0)
        return writeError(zip_get_error(zip));
    return {};
}

/// libzip tells its progress as a fraction of the whole.
struct Packing {
    Progress *progress = nullptr;
    qint64 before = 0;
    qint64 bytes = 0;
};

Status writeZip(const QString &path, const QList<BackupFile> &files, const BackupLabel &label, Progress *progress)
{
    Packing packing{progress, 0, 0};
    QJsonArray listed;
    for (const BackupFile &file : files) {
        if (!isOurName(file.name))
            return {ErrorCode::BadInput, {file.name}};
        const Result<Listed> content = hashOnDisk(file.path, progress);
        if (!content)
            return content.error();
        packing.bytes += content->size;
        listed.append(QJsonObject{{QStringLiteral("name"), file.name}, {QStringLiteral("size"), content->size},
            {QStringLiteral("sha256"), content->sha256.hex()}});
    }
    QJsonObject root{{QStringLiteral("format"), formatName}, {QStringLiteral("madeAt"), label.madeAt.toIso()},
        {QStringLiteral("schema"), label.schemaVersion}, {QStringLiteral("program"), QStringLiteral("Recourse " RECOURSE_VERSION)},
        {QStringLiteral("files"), listed}};
    if (!label.altered.isEmpty())
        root.insert(QStringLiteral("altered"), QJsonArray::fromStringList(label.altered));
    const QByteArray manifest = QJsonDocument(root).toJson();
    Result<Zip> zip = openZip(path, ZIP_CREATE | ZIP_EXCL);
    if (!zip)
        return zip.error();
    zip_t *raw = zip->get();
    if (Status added = addEntry(raw, manifestName,
            zip_source_buffer(raw, manifest.constData(), zip_uint64_t(manifest.size()), 0), true); !added)
        return added;
    for (const BackupFile &file : files) {
        zip_source_t *source = zip_source_file(raw, QFile::encodeName(file.path).constData(), 0, -1);
        // Evidence is mostly pictures and documents that do not shrink.
        if (Status added = addEntry(raw, file.name, source, !file.name.startsWith(QLatin1String("blobs/"))); !added)
            return added;
    }
    if (progress) {
        packing.before = progress->done;
        zip_register_progress_callback_with_state(
            raw, 0.01,
            [](zip_t *, double part, void *state) {
                const auto *p = static_cast<const Packing *>(state);
                p->progress->done = p->before + qint64(part * double(p->bytes));
            },
            nullptr, &packing);
        zip_register_cancel_callback_with_state(
            raw, [](zip_t *, void *state) { return static_cast<const Packing *>(state)->progress->cancelled ? 1 : 0; }, nullptr, &packing);
    }
    if (zip_close(raw) != 0)
        return progress && progress->cancelled ? Status(ErrorCode::Cancelled) : Status(writeError(zip_get_error(raw)));
    static_cast<void>(zip->release());
    return {};
}

Status write(const QString &target, const QList<BackupFile> &files, const BackupLabel &label, Progress *progress)
{
    if (progress) {
        qint64 bytes = 0;
        for (const BackupFile &file : files)
            bytes += QFileInfo(file.path).size();
        progress->total = 3 * bytes;
    }
    const QFileInfo info(target);
    const QString folder = info.absolutePath();
    const Unfinished partial{QStringLiteral("%1/.recourse-%2.part").arg(folder, QUuid::createUuid().toString(QUuid::Id128))};
    if (Status written = writeZip(partial.path, files, label, progress); !written)
        return written;
    QFile::setPermissions(partial.path, QFile::ReadOwner | QFile::WriteOwner);
    if (Status synced = syncFile(partial.path); !synced)
        return synced;
    {
        const Result<Zip> zip = openZip(partial.path, ZIP_RDONLY | ZIP_CHECKCONS);
        if (!zip)
            return {ErrorCode::VerifyFailed};
        const EntryNames names = entryNames(zip->get(), manifestName);
        const Result<Manifest> manifest = readManifest(zip->get(), names);
        if (!manifest || manifest->size() != files.size())
            return {ErrorCode::VerifyFailed};
        if (const Status read = readAll(zip->get(), names, *manifest, progress, {}); !read)
            return read.error().code == ErrorCode::Cancelled ? read : Status(ErrorCode::VerifyFailed);
    }
    std::error_code failed;
    std::filesystem::rename(std::filesystem::path(partial.path.toStdU16String()),
        std::filesystem::path(info.absoluteFilePath().toStdU16String()), failed);
    if (failed)
        return {ErrorCode::WriteFailed, {}, QStringLiteral("rename")};
    return syncDirectory(folder);
}

Result<QList<BackupFile>> unpackFrom(const QString &path, const QString &intoDir, Progress *progress, bool inAnother);

/// A backup that was sent as a file in an archive of its own.
Result<QList<BackupFile>> unpackInner(zip_t *zip, const EntryNames &names, const QString &intoDir, Progress *progress)
{
    zip_stat_t about;
    const bool known = zip_stat_index(zip, zip_uint64_t(names.only), 0, &about) == 0 && (about.valid & ZIP_STAT_SIZE);
    const qint64 size = known ? qint64(about.size) : -1;
    const qint64 free = freeBytes(intoDir);
    if (size < 0)
        return broken(QStringLiteral("entry"), names.onlyName);
    if (free >= 0 && size > free - kKeepFree)
        return {ErrorCode::DiskFull, {QString::number(size + kKeepFree - free)}};
    const Unfinished inner{intoDir + QStringLiteral("/inner.zip")};
    Result<RawFile> out = RawFile::createNew(inner.path, FileAccess::Private);
    if (!out)
        return out.error();
    bool first = true;
    const auto sink = [&out, &first](QByteArrayView piece) -> Status {
        if (std::exchange(first, false) && !piece.startsWith("PK\x03\x04"))
            return broken(QStringLiteral("no-manifest"));
        return out->write(piece);
    };
    if (const auto read = readEntry(zip, zip_uint64_t(names.only), size, progress, sink); !read)
        return read.error();
    if (Status closed = out->close(); !closed)
        return closed.error();
    return unpackFrom(inner.path, intoDir, progress, true);
}

Result<QList<BackupFile>> unpack(const QString &path, const QString &intoDir, Progress *progress)
{
    if (!QFileInfo(path).isFile() || !QFileInfo(path).isReadable())
        return {ErrorCode::NotReadable};
    return unpackFrom(path, intoDir, progress, false);
}

Result<QList<BackupFile>> unpackFrom(const QString &path, const QString &intoDir, Progress *progress, bool inAnother)
{
    // Not with ZIP_CHECKCONS: other programs are less strict than we are, and the manifest vouches for every byte.
    const Result<Zip> zip = openZip(path, ZIP_RDONLY);
    if (!zip)
        return zip.error();
    const EntryNames names = entryNames(zip->get(), manifestName);
    if (!names.hasManifest && names.only >= 0 && !inAnother)
        return unpackInner(zip->get(), names, intoDir, progress);
    const Result<Manifest> manifest = readManifest(zip->get(), names);
    if (!manifest)
        return manifest.error();
    qint64 total = 0;
    for (const Listed &listed : *manifest) {
        if (listed.size > std::numeric_limits<qint64>::max() / 2 - total)
            return broken(QStringLiteral("size"));
        total += listed.size;
    }
    if (progress)
        progress->total = total;
    const qint64 free = freeBytes(intoDir);
    if (free >= 0 && total + kKeepFree > free)
        return {ErrorCode::DiskFull, {QString::number(total + kKeepFree - free)}};
    if (Status made = makePrivateDir(intoDir + QStringLiteral("/blobs")); !made)
        return made.error();
    QList<BackupFile> files;
    const auto target = [&](const QString &name) -> Result<RawFile> {
        const QString place = intoDir + QLatin1Char('/') + name;
        files.append({name, place});
        return RawFile::createNew(place, FileAccess::Private);
    };
    if (Status read = readAll(zip->get(), names, *manifest, progress, target); !read)
        return read.error();
    return files;
}

constexpr ZipModule table{&write, &unpack};

} // namespace
} // namespace recourse

RECOURSE_MODULE(recourse::table)
