// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/complaint/appcontext.h"
#include "app/widgets/theme.h"
#include "base/id.h"
#include "complaint/complaint.h"

#include <QDate>
#include <QHash>
#include <QMainWindow>

#include <functional>
#include <memory>

namespace recourse {
struct BackupInfo;
}

class QAction;
class QSplitter;
class QStackedWidget;

namespace recourse::app {

class Banner;
class ComplaintList;
class ComplaintSession;
class ComplaintView;
class ImportKeeper;
class RailButton;
class StartPage;
class UrgentPage;
class WizardView;

/// The window: the rail on the left, one area (areas.h) beside it. Holds at most one open complaint. Object names of the rail:
/// complaintsAreaButton, guideAreaButton, settingsAreaButton.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(AppContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The open complaint; null when none is. For tests and for closing.
    ComplaintSession *session() const { return m_session.get(); }
    /// Opens a complaint, in the wizard when it was left there.
    void openComplaint(const ComplaintId &id, bool inWizard = false);
    void startComplaint(const Complaint &initial = {});
    void showFailure(const QString &text);

    /// The doors, the list with the open complaint, the wizard.
    QWidget *complaintsArea() const;

public slots:
    void raiseFromOtherStart();
    void chooseLanguage(Language language);
    void chooseAppearance(Appearance appearance);
    /// Asks first. What is there now is moved aside.
    void restoreFrom(const QString &backupPath);

signals:
    /// The window is gone for the person; everything is saved. What is left to do (LastWork) needs no window.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildRail();
    void buildScreens();
    void connectList();
    void listLoaded(int total);
    void buildMenus();
    void retranslate();
    void showArea(const QString &id);
    /// One of the screens of the complaints area.
    void showScreen(QWidget *screen);
    void showUrgent();
    void createComplaint(Complaint wanted);
    void enter(const Complaint &loaded, bool inWizard);
    void setSession(const Complaint &complaint);
    /// Does `then` when the open complaint is saved, or the person agreed to lose what cannot be; never when they did not.
    /// Several wishes while the save is under way: the last counts.
    void whenLeft(std::function<void()> then);
    bool agreesToLose();
    /// After whenLeft() only.
    void dropSession();
    void watchTheDay();
    void backUp();
    void showComplaint();
    void showWizard(const QString &page);
    void wizardLeft();
    void createExample();
    void removeExample();
    void trashCurrent();
    /// With everything in the trash, the list and its trash are shown instead of the doors.
    void showTrashWay();
    void openRestored(const Result<BackupInfo> &restored);
    void sayRestored(const Result<BackupInfo> &restored, const Status &opened);
    void sayHowItOpened();
    void showAbout();
    void showShortcuts();
    void chooseSize();
    /// The window with its frame within the screen; only a size the program chose itself is changed.
    void fitToScreen();
    /// A narrow window shows the list or the complaint, not both.
    void arrangeColumns();
    void showList();

    AppContext &m_context;
    ImportKeeper *m_imports = nullptr;
    std::unique_ptr<ComplaintSession> m_session;
    QWidget *m_rail;
    QHash<QString, RailButton *> m_railButtons;  ///< by id of the area
    QHash<QString, QWidget *> m_areaPages;       ///< those shown so far
    Banner *m_banner;
    QStackedWidget *m_areas;
    QStackedWidget *m_screens;
    StartPage *m_start;
    UrgentPage *m_urgent;
    QSplitter *m_splitter;
    ComplaintList *m_list;
    QStackedWidget *m_content;
    QWidget *m_nothing;
    ComplaintView *m_view = nullptr;
    WizardView *m_wizard = nullptr;
    ComplaintId m_afterOpen;
    bool m_opened = false;
    bool m_doorsWhenEmpty = false;
    bool m_closing = false;
    bool m_listAlone = false;  ///< in a narrow window: the list is in front
    bool m_shownOnce = false;
    QSize m_ownSize;
    bool m_leaving = false;
    std::function<void()> m_afterLeaving;
    QDate m_backupDay;
    QList<QAction *> m_actions;
    QList<QMenu *> m_menus;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
};

} // namespace recourse::app
