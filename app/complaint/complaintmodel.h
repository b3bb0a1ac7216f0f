// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "casefile/casefile.h"
#include "escalation/standing.h"

#include <QAbstractListModel>

namespace recourse::app {

struct AppContext;

/// The lines of the list of complaints. Sentences are made when a row is asked for, so that language and day are always those in
/// force.
class ComplaintModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, StatusTextRole, ToneRole, WalletRole, AmountRole, ChangedRole, ExampleRole, TrashedRole };
    Q_ENUM(Role)

    explicit ComplaintModel(const AppContext &context, QObject *parent = nullptr);
    void setSummaries(QList<ComplaintSummary> summaries);
    const QList<ComplaintSummary> &summaries() const { return m_summaries; }
    ComplaintId idAt(int row) const;
    int rowOf(const ComplaintId &id) const;
    /// Language or day changed: every text is new.
    void textsChanged();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const AppContext &m_context;
    QList<ComplaintSummary> m_summaries;
};

Tone toneOf(ComplaintStatus status);

} // namespace recourse::app
