// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/complaint/complaintform.h"
#include "app/widgets/decoding.h"
#include "casefile/letterjob.h"

#include <QFutureWatcher>
#include <QTimer>

class QComboBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace recourse::app {

class Banner;
class BlockEditor;
class EmptyState;
class ExportedPanel;
class FindingAnswer;
class LinkButton;
class PaperView;
class PrimaryButton;

/// The letter of a complaint: the pages to come, what to mend, the paragraph editor, and the export.
///
/// Composition and layout run in a worker a quarter of a second after the last change; typing never waits for them. What is typed
/// into a paragraph is an edit of the complaint with each keystroke; an export waits until the letter holds it. The export writes
/// durably and only then records the letter and shows what happens next. Object names: letterLanguageCombo, letterChannelCombo,
/// letterTypeCombo, exportButton, findingsList, paperView, zoomOutButton, zoomInButton, zoomFitButton; of the editor: blockEdit,
/// backToGeneratedButton, closeBlockButton; of the panel after export: exportedPathLabel, iSentItButton.
class LetterView final : public ComplaintForm
{
    Q_OBJECT
public:
    explicit LetterView(ComplaintSession &session, QWidget *parent = nullptr);
    ~LetterView() override;

    void refresh() override;
    void retranslate() override;
    /// The pages as they are now; null while composing or when there is no letter. For tests.
    std::shared_ptr<const LetterPages> pages() const { return m_pages; }
    /// Something is being composed or exported, or will be in a moment.
    bool isBusy() const { return m_composing || m_exporting || m_timer.isActive(); }

signals:
    /// The facts under a block are mended on this wizard page.
    void goToPage(const QString &page);
    void exported(const QString &path);

private:
    void buildTop(QVBoxLayout *column);
    void buildSide();
    QWidget *buildZoom();
    void showZoom();
    void sayBlock(const QString &id);
    Language letterLanguage() const;
    QString channel() const;
    /// The letter to the one complained about; empty when the guide knows none.
    QString firmChannel() const;
    /// What the chosen letter still lacks.
    QStringList missing() const;
    void fillChannels();
    void fillTypes();
    LetterType type() const;
    void recompose();
    void compose();
    void composed(const Result<PreparedLetter> &result);
    void showFindings();
    void showMissing();
    void activateBlock(const QString &id);
    void storeEdit(const QString &block, const QString &text, const QString &generated);
    void dropEdit(const QString &block);
    std::optional<QString> ownText(const QString &block) const;
    void exportPdf();
    void exportTo(const QString &path, PdfOptions options);
    void print();
    void exportedTo(const WrittenLetter &written, PdfOptions options);
    /// A letter that was exported before, as it was.
    void exportFrozen(const LetterId &id);
    QString proposedName() const;
    QString proposedPath(const QString &name) const;

    QComboBox *m_language;
    QLabel *m_languageLabel;
    QComboBox *m_channel;
    QLabel *m_channelLabel;
    QComboBox *m_type;
    PrimaryButton *m_export;
    QProgressBar *m_busy;
    Banner *m_banner;
    QStackedWidget *m_main;
    PaperView *m_paper;
    EmptyState *m_missing;
    QToolButton *m_zoomOut;
    QLabel *m_zoom;
    QToolButton *m_zoomIn;
    LinkButton *m_fit;
    QStackedWidget *m_side;
    QLabel *m_findingsTitle;
    QListWidget *m_findings;
    FindingAnswer *m_answer;
    QLabel *m_editHint;
    BlockEditor *m_editor;
    ExportedPanel *m_exported;
    QTimer m_timer;
    QTimer m_busyTimer;
    std::shared_ptr<const LetterPages> m_pages;
    QList<Finding> m_found;
    QString m_missingPage;
    quint64 m_request = 0;
    Decoding m_layout{2}; ///< an exhibit that takes long does not hold the letter of the next keystroke
    bool m_composing = false;
    bool m_exportWanted = false; ///< pressed while the letter was being composed
    bool m_exporting = false;
};

} // namespace recourse::app
