// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letter/letterview.h"

#include "app/complaint/deliver.h"
#include "app/letter/exportedpanel.h"
#include "app/text/sentences.h"
#include "app/widgets/prompts.h"
#include "app/widgets/surfaces.h"
#include "base/names.h"
#include "casefile/acts.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputMethod>
#include <QProgressBar>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QtConcurrent>

#include <algorithm>

namespace recourse::app {

namespace {

bool isHeldUp(const QList<Finding> &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(),
        [](const Finding &finding) { return finding.severity == Severity::Block; });
}

} // namespace

QString LetterView::proposedName() const
{
    const Language inLanguage = letterLanguage();
    QStringList parts{inLanguage == Language::ZhCn ? QStringLiteral("投诉信") : QStringLiteral("Complaint"),
        walletName(complaint().wallet, complaint().walletName, guide(), inLanguage)};
    if (const Category *category = guide().category(complaint().category))
        parts << category->name.in(inLanguage);
    parts << context().today().toString(Qt::ISODate);
    parts.removeAll(QString());
    return proposedPath(parts.join(QLatin1Char('_')) + QStringLiteral(".pdf"));
}

QString LetterView::proposedPath(const QString &name) const
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QDir::homePath();
    return QDir(folder).filePath(safeFileName(name));
}

void LetterView::exportPdf()
{
    QGuiApplication::inputMethod()->commit(); // words that are still being composed
    if (!m_pages || m_exporting)
        return;
    if (m_composing) {
        m_exportWanted = true; // the pages lack what was typed last
        return;
    }
    if (isHeldUp(m_found)) {
        m_side->setCurrentIndex(0);
        m_banner->showMessage(Tone::Overdue, tr("Something in the letter should not leave this computer. See the list on the right."));
        return;
    }
    QStringList unprintable;
    for (const Finding &finding : std::as_const(m_found)) {
        if (finding.rule == QLatin1String("L40"))
            unprintable << findingText(finding);
    }
    if (!unprintable.isEmpty()
        && !context().prompts.confirm(this, tr("Something cannot be printed"), unprintable.join(QLatin1String("\n\n")), tr("Export anyway"))) {
        m_side->setCurrentIndex(0);
        return;
    }
    session().flush();
    QString path = context().prompts.saveFile(this, tr("Export the letter as PDF"), proposedName(), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".pdf");
    exportTo(path, {});
}

void LetterView::exportTo(const QString &path, PdfOptions options)
{
    if (!m_pages || m_exporting)
        return;
    // It may have been changed since it was exported the first time.
    if (isHeldUp(m_found)) {
        exportPdf();
        return;
    }
    m_exporting = true;
    m_export->setEnabled(false);
    m_busyTimer.start();
    deliver(QtConcurrent::run([pages = m_pages, path, options, job = LetterJob(context().dataDir), now = context().clock.now()] {
        return job.write(*pages, path, options, now);
    }), this, [this, options](const Result<WrittenLetter> &written) {
        m_exporting = false;
        m_busy->setVisible(m_composing);
        m_export->setEnabled(m_pages != nullptr);
        if (written.ok())
            exportedTo(*written, options);
        else
            m_banner->showMessage(Tone::Overdue, errorText(written.error()));
    });
}

void LetterView::exportFrozen(const LetterId &id)
{
    const auto letter = std::find_if(complaint().letters.cbegin(), complaint().letters.cend(), [&](const Letter &l) { return l.id == id; });
    if (letter == complaint().letters.cend())
        return;
    const QString path = context().prompts.saveFile(this, tr("Save the letter as it was exported"), proposedPath(letter->fileName), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    deliver(QtConcurrent::run([letter = *letter, path, job = LetterJob(context().dataDir)] { return job.writeFrozen(letter, path); }), this,
        [this, path](const Result<acts::KeptPdf> &written) {
            const QString name = visibleName(QDir::toNativeSeparators(path));
            if (written.ok())
                m_banner->showMessage(Tone::Done, tr("The letter is saved as it was exported: %1").arg(name));
            else if (written.error().code == ErrorCode::NotFound || written.error().code == ErrorCode::Damaged)
                m_banner->showMessage(Tone::Overdue, tr("The kept letter is missing or no longer what was exported. Restore a backup to get it back."));
            else
                m_banner->showMessage(Tone::Overdue, errorText(written.error()));
        });
}

void LetterView::print()
{
    if (!m_pages)
        return;
    const std::shared_ptr<const LetterPages> pages = m_pages;
    const PrintOutcome outcome = context().prompts.print(this,
        {tr("Print the letter"), pages->pageCount(), pages->pageSize(), [pages](QPainter &painter, int page) { pages->drawPage(painter, page); }});
    if (outcome == PrintOutcome::Failed)
        m_banner->showMessage(Tone::Overdue, tr("The letter could not be printed. Open the PDF and print it from there."));
}

void LetterView::exportedTo(const WrittenLetter &written, PdfOptions options)
{
    const QString &path = written.path;
    // Not undoable: the file has left the house.
    session().note([&](Complaint &c) {
        acts::freezeLetter(c, written.letter, written.pdf, QFileInfo(path).fileName(), context().clock.now());
    });
    emit session().changed(this); // header, steps and timeline: the case stands elsewhere now
    session().flush();
    m_exported->setFile(path, written.pdf.size, options.smallerPictures);
    m_side->setCurrentIndex(2);
    m_banner->showMessage(Tone::Done,
        tr("The letter is saved: %1 (%2)").arg(visibleName(QDir::toNativeSeparators(path)), fileSize(written.pdf.size)));
    emit exported(path);
}

} // namespace recourse::app
