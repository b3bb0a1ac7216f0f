// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/complaint/complaintform.h"

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace recourse::app {

class TickMenu;

/// Which lines of what happened an exhibit belongs to: one box to tick for each line. Object names: factLink0, factLink1 …
class FactLinks final : public ComplaintForm
{
    Q_OBJECT
public:
    explicit FactLinks(ComplaintSession &session, QWidget *parent = nullptr);
    void setExhibit(const EvidenceId &id);
    void refresh() override;
    void retranslate() override;

private:
    EvidenceId m_id;
    QLabel *m_title;
    QLabel *m_none;
    QVBoxLayout *m_list;
    QList<QCheckBox *> m_boxes;
};

/// A line of what happened in few words: its day and its beginning.
QString factInShort(const Fact &fact, Language language);

/// Links exhibits to a line, or takes the links away.
void linkExhibits(
    ComplaintSession &session, const FactId &fact, const QList<EvidenceId> &ids, bool on, QObject *origin = nullptr);

/// Fills a menu with the lines, ticked where all these exhibits belong to them already.
void fillFactMenu(TickMenu &menu, ComplaintSession &session, const QList<EvidenceId> &ids);

} // namespace recourse::app
