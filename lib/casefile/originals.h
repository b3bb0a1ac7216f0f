// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "complaint/complaint.h"
#include "evidence/look.h"
#include "evidence/workerclient.h"

#include <QImage>
#include <QSize>
#include <QString>

namespace recourse {

/// The originals of a data folder for looking at: nothing here changes one. Needs no open CaseFile; copyable; from any thread, and never the
/// window's, as everything reads files.
class Originals
{
public:
    explicit Originals(const QString &dataDir);

    /// Where the bytes of an original lie; the file may be missing or damaged.
    QString path(const Sha256 &sha256) const;
    /// Re-hashes it: NotFound when it is missing, Damaged when its bytes are not what its name says.
    Status verify(const Sha256 &sha256) const;
    /// Writes a copy to `target`, replacing it in one step, after verify(). Fails as that, and with DiskFull (arg: bytes that are missing)
    /// or WriteFailed; then `target` is as it was.
    Status copyTo(const Sha256 &sha256, const QString &target) const;
    /// What of an original can be shown.
    Look look(const Sha256 &sha256, const QString &mime) const;
    /// A small picture that fills `bounds` where it can; of a long screenshot its top. Null when there is none.
    QImage thumbnail(const Evidence &evidence, const Look &look, QSize bounds) const;

private:
    QString m_dataDir;
    WorkerClient m_worker;
};

} // namespace recourse
