// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/complaint/session.h"
#include "app/widgets/decoding.h"
#include "casefile/originals.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace recourse::app {

class EmptyState;
class PictureView;

/// One exhibit at full size in a window of its own: pictures with zoom, pages of PDF files and of pictures that have several,
/// texts; for other types the facts and a way to save a copy. What of the file is not seen is said in a sentence. Whether the
/// stored file is still what was added is checked each time one is shown. Changes nothing.
class EvidenceViewer final : public QDialog
{
    Q_OBJECT
public:
    explicit EvidenceViewer(ComplaintSession &session, QWidget *parent = nullptr);

    void showExhibit(const EvidenceId &id);
    const EvidenceId &exhibit() const { return m_id; }
    /// Takes a size and a place over this window that lie on its screen, frame included.
    void placeOver(const QWidget *window);

public slots:
    void step(int by);      ///< next (1) or previous (-1) exhibit
    void stepPage(int by);  ///< the same for pages or frames

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectAll();
    void retranslate();
    void showFacts(const Evidence &item);
    void showContent(const Evidence &item);
    void showPages(const Evidence &item, const Look &look);
    void showPage(int page);
    void showNothing(const QString &sentence);
    void checkOriginal(const Evidence &item);
    void updateControls();
    QToolButton *button(const char *name, const char *icon);

    ComplaintSession &m_session;
    Originals m_originals;
    WorkerClient m_worker;
    Decoding m_decoding{2}; ///< a page that takes long does not hold the next exhibit
    EvidenceId m_id;
    Sha256 m_sha;
    QString m_mime;
    int m_page = 0;
    int m_pages = 0;
    int m_visit = 0; ///< counts what was shown, so that late answers for another exhibit are dropped
    QLabel *m_number;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_digest;
    QLabel *m_check;
    QLabel *m_lacks;
    QStackedWidget *m_stack;
    PictureView *m_picture;
    QPlainTextEdit *m_text;
    EmptyState *m_nothing;
    QLabel *m_busy;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_zoomOut;
    QToolButton *m_fit;
    QToolButton *m_full;
    QToolButton *m_zoomIn;
    QLabel *m_zoom;
    QToolButton *m_pageBack;
    QToolButton *m_pageOn;
    QLabel *m_pageLabel;
    QPushButton *m_copy;
    QToolButton *m_close;
};

} // namespace recourse::app
