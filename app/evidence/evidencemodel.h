// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "complaint/complaint.h"
#include "evidence/look.h"
#include "guide/catalogue.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QSet>

namespace recourse::app {

/// The exhibits of one complaint in their order, as texts ready to show. Knows no widgets; foreign texts are already visible
/// ones, tooltips are escaped. Moving rows is only asked for (moveWanted): the complaint decides.
class EvidenceModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        NumberRole,                ///< int, exhibit number
        KindRole,                  ///< name of the kind; empty when not said
        DateRole,                  ///< date of the document for prose; may be empty
        NoteRole,                  ///< one quiet remark ("Same file as exhibit 2"); empty = none
        ShaRole,                   ///< hex digest
        MimeRole,
        FrozenRole,                ///< bool: named in a sent letter, keeps its number
    };

    explicit EvidenceModel(QObject *parent = nullptr);

    /// Shows these exhibits; rows that stay keep their persistent indexes.
    void setComplaint(const Complaint &complaint, const Catalogue &guide, Language language);
    /// Notes that these bytes turned out not to be displayable.
    void markUndisplayable(const QString &sha256);
    /// What of these bytes is shown; said on the card.
    void setLook(const QString &sha256, const Look &look);
    /// As far as it is known by now.
    Look lookOf(const QString &sha256) const { return m_looks.value(sha256); }

    int rowOf(const EvidenceId &id) const;
    EvidenceId idAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

    /// Format under which exhibits are dragged within their own grid.
    static QString dragFormat();
    /// The exhibits of such a drag; none for any other.
    static QList<EvidenceId> dragged(const QMimeData *data);

private:
    struct Row {
        EvidenceId id;
        int number = 0;
        QString title;
        QString kind;
        QString date;
        QString fileName;
        QString sha256;
        QString mime;
        int duplicateOf = 0;
        QString claimedMime;    ///< what the name promises, when the content is something else
        bool undisplayable = false;
        Look look;
        bool reencoded = false;
        bool frozen = false;
        bool operator==(const Row &) const = default;
    };
    QString note(const Row &row) const;
    QString spoken(const Row &row) const;
    void reorderTo(const QList<Row> &rows);

    QList<Row> m_rows;
    QSet<QString> m_undisplayable;
    QHash<QString, Look> m_looks;
};

/// Which order the ids take when `moved` go in front of position `before` (0 … size). Exhibits of a sent letter keep their
/// places, and nothing can be put before or between them.
QList<EvidenceId> movedOrder(const Complaint &complaint, const QList<EvidenceId> &moved, int before);

/// True when a file's name promises another type than its bytes show.
bool nameLies(const Evidence &evidence);

} // namespace recourse::app
