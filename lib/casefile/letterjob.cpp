// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/letterjob.h"

#include "base/durablefile.h"
#include "casefile/exhibits.h"
#include "evidence/vault.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace recourse {
namespace {

/// The bytes for the vault. A folder that cannot be written keeps nothing, and a letter can be exported from it all the same.
Result<acts::KeptPdf> keep(Vault &vault, const PdfFile &pdf, const QString &name, Instant now)
{
    acts::KeptPdf kept{Sha256::of(pdf.bytes), pdf.bytes.size(), pdf.pages, false};
    const Status ready = vault.prepare();
    const Result<StoredBlob> blob = ready ? vault.importBytes(pdf.bytes, name, now) : Result<StoredBlob>(ready.error());
    if (blob)
        kept.kept = true;
    else if (blob.error().code != ErrorCode::ReadOnly)
        return blob.error();
    return kept;
}

} // namespace

QStringList PreparedLetter::heldUpBy() const
{
    QStringList rules;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Block)
            rules.append(finding.rule);
    }
    return rules;
}

LetterJob::LetterJob(const QString &dataDir) : m_dataDir(dataDir) {}

Result<PreparedLetter> LetterJob::prepare(const Complaint &complaint, const Catalogue &guide, const ComposeOptions &options) const
{
    Result<LetterDocument> letter = composeLetter(complaint, guide, options);
    if (!letter)
        return letter.error();
    const std::shared_ptr<const ExhibitSource> exhibits = vaultExhibits(m_dataDir);
    PreparedLetter prepared;
    prepared.letter = std::move(letter).value();
    prepared.findings
        = checkLetter(complaint, guide, prepared.letter, options.today) + checkExhibits(complaint, prepared.letter, *exhibits);
    const auto pages = LetterPages::layout(prepared.letter, complaint, exhibits);
    if (pages) {
        prepared.pages = *pages;
        prepared.findings = printFindings(**pages, complaint) + prepared.findings;
    } else {
        prepared.layoutError = pages.error();
    }
    std::stable_sort(prepared.findings.begin(), prepared.findings.end(),
        [](const Finding &a, const Finding &b) { return (a.severity == Severity::Block) > (b.severity == Severity::Block); });
    return prepared;
}

Result<WrittenLetter> LetterJob::write(const LetterPages &pages, const QString &target, PdfOptions options, Instant now) const
{
    const Result<PdfFile> pdf = renderPdf(pages, options);
    if (!pdf)
        return pdf.error();
    Vault vault(m_dataDir);
    const Result<acts::KeptPdf> kept = keep(vault, *pdf, QFileInfo(target).fileName(), now);
    if (!kept)
        return kept.error();
    // Only when the kept bytes are safe: a letter that is out of the house and not kept could never be shown again.
    if (const Status written = writeFileDurably(target, pdf->bytes, FileAccess::Public); !written)
        return written.error(); // the bytes that nobody refers to go with the next sweep
    return WrittenLetter{pages.letter(), *kept, target};
}

Result<WrittenLetter> LetterJob::writeDraft(const LetterPages &pages, const QString &target, PdfOptions options) const
{
    const Result<PdfFile> pdf = renderPdf(pages, options);
    if (!pdf)
        return pdf.error();
    if (const Status written = writeFileDurably(target, pdf->bytes, FileAccess::Public); !written)
        return written.error();
    return WrittenLetter{pages.letter(), {Sha256::of(pdf->bytes), pdf->bytes.size(), pdf->pages, false}, target};
}

Result<acts::KeptPdf> LetterJob::writeFrozen(const Letter &letter, const QString &target) const
{
    const Vault vault(m_dataDir);
    QFile file(vault.path(letter.sha256));
    if (letter.size <= 0 || !file.exists())
        return {ErrorCode::NotFound, {letter.id.toString()}};
    if (!file.open(QIODevice::ReadOnly))
        return {ErrorCode::NotReadable, {letter.id.toString()}};
    const QByteArray bytes = file.readAll();
    if (bytes.size() != letter.size || Sha256::of(bytes) != letter.sha256)
        return {ErrorCode::Damaged, {QStringLiteral("letter"), letter.fileName}};
    if (const Status written = writeFileDurably(target, bytes, FileAccess::Public); !written)
        return written.error();
    return acts::KeptPdf{letter.sha256, bytes.size(), letter.pages, true};
}

} // namespace recourse
