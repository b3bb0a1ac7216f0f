// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/complaint/complaintform.h"
#include "app/evidence/evidenceneeds.h"

#include <QSet>

class QLabel;
class QVBoxLayout;

namespace recourse::app {

/// What to bring, by weight: what is there, what is still missing, what is not needed; each opens to how to get it, where in the
/// app of this wallet, and buttons that add it or put an exhibit there. Exhibits can be dragged onto a line. Object names:
/// need_KIND, addKind_KIND, fileKind_KIND.
class EvidenceChecklist final : public ComplaintForm
{
    Q_OBJECT
public:
    explicit EvidenceChecklist(ComplaintSession &session, QWidget *parent = nullptr);
    void refresh() override;
    void retranslate() override;
    /// "2 of 5 here": how many of the required and strong kinds are there.
    QString summary() const;

signals:
    void addWanted(const QString &kind);
    /// Exhibits were dragged onto the line of a kind, or chosen from its menu.
    void fileWanted(const QString &kind, const QList<recourse::EvidenceId> &ids);

private:
    void rebuild();
    void offerExhibits(QWidget *button, const QString &kind);
    QWidget *rowFor(const EvidenceNeed &need);
    QString stateText(const EvidenceNeed &need) const;

    QLabel *m_title;
    QLabel *m_summary;
    QVBoxLayout *m_rows;
    QWidget *m_content = nullptr;
    QList<EvidenceNeed> m_needs;
    QString m_shownFor;
    QSet<QString> m_open;
};

} // namespace recourse::app
