// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/evidenceviewer.h"

#include "app/complaint/appcontext.h"
#include "app/evidence/evidencetypes.h"
#include "app/evidence/pictureview.h"
#include "app/evidence/savecopy.h"
#include "app/evidence/textpreview.h"
#include "app/text/lacktext.h"
#include "app/text/sentences.h"
#include "app/widgets/inbackground.h"
#include "app/widgets/surfaces.h"
#include "base/names.h"
#include "evidence/filetype.h"
#include "evidence/picture.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace recourse::app {
namespace {
constexpr int kFrame = 8;        ///< what a window system may draw around a window, about
constexpr int kTitleBar = 32;
constexpr int kPageWidth = 1'600; ///< pixels a PDF page or foreign picture is drawn with
}

QToolButton *EvidenceViewer::button(const char *name, const char *icon)
{
    auto *made = new QToolButton(this);
    made->setObjectName(QLatin1String(name));
    made->setAutoRaise(true);
    made->setMinimumSize(space::target + 4, space::target + 4);
    made->setProperty("iconName", QLatin1String(icon));
    return made;
}

EvidenceViewer::EvidenceViewer(ComplaintSession &session, QWidget *parent) :
    QDialog(parent, Qt::Window), m_session(session), m_originals(session.context().dataDir), m_number(sectionLabel({}, this)),
    m_title(sectionLabel({}, this)), m_facts(captionLabel({}, this)), m_digest(captionLabel({}, this)),
    m_check(captionLabel({}, this)), m_lacks(plainLabel({}, this)), m_stack(new QStackedWidget(this)), m_picture(new PictureView),
    m_text(new QPlainTextEdit), m_nothing(new EmptyState), m_busy(captionLabel()),
    m_previous(button("previousExhibitButton", "previous")), m_next(button("nextExhibitButton", "next")),
    m_zoomOut(button("zoomOutButton", "zoom-out")), m_fit(button("fitButton", "fit")), m_full(button("fullSizeButton", "")),
    m_zoomIn(button("zoomInButton", "zoom-in")), m_zoom(captionLabel({}, this)), m_pageBack(button("previousPageButton", "up")),
    m_pageOn(button("nextPageButton", "down")), m_pageLabel(captionLabel({}, this)), m_copy(new QPushButton(this)),
    m_close(button("closeViewerButton", "close"))
{
    setObjectName(QStringLiteral("evidenceViewer"));
    resize(940, 720);
    m_title->setWordWrap(true);
    m_number->setWordWrap(false);
    for (QLabel *label : {m_zoom, m_pageLabel})
        label->setWordWrap(false);
    m_zoom->setMinimumWidth(48);
    m_digest->setObjectName(QStringLiteral("exhibitDigest"));
    m_check->setObjectName(QStringLiteral("originalCheck"));
    m_lacks->setObjectName(QStringLiteral("exhibitLacks"));
    m_lacks->hide();
    m_text->setObjectName(QStringLiteral("textView"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_full->setText(QStringLiteral("1:1"));
    m_copy->setObjectName(QStringLiteral("saveCopyButton"));
    m_copy->setMinimumHeight(space::target);
    m_busy->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_picture);
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_busy);

    buildLayout();
    connectAll();
    retranslate();
}

void EvidenceViewer::buildLayout()
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::group, 12, space::group, 8);
    head->setSpacing(2);
    auto *name = new QHBoxLayout;
    name->setSpacing(12);
    name->addWidget(m_number);
    name->addWidget(m_title, 1);
    name->addWidget(m_copy, 0, Qt::AlignTop);
    name->addWidget(m_close, 0, Qt::AlignTop);
    head->addLayout(name);
    head->addWidget(m_facts);
    head->addWidget(m_digest);
    head->addWidget(m_check);
    head->addWidget(m_lacks);
    page->addLayout(head);
    page->addWidget(m_stack, 1);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 6, 12, 6);
    bar->setSpacing(4);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    bar->addStretch(1);
    for (QWidget *item :
        {static_cast<QWidget *>(m_pageBack), static_cast<QWidget *>(m_pageLabel), static_cast<QWidget *>(m_pageOn)})
        bar->addWidget(item);
    bar->addStretch(1);
    for (QWidget *item : {static_cast<QWidget *>(m_zoomOut), static_cast<QWidget *>(m_zoom), static_cast<QWidget *>(m_zoomIn),
             static_cast<QWidget *>(m_fit), static_cast<QWidget *>(m_full)})
        bar->addWidget(item);
    page->addLayout(bar);
}

void EvidenceViewer::connectAll()
{
    connect(m_close, &QAbstractButton::clicked, this, &QWidget::close);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { step(1); });
    connect(new QShortcut(Qt::Key_Left, this), &QShortcut::activated, this, [this] { step(-1); });
    connect(new QShortcut(Qt::Key_Right, this), &QShortcut::activated, this, [this] { step(1); });
    connect(m_pageBack, &QAbstractButton::clicked, this, [this] { stepPage(-1); });
    connect(m_pageOn, &QAbstractButton::clicked, this, [this] { stepPage(1); });
    connect(new QShortcut(Qt::CTRL | Qt::Key_PageUp, this), &QShortcut::activated, this, [this] { stepPage(-1); });
    connect(new QShortcut(Qt::CTRL | Qt::Key_PageDown, this), &QShortcut::activated, this, [this] { stepPage(1); });
    connect(m_zoomOut, &QAbstractButton::clicked, m_picture, &PictureView::zoomOut);
    connect(m_zoomIn, &QAbstractButton::clicked, m_picture, &PictureView::zoomIn);
    connect(m_fit, &QAbstractButton::clicked, m_picture, &PictureView::fit);
    connect(m_full, &QAbstractButton::clicked, this, [this] { m_picture->setZoom(1.0); });
    connect(m_picture, &PictureView::zoomChanged, this, &EvidenceViewer::updateControls);
    connect(m_picture, &PictureView::failed, this, [this] {
        showNothing(tr(
            "This picture cannot be displayed; its data is incomplete or not a picture this program reads. The file is kept as it is."));
    });
    const auto copy = [this] {
        if (const Evidence *item = findEvidence(m_session.complaint(), m_id))
            saveCopy(m_session.context(), *item, this, this, [this](const QString &sentence) { m_check->setText(sentence); });
    };
    connect(m_copy, &QAbstractButton::clicked, this, copy);
    connect(m_nothing, &EmptyState::actionTriggered, this, copy);
    connect(&m_session, &ComplaintSession::changed, this, [this] {
        const Evidence *item = findEvidence(m_session.complaint(), m_id);
        if (item)
            showFacts(*item);
        else
            close();
    });
    connect(m_session.context().guideNotice.get(), &GuideNotice::changed, this, [this] {
        if (const Evidence *item = findEvidence(m_session.complaint(), m_id))
            showFacts(*item);
    });
    connect(&m_session, &QObject::destroyed, this, &QWidget::close);
}

void EvidenceViewer::placeOver(const QWidget *window)
{
    const QScreen *on = window->screen() ? window->screen() : screen();
    if (!on)
        return;
    const QRect room = on->availableGeometry().adjusted(kFrame, kFrame + kTitleBar, -kFrame, -kFrame);
    resize(QSize(940, 720).boundedTo(room.size()));
    QRect place(QPoint(), size());
    place.moveCenter(window->frameGeometry().center());
    place.moveLeft(qBound(room.left(), place.left(), room.right() + 1 - place.width()));
    place.moveTop(qBound(room.top(), place.top(), room.bottom() + 1 - place.height()));
    move(place.topLeft() - QPoint(0, kTitleBar)); // a place is that of the frame
}

void EvidenceViewer::retranslate()
{
    const auto name = [this](QToolButton *made, const QString &words) {
        made->setToolTip(words);
        made->setAccessibleName(words);
        const QString icon = made->property("iconName").toString();
        if (!icon.isEmpty())
            made->setIcon(uiIcon(icon, palette()));
    };
    name(m_close, tr("Close (Esc)"));
    name(m_previous, tr("Previous exhibit"));
    name(m_next, tr("Next exhibit"));
    name(m_zoomOut, tr("Smaller"));
    name(m_zoomIn, tr("Larger"));
    name(m_fit, tr("Fit into the window"));
    name(m_full, tr("Full size"));
    name(m_pageBack, tr("Previous page"));
    name(m_pageOn, tr("Next page"));
    m_copy->setText(tr("Save a copy…"));
    m_busy->setText(tr("Opening…"));
    m_text->setAccessibleName(tr("Text of the exhibit"));
    m_picture->setAccessibleName(tr("Picture of the exhibit"));
}

void EvidenceViewer::changeEvent(QEvent *event)
{
    if (m_copy && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)) {
        retranslate();
        if (const Evidence *item = findEvidence(m_session.complaint(), m_id))
            showFacts(*item);
    }
    QDialog::changeEvent(event);
}

void EvidenceViewer::showExhibit(const EvidenceId &id)
{
    const Evidence *item = findEvidence(m_session.complaint(), id);
    if (!item)
        return;
    m_id = id;
    m_sha = item->sha256;
    m_mime = item->mime;
    m_page = m_pages = 0;
    ++m_visit;
    m_decoding.clear();
    showFacts(*item);
    checkOriginal(*item);
    showContent(*item);
    updateControls();
}

void EvidenceViewer::showFacts(const Evidence &item)
{
    const AppContext &context = m_session.context();
    const QString number = tr("Exhibit %1").arg(exhibitNumber(m_session.complaint(), item.id));
    const QString title = evidenceTitle(item, *context.guide, context.language);
    m_number->setText(number);
    m_title->setText(title);
    setWindowTitle(tr("%1 · %2").arg(number, title));
    m_facts->setText(tr("%1 · %2 · %3").arg(visibleName(item.fileName), typeName(item.mime), fileSize(item.size)));
    m_digest->setText(tr("SHA-256 %1").arg(item.sha256.hex()));
}

void EvidenceViewer::checkOriginal(const Evidence &item)
{
    m_check->setText(tr("Checking the stored file…"));
    inBackground(this, [originals = m_originals, sha = item.sha256] { return originals.verify(sha); },
        [this, visit = m_visit](const Status &sound) {
            if (visit != m_visit)
                return;
            if (sound.ok())
                m_check->setText(tr("Checked just now: unchanged since it was added."));
            else if (sound.error().code == ErrorCode::NotFound)
                m_check->setText(tr("The stored file is missing. Restore a backup or add the file again."));
            else
                m_check->setText(tr("The stored file is no longer what was added. Restore a backup or add the file again."));
        });
}

void EvidenceViewer::showContent(const Evidence &item)
{
    const QString path = m_originals.path(item.sha256);
    const int visit = m_visit;
    m_lacks->hide();
    m_picture->clear();
    m_stack->setCurrentWidget(m_busy);
    if (item.mime == QLatin1String("application/pdf")
        || (item.mime.startsWith(QLatin1String("image/")) && item.mime != QLatin1String("image/svg+xml"))) {
        m_decoding.run([worker = m_worker, path, mime = item.mime] { return lookAt(path, mime, worker); },
            [this, visit, item](const Look &look) {
                if (visit == m_visit)
                    showPages(item, look);
            });
    } else if (isShownAsText(item.mime)) {
        inBackground(this, [path] { return readTextPreview(path); }, [this, visit](const Result<TextPreview> &preview) {
            if (visit != m_visit)
                return;
            if (!preview.ok()) {
                showNothing(errorText(preview.error()));
                return;
            }
            m_text->setPlainText(preview->cut ? preview->text + QStringLiteral("\n\n") + tr("[Only the beginning is shown.]")
                                              : preview->text);
            m_stack->setCurrentWidget(m_text);
        });
    } else {
        const QString sentence = otherKindSentence(item.mime);
        showNothing(!sentence.isEmpty()
                ? sentence
                : tr("%1. This program keeps it but does not play or open it; save a copy to open it in another program.")
                      .arg(typeName(item.mime)));
    }
}

void EvidenceViewer::showPages(const Evidence &item, const Look &look)
{
    const QString lacks = lackSentences(look, item.mime);
    if (look.pages.isEmpty()) {
        showNothing(!lacks.isEmpty()
                ? lacks
                : tr(
                    "This kind of picture cannot be displayed here. It is kept as it is; save a copy to open it in another program."));
        return;
    }
    m_lacks->setText(lacks);
    m_lacks->setVisible(!lacks.isEmpty());
    m_pages = int(look.pages.size());
    if (m_pages == 1 && isInlineImage(item.mime)) {
        m_stack->setCurrentWidget(m_picture);
        m_picture->setFile(m_originals.path(item.sha256), item.mime, look.pages.first());
        m_picture->setFocus();
        updateControls();
    } else {
        showPage(0);
    }
}

void EvidenceViewer::showPage(int page)
{
    m_page = page;
    updateControls();
    const int width = int(kPageWidth * qBound(1.0, devicePixelRatioF(), 2.0));
    m_decoding.run(
        [worker = m_worker, path = m_originals.path(m_sha), mime = m_mime, page, width]() -> Result<QImage> {
            if (mime == QLatin1String("application/pdf"))
                return worker.pdfPage(path, page, width);
            return isInlineImage(mime) ? decodeImage(path, mime, {}, page) : worker.decode(path, mime, page, width);
        },
        [this, page, visit = m_visit](const Result<QImage> &image) {
            if (visit != m_visit || page != m_page)
                return;
            if (image.ok()) {
                m_stack->setCurrentWidget(m_picture);
                m_picture->setImage(*image);
                m_picture->setFocus();
            } else {
                showNothing(
                    tr("This page cannot be shown here. The file is kept as it is; save a copy to open it in another program."));
            }
            updateControls();
        });
}

void EvidenceViewer::showNothing(const QString &sentence)
{
    m_nothing->setContent(typeIconName(m_mime), sentence, tr("Save a copy…"));
    m_stack->setCurrentWidget(m_nothing);
    updateControls();
}

void EvidenceViewer::step(int by)
{
    const QList<Evidence> &all = m_session.complaint().evidence;
    for (int i = 0; i < all.size(); ++i) {
        if (all[i].id == m_id && i + by >= 0 && i + by < all.size()) {
            showExhibit(all[i + by].id);
            return;
        }
    }
}

void EvidenceViewer::stepPage(int by)
{
    if (m_page + by >= 0 && m_page + by < m_pages)
        showPage(m_page + by);
}

void EvidenceViewer::updateControls()
{
    const QList<Evidence> &all = m_session.complaint().evidence;
    m_previous->setEnabled(!all.isEmpty() && all.first().id != m_id);
    m_next->setEnabled(!all.isEmpty() && all.last().id != m_id);
    const bool picture = m_stack->currentWidget() == m_picture;
    m_copy->setVisible(m_stack->currentWidget() != m_nothing);
    for (QWidget *item : {static_cast<QWidget *>(m_zoomOut), static_cast<QWidget *>(m_zoom), static_cast<QWidget *>(m_zoomIn),
             static_cast<QWidget *>(m_fit), static_cast<QWidget *>(m_full)})
        item->setVisible(picture);
    m_zoom->setText(tr("%1%").arg(qRound(m_picture->zoom() * 100)));
    for (QWidget *item :
        {static_cast<QWidget *>(m_pageBack), static_cast<QWidget *>(m_pageLabel), static_cast<QWidget *>(m_pageOn)})
        item->setVisible(m_pages > 1);
    m_pageLabel->setText(tr("Page %1 of %2").arg(m_page + 1).arg(m_pages));
    m_pageBack->setEnabled(m_page > 0);
    m_pageOn->setEnabled(m_page + 1 < m_pages);
}

} // namespace recourse::app
