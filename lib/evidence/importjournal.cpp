// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/importjournal.h"

#include "base/durablefile.h"
#include "base/nativepath.h"
#include "base/rawfile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace recourse {
namespace {

constexpr qint64 kLimit = 16LL << 20;

QString fileOf(const QString &dataDir, const QString &id)
{
    return QStringLiteral("%1/imports/%2.json").arg(dataDir, id);
}

std::optional<ImportJournal> readJournal(const QString &dataDir, const QString &id)
{
    QFile file(fileOf(dataDir, id));
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLimit)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const auto complaint = ComplaintId::parse(object.value(QStringLiteral("complaint")).toString());
    const auto startedAt = Instant::fromIso(object.value(QStringLiteral("startedAt")).toString());
    if (!complaint || !startedAt)
        return std::nullopt;
    ImportJournal journal{id, *complaint, object.value(QStringLiteral("kind")).toString(), *startedAt, {}};
    for (const QJsonValue &value : object.value(QStringLiteral("items")).toArray()) {
        const QJsonObject item = value.toObject();
        const auto row = EvidenceId::parse(item.value(QStringLiteral("id")).toString());
        if (!row)
            return std::nullopt;
        const QByteArray path = QByteArray::fromBase64(item.value(QStringLiteral("path")).toString().toLatin1());
        journal.items.append({*row, item.value(QStringLiteral("name")).toString(), pathFromNative(path)});
    }
    return journal;
}

} // namespace

QString newJournalId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

Status writeJournal(const QString &dataDir, const ImportJournal &journal)
{
    if (const Status made = makePrivateDir(dataDir + QStringLiteral("/imports")); !made)
        return made;
    QJsonArray items;
    for (const ImportJournal::Item &item : journal.items)
        items.append(QJsonObject{{QStringLiteral("id"), item.id.toString()}, {QStringLiteral("name"), item.name},
            {QStringLiteral("path"), QString::fromLatin1(nativePath(item.path).toBase64())}}); // bytes, which JSON cannot hold
    const QJsonObject object{{QStringLiteral("format"), QStringLiteral("recourse-import-1")},
        {QStringLiteral("complaint"), journal.complaint.toString()}, {QStringLiteral("kind"), journal.kind},
        {QStringLiteral("startedAt"), journal.startedAt.toIso()}, {QStringLiteral("items"), items}};
    return writeFileDurably(
        fileOf(dataDir, journal.id), QJsonDocument(object).toJson(QJsonDocument::Compact), FileAccess::Private);
}

Status removeJournal(const QString &dataDir, const QString &id)
{
    return removeFile(fileOf(dataDir, id));
}

QList<ImportJournal> journalsOf(const QString &dataDir)
{
    QList<ImportJournal> journals;
    const QDir folder(dataDir + QStringLiteral("/imports"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        if (const auto journal = readJournal(dataDir, name.chopped(5)))
            journals.append(*journal);
    }
    std::stable_sort(journals.begin(), journals.end(),
        [](const ImportJournal &a, const ImportJournal &b) { return a.startedAt < b.startedAt; });
    return journals;
}

} // namespace recourse
