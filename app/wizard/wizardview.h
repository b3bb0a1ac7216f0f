// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/complaint/complaintform.h"
#include "app/forms/wantedform.h"
#include "app/wizard/wizardflow.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace recourse::app {

class Banner;
class Card;
class LinkButton;
class PrimaryButton;
class StepList;

/// The pages that are made elsewhere. A null function: `steps` leaves its page out; `evidence` and `letter` are required.
struct WizardPages {
    using Make = std::function<ComplaintForm *(ComplaintSession &, QWidget *)>;
    Make evidence;
    Make letter;
    Make steps;
    SuggestAnswerBy suggestAnswerBy; ///< null: no suggestion is shown
};

/// From nothing to a letter, inside the window: the list of pages at the left, one page at a time, and a footer that is always
/// there. Any page can be left at any time; opening resumes at Complaint::page, at the same height
/// and in the same field. Each change of page sends what is pending to the disk.
///
/// Alt+Left and Alt+Right (not on macOS), Ctrl+PageUp and Ctrl+PageDown go back and on. Enter in a line goes to the next field.
///
/// Object names, for tests and scripts: stepList, pageTitleLabel, pageSublineLabel, saveStateLabel, saveBanner
/// (bannerActionButton retries), introCard, hideIntroButton, missingBanner, pageStack, laterButton, showLetterButton, backButton,
/// nextButton; pages
/// "page-ID" (made when first shown). Fields: see the forms in app/forms.
class WizardView final : public QWidget
{
    Q_OBJECT
public:
    WizardView(ComplaintSession &session, WizardPages pages, QWidget *parent = nullptr);
    ~WizardView() override;
    Page currentPage() const { return m_current; }
    /// Makes the page if need be and shows it; its first field gets the focus unless `focusField` is false.
    void goTo(Page page, bool focusField = true);
    /// "happened" of a letter block or finding; false for an id that is no page here.
    bool goToId(const QString &id);

signals:
    void leaveRequested();      ///< "Continue later"; everything typed is on its way to the disk
    void showLetterRequested(); ///< the letter page was asked for from another page; it is shown already
    void finished();            ///< the last page's button; wizardDone is noted

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// Opens the card that holds a field, so that the field is there.
    void unfold(const QString &field);
    void buildLayout();
    void buildFooter(QVBoxLayout *main);
    void buildShortcuts();
    QWidget *ensurePage(Page page);
    QWidget *makeColumnPage(Page page);
    void step(int by);
    void showLetter();
    void finish();
    void keepPlace();
    void returnTo(int scroll, const QString &field);
    void focusFirstField();
    void focusNextField(); ///< the next to type into, past buttons and boxes; then the button that goes on
    void showSaveState();
    void showStates();
    void applyMargins();
    void showMissing();
    void retranslate();
    ComplaintSession &m_session;
    WizardPages m_makers;
    QList<Page> m_pages;
    Page m_current = Page::WalletPlace;
    QString m_field; ///< object name of the field of this page that had the focus last
    QHash<Page, QWidget *> m_made;
    StepList *m_steps;
    QLabel *m_title;
    QLabel *m_subline;
    QLabel *m_saveState;
    Banner *m_saveBanner;
    Banner *m_missing;
    Card *m_intro = nullptr;
    QLabel *m_introTitle = nullptr;
    QLabel *m_introText = nullptr;
    LinkButton *m_hideIntro = nullptr;
    QStackedWidget *m_stack;
    QVBoxLayout *m_head = nullptr;
    QHBoxLayout *m_footer = nullptr;
    QAction *m_goBack = nullptr;
    QAction *m_goOn = nullptr;
    LinkButton *m_later;
    LinkButton *m_showLetter;
    QPushButton *m_back;
    PrimaryButton *m_next;
};

} // namespace recourse::app
