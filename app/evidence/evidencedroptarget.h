// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/evidenceimporter.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

class QDropEvent;

namespace recourse::app {

class Toast;

/// Makes a whole area of the window (a complaint, a page) take evidence: files and pictures dropped on any part of it, text
/// fields included, and pasted with the keyboard anywhere in it. Drops are copies, never moves. While something that can be taken
/// hovers over the area, it says so. Text stays text: dropped or pasted into a field, it goes into the field; elsewhere it is
/// offered as an exhibit. What cannot be taken is let in all the same and answered with a sentence.
///
/// Owned by the area. Where areas lie in each other one of their targets serves; all lead to the same importer. How an import
/// goes is told by the ImportNotice in sight, or, when there is none, by one at the foot of the area.
class EvidenceDropTarget final : public QObject
{
    Q_OBJECT
public:
    enum class Notices {
        AtTheFoot,
        OfThePage,  ///< the area has an ImportNotice of its own
    };
    EvidenceDropTarget(QWidget *area, ComplaintSession &session, Notices notices = Notices::AtTheFoot);
    ~EvidenceDropTarget() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isMine(const QWidget *widget) const;
    bool takes(const QWidget *under, const QDropEvent &drop) const;
    bool paste(QWidget *focus);
    void placeNotice(bool wanted);
    void showOverlay(bool visible);

    QWidget *m_area;
    ComplaintSession &m_session;
    QPointer<QWidget> m_overlay;
    Toast *m_foot = nullptr;
};

} // namespace recourse::app
