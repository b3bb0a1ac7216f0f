// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letter/letterview.h"

#include "app/complaint/deliver.h"
#include "app/letter/exportedpanel.h"
#include "app/text/sentences.h"
#include "app/widgets/prompts.h"
#include "app/widgets/surfaces.h"
#include "base/durablefile.h"
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
        [](const Finding &finding) { return finding.severity == QLatin1String("block"); });
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
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QDir::homePath();
    return QDir(folder).filePath(safeFileName(parts.join(QLatin1Char('_'))) + QStringLiteral(".pdf"));
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
    const std::shared_ptr<const LetterPages> pages = m_pages;
    deliver(QtConcurrent::run([pages, path, options]() -> Result<PdfFile> {
        Result<PdfFile> pdf = renderPdf(*pages, options);
        if (!pdf.ok())
            return pdf;
        const Status written = writeFileDurably(path, pdf->bytes, FileAccess::Public);
        if (!written.ok())
            return written.error();
        return pdf;
    }), this, [this, path, pages, options](const Result<PdfFile> &pdf) {
        m_exporting = false;
        m_busy->setVisible(m_composing);
        m_export->setEnabled(m_pages != nullptr);
        if (pdf.ok())
            exportedTo(path, *pdf, pages->letter(), options);
        else
            m_banner->showMessage(Tone::Overdue, errorText(pdf.error()));
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

void LetterView::exportedTo(const QString &path, const PdfFile &pdf, const LetterDocument &letter, PdfOptions options)
{
    // Not undoable: the file has left the house.
    session().note([&](Complaint &c) { acts::freezeLetter(c, letter, pdf, QFileInfo(path).fileName(), context().clock.now()); });
    session().flush();
    m_exported->setFile(path, pdf.bytes.size(), options.smallerPictures);
    m_side->setCurrentIndex(2);
    m_banner->showMessage(Tone::Done,
        tr("The letter is saved: %1 (%2)").arg(visibleName(QDir::toNativeSeparators(path)), fileSize(pdf.bytes.size())));
    emit exported(path);
}

} // namespace recourse::app
