// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/evidenceimporter.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace recourse::app {

class Banner;
class LinkButton;

/// What the import is doing and how it ended: a bar with Cancel once it takes longer than a moment, then a message that says what
/// was added, what was not and why. Speaks of "saved" only after the commit.
class ImportNotice final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportNotice(ComplaintSession &session, QWidget *parent = nullptr);
    void retranslate();
    /// The page this notice is of: while it is in sight, no other notice has to speak.
    QWidget *tellsFor() const;
    /// A message of the page around it, with an optional act.
    void say(const QString &text, const QString &action = {}, std::function<void()> act = {});
    /// The same about the edit just made, with Undo as long as it is the last one.
    void sayDone(const QString &text);

signals:
    /// Something is shown now, or nothing any more.
    void shown(bool visible);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showPhase();
    void showReport();
    void offer();
    void announce();
    void withdrawUndo();

    ComplaintSession &m_session;
    EvidenceImporter &m_importer;
    QTimer m_patience;
    QWidget *m_progress;
    QLabel *m_doing;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    Banner *m_banner;
    LinkButton *m_both;   ///< beside the banner's own action: the text and its picture
    std::function<void()> m_act;
    QString m_failures;   ///< what of the message stays true after other edits
    int m_undoIndex = -1; ///< where the undo stack stood after the edit the message is about; -1 = no such message
};

/// The sentences of a report: what came in and what did not. `committed` decides whether it says "saved".
QString reportText(const EvidenceImporter::Report &report, bool committed);

} // namespace recourse::app
