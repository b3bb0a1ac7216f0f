// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zipmodule/entrynames.h"

#include <QStringList>

namespace recourse {
namespace {

/// What a file manager puts beside a person's files, or an entry that only names a folder.
bool isSideFile(const QString &name)
{
    if (name.isEmpty() || name.endsWith(QLatin1Char('/')))
        return true;
    const QStringList parts = name.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (parts.contains(QStringLiteral("__MACOSX")))
        return true;
    const QString last = parts.isEmpty() ? QString() : parts.last();
    return last.startsWith(QLatin1String("._")) || last == QLatin1String(".DS_Store")
        || last.compare(QLatin1String("Thumbs.db"), Qt::CaseInsensitive) == 0
        || last.compare(QLatin1String("desktop.ini"), Qt::CaseInsensitive) == 0;
}

} // namespace

EntryNames entryNames(zip_t *zip, const QString &manifest)
{
    EntryNames found;
    QList<QPair<QString, zip_uint64_t>> entries;
    QString folder;
    const zip_int64_t count = zip_get_num_entries(zip, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        QString name = QString::fromUtf8(zip_get_name(zip, zip_uint64_t(i), ZIP_FL_ENC_RAW));
        name.replace(QLatin1Char('\\'), QLatin1Char('/'));
        while (name.startsWith(QLatin1String("./")))
            name.remove(0, 2);
        if (isSideFile(name))
            continue;
        entries.append({name, zip_uint64_t(i)});
        const bool isManifest = name == manifest || name.endsWith(QLatin1Char('/') + manifest);
        const QString around = name.chopped(isManifest ? manifest.size() : 0);
        // The one nearest to the top is ours.
        if (isManifest && (!found.hasManifest || around.size() < folder.size())) {
            folder = around;
            found.hasManifest = true;
        }
    }
    found.others = int(entries.size());
    if (!found.hasManifest) {
        if (entries.size() == 1) {
            found.only = zip_int64_t(entries.first().second);
            found.onlyName = entries.first().first;
        }
        return found;
    }
    for (const auto &[name, index] : std::as_const(entries)) {
        if (!name.startsWith(folder)) {
            found.outside = name;
            continue;
        }
        const QString ours = name.mid(folder.size());
        if (found.ours.contains(ours))
            found.twice = ours;
        found.ours.insert(ours, index);
    }
    return found;
}

} // namespace recourse
