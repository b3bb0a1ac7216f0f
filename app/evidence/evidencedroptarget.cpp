// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/evidencedroptarget.h"

#include "app/evidence/importnotice.h"
#include "app/evidence/toast.h"
#include "app/evidence/transfer.h"
#include "app/widgets/clipboardtext.h"
#include "app/widgets/surfaces.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QVBoxLayout>

namespace recourse::app {
namespace {

/// The veil that says what a drop would do. Lets every event through.
class DropOverlay final : public QWidget
{
public:
    explicit DropOverlay(QWidget *area) : QWidget(area)
    {
        setObjectName(QStringLiteral("dropOverlay"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        setGeometry(area->rect());
        setAccessibleName(EvidenceDropTarget::tr("Drop to add as evidence"));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor veil = palette().color(QPalette::Window);
        veil.setAlpha(224);
        painter.fillRect(rect(), veil);
        const QColor accent = toneColor(Tone::MyMove, palette());
        const QRectF frame = QRectF(rect()).adjusted(16, 16, -16, -16);
        QPen dashes(accent, 2, Qt::DashLine, Qt::RoundCap);
        painter.setPen(dashes);
        painter.setBrush(toneFill(Tone::MyMove, palette()));
        painter.drawRoundedRect(frame, 12, 12);
        const QPoint middle = rect().center();
        uiIcon(QStringLiteral("import"), palette(), Tone::MyMove).paint(&painter, QRect(middle - QPoint(20, 64), QSize(40, 40)));
        painter.setFont(titleFont(font()));
        painter.setPen(palette().color(QPalette::WindowText));
        const QRect words(32, middle.y() - 12, width() - 64, 36);
        painter.drawText(words, Qt::AlignCenter, EvidenceDropTarget::tr("Drop to add as evidence"));
        painter.setFont(font());
        painter.setPen(toneColor(Tone::Caption, palette()));
        painter.drawText(words.translated(0, 36), Qt::AlignCenter,
            EvidenceDropTarget::tr("A copy is kept here. Your originals stay as they are."));
    }
};

bool isTextInput(const QWidget *widget)
{
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    const auto *plain = qobject_cast<const QPlainTextEdit *>(widget);
    const auto *rich = qobject_cast<const QTextEdit *>(widget);
    return (line && !line->isReadOnly()) || (plain && !plain->isReadOnly()) || (rich && !rich->isReadOnly());
}

/// The kind that what is dropped on this widget gets: a line of the checklist says so.
QString kindAt(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const QVariant kind = widget->property("evidenceKind"); kind.isValid())
            return kind.toString();
    }
    return {};
}

} // namespace

EvidenceDropTarget::EvidenceDropTarget(QWidget *area, ComplaintSession &session, Notices notices) :
    QObject(area), m_area(area), m_session(session)
{
    area->setAcceptDrops(true);
    if (notices == Notices::AtTheFoot) {
        m_foot = new Toast(area);
        auto *notice = new ImportNotice(session, m_foot);
        m_foot->layout()->addWidget(notice);
        connect(notice, &ImportNotice::shown, this, &EvidenceDropTarget::placeNotice);
    }
    // Fields inside the area accept drops of their own; only a filter in front of them all sees a file first.
    qApp->installEventFilter(this);
}

EvidenceDropTarget::~EvidenceDropTarget() = default;

bool EvidenceDropTarget::takes(const QWidget *under, const QDropEvent &drop) const
{
    const QMimeData *data = drop.mimeData();
    if (!isMine(under) || !mayTransfer(data))
        return false;
    if (!mayHaveText(data))
        return true;
    // Words go into the field they are dropped on; those of this window have their place already.
    return !drop.source() && !isTextInput(under) && !isTextInput(under->parentWidget());
}

bool EvidenceDropTarget::isMine(const QWidget *widget) const
{
    return widget && widget->window() == m_area->window() && (widget == m_area || m_area->isAncestorOf(widget));
}

bool EvidenceDropTarget::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        if (!watched->isWidgetType() || !takes(static_cast<QWidget *>(watched), *drop))
            return false;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        showOverlay(event->type() != QEvent::Drop);
        if (event->type() != QEvent::Drop)
            return true;
        if (drop->possibleActions().testFlag(Qt::CopyAction)) {
            EvidenceImporter::of(m_session).take(drop->mimeData(), m_area, kindAt(static_cast<QWidget *>(watched)));
        } else {
            // Where only a move is offered, the other program deletes its own once it hears that the drop was taken.
            drop->setDropAction(Qt::IgnoreAction);
            drop->ignore();
            EvidenceImporter::of(m_session).refuseMove();
        }
        return true;
    }
    case QEvent::DragLeave:
        if (watched->isWidgetType() && isMine(static_cast<QWidget *>(watched)))
            showOverlay(false);
        return false;
    case QEvent::Resize:
        if (watched == m_area && m_overlay)
            m_overlay->setGeometry(m_area->rect());
        return false;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        auto *key = static_cast<QKeyEvent *>(event);
        if (!key->matches(QKeySequence::Paste) || !watched->isWidgetType())
            return false;
        auto *widget = static_cast<QWidget *>(watched);
        const QWidget *focus = QApplication::focusWidget();
        const bool first = focus ? focus == widget && isMine(widget) : widget == m_area->window() && m_area->isVisible();
        if (!first)
            return false;
        if (event->type() == QEvent::KeyPress)
            return paste(widget);
        key->accept(); // so that the key press arrives and no menu shortcut takes it
        return false;
    }
    default:
        return false;
    }
}

void EvidenceDropTarget::placeNotice(bool wanted)
{
    bool told = false;
    for (const ImportNotice *other : m_area->window()->findChildren<ImportNotice *>())
        told = told || (!m_foot->isAncestorOf(other) && other->tellsFor()->isVisible());
    m_foot->setWanted(wanted && !told);
}

bool EvidenceDropTarget::paste(QWidget *focus)
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    if (!mayTransfer(data))
        return false;
    // In a field, text is text; a table cell or a paragraph comes with a picture of itself, which nobody meant.
    if (isTextInput(focus) && !textOf(data).isEmpty()) {
        auto *line = qobject_cast<QLineEdit *>(focus);
        if (!line || data->hasText())
            return false;
        line->insert(textOf(data)); // a line knows plain text only
        return true;
    }
    EvidenceImporter::of(m_session).take(data, m_area);
    return true;
}

void EvidenceDropTarget::showOverlay(bool visible)
{
    if (!visible) {
        delete m_overlay;
        return;
    }
    if (m_overlay)
        return;
    m_overlay = new DropOverlay(m_area);
    m_overlay->show();
    m_overlay->raise();
}

} // namespace recourse::app
