// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/evidencemodel.h"

#include "app/text/lacktext.h"
#include "app/text/sentences.h"
#include "base/names.h"
#include "evidence/filetype.h"

#include <QMimeData>

#include <algorithm>

namespace recourse::app {

EvidenceModel::EvidenceModel(QObject *parent) : QAbstractListModel(parent) {}

QString EvidenceModel::dragFormat()
{
    return QStringLiteral("application/x-recourse-exhibits");
}

void EvidenceModel::setComplaint(const Complaint &complaint, const Catalogue &guide, Language language)
{
    QList<Row> rows;
    rows.reserve(complaint.evidence.size());
    for (const Evidence &item : complaint.evidence) {
        Row row;
        row.id = item.id;
        row.number = exhibitNumber(complaint, item.id);
        row.title = evidenceTitle(item, guide, language);
        const EvidenceKind *kind = guide.evidenceKind(item.kind);
        row.kind = kind ? kind->name.in(language) : QString();
        row.date = dateForProse(item.date, language);
        row.fileName = visibleName(item.fileName);
        row.sha256 = item.sha256.hex();
        row.mime = item.mime;
        row.duplicateOf = duplicateOfExhibit(complaint, item.id).value_or(0);
        row.claimedMime = nameLies(item) ? mimeFromName(item.fileName) : QString();
        row.undisplayable = m_undisplayable.contains(row.sha256);
        row.look = m_looks.value(row.sha256);
        row.reencoded = item.reencoded;
        row.frozen = item.frozenNumber > 0;
        rows.append(row);
    }

    // What went, row by row from the end; what is left may change its order; then what came.
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        const bool stays = std::any_of(rows.cbegin(), rows.cend(), [&](const Row &r) { return r.id == m_rows[i].id; });
        if (!stays) {
            beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            endRemoveRows();
        }
    }
    QList<Row> kept;
    for (const Row &row : std::as_const(rows)) {
        if (rowOf(row.id) >= 0)
            kept.append(row);
    }
    reorderTo(kept);
    for (int i = 0; i < rows.size(); ++i) {
        if (i < m_rows.size() && m_rows[i].id == rows[i].id)
            continue;
        int last = i;
        while (last + 1 < rows.size() && (i >= m_rows.size() || rows[last + 1].id != m_rows[i].id))
            ++last;
        beginInsertRows({}, i, last);
        for (int k = i; k <= last; ++k)
            m_rows.insert(k, rows[k]);
        endInsertRows();
        i = last;
    }
}

void EvidenceModel::reorderTo(const QList<Row> &rows)
{
    const bool sameOrder = std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
        [](const Row &a, const Row &b) { return a.id == b.id; });
    if (sameOrder) {
        for (int i = 0; i < rows.size(); ++i) {
            if (m_rows[i] == rows[i])
                continue;
            m_rows[i] = rows[i];
            emit dataChanged(index(i), index(i));
        }
        return;
    }
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    const QList<Row> former = m_rows;
    m_rows = rows;
    for (const QModelIndex &persistent : before)
        after.append(index(rowOf(former[persistent.row()].id)));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void EvidenceModel::markUndisplayable(const QString &sha256)
{
    if (m_undisplayable.contains(sha256))
        return;
    m_undisplayable.insert(sha256);
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].sha256 == sha256) {
            m_rows[i].undisplayable = true;
            emit dataChanged(index(i), index(i));
        }
    }
}

void EvidenceModel::setLook(const QString &sha256, const Look &look)
{
    if (m_looks.value(sha256) == look)
        return;
    m_looks.insert(sha256, look);
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].sha256 == sha256) {
            m_rows[i].look = look;
            emit dataChanged(index(i), index(i));
        }
    }
}

int EvidenceModel::rowOf(const EvidenceId &id) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].id == id)
            return i;
    }
    return -1;
}

EvidenceId EvidenceModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].id : EvidenceId();
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString EvidenceModel::note(const Row &row) const
{
    if (const QString lack = lackNote(row.look); !lack.isEmpty())
        return lack;
    if (row.duplicateOf > 0)
        return tr("Same file as exhibit %1").arg(row.duplicateOf);
    if (row.undisplayable)
        return tr("Kept; cannot be displayed");
    if (!row.claimedMime.isEmpty())
        return tr("The name says another type");
    return {};
}

QString EvidenceModel::spoken(const Row &row) const
{
    QStringList parts{tr("Exhibit %1").arg(row.number), row.title};
    if (!row.kind.isEmpty() && row.kind != row.title)
        parts.append(row.kind);
    if (!row.date.isEmpty())
        parts.append(row.date);
    if (const QString remark = note(row); !remark.isEmpty())
        parts.append(remark);
    return parts.join(tr(", "));
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::ToolTipRole: // a tooltip guesses at rich text, so it is given escaped text that is declared rich
        return QStringLiteral("<qt>%1<br>%2</qt>").arg(row.title.toHtmlEscaped(), row.fileName.toHtmlEscaped());
    case Qt::AccessibleTextRole: return spoken(row);
    case IdRole: return row.id.toString();
    case NumberRole: return row.number;
    case KindRole: return row.kind;
    case DateRole: return row.date;
    case NoteRole: return note(row);
    case ShaRole: return row.sha256;
    case MimeRole: return row.mime;
    case FrozenRole: return row.frozen;
    default: return {};
    }
}

Qt::ItemFlags EvidenceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    // One that a letter names keeps its place, but may be dragged to a kind.
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren | Qt::ItemIsDragEnabled;
}

QStringList EvidenceModel::mimeTypes() const
{
    return {dragFormat()};
}

QMimeData *EvidenceModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList ids;
    for (const QModelIndex &index : indexes)
        ids.append(idAt(index.row()).toString());
    auto *data = new QMimeData;
    data->setData(dragFormat(), ids.join(QLatin1Char('\n')).toUtf8());
    return data;
}

QList<EvidenceId> EvidenceModel::dragged(const QMimeData *data)
{
    QList<EvidenceId> ids;
    for (const QByteArray &line : data->data(dragFormat()).split('\n')) {
        if (const auto id = EvidenceId::parse(QString::fromUtf8(line)))
            ids.append(*id);
    }
    return ids;
}

QList<EvidenceId> movedOrder(const Complaint &complaint, const QList<EvidenceId> &moved, int before)
{
    int lastFrozen = -1;
    for (int i = 0; i < complaint.evidence.size(); ++i) {
        if (complaint.evidence[i].frozenNumber > 0)
            lastFrozen = i;
    }
    const int goal = std::max(before, lastFrozen + 1);
    QList<EvidenceId> front;
    QList<EvidenceId> middle;
    QList<EvidenceId> back;
    for (int i = 0; i < complaint.evidence.size(); ++i) {
        const Evidence &item = complaint.evidence[i];
        if (moved.contains(item.id) && item.frozenNumber == 0)
            middle.append(item.id);
        else if (i < goal)
            front.append(item.id);
        else
            back.append(item.id);
    }
    return front + middle + back;
}

bool nameLies(const Evidence &evidence)
{
    const QString promised = mimeFromName(evidence.fileName);
    if (promised.isEmpty() || promised == evidence.mime || evidence.mime == QLatin1String("application/octet-stream"))
        return false;
    // Texts and office files often go by a neighbour's ending; only pictures and PDFs make a claim worth mentioning.
    const auto shown = [](const QString &mime) {
        return mime.startsWith(QLatin1String("image/")) || mime == QLatin1String("application/pdf");
    };
    return shown(promised) || shown(evidence.mime);
}

} // namespace recourse::app
