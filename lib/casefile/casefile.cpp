// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/durablefile.h"
#include "casefile/acts.h"
#include "casefile/backups.h"
#include "casefile/casefile_p.h"
#include "casefile/restorejournal.h"
#include "evidence/importjournal.h"
#include "escalation/casefacts.h"
#include "escalation/standing.h"
#include "storage/migrator.h"
#include "storage/profilestore.h"
#include "storage/storefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace recourse {
namespace {

/// A quick_check of so much takes less than a tenth of a second.
constexpr qint64 kCheckedOnOpen = 32LL << 20;

/// Whether this folder once held complaints: then a database that is missing or empty is a loss and not a beginning.
bool wasUsedBefore(const QString &dataDir)
{
    const QStringList files = QDir(dataDir + QStringLiteral("/backups")).entryList(QDir::Files);
    const auto isCopy = [](const QString &name) { return name.startsWith(QLatin1String("store-")) && name.endsWith(QLatin1String(".db")); };
    if (std::any_of(files.cbegin(), files.cend(), isCopy))
        return true;
    const QDir aside(dataDir + QStringLiteral("/aside"));
    const QStringList dirs = aside.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return std::any_of(dirs.cbegin(), dirs.cend(),
        [&aside](const QString &dir) { return QFileInfo::exists(aside.filePath(dir + QStringLiteral("/store.db"))); });
}

Status inspectBeforeOpening(const QString &dataDir)
{
    const QString path = dataDir + QStringLiteral("/store.db");
    if (!QFileInfo::exists(path))
        return wasUsedBefore(dataDir) ? Status(ErrorCode::Damaged, {QStringLiteral("missing")}) : Status();
    const Result<StoreHeader> header = inspectStore(path, Migrator().newestVersion());
    if (!header)
        return header.error();
    if (header->isEmpty && wasUsedBefore(dataDir))
        return {ErrorCode::Damaged, {QStringLiteral("missing")}};
    return {};
}

Status quickCheck(Database &database, qint64 size)
{
    if (size > kCheckedOnOpen)
        return {};
    const Result<QVariant> answer = database.value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!answer)
        return answer.error();
    if (answer->toString() != QLatin1String("ok"))
        return {ErrorCode::Damaged, {QStringLiteral("database")}, answer->toString()};
    return {};
}

/// What a crash left behind: half-made copies, and the folder of a restore that did not come to its end.
void sweepStaging(Vault &vault, const QString &stagingDir)
{
    vault.clearStaging();
    const QDir staging(stagingDir);
    const QStringList unpacked = staging.entryList({QStringLiteral("restore-*")}, QDir::Dirs | QDir::NoSymLinks);
    for (const QString &name : unpacked)
        QDir(staging.filePath(name)).removeRecursively();
}

template<typename T>
void renew(QList<T> &list)
{
    for (T &item : list)
        item.id = decltype(item.id)::create();
}

} // namespace

CaseFile::CaseFile() = default;
CaseFile::~CaseFile() = default;

Result<std::unique_ptr<CaseFile>> CaseFile::open(
    const QString &dataDir, const Clock &clock, std::shared_ptr<const Catalogue> guide)
{
    const QString root = QDir::cleanPath(QFileInfo(dataDir).absoluteFilePath());
    if (!QFileInfo(root).isDir()) {
        if (Status made = makePrivateDir(root); !made)
            return made.error();
    }
    std::unique_ptr<CaseFile> file(new CaseFile);
    file->d = std::make_unique<Private>(root, clock);
    Private &d = *file->d;
    Result<FolderLock> lock = FolderLock::take(root);
    bool readOnly = !lock && lock.error().code == ErrorCode::ReadOnly;
#ifndef Q_OS_WIN // there the attribute of a folder says something else
    // A lock file left from better days opens all the same, but SQLite could not put its journal beside the database.
    readOnly = readOnly || !QFileInfo(root).isWritable();
#endif
    if (lock)
        d.lock = std::move(lock).value();
    else if (lock.error().code != ErrorCode::ReadOnly)
        return lock.error();

    if (const auto finished = RestoreJournal::finishPending(root); !finished)
        return finished.error();
    else
        d.finishedRestore = *finished;
    const QString store = d.file(QStringLiteral("store.db"));
    if (Status looked = inspectBeforeOpening(root); !looked)
        return looked.error();
    if (readOnly && !QFileInfo::exists(store))
        return {ErrorCode::ReadOnly};
    // Before SQLite has it open: asking for its size later would be harmless, opening it would not.
    const qint64 size = QFileInfo(store).size();
    auto database = Database::open(store, readOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    d.database = std::move(database).value();
    if (Status checked = quickCheck(*d.database, size); !checked)
        return checked.error();
    if (!readOnly) {
        for (const char *name : {"backups", "aside", "cache"}) {
            if (Status made = makePrivateDir(d.file(QLatin1String(name))); !made)
                return made.error();
        }
        if (Status prepared = d.vault.prepare(); !prepared)
            return prepared.error();
        sweepStaging(d.vault, d.file(QStringLiteral("staging")));
    }
    const auto backUp = [&file]() -> Status {
        const Result<BackupInfo> done = file->backupNow();
        return done ? Status() : Status(done.error());
    };
    if (const auto migrated = Migrator().run(*d.database, backUp); !migrated)
        return migrated.error();
    if (!readOnly) {
        if (Status sealed = ProfileStore(*d.database).seal(); !sealed)
            return sealed.error();
    }
    if (Status read = file->setGuide(std::move(guide)); !read)
        return read.error();
    if (!readOnly) {
        const auto known = [&d](const Complaint &complaint, const ContactEntry &entry) {
            return escalation::CaseFacts(complaint, *d.guide, {}).recipientBy(entry.channel);
        };
        if (Status filled = ComplaintStore(*d.database).fillRecipients(known); !filled)
            return filled.error();
    }
    return file;
}

bool CaseFile::isReadOnly() const
{
    return d->database->isReadOnly();
}

bool CaseFile::finishedRestore() const
{
    return d->finishedRestore;
}

const QString &CaseFile::dataDir() const
{
    return d->dataDir;
}

const Clock &CaseFile::clock() const
{
    return d->clock;
}

Vault &CaseFile::vault()
{
    return d->vault;
}

Result<QList<ComplaintSummary>> CaseFile::list(const QString &find, bool trashed, const SearchNames &names)
{
    return ComplaintStore(*d->database).list(find, trashed, names, d->unwritten);
}

Result<Complaint> CaseFile::load(const ComplaintId &id)
{
    return ComplaintStore(*d->database).load(id);
}

Result<Complaint> CaseFile::loadUnchecked(const ComplaintId &id)
{
    return ComplaintStore(*d->database).loadUnchecked(id);
}

Result<ComplaintId> CaseFile::resolve(const QString &idOrNumber)
{
    return ComplaintStore(*d->database).resolve(idOrNumber);
}

Result<Complaint> CaseFile::create(const Complaint &initial)
{
    Complaint complaint = initial;
    if (complaint.id.isNull())
        complaint.id = ComplaintId::create();
    complaint.createdAt = d->clock.now();
    complaint.number.clear();
    return save(std::move(complaint));
}

Result<Complaint> CaseFile::save(Complaint complaint)
{
    complaint.changedAt = d->clock.now();
    const Result<QString> number = ComplaintStore(*d->database).save(complaint, standing(complaint, *d->guide, d->clock.today()).facts);
    if (!number)
        return number.error();
    d->unwritten.remove(complaint.id);
    complaint.number = *number;
    for (const Evidence &item : std::as_const(complaint.evidence))
        d->vault.imported(item.sha256);
    for (const Letter &letter : std::as_const(complaint.letters))
        d->vault.imported(letter.sha256);
    return complaint;
}

Result<Complaint> CaseFile::duplicate(const ComplaintId &id)
{
    Result<Complaint> original = load(id);
    if (!original)
        return original;
    Complaint copy = *original;
    copy.id = ComplaintId::create();
    renew(copy.facts);
    renew(copy.transactions);
    renew(copy.contacts);
    QHash<EvidenceId, EvidenceId> newIds;
    for (Evidence &item : copy.evidence) {
        newIds.insert(item.id, EvidenceId::create());
        item.id = newIds.value(item.id);
        item.frozenNumber = 0;
    }
    for (Fact &fact : copy.facts) {
        for (EvidenceId &exhibit : fact.exhibits)
            exhibit = newIds.value(exhibit, exhibit);
    }
    for (Transaction &transaction : copy.transactions)
        transaction.source.evidence = newIds.value(transaction.source.evidence, transaction.source.evidence);
    for (ContactEntry &entry : copy.contacts)
        entry.attachment = newIds.value(entry.attachment, entry.attachment);
    // Edits of a paragraph, and fields that cannot be read, name what they belong to by its id ("fact:<id>").
    const auto renamed = [&](QString name) {
        for (qsizetype i = 0; i < copy.facts.size(); ++i)
            name.replace(original->facts.at(i).id.toString(), copy.facts.at(i).id.toString());
        for (qsizetype i = 0; i < copy.transactions.size(); ++i)
            name.replace(original->transactions.at(i).id.toString(), copy.transactions.at(i).id.toString());
        for (qsizetype i = 0; i < copy.contacts.size(); ++i)
            name.replace(original->contacts.at(i).id.toString(), copy.contacts.at(i).id.toString());
        for (qsizetype i = 0; i < copy.evidence.size(); ++i)
            name.replace(original->evidence.at(i).id.toString(), copy.evidence.at(i).id.toString());
        return name;
    };
    for (LetterEdit &edit : copy.letterEdits)
        edit.block = renamed(edit.block);
    copy.unreadable.clear();
    for (auto it = original->unreadable.cbegin(); it != original->unreadable.cend(); ++it)
        copy.unreadable.insert(renamed(it.key()), it.value());
    copy.retiredNumbers.clear();
    copy.letters.clear();
    copy.steps.clear();
    copy.trashedAt.reset();
    return create(copy);
}

Status CaseFile::trash(const ComplaintId &id)
{
    Result<Complaint> complaint = load(id);
    if (!complaint)
        return complaint.error();
    complaint->trashedAt = d->clock.now();
    const Result<Complaint> saved = save(*complaint);
    return saved ? Status() : Status(saved.error());
}

Status CaseFile::restoreFromTrash(const ComplaintId &id)
{
    Result<Complaint> complaint = load(id);
    if (!complaint)
        return complaint.error();
    complaint->trashedAt.reset();
    const Result<Complaint> saved = save(*complaint);
    return saved ? Status() : Status(saved.error());
}

Status CaseFile::removeForGood(const ComplaintId &id)
{
    if (const auto exists = loadUnchecked(id); !exists)
        return exists.error();
    if (const auto saved = backupNow(); !saved)
        return saved.error();
    const Result<QList<Sha256>> unused = ComplaintStore(*d->database).removeForGood(id, d->clock.now());
    if (!unused)
        return unused.error();
    // Deleted cells are overwritten at once; moved ones may have left a shadow in their page, which a rebuilt file does not have.
    Status status = d->database->execute(QStringLiteral("VACUUM"));
    for (const ImportJournal &journal : journalsOf(d->dataDir)) {
        if (journal.complaint != id)
            continue;
        if (Status removed = removeJournal(d->dataDir, journal.id); !removed && status)
            status = removed;
    }
    for (const Sha256 &sha256 : *unused) {
        if (const Result<bool> removed = d->vault.removeUnlessHeld(sha256); !removed && status)
            status = removed.error();
    }
    return status;
}

Result<Evidence> CaseFile::attach(const ComplaintId &id, const QString &path, const QString &kind, const QString &title)
{
    Result<Complaint> complaint = load(id);
    if (!complaint)
        return complaint.error();
    const Result<StoredBlob> blob = d->vault.importFile(path, d->clock.now());
    if (!blob)
        return blob.error();
    acts::addEvidence(*complaint, *blob, {{}, kind, title}, d->clock.now());
    if (const auto saved = save(*complaint); !saved)
        return saved.error();
    return complaint->evidence.last();
}

Result<Complainant> CaseFile::profile()
{
    return ProfileStore(*d->database).load();
}

Status CaseFile::saveProfile(const Complainant &complainant)
{
    return ProfileStore(*d->database).save(complainant);
}

QString defaultDataDir()
{
    // Not AppLocalDataLocation itself: it ends with the name of the program, and window, command line and worker have three.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/recourse");
}

} // namespace recourse
