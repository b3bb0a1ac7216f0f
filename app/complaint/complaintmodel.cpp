// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaint/complaintmodel.h"

#include "app/complaint/appcontext.h"
#include "app/text/sentences.h"

namespace recourse::app {

Tone toneOf(ComplaintStatus status)
{
    switch (status) {
    case ComplaintStatus::Draft:
    case ComplaintStatus::MyMove:
    case ComplaintStatus::Offer:
    case ComplaintStatus::SolvedUnconfirmed: return Tone::MyMove;
    case ComplaintStatus::Waiting: return Tone::Waiting;
    case ComplaintStatus::Overdue: return Tone::Overdue;
    case ComplaintStatus::Closed: return Tone::Done;
    }
    return Tone::Waiting;
}

ComplaintModel::ComplaintModel(const AppContext &context, QObject *parent) : QAbstractListModel(parent), m_context(context) {}

void ComplaintModel::setSummaries(QList<ComplaintSummary> summaries)
{
    if (summaries == m_summaries)
        return;
    beginResetModel();
    m_summaries = std::move(summaries);
    endResetModel();
}

ComplaintId ComplaintModel::idAt(int row) const
{
    return row >= 0 && row < m_summaries.size() ? m_summaries.at(row).id : ComplaintId();
}

int ComplaintModel::rowOf(const ComplaintId &id) const
{
    for (int row = 0; row < m_summaries.size(); ++row) {
        if (m_summaries.at(row).id == id)
            return row;
    }
    return -1;
}

void ComplaintModel::textsChanged()
{
    if (!m_summaries.isEmpty())
        emit dataChanged(index(0), index(int(m_summaries.size()) - 1));
}

int ComplaintModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_summaries.size());
}

QVariant ComplaintModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComplaintSummary &line = m_summaries.at(index.row());
    const QDate today = m_context.today();
    const Language language = m_context.language;
    const ComplaintStatus status = statusOf(line.status, today);
    switch (role) {
    case Qt::ToolTipRole: // a tooltip guesses at rich text, so it is given escaped text that is declared rich
        return QStringLiteral("<qt>%1</qt>").arg(complaintTitle(line, *m_context.guide, language).toHtmlEscaped());
    case Qt::DisplayRole: return complaintTitle(line, *m_context.guide, language);
    case Qt::AccessibleTextRole:
        return QStringList{complaintTitle(line, *m_context.guide, language),
            walletName(line.wallet, line.walletName, *m_context.guide, language),
            statusText(status, line.status.answerBy, today, language)}
            .join(QStringLiteral(", "));
    case IdRole: return line.id.toString();
    case StatusTextRole: return statusText(status, line.status.answerBy, today, language);
    case ToneRole: return int(toneOf(status));
    case WalletRole: return walletName(line.wallet, line.walletName, *m_context.guide, language);
    case AmountRole: return line.amount ? moneyForTable(*line.amount) : QString();
    case ChangedRole: return relativeDay(line.changedAt.localDate(), today, language);
    case ExampleRole: return line.isExample;
    case TrashedRole: return line.trashedAt.has_value();
    default: return {};
    }
}

} // namespace recourse::app
