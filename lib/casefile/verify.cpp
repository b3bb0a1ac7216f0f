// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/casefile_p.h"
#include "storage/custodylog.h"
#include "storage/profilestore.h"

#include <QFileInfo>
#include <QSet>

namespace recourse {
namespace {

/// How much evidence a quick check hashes.
constexpr qint64 kQuickBytes = 256LL << 20;

/// Collects problems; the worst of them is the verdict.
class Findings
{
public:
    enum Severity { Harmless, Incomplete, Changed, NotReadable };
    void add(Severity severity, const QString &problem)
    {
        m_worst = std::max(m_worst, severity);
        m_problems.append(problem);
    }
    QString verdict() const
    {
        switch (m_worst) {
        case Harmless:
            return QStringLiteral("INTACT");
        case Incomplete:
            return QStringLiteral("INCOMPLETE");
        case Changed:
            return QStringLiteral("CHANGED");
        case NotReadable:
            break;
        }
        return QStringLiteral("NOT-READABLE");
    }
    const QStringList &problems() const { return m_problems; }

private:
    Severity m_worst = Harmless;
    QStringList m_problems;
};

void checkDatabase(Database &database, Findings &findings)
{
    const Result<QVariant> integrity = database.value(QStringLiteral("PRAGMA integrity_check(1)"));
    const Result<QVariant> foreign = database.value(QStringLiteral("PRAGMA foreign_key_check"));
    if (!integrity || !foreign)
        findings.add(Findings::NotReadable, QStringLiteral("database-damaged"));
    else if (integrity->toString() != QLatin1String("ok") || !foreign->isNull())
        findings.add(Findings::Changed, QStringLiteral("database-damaged"));
    if (const auto profile = ProfileStore(database).load(); !profile) {
        const bool changed = profile.error().code == ErrorCode::Damaged && profile.error().args.value(0) == QLatin1String("profile");
        if (changed)
            findings.add(Findings::Changed, QStringLiteral("profile-changed"));
        else
            findings.add(Findings::NotReadable, QStringLiteral("database-damaged"));
    }
    if (const Status chain = CustodyLog(database).check(); !chain) {
        if (chain.error().code == ErrorCode::Damaged)
            findings.add(Findings::Changed, QStringLiteral("custody-changed ") + chain.error().args.value(1));
        else
            findings.add(Findings::NotReadable, QStringLiteral("database-damaged"));
    }
}

/// Returns size by digest of all evidence and letters the complaints name.
QHash<QString, qint64> checkComplaints(ComplaintStore &store, const QList<ComplaintId> &ids, Findings &findings)
{
    QHash<QString, qint64> evidence;
    for (const ComplaintId &id : ids) {
        Result<Complaint> complaint = store.load(id);
        if (!complaint && complaint.error().args.value(0) == QLatin1String("complaint")) {
            findings.add(Findings::Changed, QStringLiteral("complaint-changed ") + complaint.error().args.value(1));
            complaint = store.loadUnchecked(id);
        }
        if (!complaint) {
            findings.add(Findings::NotReadable, QStringLiteral("complaint-unreadable ") + id.toString());
            continue;
        }
        for (const Evidence &item : std::as_const(complaint->evidence)) {
            if (!item.sha256.isNull())
                evidence.insert(item.sha256.hex(), item.size);
        }
        for (const Letter &letter : std::as_const(complaint->letters)) {
            if (letter.size > 0)
                evidence.insert(letter.sha256.hex(), letter.size);
        }
    }
    return evidence;
}

void checkBlob(const Vault &vault, const Sha256 &sha256, qint64 size, bool hash, Findings &findings)
{
    const QFileInfo file(vault.path(sha256));
    if (!file.exists() && !file.isSymLink()) {
        findings.add(Findings::Incomplete, QStringLiteral("blob-missing ") + sha256.hex());
        return;
    }
    if (!file.isFile() || file.isSymLink() || file.size() != size) {
        findings.add(Findings::Changed, QStringLiteral("blob-changed ") + sha256.hex());
        return;
    }
    if (!hash)
        return;
    const Status verified = vault.verify(sha256);
    if (verified)
        return;
    if (verified.error().code == ErrorCode::Damaged)
        findings.add(Findings::Changed, QStringLiteral("blob-changed ") + sha256.hex());
    else
        findings.add(Findings::NotReadable, QStringLiteral("blob-unreadable ") + sha256.hex());
}

} // namespace

Result<VerifyReport> CaseFile::verify(bool full)
{
    Findings findings;
    checkDatabase(*d->database, findings);
    ComplaintStore store(*d->database);
    const Result<QList<ComplaintId>> ids = store.all();
    VerifyReport report;
    if (!ids) {
        findings.add(Findings::NotReadable, QStringLiteral("database-damaged"));
    } else {
        report.complaints = int(ids->size());
        const QHash<QString, qint64> evidence = checkComplaints(store, *ids, findings);
        report.blobs = int(evidence.size());
        QStringList names = evidence.keys();
        names.sort();
        qint64 hashed = 0;
        for (const QString &name : std::as_const(names)) {
            const qint64 size = evidence.value(name);
            const bool hash = full || hashed + size <= kQuickBytes;
            hashed += hash ? size : 0;
            checkBlob(d->vault, *Sha256::parse(name), size, hash, findings);
        }
        const QList<Sha256> all = d->vault.all();
        for (const Sha256 &sha256 : all) {
            if (evidence.contains(sha256.hex()))
                continue;
            const bool held = d->vault.isHeld(sha256);
            ++(held ? report.blobsHeld : report.blobsUnused);
            findings.add(Findings::Harmless, (held ? QStringLiteral("blob-held ") : QStringLiteral("blob-unused ")) + sha256.hex());
        }
    }
    report.verdict = findings.verdict();
    report.problems = findings.problems();
    return report;
}

} // namespace recourse
