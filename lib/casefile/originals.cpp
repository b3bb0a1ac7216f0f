// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/originals.h"

#include "base/durablefile.h"
#include "evidence/filetype.h"
#include "evidence/picture.h"
#include "evidence/thumbnails.h"
#include "evidence/vault.h"

#include <QFile>
#include <QFileInfo>

namespace recourse {
namespace {

constexpr qint64 kPiece = 1 << 20;

/// Through a neighbour file that is moved into place, so that a half copy is never left under the chosen name.
Status copyInPieces(QFile &from, const QString &target)
{
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

} // namespace

Originals::Originals(const QString &dataDir) : m_dataDir(dataDir) {}

QString Originals::path(const Sha256 &sha256) const
{
    return Vault(m_dataDir).path(sha256);
}

Status Originals::verify(const Sha256 &sha256) const
{
    return Vault(m_dataDir).verify(sha256);
}

Status Originals::copyTo(const Sha256 &sha256, const QString &target) const
{
    if (const Status sound = verify(sha256); !sound)
        return sound;
    QFile from(path(sha256));
    if (!from.open(QIODevice::ReadOnly))
        return {ErrorCode::NotReadable};
    if (from.size() > 64 * kPiece)
        return copyInPieces(from, target);
    const QByteArray bytes = from.readAll();
    if (bytes.size() != from.size())
        return {ErrorCode::NotReadable};
    return writeFileDurably(target, bytes, FileAccess::Public);
}

Look Originals::look(const Sha256 &sha256, const QString &mime) const
{
    return lookAt(path(sha256), mime, m_worker);
}

QImage Originals::thumbnail(const Evidence &evidence, const Look &look, QSize bounds) const
{
    if (look.pages.isEmpty())
        return {};
    const Vault vault(m_dataDir);
    const QSize size = isInlineImage(evidence.mime) ? look.pages.first() : QSize();
    // A long screenshot fitted whole would be a thread; its top says what it is.
    if (size.isValid() && size.height() > 2 * size.width()) {
        const int band = qMin(size.height(), size.width() * bounds.height() / qMax(1, bounds.width()));
        const Result<QImage> top = decodeImageBand(vault.path(evidence.sha256), evidence.mime, 0, qMax(1, band));
        if (!top)
            return {};
        return top->width() > bounds.width() ? top->scaledToWidth(bounds.width(), Qt::SmoothTransformation) : *top;
    }
    // The cards crop to fill: the shorter side has to reach, for all but the widest pictures.
    const ThumbnailCache cache(m_dataDir + QStringLiteral("/cache/thumbnails"), m_worker);
    return cache.thumbnail(vault, evidence, 2 * qMax(bounds.width(), bounds.height())).valueOr(QImage());
}

} // namespace recourse
