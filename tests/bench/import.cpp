// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"

#include "casefile/casefile.h"
#include "testkit/examples.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <algorithm>

#include <unistd.h>

namespace recourse::bench {

namespace {

constexpr int fileCount = 1000;
constexpr int fileBytes = 1'000'000;

bool makeSources(const QString &folder)
{
    QRandomGenerator random(1);
    QByteArray bytes(fileBytes, Qt::Uninitialized);
    QDir().mkpath(folder);
    for (int i = 0; i < fileCount; ++i) {
        random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), fileBytes / 4);
        QFile file(QStringLiteral("%1/%2.bin").arg(folder).arg(i, 4, 10, QLatin1Char('0')));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return false;
    }
    return true;
}

/// What the window does when a thousand files are dropped on it: originals into the vault, then one save of the complaint.
bool importAll(CaseFile &file, Complaint complaint, const QStringList &paths)
{
    Vault vault(file.dataDir());
    if (!vault.prepare())
        return false;
    const Instant now = SystemClock().now();
    for (const Result<StoredBlob> &blob : vault.importFiles(paths, now)) {
        if (!blob)
            return false;
        Evidence row;
        row.id = EvidenceId::create();
        row.sha256 = blob->sha256;
        row.size = blob->size;
        row.fileName = blob->fileName;
        row.mime = blob->mime;
        row.addedAt = now;
        complaint.evidence.append(row);
    }
    return complaint.evidence.size() == paths.size() && file.save(complaint);
}

} // namespace

Findings measureImport(const Setup &setup)
{
    Findings found;
    const QTemporaryDir dir(setup.scratch + QStringLiteral("/import-XXXXXX"));
    const QString sources = dir.filePath(QStringLiteral("sources"));
    if (!makeSources(sources)) {
        found.missing << QStringLiteral("import: the files to import could not be written");
        return found;
    }
    QStringList paths;
    for (const QString &name : QDir(sources).entryList(QDir::Files, QDir::Name))
        paths.append(sources + QLatin1Char('/') + name);

    // Every copy gets a folder of its own: a file system is slow to give out again what was freed a moment ago.
    const qint64 room = QStorageInfo(setup.scratch).bytesAvailable() / (3LL * fileCount * fileBytes * 11 / 10);
    const int rounds = int(std::min<qint64>({setup.rounds, 5, room - 1}));
    if (rounds < 1) {
        found.missing << QStringLiteral("import: it takes 7 GB of room in %1").arg(setup.scratch);
        return found;
    }
    int copies = 0;
    const auto nextTarget = [&copies] {
        ::sync(); // what the one before left to be written must not be counted
        return QStringLiteral("target%1").arg(++copies);
    };
    const auto shell = [&nextTarget, &dir](const QString &commands) {
        return [&nextTarget, &dir, commands] {
            const QString target = nextTarget();
            return milliseconds([&] { return run(QStringLiteral("sh"), {QStringLiteral("-c"), commands, target}, dir.path()); });
        };
    };
    const auto ours = [&]() -> std::optional<double> {
        const SystemClock clock;
        const auto file = CaseFile::open(dir.filePath(nextTarget()), clock);
        const auto complaint = file ? (*file)->create(test::refundComplaint()) : Result<Complaint>(file.error());
        if (!complaint)
            return std::nullopt;
        ::sync();
        return milliseconds([&] { return importAll(**file, *complaint, paths); });
    };
    const auto times = inTurn(rounds,
        {ours, shell(QStringLiteral("cp -r sources \"$0\" && sync -f \"$0\"")),
            shell(QStringLiteral("cp -r sources \"$0\" && sha256sum sources/* >\"$0/sums\" && sync -f \"$0\""))});
    if (!times) {
        found.missing << QStringLiteral("import: a copy failed");
        return found;
    }
    const QString what = QStringLiteral("import of 1,000 files of 1 MB, durable");
    found.rows << compare(what, QStringLiteral("ms"), times->at(0), QStringLiteral("cp + sync"), times->at(1), 1.6, 1.3)
               << compare(what, QStringLiteral("ms"), times->at(0), QStringLiteral("cp; sha256sum; sync"), times->at(2), 0.5, 0.4);
    return found;
}

} // namespace recourse::bench
