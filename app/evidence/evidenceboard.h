// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/complaint/complaintform.h"
#include "app/evidence/evidenceimporter.h"
#include "app/evidence/evidencemodel.h"
#include "app/evidence/thumbnails.h"

#include <QPointer>

class QBoxLayout;
class QLabel;
class QMimeData;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace recourse::app {

class EmptyState;
class EvidenceChecklist;
class EvidenceDetails;
class EvidenceGrid;
class EvidenceViewer;
class ImportNotice;
class StickyColumn;
class Toast;

/// The evidence of a complaint: what to bring, the exhibits as cards, and what the person says about the chosen one. The whole of
/// it takes drops and pastes. One page that scrolls as a whole; its messages lie over its foot and move nothing. Used by the
/// wizard and by the complaint's page.
class EvidenceBoard final : public ComplaintForm
{
    Q_OBJECT
public:
    explicit EvidenceBoard(ComplaintSession &session, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;

    /// The exhibit whose details are shown; null when none or several are chosen.
    EvidenceId chosen() const;

public slots:
    void take(const QMimeData *data);
    void addFiles(const QString &kind = {});
    void paste();
    void choose(const recourse::EvidenceId &id);
    void open(const recourse::EvidenceId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectAll();
    void arrange();
    void showChoice();
    void move(const QList<EvidenceId> &ids, int before);
    void remove(const QList<EvidenceId> &ids);
    void file(const QString &kind, const QList<EvidenceId> &ids);
    void copyOut(const EvidenceId &id);
    void showMenu(QPoint globalPosition);
    void showAdded(const EvidenceId &id);
    void showSummary();
    void placeButtons(bool any);

    EvidenceImporter &m_importer;
    EvidenceModel m_model;
    Thumbnails m_thumbnails;
    QPushButton *m_add;
    QPushButton *m_paste;
    QLabel *m_count;
    Toast *m_toast;
    ImportNotice *m_notice;
    QToolButton *m_summary;
    QScrollArea *m_scroll;
    EvidenceChecklist *m_checklist;
    StickyColumn *m_checklistColumn;
    EmptyState *m_empty;
    EvidenceGrid *m_grid;
    EvidenceDetails *m_details;
    StickyColumn *m_detailsColumn;
    QBoxLayout *m_bar;
    QBoxLayout *m_emptyRow;
    QBoxLayout *m_body;
    QBoxLayout *m_middle;
    QPointer<EvidenceViewer> m_viewer;
    bool m_wide = true;
};

} // namespace recourse::app
