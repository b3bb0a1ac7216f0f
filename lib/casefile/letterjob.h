// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/acts.h"
#include "letter/pages.h"

#include <QList>
#include <QString>

#include <memory>

namespace recourse {

/// A letter as it would leave the house, and what is to be looked at before it does.
struct PreparedLetter {
    LetterDocument letter;
    QList<Finding> findings;                    ///< what holds it up first
    std::shared_ptr<const LetterPages> pages;   ///< null when they could not be laid out
    Error layoutError{ErrorCode::None, {}, {}};
    /// Rules of what holds it up; empty = it may leave.
    QStringList heldUpBy() const;
};

/// A letter that was written to a file.
struct WrittenLetter {
    LetterDocument letter;
    acts::KeptPdf pdf;
    QString path;
};

/// A letter from its complaint to the file: compose, check, pages, PDF, written durably, ready to be frozen. It needs no open CaseFile and may
/// run in any thread; the data folder must stay where it is. Copyable.
class LetterJob
{
public:
    explicit LetterJob(const QString &dataDir);

    /// Composes, checks and lays out; fails as composeLetter(). What holds a letter up is said and does not stop this.
    Result<PreparedLetter> prepare(const Complaint &complaint, const Catalogue &guide, const ComposeOptions &options) const;
    /// Draws the pages into a PDF, keeps its bytes in the vault and writes them to `target`, replacing it in one step. Fails as
    /// renderPdf(), Vault::importBytes() and writeFileDurably(); then `target` is as it was. Where the data folder cannot be written the
    /// file is written all the same, and nothing is kept. Give the result to acts::freezeLetter() and save: until then the kept bytes are
    /// held for this program.
    Result<WrittenLetter> write(const LetterPages &pages, const QString &target, PdfOptions options, Instant now) const;
    /// The same for somebody to read over: nothing is kept, and there is nothing to freeze.
    Result<WrittenLetter> writeDraft(const LetterPages &pages, const QString &target, PdfOptions options) const;
    /// Writes a letter as it was exported, byte for byte. Fails with NotFound when a version exported it that kept no bytes or they are
    /// gone, Damaged when they are not what they were, and as writeFileDurably().
    Result<acts::KeptPdf> writeFrozen(const Letter &letter, const QString &target) const;

private:
    QString m_dataDir;
};

} // namespace recourse
