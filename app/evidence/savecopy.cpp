// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/savecopy.h"

#include "app/text/sentences.h"
#include "app/widgets/inbackground.h"
#include "app/widgets/prompts.h"
#include "base/durablefile.h"
#include "base/names.h"
#include "evidence/filetype.h"
#include "evidence/vault.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace recourse::app {
namespace {

constexpr qint64 kPiece = 1 << 20;

/// Through a neighbour file that is moved into place, so that a half copy is never left under the chosen name.
Status copyOut(const Vault &vault, const Sha256 &sha256, const QString &target)
{
    if (const Status sound = vault.verify(sha256); !sound.ok())
        return sound;
    QFile from(vault.path(sha256));
    if (!from.open(QIODevice::ReadOnly))
        return {ErrorCode::NotReadable};
    if (from.size() <= 64 * kPiece) {
        const QByteArray bytes = from.readAll();
        if (bytes.size() != from.size())
            return {ErrorCode::NotReadable};
        return writeFileDurably(target, bytes, FileAccess::Public);
    }
    const qint64 room = freeBytes(QFileInfo(target).path());
    if (room >= 0 && room < from.size())
        return {ErrorCode::DiskFull, {QString::number(from.size() - room)}};
    const QString neighbour = target + QStringLiteral(".part");
    QFile to(neighbour);
    if (!to.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return {ErrorCode::WriteFailed};
    while (!from.atEnd()) {
        const QByteArray piece = from.read(kPiece);
        if (piece.isEmpty() || to.write(piece) != piece.size()) {
            to.close();
            to.remove();
            return {ErrorCode::WriteFailed};
        }
    }
    to.close();
    Status done = to.error() == QFileDevice::NoError ? syncFile(neighbour) : Status(ErrorCode::WriteFailed);
    if (done.ok() && QFile::exists(target) && !QFile::remove(target)) // the person agreed to replace it in the dialog
        done = Status(ErrorCode::WriteFailed);
    if (done.ok())
        done = moveFileDurably(neighbour, target);
    if (!done.ok())
        QFile::remove(neighbour);
    return done;
}

QString words(const char *text)
{
    return QCoreApplication::translate("recourse::app::SaveCopy", text);
}

} // namespace

void saveCopy(const AppContext &context, const Evidence &evidence, QObject *owner, QWidget *window,
    const std::function<void(const QString &)> &tell)
{
    QString name = safeFileName(evidence.fileName);
    if (QFileInfo(name).suffix().isEmpty())
        name += suffixForMime(evidence.mime);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString target = context.prompts.saveFile(window,
        words(QT_TRANSLATE_NOOP("recourse::app::SaveCopy", "Save a copy of the exhibit")), folder.filePath(name), {});
    if (target.isEmpty())
        return;
    const Vault vault(context.dataDir);
    inBackground(owner, [vault, sha = evidence.sha256, target] { return copyOut(vault, sha, target); },
        [tell, target](const Status &done) {
            tell(done.ok() ? words(QT_TRANSLATE_NOOP("recourse::app::SaveCopy", "Copy saved as %1")).arg(visibleName(target))
                           : errorText(done.error()));
        });
}

} // namespace recourse::app
